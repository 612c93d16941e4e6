import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { programIn } from './engine-package.ts';
import { DATABASE, EXTENSIONS, LOGIN_NAMES } from './logins.ts';
import type { Place } from './place.ts';
import { readPasswords } from './passwords.ts';
import { runProgram } from './run-program.ts';
import { INITIAL_SETTINGS } from './settings.ts';

const LIMIT = 120_000;

/**
 * Makes the cluster with its logins, its database and the extensions, unless it is there; true when it made it. Everything happens in a
 * folder beside, renamed at the end: a cluster that is there is whole, whatever stopped an earlier attempt.
 */
export async function createCluster(place: Place, native: string, secrets: string): Promise<boolean> {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return false;
  const drafts = `${basename(place.cluster)}.new-`;
  // Left by attempts that were cut short; one of their programs may still be writing, hence the retries.
  for (const name of readdirSync(place.home)) {
    if (name.startsWith(drafts)) rmSync(join(place.home, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  const draft = join(place.home, `${drafts}${process.pid}`);
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
  for (const [name, value] of Object.entries(INITIAL_SETTINGS)) args.push('--set', `${name}=${value}`);
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

const password = (secrets: string, login: string): string =>
  process.platform === 'win32' ? ` PASSWORD '${readPasswords(secrets)[login]!}'` : '';

function writeSuperuserPassword(secrets: string): string {
  const file = join(secrets, 'superuser-password.txt');
  writeFileSync(file, `${readPasswords(secrets)['superuser']!}\n`, { mode: 0o600 });
  return file;
}
