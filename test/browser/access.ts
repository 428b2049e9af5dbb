import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core finds wrong, one line each. Over the debugging pipe: the extension's own policy forbids foreign code. */
export async function faultsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const run =
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].target))';
  const expression = `${await readFile(axe, 'utf8')}\n;${run}`;
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}
