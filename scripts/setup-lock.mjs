// One set-up at a time in a clone, without packages. The lock is a folder, as making one either works or does not. Its holder touches it
// while it works, so that the lock of a killed one is told from that of a slow one.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const TOUCH_EVERY = 2_000;
const STALE_AFTER = 30_000;
/** A program started by a killed set-up goes on by itself; this long it is waited for. */
const ORPHAN_LIMIT = 5 * 60_000;
const WAIT_LIMIT = 25 * 60_000;

const own = `${hostname()} ${process.pid}`;

/** Runs `work` alone; it tells `onProgram` the number of each program it starts. Waits for another's set-up to end, at most 25 minutes. */
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
    return await work((pid) => writeFileSync(join(folder, 'program'), String(pid)));
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

function read(folder, name) {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

const holderOf = (folder) => read(folder, 'holder');

function isAlive(pid) {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

/** Dead on this machine, or silent for long: a process number may have been given to another. */
function isStale(folder) {
  const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? {};
  if (mtimeMs === undefined) return false;
  const silence = Date.now() - mtimeMs;
  const [host, pid] = (holderOf(folder) ?? '').split(' ');
  const program = read(folder, 'program');
  const isHere = host === hostname();
  if (isHere && program !== null && isAlive(program) && silence < ORPHAN_LIMIT) return false;
  return silence > STALE_AFTER || (isHere && pid !== undefined && !isAlive(pid));
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
