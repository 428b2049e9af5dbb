/** `npm run bench [-- <name> …args]`: one file of bench/, or all of them. Each exports `run(args)`. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.ts';

interface Benchmark {
  run(args: string[]): Promise<void>;
}

const HOME = join(ROOT, 'bench');
const args = process.argv.slice(2);
const benches = await findBenches();
const [first = ''] = args;
const isNamed = first !== '' && !first.startsWith('-');
const wanted = [...benches].filter(([name]) => !isNamed || name === first);

if (wanted.length === 0) {
  const names = [...benches.keys()].join(', ') || 'none yet';
  console.error(`There is no such benchmark${isNamed ? ` as "${first}"` : ''}; there are: ${names}.`);
  process.exitCode = 1;
}
for (const [name, bench] of wanted) {
  console.log(`\n${name}`);
  await bench.run(isNamed ? args.slice(1) : args);
}

/** By name. A file of bench/ without `run` is a part of another. */
async function findBenches(): Promise<Map<string, Benchmark>> {
  const found = new Map<string, Benchmark>();
  for (const file of (await readdir(HOME).catch(() => [])).sort()) {
    if (!file.endsWith('.ts')) continue;
    const module: Partial<Benchmark> = await import(pathToFileURL(join(HOME, file)).href);
    if (module.run) found.set(basename(file, '.ts'), { run: module.run });
  }
  return found;
}
