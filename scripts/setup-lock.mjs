// One set-up at a time in a clone, without packages. The lock is a folder, as making one either works or does not. Its holder touches it
// while it works, so that the lock of a killed one is told from that of a slow one.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const TOUCH_EVERY = 2_000;
const STALE_AFTER = 30_000;
const WAIT_LIMIT = 25 * 60_000;

const own = `${hostname()} ${process.pid}`;

/** Runs `work` alone. Waits for another's set-up to end, at most 25 minutes. */
export async function withSetupLock(root, say, work) {
  const folder = join(root, 'dist', '.setup-lock');
  mkdirSync(join(root, 'dist'), { recursive: true });
  const deadline = Date.now() + WAIT_LIMIT;
  let isWaiting = false;
  while (!take(folder)) {
    if (isStale(folder)) {
      discard(folder);
      continue;
    }
    if (!isWaiting) say(`another set-up is at work (${holderOf(folder) ?? 'just ended'}); waiting for it …`);
    isWaiting = true;
    if (Date.now() > deadline) throw new Error(`another set-up has held ${folder} for too long`);
    await sleep(250);
  }
  const touch = setInterval(() => {
    const now = new Date();
    utimesSync(folder, now, now);
  }, TOUCH_EVERY);
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  try {
    return await work();
  } finally {
    clearInterval(touch);
    process.removeListener('exit', release);
    release();
  }
}

function take(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'holder'), own);
  return true;
}

function holderOf(folder) {
  try {
    return readFileSync(join(folder, 'holder'), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Dead on this machine, or silent for long: a process number may have been given to another. */
function isStale(folder) {
  const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? {};
  if (mtimeMs === undefined) return false;
  if (Date.now() - mtimeMs > STALE_AFTER) return true;
  const [host, pid] = (holderOf(folder) ?? '').split(' ');
  if (host !== hostname() || pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Moves the stale lock away; only one of several waiting can. One that was replaced in between is put back. */
function discard(folder) {
  const aside = `${folder}.${process.pid}`;
  const stale = holderOf(folder);
  try {
    renameSync(folder, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (holderOf(aside) !== stale) renameSync(aside, folder);
  else rmSync(aside, { recursive: true, force: true });
}
