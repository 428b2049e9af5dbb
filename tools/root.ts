/** Where the project lies, and how a tool starts the programs that npm installed, without a shell and on this Node. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project, ending in a separator. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Outcome {
  /** Exit code; 1 when the program was ended by a signal. */
  code: number;
  /** Everything it wrote, when it was run quietly. */
  said: string;
}

export interface RunOptions {
  /** Keep what it writes instead of showing it. */
  quiet?: boolean;
  env?: Record<string, string>;
}

/** Runs a program of a package in node_modules: `runPackage('wxt', ['build'])`; `bin` when it is not named so. */
export function runPackage(name: string, args: string[], options: RunOptions & { bin?: string } = {}) {
  const home = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[options.bin ?? name.replace(/^@.*\//, '')];
  return runProgram(process.execPath, [join(home, file), ...args], options);
}

/** Runs any program in the project. Never rejects: one that cannot be started has exit code 1 and says why. */
export function runProgram(file: string, args: string[], options: RunOptions = {}): Promise<Outcome> {
  const settings: SpawnOptions = {
    cwd: ROOT,
    env: { ...process.env, ...options.env },
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  };
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(file, args, settings);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        said += data;
      });
    }
    child.on('error', (error) => resolve({ code: 1, said: `${said}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** Runs `work` under one line of progress: `Building for Chrome … 4.1 s`. */
export async function withProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  const since = performance.now();
  const tty = process.stderr.isTTY;
  process.stderr.write(tty ? `${what} …` : `${what} …\n`);
  try {
    return await work();
  } finally {
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    process.stderr.write(tty ? ` ${seconds} s\n` : `${what}: ${seconds} s\n`);
  }
}
