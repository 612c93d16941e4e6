import { chownSync, closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Account } from './account.ts';

const SQLITE_BUSY = 5;

/**
 * Takes the lock that makes this the only keeper of a database, waiting at most `limit` milliseconds; false when another holds it.
 * It is a lock of the operating system, by way of SQLite, because Node offers no other: it is freed when the process ends in whatever
 * way, so that there is no stale lock to judge.
 */
export function takeKeeperLock(path: string, account: Account, limit: number): boolean {
  closeSync(openSync(path, 'a', 0o600));
  // So that the owner of the data can take the lock after root has.
  if (process.platform !== 'win32' && process.getuid!() === 0) chownSync(path, account.uid, account.gid);
  const file = new DatabaseSync(path);
  file.exec(`PRAGMA busy_timeout = ${limit}`);
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw error;
  }
  held.push(file);
  return true;
}

/** Kept reachable, for a collected handle would free the lock. */
const held: DatabaseSync[] = [];
