import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser } from '../../../tests/harness/browser.ts';
import { makeOrganisation, signedIn } from '../../../tests/harness/cast.ts';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import { FolderStorage } from '../../database/storage/folder-storage.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { model } from '../../main/model.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { storeUpload } from '../attachment/store-upload.ts';
import { exportFolder } from '../export/export-folder.ts';
import { redactRoutes } from '../pages/redact-routes.tsx';
import { changeRecord } from '../review/change-record.ts';
import { createRecord } from '../review/create-record.ts';
import { findRecords } from '../search/find-records.ts';
import { redactRecord } from './redact-record.ts';

const SECRET = 'Xanthippe Quellwasser';
const judgments = model.register('judgments');

describe('redaction', () => {
  const root = mkdtempSync(join(tmpdir(), 'throughline-redact-'));
  let platform: TestPlatform;
  let steward: Acting;
  let other: Acting;
  let reference: string;
  let id: string;

  /** Every text of every table, as one. */
  const everything = async (): Promise<string> => {
    const tables = await platform.owner<{ name: string }>(
      "select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('app', 'register', 'pgboss')",
    );
    const texts: string[] = [];
    for (const { name } of tables)
      texts.push((await platform.owner<{ all: string | null }>(`select string_agg(t::text, E'\\n') as all from ${name} t`))[0]!.all ?? '');
    return texts.join('\n').toLowerCase();
  };
  const find = (text: string) =>
    platform.database.as(identityOf(steward, 'steward'), (tx) => findRecords(tx, { text, level: 'restricted', register: 'judgments' }));

  beforeAll(async () => {
    platform = await evidencePlatform({ storage: new FolderStorage(join(root, 'files')) });
    const organisationId = await makeOrganisation(platform, 'home');
    steward = await signedIn(platform, { stewardOf: ['judgments'], organisationId });
    other = await signedIn(platform, { stewardOf: ['media-items'], organisationId });
    const document = await storeUpload(steward, { name: `${SECRET}.txt`, bytes: Buffer.from(`A letter about ${SECRET} and others`) });
    const values = {
      title: { language: 'en', text: 'A case' },
      court: 'unknown',
      decidedOn: '2024',
      useNote: { language: 'en', text: `It names ${SECRET}` },
      courtName: `Court of ${SECRET}`,
      documents: [document],
    };
    ({ reference, id } = await createRecord(steward, judgments, { values }));
    await changeRecord(steward, judgments, {
      reference,
      version: 1,
      values: { useNote: { language: 'en', text: `Still names ${SECRET}, twice` } },
    });
    await changeRecord(steward, judgments, { reference, version: 2, status: 'accepted' });
    await changeRecord(steward, judgments, { reference, version: 3, status: 'published' });
    await platform.owner(
      "insert into app.translation (record_id, register, field, language, text, source_version, state, sensitivity, is_public, is_shared) values ($1, 'judgments', 'useNote', 'fr', $2, 1, 'draft', 'network', false, true)",
      [id, `Elle nomme ${SECRET}`],
    );
    const batch = uuidv7();
    await platform.owner("insert into app.import_batch (id, register, mapping, state) values ($1, 'judgments', 'x', 'done')", [batch]);
    for (const [row, text] of [
      [1, `Court of ${SECRET}`],
      [2, 'Another court'],
    ] as const)
      await platform.owner(
        "insert into app.import_refusal (batch_id, row, field, code, cells) values ($1, $2, 'court', 'word-not-in-list', $3)",
        [batch, row, JSON.stringify({ courtName: text })],
      );
    const report = uuidv7();
    await platform.owner(
      "insert into app.report (id, receipt_hash, kind, language, status, register, said) values ($1, 'r', 'form', 'en', 'received', 'judgments', $2)",
      [report, JSON.stringify({ courtName: `Court of ${SECRET}`, useNote: `It names ${SECRET}`, court: 'unknown' })],
    );
    await platform.owner("insert into app.report_record (report_id, record_id, register) values ($1, $2, 'judgments')", [report, id]);
  });
  afterAll(async () => {
    await platform.drop();
    rmSync(root, { recursive: true });
  });

  it('is a steward’s of that register, for a reason, of something that is there', async () => {
    const wanted = { fields: ['courtName'], reason: 'asked for' };
    await expect(redactRecord(other, reference, wanted)).rejects.toMatchObject({ status: 404 });
    await expect(redactRecord(steward, reference, { ...wanted, reason: ' ' })).rejects.toMatchObject({ code: 'reason-needed' });
    await expect(redactRecord(steward, reference, { ...wanted, fields: [] })).rejects.toMatchObject({ code: 'nothing-to-redact' });
    await expect(redactRecord(steward, reference, { ...wanted, fields: ['nothing'] })).rejects.toMatchObject({ code: 'nothing-to-redact' });
    await expect(
      platform.database.as(identityOf(other, 'steward'), (tx) =>
        tx.client.query("select app.redact($1, $2, '{}', '{court_name}', '{}', '{}', '{}', '{}', 'x', false)", [uuidv7(), id]),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('of access columns and other registers is refused by the database itself', async () => {
    for (const [columns, children] of [
      ['{is_public}', '{}'],
      ['{}', '{media_items__theme}'],
    ])
      await expect(
        platform.database.as(identityOf(steward, 'steward'), (tx) =>
          tx.client.query(`select app.redact($1, $2, '{}', $3, $4, '{}', '{}', '{}', 'x', false)`, [uuidv7(), id, columns, children]),
        ),
      ).rejects.toMatchObject({ code: '42501' });
  });

  it('leaves the value nowhere: not in versions, search, translations, refused rows, reports, files or exports', async () => {
    expect(await everything()).toContain('quellwasser');
    expect((await find('Quellwasser')).hits).toHaveLength(1);
    const { version } = await redactRecord(steward, reference, {
      fields: ['courtName', 'useNote', 'documents'],
      reason: 'The person asked for it',
    });
    expect(version).toBe(5);
    expect(await everything()).not.toContain('quellwasser');
    expect((await find('Quellwasser')).hits).toHaveLength(0);
    const left: string[] = [];
    for await (const name of platform.storage.list()) left.push(name);
    expect(left).toEqual([]);
    await exportFolder(steward, join(root, 'out'));
    for (const name of ['judgments.csv', 'judgments.history.csv', 'judgments.translations.csv'])
      expect(readFileSync(join(root, 'out', name), 'utf8')).not.toMatch(/quellwasser/i);
  });

  it('keeps what was not meant, and who, when and why', async () => {
    const rows = await platform.owner<{ title: string; version: number }>(
      'select title, version from register.judgments_past where id = $1 order by version',
      [id],
    );
    expect(rows.map(({ title }) => title)).toEqual(['A case', 'A case', 'A case', 'A case']);
    expect(await platform.owner('select cells from app.import_refusal order by row')).toEqual([
      { cells: null },
      { cells: { courtName: 'Another court' } },
    ]);
    expect(await platform.owner("select said from app.report where receipt_hash = 'r'")).toEqual([{ said: { court: 'unknown' } }]);
    const [kept] = await platform.owner('select record_id, fields, reason, by from app.redaction');
    expect(kept).toEqual({
      record_id: id,
      fields: ['courtName', 'useNote', 'documents'].toSorted(
        (a, b) => judgments.fields.findIndex(({ name }) => name === a) - judgments.fields.findIndex(({ name }) => name === b),
      ),
      reason: 'The person asked for it',
      by: steward.session!.personId,
    });
    expect(await platform.owner("select person_id from app.audit_entry where action = 'record.redact'")).toEqual([
      { person_id: steward.session!.personId },
    ]);
    expect((await find('case')).hits).toHaveLength(1);
  });

  it('cannot be undone by a form that was open before', async () => {
    await expect(
      changeRecord(steward, judgments, { reference, version: 4, values: { courtName: SECRET }, reason: 'a typing error' }),
    ).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  it('from the page asks for a confirmation, and keeps what was typed', async () => {
    const made = await createRecord(steward, judgments, {
      values: { title: { language: 'en', text: 'Second' }, court: 'unknown', decidedOn: '2024', courtName: SECRET },
    });
    const browser = new TestBrowser(platform, redactRoutes);
    browser.cookie = `throughline=${steward.session!.token}`;
    const path = `/registers/judgments/${made.reference}/redact`;
    const page = await browser.open(path);
    expect(page.text).toContain('value="courtName"');
    expect(page.text).not.toContain('value="useNote"');
    const refused = await browser.send(path, { fields: ['courtName'], reason: 'Because' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Because');
    expect(await everything()).toContain('quellwasser');
    expect((await browser.send(path, { fields: ['courtName'], reason: 'Because', confirmed: 'yes' })).status).toBe(303);
    expect(await everything()).not.toContain('quellwasser');
  });
});
