import { chownSync, mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { log } from '../../kernel/log.ts';
import { keeperAddress } from './keeper-address.ts';
import { type Answer, type Hello, lineReader, PROTOCOL } from './keeper-messages.ts';
import { CannotRun, type KeptEngine } from './kept-engine.ts';
import type { Place } from './place.ts';

/** How long the engine outlives its last client: long enough that one command after another finds it warm. */
const LINGER = 2_000;
/** A client just started by a slow machine gets this long to connect to the keeper it started. */
const FIRST_CLIENT_LIMIT = 15_000;

interface Client {
  readonly socket: Socket;
  hello: Hello | null;
}

/** Answers clients and decides when nobody needs the engine any more. */
export class KeeperServer {
  private readonly engine: KeptEngine;
  private readonly place: Place;
  private readonly server: Server;
  private readonly clients = new Set<Client>();
  private started: Promise<boolean> | null = null;
  private isStarting = true;
  private idle: NodeJS.Timeout | undefined;
  private isLeaving = false;

  constructor(engine: KeptEngine, place: Place) {
    this.engine = engine;
    this.place = place;
    this.server = createServer((socket) => this.welcome(socket));
  }

  /** Listens, then starts the engine; clients that come meanwhile wait for it. Only the holder of the keeper's lock may call this. */
  async open(): Promise<void> {
    const address = keeperAddress(this.place);
    if (process.platform !== 'win32') {
      makeSocketFolder(this.place);
      // Left by a keeper that was killed: the lock says that none lives.
      rmSync(address, { force: true });
    }
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject).listen(address, resolve);
    });
    if (process.platform !== 'win32' && process.getuid!() === 0) chownSync(address, this.place.account.uid, this.place.account.gid);
    this.waitForClients(FIRST_CLIENT_LIMIT);
    this.started = this.engine.start();
    try {
      await this.started;
      this.isStarting = false;
    } catch (error) {
      log('error', 'engine-start-failed', { reason: (error as Error).message });
      // Those waiting are told by `admit`; a moment for the words to leave.
      setTimeout(() => void this.leave(1), 200);
    }
  }

  /** Closes the door, stops the engine and ends the process. */
  async leave(status: number): Promise<void> {
    if (this.isLeaving) return;
    this.isLeaving = true;
    this.server.close();
    for (const { socket } of this.clients) socket.destroy();
    try {
      await this.engine.stop();
    } catch (error) {
      log('error', 'engine-stop-failed', { reason: (error as Error).message });
      process.exit(1);
    }
    removeIfEmpty(this.place.sockets);
    log('info', 'keeper-left');
    process.exit(status);
  }

  private welcome(socket: Socket): void {
    const client: Client = { socket, hello: null };
    this.clients.add(client);
    clearTimeout(this.idle);
    const read = lineReader((message) => void this.admit(client, message as Hello));
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      try {
        read(String(text));
      } catch {
        // Not one of ours: nothing to say to it.
        socket.destroy();
      }
    });
    // A client killed in mid-sentence; the close that follows is what counts.
    socket.on('error', () => {});
    socket.on('close', () => {
      this.clients.delete(client);
      if (this.clients.size === 0) this.waitForClients(LINGER);
    });
  }

  private waitForClients(limit: number): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => void this.leave(0), limit);
  }

  private async admit(client: Client, hello: Hello): Promise<void> {
    const answer = (value: Answer): void => void client.socket.write(`${JSON.stringify(value)}\n`);
    const refuse = (value: Answer): void => void client.socket.end(`${JSON.stringify(value)}\n`);
    if (hello.protocol !== PROTOCOL) return refuse({ refused: { code: 'keeper-other-version', params: {} } });
    const holder = [...this.clients].find((other) => other.hello?.lease === 'server');
    if (hello.lease === 'server' && holder !== undefined)
      return refuse({ refused: { code: 'already-running', params: { pid: holder.hello!.pid } } });
    client.hello = hello;
    const wasStarting = this.isStarting;
    try {
      const isMade = await this.started!;
      answer({ ready: { ...this.engine.reach, isNew: wasStarting && isMade } });
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      refuse({ refused: error.rejection });
    }
  }
}

/** The folder's name can be guessed, so one that somebody else made is not used: whoever owns it could read what passes. */
function makeSocketFolder({ sockets, account }: Place): void {
  try {
    mkdirSync(sockets, { mode: 0o700 });
    if (process.getuid!() === 0) chownSync(sockets, account.uid, account.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const { uid, mode } = statSync(sockets);
  if (uid !== account.uid || (mode & 0o077) !== 0) throw new Error(`${sockets} belongs to somebody else; remove it`);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
