import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../kernel/refusal.ts';
import { accountOwning, ENGINE_ACCOUNT, isRoot, makeEngineAccount, ownAccount, type Account } from './account.ts';
import { runProgram } from './run-program.ts';

/** Where the embedded database lives and under which account it runs. */
export interface Place {
  /** Folder of the cluster, the keeper's lock and its log: the data folder, or one under /var/lib when the engine's account cannot go there. */
  readonly home: string;
  /** PostgreSQL's own folder. */
  readonly cluster: string;
  /** Short folder for the sockets of PostgreSQL and the keeper: a socket's path may have 107 bytes at most. */
  readonly sockets: string;
  readonly account: Account;
  /** Folder for a copy of the engine's programs, where the account cannot run the installed ones. */
  readonly spare: string;
}

const SYSTEM_FOLDER = '/var/lib/throughline';
const POINTER = 'engine-home';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Finds, or on the first start decides, where the database of a data folder lives. Makes the data folder; as root also the engine's
 * account. Refuses data that belong to another account, and an account that the system does not list.
 */
export async function findPlace(data: string): Promise<Place> {
  mkdirSync(data, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  const real = realpathSync(data);
  const pointer = join(real, POINTER);
  if (existsSync(pointer)) return placeAt(readFileSync(pointer, 'utf8').trim());
  if (existsSync(join(real, 'pg')) || !isRoot()) return placeAt(real);
  const account = makeAccount();
  chmodSync(real, statSync(real).mode | 0o111);
  if (await canEnter(account, real)) return placeAt(real);
  const home = join(SYSTEM_FOLDER, hash(real));
  mkdirSync(home, { recursive: true });
  // Passed through, never listed; set here because a strict umask would close them.
  for (const folder of [SYSTEM_FOLDER, home]) chmodSync(folder, 0o711);
  const draft = `${pointer}.${process.pid}`;
  writeFileSync(draft, `${home}\n`, { mode: 0o600 });
  renameSync(draft, pointer);
  return placeAt(home);
}

/** Everything but the home follows from it, so that two data folders pointing at one cluster meet at one keeper. */
function placeAt(home: string): Place {
  const cluster = join(home, 'pg');
  const account = accountFor(home, cluster);
  const sockets = join('/tmp', `throughline-${hash(`${account.uid}:${home}`)}`);
  return { home, cluster, sockets, account, spare: isRoot() ? SYSTEM_FOLDER : home };
}

function accountFor(home: string, cluster: string): Account {
  const own = ownAccount();
  const owner = existsSync(cluster) ? accountOwning(cluster) : null;
  if (isRoot()) return owner !== null && owner.uid !== 0 ? owner : makeAccount();
  if (own === null) throw new Refusal('account-not-listed', { params: { uid: process.getuid!() }, status: 503 });
  if (owner !== null && owner.uid !== own.uid)
    throw new Refusal('data-of-another-account', { where: home, params: { account: owner.name } });
  return own;
}

function makeAccount(): Account {
  try {
    return makeEngineAccount();
  } catch (error) {
    throw new Refusal('engine-account', { params: { account: ENGINE_ACCOUNT, reason: (error as Error).message }, status: 503 });
  }
}

/** Tried by going there, as rights along a path, mounts and access lists are more than one can work out. */
async function canEnter(account: Account, folder: string): Promise<boolean> {
  const { status } = await runProgram('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { account, limit: 10_000 });
  return status === 0;
}
