/** `npm run zip`: the packed extension for the stores, and Firefox's sources, in .output/. */
import { BROWSERS } from './build.ts';
import { runPackage } from './root.ts';

for (const browser of BROWSERS) {
  const { code } = await runPackage('wxt', ['zip', '-b', browser, '--mv3']);
  if (code !== 0) process.exitCode = code;
}
