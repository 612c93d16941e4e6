import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { Database } from '../../src/database/connection.ts';
import { migrate } from '../../src/database/migrate.ts';
import type { Platform } from '../../src/database/platform.ts';
import { FolderStorage } from '../../src/database/storage/folder-storage.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { Keyring } from '../../src/kernel/keyring.ts';
import { model } from '../../src/main/model.ts';
import { machineSession, registerMachineKey } from '../../src/network/sessions/machine-session.ts';
import { cloneDatabase, templateDatabase } from './database.ts';
import { MIGRATIONS, PREFIX, type TestPlatform } from './network.ts';

async function withOwner<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** As `testPlatform`, with the real registers: their tables are there, the network has a name, and all duties are confirmed. */
export async function evidencePlatform(
  options: Partial<Pick<Platform, 'clock' | 'storage' | 'origin' | 'keyring'>> = {},
): Promise<TestPlatform> {
  const template = await templateDatabase('evidence', (owner) =>
    withOwner(owner, async (client) => {
      await migrate(client, MIGRATIONS, PREFIX);
      await applySchema(client, model, PREFIX);
      await client.query(
        `insert into app.setting (key, value) values ('network', '{"name": "Open Doors"}'), ('languages', '["en", "fr", "es"]'), ('zone', '"Europe/Brussels"'), ('set-up', '{"at": "2026-01-01T00:00:00Z", "hasSample": false}')`,
      );
      for (const { name } of model.registers)
        await client.query("insert into app.duty (register, controller) values ($1, 'Open Doors')", [name]);
    }),
  );
  const clone = await cloneDatabase(template);
  const folder = await mkdtemp(join(tmpdir(), 'throughline-files-'));
  const keyring = options.keyring ?? new Keyring(crypto.getRandomValues(new Uint8Array(32)));
  const database = new Database({ prefix: PREFIX, desk: clone.connection('desk'), public: clone.connection('public'), size: 4 });
  const client = new pg.Client(clone.connection('owner'));
  await client.connect();
  await registerMachineKey(client, keyring);
  return {
    database,
    keyring,
    model,
    clock: options.clock ?? systemClock,
    storage: options.storage ?? new FolderStorage(folder),
    zone: 'Europe/Brussels',
    origin: options.origin ?? 'http://localhost:3000',
    machineToken: machineSession(database, keyring),
    owner: async (text, values = []) => (await client.query(text, values)).rows,
    connection: clone.connection,
    drop: async () => {
      await Promise.all([client.end(), database.close()]);
      await clone.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
