// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { keyOfPath, scan } from '../../lib/detect';
import './all-words';

const MANY = 90;

it('every one of many links of the same words is known, and counted', async () => {
  const link = (n: number) => `<p><a id="ask-${n}" href="/ask/${n}">Request a callback</a></p>`;
  document.body.innerHTML = `<main>${Array.from({ length: MANY }, (_, n) => link(n)).join('')}</main>`;
  const seen = await scan(document);
  const keys = [...document.querySelectorAll('a')].map((one) => keyOfPath(seen, [one]));
  expect(keys.filter((key) => key?.startsWith('callback:'))).toHaveLength(MANY);
  const callbacks = seen.sightings.filter(({ kind }) => kind === 'callback');
  expect(callbacks.map(({ count }) => count)).toEqual([MANY]);
});
