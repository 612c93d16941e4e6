import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, signedIn } from '../../../tests/harness/cast.ts';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import { MIGRATIONS, PREFIX, testPlatform, type TestPlatform } from '../../../tests/harness/network.ts';
import { FolderStorage } from '../../database/storage/folder-storage.ts';
import { Keyring } from '../../kernel/keyring.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { model } from '../../main/model.ts';
import type { Acting } from '../../network/acting.ts';
import { sealAudit } from '../../network/audit/seal-audit.ts';
import { verifyAudit } from '../../network/audit/verify-audit.ts';
import { loadSession } from '../../network/sessions/load-session.ts';
import { hashPassword, verifyPassword } from '../../network/sign-in/password.ts';
import { changeRecord } from '../review/change-record.ts';
import { createRecord } from '../review/create-record.ts';
import { listTables, qualified } from './list-tables.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const PASSWORD = 'a-long-pass-phrase-9';

describe('a backup', () => {
  const root = mkdtempSync(join(tmpdir(), 'throughline-backup-'));
  const folder = join(root, 'backup');
  const key = crypto.getRandomValues(new Uint8Array(32));
  const file = 'file-of-a-record';
  let from: TestPlatform;
  let steward: Acting;
  let identity: string;
  const clients: pg.Client[] = [];

  const ownerOf = async (platform: TestPlatform): Promise<pg.Client> => {
    const client = new pg.Client(platform.connection('owner'));
    // Its database is dropped at the end of a test.
    client.on('error', () => undefined);
    await client.connect();
    clients.push(client);
    return client;
  };
  const target = async (platform: TestPlatform) => ({
    owner: await ownerOf(platform),
    model,
    storage: platform.storage,
    prefix: PREFIX,
    migrations: MIGRATIONS,
    replaceKey: async (_key: Buffer) => undefined,
    progress: () => undefined,
  });
  const emptyPlatform = (name: string): Promise<TestPlatform> =>
    testPlatform({ model, keyring: new Keyring(key), storage: new FolderStorage(join(root, name)) });
  const withoutFamiliar = new Set(['app.session', 'app.audit_entry', 'app.machine_key', 'app.schema_state']);
  const digests = async (platform: TestPlatform): Promise<Record<string, unknown>> => {
    const found: Record<string, unknown> = {};
    for (const table of await listTables(await ownerOf(platform))) {
      if (withoutFamiliar.has(`${table.schema}.${table.name}`)) continue;
      found[`${table.schema}.${table.name}`] = (
        await platform.owner(
          `select count(*)::int as rows, md5(string_agg(t::text, '|' order by t::text)) as hash from (select ${table.columns.map((name) => `"${name}"`).join(', ')} from ${qualified(table)}) t`,
        )
      )[0];
    }
    return found;
  };

  beforeAll(async () => {
    from = await evidencePlatform({ keyring: new Keyring(key), storage: new FolderStorage(join(root, 'from')) });
    steward = await signedIn(from, {
      stewardOf: ['media-items', 'judgments'],
      organisationId: await makeOrganisation(from, 'home'),
      email: 'ada@example.org',
    });
    for (const [kind, secret] of [
      ['password', await hashPassword(PASSWORD)],
      ['code', from.keyring.seal('code', Buffer.from('shared')).toString('base64')],
    ] as const)
      await from.owner('insert into app.credential (id, person_id, kind, secret) values ($1, $2, $3, $4)', [
        uuidv7(),
        steward.session!.personId,
        kind,
        secret,
      ]);
    const judgments = model.register('judgments');
    for (let number = 1; number <= 12; number++) {
      const values = {
        title: { language: 'en', text: `Case ${number}\twith a tab,\na line and a \\N` },
        court: 'unknown',
        decidedOn: '2024',
        respondent: ['IT', 'FR'],
      };
      const { reference } = await createRecord(steward, judgments, { values });
      await changeRecord(steward, judgments, { reference, version: 1, values: { courtName: 'A court' } });
    }
    await from.owner("insert into app.outbox (id, queue, subject) values ($1, 'import-check', $2)", [uuidv7(), uuidv7()]);
    await from.storage.put(file, Buffer.from('sealed already'));
    await sealAudit(from);
    identity = await generateIdentity();
    await writeBackup(
      { owner: await ownerOf(from), model, storage: from.storage, key, release: '0.1.0', now: new Date() },
      folder,
      await identityToRecipient(identity),
    );
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await from.drop();
    rmSync(root, { recursive: true });
  });

  it('comes back whole into an empty installation, with everybody signed out', async () => {
    const to = await emptyPlatform('to');
    try {
      let restoredKey: Buffer | null = null;
      const result = await restoreBackup({ ...(await target(to)), replaceKey: async (given) => void (restoredKey = given) }, folder, [
        identity,
      ]);
      expect(result).toMatchObject({ attachments: 1 });
      expect(result.registers['judgments']).toBe(12);
      expect(await digests(to)).toEqual(await digests(from));
      expect(restoredKey).toEqual(Buffer.from(key));
      expect(await loadSession(from, steward.session!.token)).not.toBeNull();
      expect(await loadSession(to, steward.session!.token)).toBeNull();
      const [password, code] = await to.owner<{ secret: string }>("select secret from app.credential order by kind = 'code'");
      expect(await verifyPassword(password!.secret, PASSWORD)).toBe(true);
      expect(new Keyring(restoredKey!).open('code', Buffer.from(code!.secret, 'base64')).toString()).toBe('shared');
      expect((await to.storage.get(file)).toString()).toBe('sealed already');
      expect(await to.owner('select queue from app.outbox')).toEqual([{ queue: 'import-check' }]);
      const verdict = await verifyAudit(to);
      expect(verdict.ok).toBe(true);
      expect(verdict.entries).toBeGreaterThan(24);
      await sealAudit(to);
      expect((await verifyAudit(to)).ok).toBe(true);
      // Policies, triggers and grants are at work again.
      const again = await signedIn(to, { stewardOf: ['judgments'], organisationId: await makeOrganisation(to, 'new') });
      await createRecord(again, model.register('judgments'), {
        values: { title: { language: 'en', text: 'After' }, court: 'unknown', decidedOn: '2025' },
      });
      await expect(restoreBackup(await target(to), folder, [identity])).rejects.toMatchObject({ code: 'restore-not-empty' });
    } finally {
      await to.drop();
    }
  });

  it('is nothing but noise to whoever has no identity', async () => {
    const bytes = readFileSync(join(folder, 'backup.age'));
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(bytes.includes('ada@example.org')).toBe(false);
    const to = await emptyPlatform('other');
    try {
      await expect(restoreBackup(await target(to), folder, [await generateIdentity()])).rejects.toMatchObject({
        code: 'identity-does-not-open',
      });
    } finally {
      await to.drop();
    }
  });

  it('that was damaged or cut off leaves an empty installation as it was', async () => {
    const whole = readFileSync(join(folder, 'backup.age'));
    const changed = Buffer.from(whole);
    changed[whole.length - 5_000]! ^= 1;
    const to = await emptyPlatform('damaged');
    try {
      for (const [name, bytes] of [
        ['changed', changed],
        ['short', whole.subarray(0, whole.length - 70_000)],
      ] as const) {
        writeFileSync(join(root, name), bytes);
        await expect(restoreBackup(await target(to), join(root, name), [identity])).rejects.toMatchObject({ code: 'backup-damaged' });
        expect(await to.owner('select 1 from app.person')).toEqual([]);
      }
      // What was left can still take the whole one.
      expect((await restoreBackup(await target(to), folder, [identity])).registers['judgments']).toBe(12);
    } finally {
      await to.drop();
    }
  });

  it('is refused for a recipient that is none, and never written over another', async () => {
    const source = async () => ({ owner: await ownerOf(from), model, storage: from.storage, key, release: '0.1.0', now: new Date() });
    await expect(writeBackup(await source(), join(root, 'x'), 'age1nobody')).rejects.toMatchObject({ code: 'recipient-not-read' });
    await expect(writeBackup(await source(), folder, await identityToRecipient(identity))).rejects.toMatchObject({
      code: 'folder-not-empty',
    });
  });
});
