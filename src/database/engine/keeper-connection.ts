import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, openSync, statSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../kernel/refusal.ts';
import { keeperAddress } from './keeper-address.ts';
import { type Answer, type Hello, type Lease, lineReader, PROTOCOL, type Reach } from './keeper-messages.ts';
import type { KeeperTask } from './keeper-task.ts';
import type { Place } from './place.ts';
import { plainEnvironment } from './run-program.ts';

/** Until the engine answers: the first start of a slow machine makes the database, a start after a crash replays. */
const LIMIT = 180_000;
const LOG_LIMIT = 1_000_000;

export interface Held {
  readonly reach: Reach;
  readonly socket: Socket;
}

/**
 * Connects to the keeper of a place, starting one when there is none, and waits for the engine. The connection keeps the engine running.
 * Refuses with the keeper's own code, or with `engine-unreachable` after three minutes.
 */
export async function holdEngine(task: KeeperTask, lease: Lease): Promise<Held> {
  const deadline = Date.now() + LIMIT;
  let started: ChildProcess | null = null;
  for (let pause = 20; Date.now() < deadline; pause = Math.min(pause * 2, 250)) {
    const held = await ask(task.place, lease, deadline);
    if (held !== null) return held;
    if (started === null || started.exitCode !== null || started.signalCode !== null) started = startKeeper(task);
    await sleep(pause);
  }
  throw new Refusal('engine-unreachable', { params: { seconds: LIMIT / 1000, log: logPath(task.place) }, status: 503 });
}

/** One attempt; null when no keeper listens, or it left while being asked. */
function ask(place: Place, lease: Lease, deadline: number): Promise<Held | null> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(keeperAddress(place));
    const finish = (act: () => void): void => {
      clearTimeout(timer);
      socket.removeAllListeners();
      // From here on only its end matters, and whoever holds it listens for that.
      socket.on('error', () => {});
      act();
    };
    const timer = setTimeout(() => finish(() => (socket.destroy(), resolve(null))), Math.max(1, deadline - Date.now()));
    const read = lineReader((message) => {
      const answer = message as Answer;
      if ('ready' in answer) finish(() => resolve({ reach: answer.ready, socket }));
      else finish(() => (socket.destroy(), reject(new Refusal(answer.refused.code, { params: answer.refused.params, status: 503 }))));
    });
    const hello: Hello = { protocol: PROTOCOL, lease, pid: process.pid };
    socket.setEncoding('utf8').on('data', (text) => read(String(text)));
    socket.on('connect', () => socket.write(`${JSON.stringify(hello)}\n`));
    socket.on('close', () => finish(() => resolve(null)));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const isAbsent = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(error.code ?? '');
      finish(() => (isAbsent ? resolve(null) : reject(unreachable(place, error))));
    });
  });
}

function unreachable(place: Place, error: NodeJS.ErrnoException): Error {
  if (error.code !== 'EACCES') return error;
  return new Refusal('data-of-another-account', { where: place.home, params: { account: place.account.name } });
}

const logPath = (place: Place): string => join(place.home, 'keeper.log');

/** The keeper runs on its own: no terminal's interrupt, no end of this process reaches it. */
function startKeeper(task: KeeperTask): ChildProcess {
  const log = openLog(task.place);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', keeperFile(), JSON.stringify(task)], {
    cwd: '/',
    detached: true,
    windowsHide: true,
    env: plainEnvironment(),
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  return child;
}

function openLog(place: Place): number {
  const path = logPath(place);
  const isLong = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT;
  const log = openSync(path, isLong ? 'w' : 'a', 0o600);
  if (process.platform !== 'win32' && process.getuid!() === 0) chownSync(path, place.account.uid, place.account.gid);
  return log;
}

/** Beside this file: `keeper.ts` in the sources, `keeper.js` where all is bundled. */
const keeperFile = (): string => fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './keeper.ts' : './keeper.js', import.meta.url));
