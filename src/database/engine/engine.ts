import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import { log } from '../../kernel/log.ts';
import { holdEngine, type Held } from './keeper-connection.ts';
import type { Lease } from './keeper-messages.ts';
import type { KeeperTask } from './keeper-task.ts';
import { LOGIN_NAMES, type Login, PREFIX } from './logins.ts';
import { readPasswords } from './passwords.ts';
import { findPlace } from './place.ts';

/** The embedded PostgreSQL, held running for as long as this is open. */
export interface Engine {
  /** Begins the names of all roles of this installation. */
  readonly prefix: string;
  /** True when this opening made the database. */
  readonly isNew: boolean;
  /** How to connect as a login to a database of the cluster (`throughline` is the application's). */
  connection(login: Login, database: string): ClientConfig;
  /** Lets go; PostgreSQL stops two seconds after the last holder has. */
  close(): Promise<void>;
}

const CONNECT_LIMIT = 10_000;
const LONGEST_PAUSE = 5_000;

/**
 * Opens the embedded engine of a data folder (absolute path), making everything on the first start. A `server` takes the one server
 * lease and is refused as `already-running` (params: `pid`) while another holds it; a `command` is never refused for that. When the
 * keeper dies a new one is found or started, and takes over the running engine.
 */
export async function openEngine(options: { data: string; keys: string; lease: Lease }): Promise<Engine> {
  const place = await findPlace(options.data);
  const task: KeeperTask = { place, secrets: options.keys };
  let held = await holdEngine(task, options.lease);
  const { isNew } = held.reach;
  const state = { isClosed: false };

  const watch = ({ socket }: Held): void => {
    // Held for the engine's sake only: it must not keep a finished command from ending.
    socket.unref();
    socket.once('close', () => void regain());
  };
  const regain = async (): Promise<void> => {
    for (let pause = 100; !state.isClosed; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        const again = await holdEngine(task, options.lease);
        if (state.isClosed) return void again.socket.destroy();
        held = again;
        return watch(held);
      } catch (error) {
        log('error', 'engine-lost', { reason: (error as Error).message });
        await sleep(pause, undefined, { ref: false });
      }
    }
  };
  watch(held);

  return {
    prefix: PREFIX,
    isNew,
    connection: (login, database) => ({
      host: held.reach.host,
      port: held.reach.port,
      user: LOGIN_NAMES[login],
      database,
      ssl: false,
      connectionTimeoutMillis: CONNECT_LIMIT,
      ...(process.platform === 'win32' ? { password: readPasswords(options.keys)[login]! } : {}),
    }),
    close: () => {
      state.isClosed = true;
      return new Promise((resolve) => {
        if (held.socket.destroyed) return resolve();
        held.socket.once('close', () => resolve());
        held.socket.ref().destroy();
      });
    },
  };
}
