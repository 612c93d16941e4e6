import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';

/** An account of the operating system. `uid` and `gid` are -1 on Windows, where they do not exist. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** The system account PostgreSQL runs under when the application runs as root, which PostgreSQL refuses. */
export const ENGINE_ACCOUNT = 'throughline';

const LIMIT = 20_000;

/** Looks an account up by name or number; null when the system does not list it. */
export function findAccount(who: string | number): Account | null {
  try {
    const ask = (option: string): string =>
      execFileSync('id', [option, String(who)], { encoding: 'utf8', timeout: LIMIT, stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return { name: ask('-un'), uid: Number(ask('-u')), gid: Number(ask('-g')) };
  } catch (error) {
    // `id` answers 1 for an unknown account; anything else (no `id`, time out) is a fault.
    if ((error as { status?: number }).status === 1) return null;
    throw error;
  }
}

/** The account this process runs as; null when the system does not list it, as with a bare number in a container. */
export function ownAccount(): Account | null {
  if (process.platform === 'win32') return { name: userInfo().username, uid: -1, gid: -1 };
  return findAccount(process.getuid!());
}

export const isRoot = (): boolean => process.platform !== 'win32' && process.getuid!() === 0;

/** Creates the engine's account unless it is there; two processes may do so at once. Throws what the system said. */
export function makeEngineAccount(): Account {
  const present = findAccount(ENGINE_ACCOUNT);
  if (present !== null) return present;
  try {
    execFileSync(
      'useradd',
      [
        '--system',
        '--user-group',
        '--no-create-home',
        '--home-dir',
        '/var/lib/throughline',
        '--shell',
        '/usr/sbin/nologin',
        ENGINE_ACCOUNT,
      ],
      { timeout: LIMIT, stdio: 'pipe' },
    );
  } catch (error) {
    const made = findAccount(ENGINE_ACCOUNT);
    if (made === null) throw error;
    return made;
  }
  return findAccount(ENGINE_ACCOUNT)!;
}

/** The account owning a file; null when the system does not list it. */
export function accountOwning(path: string): Account | null {
  if (process.platform === 'win32') return ownAccount();
  return findAccount(statSync(path).uid);
}
