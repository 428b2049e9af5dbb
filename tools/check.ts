/** `npm run check`: types, lint and format, dead code. Runs all three, then says which failed. */
import { pathToFileURL } from 'node:url';
import { runPackage } from './root.ts';

const PARTS = [
  { name: 'types', run: () => runPackage('typescript', ['--noEmit'], { bin: 'tsc' }) },
  { name: 'lint and format', run: () => runPackage('@biomejs/biome', ['check', '--error-on-warnings']) },
  { name: 'dead code', run: () => runPackage('knip', ['--no-progress']) },
];

/** Names of the parts that failed; empty when all is well. */
async function check(): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, run } of PARTS) {
    console.log(`${name}:`);
    if ((await run()).code !== 0) failed.push(name);
  }
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const failed = await check();
  console.log(failed.length === 0 ? 'check: all well' : `check: ${failed.join(', ')} failed`);
  if (failed.length > 0) process.exitCode = 1;
}
