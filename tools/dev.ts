/** `npm run dev [-- -b firefox]`: WXT's development server with a browser of its own. */
import { runPackage } from './root.ts';

process.exitCode = (await runPackage('wxt', ['--mv3', ...process.argv.slice(2)])).code;
