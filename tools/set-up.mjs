/**
 * What every npm script starts. Plain JavaScript for any Node from 20 on, because nothing is installed yet:
 * installs the packages when they do not match package-lock.json, then runs `tools/<command>.ts` on the
 * project's own Node, which strips types.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMANDS = ['start', 'test', 'check', 'build', 'zip', 'bench', 'dev', 'pictures'];
const OLDEST_NODE = 20;
/** First Node that runs TypeScript files without a flag. */
const STRIPS_TYPES = [22, 18];
const STAMP = join(ROOT, 'node_modules', '.touchtrail-installed');
const STILL_THERE_MS = 15_000;

const [command = '', ...args] = process.argv.slice(2);
process.exitCode = await main();

async function main() {
  if (!COMMANDS.includes(command)) {
    return complain(`There is no command "${command}": choose one of ${COMMANDS.join(', ')}.`);
  }
  const [major = 0] = versionOf(process.version);
  if (major < OLDEST_NODE) {
    return complain(`Touchtrail needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
  }
  const installed = await installPackages();
  if (installed !== 0) return installed;
  const node = projectNode();
  if (!node) return complain('The project’s own Node is missing: delete node_modules and try again.');
  return run(node, [join(ROOT, 'tools', `${command}.ts`), ...args], { stdio: 'inherit' });
}

/** Resolves with 0 once node_modules matches the lock, else with npm's exit code after showing what npm said. */
async function installPackages() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (readIfThere(STAMP) === hash) return 0;
  if (!matchesLock(JSON.parse(lock.toString()))) {
    const code = await runNpmCi();
    if (code !== 0) return code;
  }
  writeFileSync(STAMP, hash);
  return 0;
}

/** Somebody may have run `npm install` by hand: npm's own note in node_modules tells, and spares a second install. */
function matchesLock(lock) {
  const note = readIfThere(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!note) return false;
  const there = JSON.parse(note).packages;
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const isRight = ([path, { version, optional }]) =>
    there[path] ? there[path].version === version : optional === true;
  return wanted.every(isRight) && Object.keys(there).every((path) => path in lock.packages);
}

async function runNpmCi() {
  const since = Date.now();
  const seconds = () => Math.round((Date.now() - since) / 1000);
  const { isTTY } = process.stderr;
  console.error('Installing packages …');
  const ticker = setInterval(
    () => process.stderr.write(isTTY ? `\r  ${seconds()} s ` : `  still installing, ${seconds()} s\n`),
    isTTY ? 1000 : STILL_THERE_MS,
  );
  const said = [];
  const npm = process.env.npm_execpath;
  const [file, first] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []];
  // npm is a .cmd file on Windows, which only a shell can start; the words are fixed, so nothing needs escaping.
  const shell = process.platform === 'win32' && file === 'npm';
  const code = await run(file, [...first, 'ci', '--no-audit', '--no-fund'], { shell, said });
  clearInterval(ticker);
  if (isTTY) process.stderr.write('\r');
  if (code === 0) console.error(`Packages are in place (${seconds()} s).`);
  else console.error(`${said.join('')}\nnpm ci failed (exit code ${code}); npm’s own words are above.`);
  return code;
}

/** The Node of node_modules; where it has none for this machine, the running one if it is new enough. */
function projectNode() {
  const own = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = versionOf(process.version);
  const [enough, from] = STRIPS_TYPES;
  return major > enough || (major === enough && minor >= from) ? process.execPath : undefined;
}

/** Runs a program in the project and resolves with its exit code; output is inherited, or gathered into `said`. */
function run(file, words, { stdio = ['ignore', 'pipe', 'pipe'], shell = false, said = [] }) {
  const bin = join(ROOT, 'node_modules', '.bin');
  // First on the PATH, so that programs with `#!/usr/bin/env node` find the project's Node too.
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(file, words, { cwd: ROOT, stdio, shell, env });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(String(data)));
  // Ctrl-C reaches the child by itself; we only wait for it to tidy up.
  const wait = () => {};
  const pass = () => child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', pass);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      said.push(error.message);
      console.error(`Could not start ${file}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code, signal) => {
      process.off('SIGINT', wait).off('SIGTERM', pass);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function versionOf(version) {
  return version.replace('v', '').split('.').map(Number);
}

function complain(sentence) {
  console.error(sentence);
  return 1;
}
