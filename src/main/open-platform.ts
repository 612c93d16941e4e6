import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../kernel/config.ts';
import { systemClock } from '../kernel/clock.ts';
import { type Keyring, openKeyring } from '../kernel/keyring.ts';
import { Refusal } from '../kernel/refusal.ts';
import { Database } from '../database/connection.ts';
import { refuseLoginsThatBypass } from '../database/login-check.ts';
import { openEngine } from '../database/engine/engine.ts';
import type { Platform } from '../database/platform.ts';
import { FolderStorage } from '../database/storage/folder-storage.ts';
import { machineSession } from '../network/sessions/machine-session.ts';
import { model } from './model.ts';
import { prepareDatabase } from './prepare-database.ts';

export interface OpenPlatform {
  readonly platform: Platform;
  readonly isNew: boolean;
  /** A connection of the owner login, ended when this closes. Refusal `owner-needed` where none is at hand. */
  owner(): Promise<pg.Client>;
  close(): Promise<void>;
}

const PREFIX = 'throughline';

/** Opens engine or server, brings the schema up to date where an owner login is at hand, and puts everything actions need together. */
export async function openPlatform(config: Config, lease: 'server' | 'command', progress: (line: string) => void): Promise<OpenPlatform> {
  await mkdir(config.data, { recursive: true, mode: 0o711 });
  const keyring = await openKeyring(config.keys);
  const connected =
    config.databaseUrls.desk === undefined
      ? await connectEngine(config, keyring, lease, progress)
      : await connectServer(config, keyring, progress);
  const { database } = connected;
  const owners: pg.Client[] = [];
  const platform: Platform = {
    database,
    model,
    clock: systemClock,
    keyring,
    storage: new FolderStorage(join(config.data, 'attachments')),
    zone: 'Europe/Brussels',
    origin: process.env['THROUGHLINE_ORIGIN'] ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${config.port}`,
    machineToken: machineSession(database, keyring),
  };
  return {
    platform,
    isNew: connected.isNew,
    owner: async () => {
      if (connected.owner === null) throw new Refusal('owner-needed', { status: 409 });
      const client = new pg.Client(connected.owner);
      owners.push(client);
      await client.connect();
      return client;
    },
    close: async () => {
      await Promise.all(owners.map((client) => client.end()));
      await database.close();
      await connected.close();
    },
  };
}

interface Connected {
  readonly database: Database;
  /** How the owner connects; null where only the other logins are known. */
  readonly owner: pg.ClientConfig | null;
  readonly isNew: boolean;
  close(): Promise<void>;
}

async function connectEngine(
  config: Config,
  keyring: Keyring,
  lease: 'server' | 'command',
  progress: (line: string) => void,
): Promise<Connected> {
  const engine = await openEngine({ data: config.data, keys: config.keys, lease });
  if (engine.isNew) progress('Database: made');
  const { applied, registers } = await prepareDatabase(engine.connection('owner', PREFIX), PREFIX, keyring);
  if (applied.length + registers.length > 0)
    progress(`Schema: ${applied.length} migrations, ${registers.length} registers brought up to date`);
  const database = new Database({
    prefix: engine.prefix,
    desk: engine.connection('desk', PREFIX),
    public: engine.connection('public', PREFIX),
  });
  return { database, owner: engine.connection('owner', PREFIX), isNew: engine.isNew, close: () => engine.close() };
}

async function connectServer(config: Config, keyring: Keyring, progress: (line: string) => void): Promise<Connected> {
  const { desk, public: visitor, read, owner } = config.databaseUrls;
  if (visitor === undefined)
    throw new Error(
      'DATABASE_URL is set but DATABASE_PUBLIC_URL is not: run ./throughline database prepare --owner-url … and set the addresses it prints',
    );
  const prefix = decodeURIComponent(new URL(desk!).username).replace(/_desk$/, '');
  const logins = [desk!, visitor, ...(read === undefined ? [] : [read])];
  // Before anything is made under the names these logins imply, and again when the schema has an owner to compare with.
  await refuseLoginsThatBypass(logins);
  if (owner !== undefined) {
    const { applied, registers } = await prepareDatabase({ connectionString: owner }, prefix, keyring);
    if (applied.length + registers.length > 0)
      progress(`Schema: ${applied.length} migrations, ${registers.length} registers brought up to date`);
  }
  await refuseLoginsThatBypass(logins);
  const database = new Database({
    prefix,
    desk: { connectionString: desk! },
    public: { connectionString: visitor },
    read: read === undefined ? undefined : { connectionString: read },
  });
  return { database, owner: owner === undefined ? null : { connectionString: owner }, isNew: false, close: async () => undefined };
}
