import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';
import { isAlive, isNumberTaken, wordsOf } from './process-state.ts';

/** What a running PostgreSQL says of itself in `postmaster.pid`. */
export interface LockFile {
  readonly pid: number;
  /** The folder it was started with, which may have been moved since. */
  readonly cluster: string;
  readonly port: number;
  /** Folder of its socket; empty on Windows. */
  readonly sockets: string;
  readonly address: string;
  readonly isReady: boolean;
}

const lockPath = (place: Place): string => join(place.cluster, 'postmaster.pid');

/** Reads the lock file; null when there is none, or it is being written. */
export function readLockFile(place: Place): LockFile | null {
  if (!existsSync(lockPath(place))) return null;
  const lines = readFileSync(lockPath(place), 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return null;
  const [, cluster = '', , port = '', sockets = '', address = '', , state = ''] = lines;
  return { pid, cluster, port: Number(port), sockets, address, isReady: state.trim() === 'ready' };
}

/** The process number of the PostgreSQL that runs on this cluster, or null. */
export function runningPid(place: Place): number | null {
  const lock = readLockFile(place);
  return lock !== null && isAlive(lock.pid) && isOfCluster(place, lock) ? lock.pid : null;
}

/**
 * When the number in a left-over lock file now belongs to another process, or to one that has ended and was never collected, PostgreSQL
 * would refuse to start. It holds its parent's number for stale, so ours is written there; its check that nobody still uses the shared
 * memory stays in force. The lock of its socket is treated alike.
 */
export function disownReusedNumber(place: Place, port: number): void {
  if (runningPid(place) !== null) return;
  for (const path of [lockPath(place), join(place.sockets, `.s.PGSQL.${port}.lock`)]) {
    if (!existsSync(path)) continue;
    const [pid, ...rest] = readFileSync(path, 'utf8').split('\n');
    if (isNumberTaken(Number(pid))) writeFileSync(path, [String(process.pid), ...rest].join('\n'));
  }
}

/**
 * After a crash, a restart of the machine or a copy of the folder the number may be that of another program, or of another cluster's
 * PostgreSQL. Known on Linux; where the words of a process cannot be read it is taken for ours, and PostgreSQL's own checks decide.
 */
function isOfCluster(place: Place, lock: LockFile): boolean {
  const words = wordsOf(lock.pid);
  if (words === null) return true;
  const folder = words[words.indexOf('-D') + 1];
  if (!words.includes('-D') || folder !== lock.cluster) return false;
  const [named, own] = [lock.cluster, place.cluster].map((path) => statSync(path, { throwIfNoEntry: false }));
  // A folder that is no longer there was moved here.
  return named === undefined || (named.ino === own?.ino && named.dev === own.dev);
}
