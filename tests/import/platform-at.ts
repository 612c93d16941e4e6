import { join } from 'node:path';
import type pg from 'pg';
import { Database } from '../../src/database/connection.ts';
import type { Platform } from '../../src/database/platform.ts';
import { FolderStorage } from '../../src/database/storage/folder-storage.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { openKeyring } from '../../src/kernel/keyring.ts';
import { model } from '../../src/main/model.ts';
import { machineSession } from '../../src/network/sessions/machine-session.ts';

/** What another process needs to work on the same data. */
export interface Place {
  readonly folder: string;
  readonly desk: pg.ClientConfig;
  readonly public: pg.ClientConfig;
}

/** A platform whose keys and files lie in a folder, so that a process of its own can open it too. */
export async function platformAt({ folder, desk, public: visitor }: Place): Promise<Platform> {
  const keyring = await openKeyring(join(folder, 'keys'));
  const database = new Database({ prefix: 'throughline', desk, public: visitor, size: 4 });
  return {
    database,
    keyring,
    model,
    clock: systemClock,
    storage: new FolderStorage(join(folder, 'files')),
    zone: 'Europe/Brussels',
    origin: 'http://localhost:3000',
    machineToken: machineSession(database, keyring),
  };
}
