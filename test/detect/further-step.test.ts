// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { hasGoneOn, isLaterStep, whatIsAsked } from '@/lib/detect/further-step';
import './all-words';

const show = (html: string): Element => {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.querySelector('form') as Element;
};

const NAME = '<label>Name <input name="name"></label><button>Send</button>';
const PHONE = '<label>Phone <input name="phone" type="tel"></label><button>Send</button>';

describe('a form that was sent', () => {
  let form: Element;
  let asked: ReturnType<typeof whatIsAsked>;

  beforeEach(() => {
    form = show(`<section><div id="place"><form>${NAME}</form></div></section>`);
    asked = whatIsAsked(form);
  });

  const place = (html: string) => {
    (document.getElementById('place') as Element).innerHTML = html;
  };

  it('has gone on when it asks for something else', () => {
    form.innerHTML = PHONE;
    expect(hasGoneOn(asked)).toBe(true);
  });

  it('has gone on when another form stands in its place', () => {
    place(`<form>${PHONE}</form>`);
    expect(hasGoneOn(asked)).toBe(true);
  });

  it('has gone on when it only wants to be pressed once more', () => {
    form.innerHTML = '<p>Name: as you wrote it</p><button>Confirm</button>';
    expect(hasGoneOn(asked)).toBe(true);
  });

  it('has not when it was emptied, or made anew by a script', () => {
    expect(hasGoneOn(asked)).toBe(false);
    place(`<form>${NAME}</form>`);
    expect(hasGoneOn(asked)).toBe(false);
  });

  it('has not when it is gone, when its button is busy, or when something thanks beside another form', () => {
    form.innerHTML = '<p>…</p><button disabled>Sending</button>';
    expect(hasGoneOn(asked)).toBe(false);
    place('');
    expect(hasGoneOn(asked)).toBe(false);
    place(`<p>Thank you!</p><form><input name="email" type="email"><button>Subscribe</button></form>`);
    expect(hasGoneOn(asked)).toBe(false);
  });

  it('has gone on though thanks lie hidden for the end', () => {
    place(`<p hidden>Thank you!</p><form>${PHONE}</form>`);
    expect(hasGoneOn(asked)).toBe(true);
  });

  it('is not judged by what comes elsewhere on the page', () => {
    place('');
    document.body.insertAdjacentHTML('beforeend', `<form>${PHONE}</form>`);
    expect(hasGoneOn(asked)).toBe(false);
  });
});

describe('a form that came with its page', () => {
  it.each([
    ...['Step 2 of 3', 'Paso 2 de 3', 'Passo 2 de 4', 'Etapa 2 de 3', 'Pasul 2 din 3', 'Schritt 2 von 3'],
    ...['Étape 2 sur 3', 'Шаг 2 из 3', 'Passaggio 2 di 3', 'Step 3/3'],
  ])('is a later step: %s', (words) => {
    expect(isLaterStep(show(`<p>${words}</p><form>${NAME}</form>`))).toBe(true);
  });

  it.each([
    'Step 1 of 3',
    'Step 1: you. Step 2: your legs. Step 3: we call',
    'Paso 1 de 2',
    '2 of 3 patients',
  ])('is none: %s', (words) => {
    expect(isLaterStep(show(`<p>${words}</p><form>${NAME}</form>`))).toBe(false);
  });

  it('is told by the mark on a list of steps, unless that is on the first', () => {
    const list = (now: number) =>
      ['You', 'Your legs'].map((name, at) => `<li${at === now ? ' aria-current="step"' : ''}>${name}</li>`);
    expect(isLaterStep(show(`<ol>${list(1).join('')}</ol><form>${NAME}</form>`))).toBe(true);
    expect(isLaterStep(show(`<ol>${list(0).join('')}</ol><form>${NAME}</form>`))).toBe(false);
  });
});
