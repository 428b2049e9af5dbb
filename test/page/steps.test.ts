// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type Root, rootsOf, STEP } from '../../lib/page/measure';
import { privateTexts } from '../../lib/page/private-texts';

const MANY = STEP * 4;

/** How often the page has its turn until the steps are done. */
function turnsOf(steps: Iterator<unknown>): number {
  let turns = 0;
  while (!steps.next().done) turns += 1;
  return turns;
}

it('looking for shadow roots gives a large page its turn, and finds those in others', () => {
  document.body.innerHTML = '<p>word</p>'.repeat(MANY);
  const host = document.body.appendChild(document.createElement('div'));
  const outer = host.attachShadow({ mode: 'open' });
  outer.innerHTML = '<section></section>';
  const inner = outer.firstElementChild?.attachShadow({ mode: 'open' });
  const told = [...rootsOf(document)];
  expect(told.filter((one): one is Root => one !== undefined)).toEqual([document, outer, inner]);
  expect(told.filter((one) => one === undefined).length).toBeGreaterThanOrEqual(MANY / STEP);
});

it('looking for private texts gives a large page its turn', () => {
  document.body.innerHTML = '<p>word</p>'.repeat(MANY);
  const steps = privateTexts([document], { mayBeTypedBack: true, phonesIn: () => [] });
  expect(turnsOf(steps)).toBeGreaterThanOrEqual(MANY / STEP);
});
