import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyFigure } from '../../src/counting/figure/verify-figure.ts';
import { FolderStorage } from '../../src/database/storage/folder-storage.ts';
import { readIdentities } from '../../src/evidence/backup/open-backup.ts';
import { restoreBackup } from '../../src/evidence/backup/restore-backup.ts';
import { machineActing } from '../../src/evidence/import/machine-acting.ts';
import { Keyring } from '../../src/kernel/keyring.ts';
import { model } from '../../src/main/model.ts';
import { verifyAudit } from '../../src/network/audit/verify-audit.ts';
import { machineSession } from '../../src/network/sessions/machine-session.ts';
import { MIGRATIONS, PREFIX, testPlatform } from '../harness/network.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(FIXTURES, ...path), 'utf8')) as T;

/** One per release, from the first on; `tests/fixtures/make-backup.sh` makes that of this release. */
describe.each(readdirSync(FIXTURES).filter((name) => name.startsWith('backup-')))('%s', (kept) => {
  const files = mkdtempSync(join(tmpdir(), 'throughline-kept-'));
  afterAll(() => rmSync(files, { recursive: true }));

  it('comes back with its records, its chain and its figures', async () => {
    const platform = await testPlatform({ model, storage: new FolderStorage(files) });
    const owner = new pg.Client(platform.connection('owner'));
    await owner.connect();
    try {
      let key: Buffer | null = null;
      const target = {
        owner,
        model,
        storage: platform.storage,
        prefix: PREFIX,
        migrations: MIGRATIONS,
        replaceKey: async (given: Buffer) => void (key = given),
        progress: () => undefined,
      };
      const restored = await restoreBackup(
        target,
        join(FIXTURES, kept, 'backup'),
        await readIdentities(join(FIXTURES, kept, 'identity.txt')),
      );
      expect(restored.registers).toEqual(read<{ registers: object }>(kept, 'result.json').registers);
      const keyring = new Keyring(key!);
      const here = { ...platform, keyring, machineToken: machineSession(platform.database, keyring) };
      expect((await verifyAudit(here)).ok).toBe(true);
      const verified = await verifyFigure(await machineActing(here), 'deaths-kept');
      expect(verified).toMatchObject({ holds: true, redactedSince: 0 });
      const { total } = read<{ total: { atLeast: number; atMost: number } }>(kept, 'count.json');
      expect(verified.today.total).toMatchObject({ atLeast: total.atLeast, atMost: total.atMost });
    } finally {
      await owner.end();
      await platform.drop();
    }
  });
});
