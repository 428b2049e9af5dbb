// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { question } from '../../lib/detect/question';
import { DETECTORS } from '../../lib/detect/registry';
import { vendorSelectors } from '../../lib/detect/vendors';
import { OWN_ADDRESS } from '../../lib/vocabulary/selectors';
import './all-words';

/** An element for each selector, made from what it asks for. */
function answerTo(selector: string): Element {
  const last = selector.split(/[\s>]+(?![^[]*\])/).at(-1) ?? '';
  const own = last.replace(/:not\([^)]*\)/g, '');
  const element = document.createElement(/^[a-z][\w-]*/.exec(own)?.[0] ?? 'div');
  for (const [, name = '', value = 'x'] of own.matchAll(/\[([\w-]+)(?:[*^]?="?([^"\]]*)"?)?\]/g))
    element.setAttribute(name, `${element.getAttribute(name) ?? ''}${value}`);
  const bare = own.replace(/\[[^\]]*\]/g, '');
  for (const [, name = ''] of bare.matchAll(/\.([\w-]+)/g)) element.classList.add(name);
  const id = /#([\w-]+)/.exec(bare)?.[1];
  if (id) element.id = id;
  const around = document.createElement('div');
  around.className = /^\.([\w-]+)\s*>/.exec(selector)?.[1] ?? '';
  around.append(element);
  return element;
}

const SELECTORS = [
  OWN_ADDRESS,
  ...DETECTORS.flatMap(({ asks }) => asks?.() ?? []),
  ...vendorSelectors().map(({ selector }) => selector),
].flatMap((selectors) => selectors.split(',').map((selector) => selector.trim()));

it.each(SELECTORS)('the one question is answered by what %s means', (selector) => {
  const element = answerTo(selector);
  expect(element.matches(selector)).toBe(true);
  const names = element.getAttributeNames();
  expect(question().answers(element, element.localName, names)).toBe(true);
});

it('the one question is not answered by ordinary elements', () => {
  document.body.innerHTML =
    '<div id="a" class="card"><a href="/x" class="b" title="t">More</a><p>Text</p><link rel="icon"></div>';
  const answering = [...document.querySelectorAll('*')].filter((element) =>
    question().answers(element, element.localName, element.getAttributeNames()),
  );
  expect(answering).toEqual([]);
});
