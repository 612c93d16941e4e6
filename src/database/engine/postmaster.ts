import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programIn } from './engine-package.ts';
import { disownReusedNumber, readLockFile, runningPid } from './lock-file.ts';
import type { Place } from './place.ts';
import { isAlive } from './process-state.ts';
import { plainEnvironment, runningAs } from './run-program.ts';
import { fixedSettings } from './settings.ts';

/** A running PostgreSQL, started by us or found running, and where it listens by its own word. */
export interface Postmaster {
  readonly pid: number;
  readonly isAdopted: boolean;
  readonly host: string;
  readonly port: number;
}

/** A start answers within this, also after a crash that left much to replay. */
const START_LIMIT = 120_000;
const FAST_LIMIT = 20_000;
const IMMEDIATE_LIMIT = 5_000;
const STEP = 20;
const LONGEST_PAUSE = 2_000;

/** Starts PostgreSQL, or takes over the one that runs; returns when it answers. Throws with the engine's own words when it cannot. */
export async function startPostmaster(place: Place, native: string, port: number): Promise<Postmaster> {
  const deadline = Date.now() + START_LIMIT;
  for (let pause = 100; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const running = runningPid(place);
    if (running !== null) {
      const found = await untilReady(place, running, deadline, () => !isAlive(running));
      if (found !== null) return { ...found, isAdopted: true };
      if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${running}) neither answers nor ends`);
      continue;
    }
    const attempt = await launch(place, native, port, deadline);
    if (typeof attempt !== 'string') return attempt;
    // Backends of a killed server hold its memory for a moment; waiting mends that, so it is tried again. Nothing else is mended by it.
    if (!/still in use|lock file/.test(attempt) || Date.now() + pause > deadline) throw new Error(attempt);
    await sleep(pause);
  }
}

/** One start; answers with the engine's words when it ended at once. */
async function launch(place: Place, native: string, port: number, deadline: number): Promise<Postmaster | string> {
  disownReusedNumber(place, port);
  const before = logLengths(place);
  const settings = Object.entries(fixedSettings(place, port)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(programIn(native, 'postgres'), ['-D', place.cluster, ...settings], {
    cwd: '/',
    env: plainEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...runningAs(place.account),
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words = (words + text).slice(-4000)));
  const failed = new Promise<Error>((resolve) => child.once('error', resolve));
  const found = await Promise.race([untilReady(place, child.pid ?? 0, deadline, () => hasEnded(child)), failed]);
  if (found instanceof Error) throw found;
  if (found !== null) return { ...found, isAdopted: false };
  if (hasEnded(child))
    return `${words.trim()}\n${lastWords(place, before)}`.trim() || `PostgreSQL ended with ${child.signalCode ?? child.exitCode}`;
  child.kill('SIGKILL');
  throw new Error(`PostgreSQL did not answer within ${START_LIMIT} ms. ${words.trim()}`);
}

/** The engine's log files with their lengths: it writes there, and not to its standard error, once it has begun. */
function logLengths(place: Place): Map<string, number> {
  const folder = join(place.cluster, 'log');
  if (!existsSync(folder)) return new Map();
  return new Map(readdirSync(folder).map((name) => [join(folder, name), statSync(join(folder, name)).size]));
}

/** What has been written since, at most the last five lines. */
function lastWords(place: Place, before: Map<string, number>): string {
  const added = [...logLengths(place).keys()].map((path) =>
    readFileSync(path)
      .subarray(before.get(path) ?? 0)
      .toString(),
  );
  return added.join('').trim().split('\n').slice(-5).join('\n');
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function untilReady(
  place: Place,
  pid: number,
  deadline: number,
  isOver: () => boolean,
): Promise<Omit<Postmaster, 'isAdopted'> | null> {
  for (; Date.now() < deadline && !isOver(); await sleep(STEP)) {
    const lock = readLockFile(place);
    if (lock?.pid === pid && lock.isReady)
      return { pid, host: process.platform === 'win32' ? lock.address : lock.sockets, port: lock.port };
  }
  return null;
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
