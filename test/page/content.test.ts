// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { contentMarks } from '../../lib/page/content';

function wordsOf(html: string): number | undefined {
  document.body.innerHTML = html;
  const steps = contentMarks(document, 0);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.words;
}

describe('words of a page’s content', () => {
  it.each([
    ['a menu', '<nav><ul><li>Home</li><li><b>Prices</b></li></ul></nav>'],
    ['what is hidden', '<div hidden>Not here <b>nor here</b></div>'],
    ['what is kept from being read out', '<p>two <i aria-hidden="true">icon</i></p>', 1],
    ['what a visitor writes', '<div contenteditable="true">My secret</div>'],
    ['a form, deep in boxes', '<div><div><form><p>Your name</p></form></div></div>'],
  ])('are counted without %s, and go on behind it', (_what, html, own = 0) => {
    expect(wordsOf(`<p>one</p>${html}<p>last words</p>`)).toBe(3 + own);
  });

  it('are the main part’s alone where the page says which it is', () => {
    expect(wordsOf('<p>around it</p><main>one <p>two</p></main><p>after</p>')).toBe(2);
  });

  it('are all counted in a text that is a book', () => {
    expect(wordsOf(`<p>${'word '.repeat(4_000)}</p><p>last words</p>`)).toBe(4_002);
  });

  it('end with the main part when it ends in what is no content', () => {
    expect(wordsOf('<main>one<aside>x</aside></main><p>after</p>')).toBe(1);
  });
});
