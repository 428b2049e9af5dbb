import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BROWSERS, outputOf } from '../../tools/build';

/** What each page that is walked through has to take in. Bytes. */
const MOST = 120_000;

it.each(BROWSERS)('a page of %s takes in a walker of less than 120 kB', async (browser) => {
  const { size } = await stat(join(outputOf(browser), 'walker.js'));
  expect(size).toBeLessThan(MOST);
  // Nothing was forgotten: without the detectors it would be much smaller.
  expect(size).toBeGreaterThan(MOST / 4);
});
