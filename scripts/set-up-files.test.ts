import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

describe('a clone', () => {
  let root: string;
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const putLock = (path: string, packages: Record<string, unknown>): void => put(path, JSON.stringify({ packages }));
  const putNode = (): void => {
    mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true });
    symlinkSync(process.execPath, join(root, 'node_modules', '.bin', 'node'));
  };
  const isInstalled = (): boolean =>
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { isInstalled } from ${JSON.stringify(new URL('./up-to-date.mjs', import.meta.url).href)}; console.log(isInstalled(${JSON.stringify(root)}))`,
      ],
      { encoding: 'utf8' },
    ).trim() === 'true';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'throughline clône '));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('counts as installed when the packages are those of the lock file, whoever installed them', () => {
    const wanted = {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/elsewhere': { version: '1.0.0', optional: true },
    };
    putLock('package-lock.json', wanted);
    expect(isInstalled()).toBe(false);
    putNode();
    expect(isInstalled()).toBe(false);
    putLock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0', integrity: 'x' } });
    expect(isInstalled()).toBe(true);
    putLock('package-lock.json', { ...wanted, 'node_modules/b': { version: '2.0.0' } });
    expect(isInstalled()).toBe(false);
  });

  it('is found by its command from anywhere and through links', () => {
    copyFileSync(here('../throughline'), join(root, 'throughline'));
    putNode();
    put('scripts/setup.mjs', 'console.log("set-up talks")');
    put('dist/main.js', 'console.log(JSON.stringify(process.argv.slice(2)))');
    put('package.json', '{"type":"module"}');
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync('../throughline', join(root, 'elsewhere', 'first link'));
    symlinkSync('first link', join(root, 'elsewhere', 'second'));
    const { stdout, stderr, status } = spawnSync(join(root, 'elsewhere', 'second'), ['count', 'a b', '*'], { encoding: 'utf8', cwd: '/' });
    // What the command prints is for programs: set-up must not be heard there.
    expect({ stdout, stderr, status }).toEqual({ stdout: '["count","a b","*"]\n', stderr: 'set-up talks\n', status: 0 });
  });

  it('gets a lock file that names the packages of other platforms', () => {
    putLock('package-lock.json', {
      '': { optionalDependencies: {} },
      'node_modules/engine': {
        version: '2.1.0',
        dev: true,
        optionalDependencies: { '@e/engine-linux-x64-musl': '2.1.0', '@e/engine-linux-x64-gnu': '2.1.0' },
      },
      'node_modules/@e/engine-linux-x64-gnu': { version: '2.1.0', dev: true, optional: true, integrity: 'kept' },
    });
    expect(spawnSync(process.execPath, [here('./complete-lock.mjs'), '--check', root]).status).toBe(1);
    execFileSync(process.execPath, [here('./complete-lock.mjs'), root], { stdio: 'ignore' });
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, unknown> };
    expect(packages['node_modules/@e/engine-linux-x64-musl']).toEqual({
      version: '2.1.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    });
    expect(packages['node_modules/@e/engine-linux-x64-gnu']).toMatchObject({ integrity: 'kept' });
    expect(spawnSync(process.execPath, [here('./complete-lock.mjs'), '--check', root]).status).toBe(0);
  });
});
