import { join } from 'node:path';
import pg from 'pg';
import { Database } from '../../src/database/connection.ts';
import { migrate } from '../../src/database/migrate.ts';
import type { Platform } from '../../src/database/platform.ts';
import type { Storage } from '../../src/database/storage/storage.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { Keyring } from '../../src/kernel/keyring.ts';
import type { Model } from '../../src/model/compile-model.ts';
import { machineSession, registerMachineKey } from '../../src/network/sessions/machine-session.ts';
import type { Login } from '../../src/database/engine/logins.ts';
import { cloneDatabase, templateDatabase } from './database.ts';

export const PREFIX = 'throughline';
export const MIGRATIONS = join(import.meta.dirname, '../../migrations');

/** A platform on a database of its own, with all migrations and this test's machine key; no network has been set up. */
export interface TestPlatform extends Platform {
  /** Runs statements as the owner: to arrange what no action can. */
  owner<T extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<T[]>;
  /** How to connect to its database as a login. */
  connection(login: Login): pg.ClientConfig;
  drop(): Promise<void>;
}

const NO_MODEL = { registers: [], vocabularies: new Map(), has: () => false, register: () => undefined } as unknown as Model;

export async function testPlatform(
  options: Partial<Pick<Platform, 'model' | 'clock' | 'storage' | 'origin' | 'keyring'>> = {},
): Promise<TestPlatform> {
  const template = await templateDatabase('network', async (owner) => {
    const client = new pg.Client(owner);
    await client.connect();
    try {
      await migrate(client, MIGRATIONS, PREFIX);
    } finally {
      await client.end();
    }
  });
  const clone = await cloneDatabase(template);
  const keyring = options.keyring ?? new Keyring(crypto.getRandomValues(new Uint8Array(32)));
  const database = new Database({ prefix: PREFIX, desk: clone.connection('desk'), public: clone.connection('public'), size: 4 });
  const client = new pg.Client(clone.connection('owner'));
  await client.connect();
  await registerMachineKey(client, keyring);
  return {
    database,
    keyring,
    model: options.model ?? NO_MODEL,
    clock: options.clock ?? systemClock,
    storage: options.storage ?? (undefined as unknown as Storage),
    zone: 'Europe/Brussels',
    origin: options.origin ?? 'http://localhost:3000',
    machineToken: machineSession(database, keyring),
    owner: async (text, values = []) => (await client.query(text, values)).rows,
    connection: clone.connection,
    drop: async () => {
      await Promise.all([client.end(), database.close()]);
      await clone.drop();
    },
  };
}
