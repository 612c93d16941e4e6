import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programIn } from './engine-package.ts';
import { DATABASE, EXTENSIONS, LOGIN_NAMES } from './logins.ts';
import type { Place } from './place.ts';
import { runProgram } from './run-program.ts';

/** Set when the cluster is made, in postgresql.conf, so that an operator can change them there. For a small machine with 2 cores. */
const SETTINGS = {
  shared_buffers: '256MB',
  // Parallel queries share memory from here and not from /dev/shm, which containers keep small.
  min_dynamic_shared_memory: '64MB',
  max_connections: '60',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '1',
  jit: 'off',
  fsync: 'on',
  wal_compression: 'on',
  max_wal_size: '1GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

const LIMIT = 120_000;

/**
 * Makes the cluster with its logins, its database and the extensions, unless it is there; true when it made it. Everything happens in a
 * folder beside, renamed at the end: a cluster that is there is whole, whatever stopped an earlier attempt.
 */
export async function createCluster(place: Place, native: string, secrets: string): Promise<boolean> {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return false;
  const draft = `${place.cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (process.platform !== 'win32' && process.getuid!() === 0) chownSync(draft, place.account.uid, place.account.gid);
  await initialise(place, native, draft, secrets);
  await alone(place, native, draft, 'postgres', loginStatements(secrets));
  await alone(
    place,
    native,
    draft,
    DATABASE,
    EXTENSIONS.map((extension) => `CREATE EXTENSION ${extension} SCHEMA public`),
  );
  renameSync(draft, place.cluster);
  return true;
}

async function initialise(place: Place, native: string, draft: string, secrets: string): Promise<void> {
  const args = ['-D', draft, '-U', 'postgres', '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums'];
  if (process.platform === 'win32') args.push('--auth=scram-sha-256', `--pwfile=${writeSuperuserPassword(secrets)}`);
  else args.push('--auth-local=peer', '--auth-host=reject', '--set', 'listen_addresses=');
  for (const [name, value] of Object.entries(SETTINGS)) args.push('--set', `${name}=${value}`);
  const { status, errors } = await runProgram(programIn(native, 'initdb'), args, { account: place.account, limit: LIMIT });
  if (status !== 0) throw new Error(`initdb: ${errors.trim()}`);
}

function loginStatements(secrets: string): string[] {
  const { owner, desk, public: visitor } = LOGIN_NAMES;
  return [
    `CREATE ROLE ${owner} LOGIN NOSUPERUSER CREATEDB CREATEROLE${password(secrets, 'owner')}`,
    `CREATE ROLE ${desk} LOGIN NOSUPERUSER NOINHERIT${password(secrets, 'desk')}`,
    `CREATE ROLE ${visitor} LOGIN NOSUPERUSER NOINHERIT${password(secrets, 'public')}`,
    `CREATE DATABASE ${DATABASE} OWNER ${owner}`,
    `REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${DATABASE} TO ${desk}, ${visitor}`,
    // Otherwise any login could look into, or fill, the maintenance databases.
    'REVOKE ALL ON DATABASE postgres FROM PUBLIC',
    'REVOKE ALL ON DATABASE template1 FROM PUBLIC',
  ];
}

/** Runs statements with no server up, as the engine's own single user: no port, no socket, no moment at which anyone could connect. */
async function alone(place: Place, native: string, cluster: string, database: string, statements: string[]): Promise<void> {
  const { status, errors } = await runProgram(
    programIn(native, 'postgres'),
    ['--single', '-D', cluster, '-c', 'exit_on_error=on', '-c', 'log_min_messages=error', database],
    { account: place.account, input: statements.map((statement) => `${statement};\n`).join(''), limit: LIMIT },
  );
  if (status !== 0) throw new Error(`preparing database ${database}: ${errors.trim()}`);
}

/** On Windows there are no peer credentials: four random passwords lie in the keys folder, which only the account can read. */
export function readPasswords(secrets: string): Record<string, string> {
  const file = join(secrets, 'engine-passwords.json');
  if (!existsSync(file)) {
    mkdirSync(secrets, { recursive: true, mode: 0o700 });
    const fresh = Object.fromEntries(Object.keys(LOGIN_NAMES).map((login) => [login, randomBytes(24).toString('base64url')]));
    writeFileSync(file, JSON.stringify(fresh), { mode: 0o600, flag: 'wx' });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

const password = (secrets: string, login: string): string =>
  process.platform === 'win32' ? ` PASSWORD '${readPasswords(secrets)[login]!}'` : '';

function writeSuperuserPassword(secrets: string): string {
  const file = join(secrets, 'superuser-password.txt');
  writeFileSync(file, `${readPasswords(secrets)['superuser']!}\n`, { mode: 0o600 });
  return file;
}
