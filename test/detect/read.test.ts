// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { learn, learnTables } from '../../lib/detect';
import { readLink } from '../../lib/detect/read';
import { PHRASES } from '../../lib/vocabulary/phrases';
import { packTables } from '../../lib/vocabulary/tables';

learnTables(packTables());

beforeEach(() => {
  document.head.innerHTML = '<base href="https://clinic.test/en/">';
  document.body.innerHTML = '';
});

function link(href: string) {
  document.body.insertAdjacentHTML('beforeend', '<a>Read</a>');
  const element = document.body.lastElementChild as Element;
  element.setAttribute('href', href);
  return readLink(element);
}

describe('an address read once', () => {
  it('is read anew when the page stands elsewhere', () => {
    expect(link('team').url?.href).toBe('https://clinic.test/en/team');
    document.querySelector('base')?.setAttribute('href', 'https://other.test/de/');
    expect(link('team').url?.href).toBe('https://other.test/de/team');
  });

  it('proves nothing on the network’s own pages, whatever it proved elsewhere', () => {
    const profile = 'https://www.instagram.com/clinic';
    expect(link(profile).proof?.is).toBe('social');
    document.querySelector('base')?.setAttribute('href', 'https://www.instagram.com/');
    expect(link(profile).proof).toBeUndefined();
  });

  it('speaks a language that was learnt afterwards', () => {
    expect(link('/preguntas-frecuentes').pathHits).toEqual([]);
    learn('es', PHRASES.es);
    expect(link('/preguntas-frecuentes').pathHits.map(({ kind }) => kind)).toContain('faq');
  });

  it('stays with the link that has it', () => {
    expect([link('a').url?.pathname, link('b').url?.pathname, link('#c').anchor]).toEqual([
      '/en/a',
      '/en/b',
      'c',
    ]);
  });
});
