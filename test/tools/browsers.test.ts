import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine, NoBrowser } from '../../tools/browsers.ts';

function machine(platform: NodeJS.Platform, paths: string[], env: NodeJS.ProcessEnv = {}): Machine {
  return { platform, env, home: '/home/ana', has: async (path) => paths.includes(path) };
}

describe('a browser is found', () => {
  test('on the PATH, Chromium before Chrome before Edge', async () => {
    const env = { PATH: '/a:/b' };
    const all = ['/a/microsoft-edge', '/a/google-chrome', '/b/chromium'];
    expect(await findBrowser('chromium', machine('linux', all, env))).toBe('/b/chromium');
    expect(await findBrowser('chromium', machine('linux', all.slice(0, 2), env))).toBe('/a/google-chrome');
    expect(await findBrowser('chromium', machine('linux', all.slice(0, 1), env))).toBe('/a/microsoft-edge');
    expect(await findBrowser('firefox', machine('linux', all, env))).toBeUndefined();
  });

  test('on a Mac, for all users or for one', async () => {
    const chrome = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(await findBrowser('chromium', machine('darwin', [`/${chrome}`]))).toBe(`/${chrome}`);
    const own = `/home/ana/${chrome}`;
    expect(await findBrowser('chromium', machine('darwin', [own]))).toBe(own);
  });

  test('on Windows, in the folders the system names', async () => {
    const path = 'C:/Programs/Mozilla Firefox/firefox.exe';
    const env = { ProgramFiles: 'C:/Programs' };
    expect(await findBrowser('firefox', machine('win32', [path], env))).toBe(path);
  });

  test('where the environment names it, or is told that it is not there', async () => {
    const env = { PATH: '/a', CHROMIUM_PATH: '/mine' };
    expect(await findBrowser('chromium', machine('linux', ['/mine', '/a/chromium'], env))).toBe('/mine');
    await expect(findBrowser('chromium', machine('linux', ['/a/chromium'], env))).rejects.toThrow(NoBrowser);
  });
});
