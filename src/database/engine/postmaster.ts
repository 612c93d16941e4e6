import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programIn } from './engine-package.ts';
import type { Place } from './place.ts';
import { isAlive, isNumberTaken, programOf } from './process-state.ts';
import { plainEnvironment, runningAs } from './run-program.ts';

/** A running PostgreSQL, started by us or found running. */
export interface Postmaster {
  readonly pid: number;
  readonly isAdopted: boolean;
}

/** A start answers within this, also after a crash that left much to replay. */
const START_LIMIT = 120_000;
const FAST_LIMIT = 20_000;
const IMMEDIATE_LIMIT = 5_000;
const STEP = 20;

/** Decided by the keeper, over whatever the cluster's own files say. */
function structure(place: Place): Record<string, string> {
  const listening: Record<string, string> =
    process.platform === 'win32'
      ? { listen_addresses: '127.0.0.1' }
      : { listen_addresses: '', unix_socket_directories: place.sockets, unix_socket_permissions: '0700' };
  return {
    ...listening,
    logging_collector: 'on',
    log_directory: 'log',
    log_filename: 'engine-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_file_mode: '0600',
    // What people wrote never reaches a log: no statements, no details with values.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_statement: 'none',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  };
}

/** The running PostgreSQL of this cluster, or null. A process that merely got the number of a dead one is not it. */
export function findPostmaster(place: Place): Postmaster | null {
  const lines = lockLines(place);
  const pid = Number(lines?.[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid) || !isPostgres(pid)) return null;
  return { pid, isAdopted: true };
}

const lockPath = (place: Place): string => join(place.cluster, 'postmaster.pid');

function lockLines(place: Place): string[] | null {
  if (!existsSync(lockPath(place))) return null;
  return readFileSync(lockPath(place), 'utf8').split('\n');
}

/** Known for certain on Linux only; elsewhere PostgreSQL's own check of its lock file decides. */
const isPostgres = (pid: number): boolean => process.platform !== 'linux' || programOf(pid) === 'postgres';

/** Where the running PostgreSQL listens, by its own word: its folder may have been moved since it began. */
export function reachOf(place: Place): { host: string; port: number } {
  const lines = lockLines(place);
  const port = Number(lines?.[3]);
  const host = process.platform === 'win32' ? lines?.[5] : lines?.[4];
  if (host === undefined || host === '' || !(port > 0)) throw new Error(`PostgreSQL does not say where it listens in ${lockPath(place)}`);
  return { host, port };
}

/** Starts PostgreSQL, or takes over the one that runs; returns when it answers. Throws with the engine's own words when it cannot. */
export async function startPostmaster(place: Place, native: string, port: number): Promise<Postmaster> {
  const deadline = Date.now() + START_LIMIT;
  for (let wait = 100; ; wait = Math.min(wait * 2, 2000)) {
    const running = findPostmaster(place);
    if (running !== null) {
      if (await untilReady(place, running.pid, deadline, () => !isAlive(running.pid))) return running;
      if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${running.pid}) neither answers nor ends`);
      continue;
    }
    const attempt = await launch(place, native, port, deadline);
    if (attempt.postmaster !== null) return attempt.postmaster;
    // Backends of a killed server hold its memory for a moment; waiting mends that, so it is tried again. Nothing else is mended by it.
    if (!/still in use|lock file/.test(attempt.errors) || Date.now() + wait > deadline) throw new Error(attempt.errors.trim());
    await sleep(wait);
  }
}

async function launch(
  place: Place,
  native: string,
  port: number,
  deadline: number,
): Promise<{ postmaster: Postmaster | null; errors: string }> {
  disownReusedNumber(place);
  const settings = Object.entries({ ...structure(place), port: String(port) });
  const child = spawn(
    programIn(native, 'postgres'),
    ['-D', place.cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      cwd: '/',
      env: plainEnvironment(),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...runningAs(place.account),
    },
  );
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-4000)));
  const failed = new Promise<Error>((resolve) => child.once('error', resolve));
  const isReady = await Promise.race([untilReady(place, child.pid ?? 0, deadline, () => hasEnded(child)), failed]);
  if (isReady instanceof Error) throw isReady;
  if (isReady) return { postmaster: { pid: child.pid!, isAdopted: false }, errors: '' };
  if (!hasEnded(child)) {
    child.kill('SIGKILL');
    throw new Error(`PostgreSQL did not answer within ${START_LIMIT} ms. ${errors.trim()}`);
  }
  return { postmaster: null, errors: errors === '' ? `PostgreSQL ended with status ${child.exitCode ?? child.signalCode}` : errors };
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/**
 * When the number in a left-over lock file now belongs to some other process of the same account, PostgreSQL would refuse to start. It
 * holds its parent's number for stale, so ours is written there; its check that nobody still uses the shared memory stays in force.
 */
function disownReusedNumber(place: Place): void {
  const lines = lockLines(place);
  if (process.platform !== 'linux' || lines === null) return;
  const pid = Number(lines[0]);
  if (pid > 1 && isNumberTaken(pid) && !isPostgres(pid))
    writeFileSync(lockPath(place), [String(process.pid), ...lines.slice(1)].join('\n'));
}

/** PostgreSQL writes its state in the eighth line of its lock file. */
async function untilReady(place: Place, pid: number, deadline: number, isOver: () => boolean): Promise<boolean> {
  while (Date.now() < deadline && !isOver()) {
    const lines = lockLines(place);
    if (Number(lines?.[0]) === pid && lines?.[7]?.trim() === 'ready') return true;
    await sleep(STEP);
  }
  return false;
}

/** Ends PostgreSQL: first breaking off open transactions, then without a checkpoint (the next start replays), at last by force. */
export async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  const steps = [
    ['SIGINT', FAST_LIMIT],
    ['SIGQUIT', IMMEDIATE_LIMIT],
    ['SIGKILL', IMMEDIATE_LIMIT],
  ] as const;
  for (const [signal, limit] of steps) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
    for (const deadline = Date.now() + limit; Date.now() < deadline; await sleep(STEP)) if (!isAlive(pid)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) cannot be ended`);
}
