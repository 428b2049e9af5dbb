/**
 * `npm test [-- --long] [-- vitest's own arguments]`: browsers, builds, every test; the last line counts them.
 * `--long` runs test/long instead: what takes longer than one cares to wait before a commit.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { runPackage } from './root.ts';
import { countTests, failures, faultTable, projectsFor, type VitestResult } from './tally.ts';

/** Exit code of the whole run. */
async function testAll(asked: string[]): Promise<number> {
  const args = projectsFor(asked);
  const isUnitOnly = /--project[= ]unit\b/.test(asked.join(' '));
  if (!isUnitOnly) {
    await ensureBrowsers(['chromium', 'firefox']);
    await build();
  }
  const folder = await mkdtemp(join(tmpdir(), 'touchtrail-test-'));
  const file = join(folder, 'result.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runPackage('vitest', ['run', ...reporters, ...args]);
  const result: VitestResult | undefined = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  await rm(folder, { recursive: true, force: true });
  const table = faultTable(result);
  if (table) console.log(`\n${table}\n`);
  const failed = failures(result);
  if (failed) console.log(`${failed}\n`);
  const { line, isGood } = countTests(result, code);
  console.log(line);
  return isGood ? 0 : 1;
}

try {
  process.exitCode = await testAll(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  console.log(countTests(undefined, 1).line);
  process.exitCode = 1;
}
