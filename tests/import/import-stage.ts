import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { registerMachineKey } from '../../src/network/sessions/machine-session.ts';
import { engineConnection } from '../harness/database.ts';
import { evidencePlatform } from '../harness/evidence.ts';
import type { TestPlatform } from '../harness/network.ts';
import { type Place, platformAt } from './platform-at.ts';

export interface ImportStage {
  readonly platform: TestPlatform;
  readonly place: Place;
  /** Writes a file into the stage's folder; answers its path. */
  file(name: string, content: string | Uint8Array): string;
  end(): Promise<void>;
}

/** All registers, a folder for files and keys. */
export async function importStage(): Promise<ImportStage> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-import-test-'));
  const made = await evidencePlatform();
  const [{ name }] = (await made.owner<{ name: string }>('select current_database() as name')) as [{ name: string }];
  const place = { folder, desk: engineConnection('desk', name), public: engineConnection('public', name) };
  const own = await platformAt(place);
  const owner = new pg.Client(engineConnection('owner', name));
  await owner.connect();
  await registerMachineKey(owner, own.keyring);
  await owner.end();
  const platform: TestPlatform = { ...made, ...own };
  return {
    platform,
    place,
    file(fileName, content) {
      const path = join(folder, fileName);
      writeFileSync(path, content);
      return path;
    },
    async end() {
      await own.database.close();
      await made.drop();
      rmSync(folder, { recursive: true });
    },
  };
}
