import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, signedIn } from '../../../tests/harness/cast.ts';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { model } from '../../main/model.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { loadSession } from '../../network/sessions/load-session.ts';
import { FolderStorage } from '../../database/storage/folder-storage.ts';
import { openFile } from '../attachment/sealed-file.ts';
import { storeUpload } from '../attachment/store-upload.ts';
import { cleanValues } from '../record/clean-values.ts';
import { readRecords } from '../record/read-records.ts';
import { insertRecords } from '../record/save-records.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { changeRecord } from '../review/change-record.ts';
import { exportFolder } from './export-folder.ts';
import { importFolder } from './import-folder.ts';

const HOSTILE = join(import.meta.dirname, '../../../../shared/data/hostile');
const OWN_LIST = [
  '=1+1',
  "'=1+1",
  '@SUM(A1)',
  '-5',
  '+33 6',
  '"',
  '""',
  'a,b;c',
  'two\nlines',
  'tab\there',
  '٣',
  '\u202Eabc',
  '<script>x</script>',
  '#reference',
  'null',
  "''",
];

/** Strings meant to break things; the public lists too where they are at hand. */
function hostileStrings(): string[] {
  const blns = join(HOSTILE, 'blns.json');
  const lines = (name: string): string[] => readFileSync(join(HOSTILE, name), 'utf8').split('\n');
  if (!existsSync(blns)) return OWN_LIST;
  return [
    ...OWN_LIST,
    ...(JSON.parse(readFileSync(blns, 'utf8')) as string[]),
    ...lines('xss-payloads.txt'),
    ...lines('csv-injection.txt'),
  ];
}

const cases = model.register('judgments');
const context = { today: '2026-11-22' };

describe('a folder written by export', () => {
  let from: TestPlatform;
  let to: TestPlatform;
  let steward: Acting;
  let member: Acting;
  let receiver: Acting;
  let home: string;
  let file: Buffer;
  const folder = mkdtempSync(join(tmpdir(), 'throughline-export-'));
  const machineOf = async (platform: TestPlatform): Promise<Acting> => ({
    platform,
    session: await loadSession(platform, await platform.machineToken()),
  });

  const stored = async (platform: TestPlatform, acting: Acting): Promise<Map<string, StoredRecord>> => {
    const ids = await platform.owner<{ id: string }>('select id from register.judgments');
    const records = await platform.database.as(identityOf(acting, 'steward'), (tx) =>
      readRecords(
        tx,
        cases,
        ids.map(({ id }) => id),
        'restricted',
      ),
    );
    return new Map(records.map((record) => [record.reference!, record]));
  };

  beforeAll(async () => {
    [from, to] = (await Promise.all(
      ['from', 'to'].map((name) => evidencePlatform({ storage: new FolderStorage(join(folder, name)) })),
    )) as [TestPlatform, TestPlatform];
    home = await makeOrganisation(from, 'home');
    steward = await signedIn(from, { stewardOf: ['judgments'], organisationId: home });
    member = await signedIn(from, { organisationId: await makeOrganisation(from, 'elsewhere') });
    receiver = await signedIn(to, { stewardOf: ['judgments'], organisationId: await makeOrganisation(to, 'receiving') });
    const records = hostileStrings().flatMap((text) => {
      const values = {
        title: { language: 'en', text },
        courtName: text,
        court: 'unknown',
        decidedOn: '2024-05',
        useNote: { language: 'fr', text },
        respondent: ['IT', 'FR'],
        sources: [{ title: text, publisher: text, kind: 'unknown', stream: 'unknown' }],
      };
      const cleaned = cleanValues(cases, values, context);
      if (cleaned.problems.length > 0) return [];
      return [
        {
          id: uuidv7(),
          status: 'in-review',
          visibility: 'public',
          organisationId: home,
          reference: null,
          language: null,
          publishedOn: null,
          batchId: null,
          values: cleaned.values,
        } as const,
      ];
    });
    expect(records.length).toBeGreaterThan(10);
    await from.database.as(identityOf(steward, 'steward'), (tx) =>
      insertRecords(tx, cases, records, { recordedFrom: new Date(), recordedBy: null, day: '2026-11-22' }),
    );
    const [first] = [...(await stored(from, steward)).values()];
    const edit = { reference: first!.reference!, reason: 'a reason' };
    file = Buffer.from('Words in a file: =1+1\n');
    const document = await storeUpload(steward, { name: '=note.txt', bytes: file });
    await changeRecord(steward, cases, { ...edit, version: 1, values: { courtName: 'Second version', documents: [document] } });
    await changeRecord(steward, cases, { ...edit, version: 2, status: 'accepted' });
    await from.owner(
      `insert into app.translation (record_id, register, field, language, text, source_version, state, sensitivity, is_public, is_shared) values ($1, 'judgments', 'title', 'fr', '=titre', 1, 'checked', 'public', false, true)`,
      [first!.id],
    );
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await Promise.all([from.drop(), to.drop()]);
  });

  it('brings every value, reference and place in review back as it was', async () => {
    const before = await stored(from, steward);
    const out = await exportFolder(steward, join(folder, 'steward'));
    expect(out.registers['judgments']).toBe(before.size);
    const done = await importFolder(receiver, await machineOf(to), join(folder, 'steward'), { isDryRun: false, wantsPublication: false });
    expect(done.refusals).toEqual([]);
    expect(done.tally.accepted).toBe(before.size);
    const after = await stored(to, receiver);
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    for (const [reference, record] of before) expect(after.get(reference)!.values).toEqual(record.values);
    expect([out.attachments, done.attachments]).toEqual([1, 1]);
    const [kept] = await to.owner<{ storage: string; key: string; reference: string; name: string }>(
      'select a.storage, a.key, a.name, r.reference from app.attachment a join register.judgments r on r.id = a.record_id',
    );
    expect(kept!.name).toBe('=note.txt');
    expect(await openFile(to, kept!)).toEqual(file);
    expect(done.translations).toBe(1);
    expect(await to.owner('select text, state from app.translation')).toEqual([{ text: '=titre', state: 'checked' }]);
  });

  it('adds nothing when it comes again, here or there', async () => {
    for (const [acting, platform] of [
      [receiver, to],
      [steward, from],
    ] as const) {
      const done = await importFolder(acting, await machineOf(platform), join(folder, 'steward'), {
        isDryRun: false,
        wantsPublication: false,
      });
      expect(done.refusals).toEqual([]);
      expect(done.tally).toMatchObject({ accepted: 0, changed: 0 });
      expect(done.tally.unchanged).toBe((await stored(platform, acting)).size);
    }
  });

  it('holds old versions, and nothing in it would run in a spreadsheet', () => {
    const history = readFileSync(join(folder, 'steward', 'judgments.history.csv'), 'utf8');
    expect(history.match(/\r\n/g)!.length).toBeGreaterThanOrEqual(3);
    const text = readFileSync(join(folder, 'steward', 'judgments.csv'), 'utf8').slice(1);
    expect(text).not.toMatch(/(^|,|\n)"?[=@]/);
  });

  it('describes every column with type, vocabulary and who may see it', () => {
    const about = JSON.parse(readFileSync(join(folder, 'steward', 'datapackage.json'), 'utf8')) as {
      resources: {
        name: string;
        schema: { fields: { name: string; throughline?: { type: string; sensitivity: string; vocabulary?: string } }[] };
      }[];
      throughline: { vocabularies: Record<string, { codes: Record<string, { label: { fr: string } }> }> };
    };
    const { fields } = about.resources.find(({ name }) => name === 'judgments')!.schema;
    expect(fields.find(({ name }) => name === 'use')!.throughline).toEqual({
      type: 'code',
      sensitivity: 'network',
      vocabulary: 'judgment-uses',
    });
    expect(about.throughline.vocabularies['countries']!.codes['DE']!.label.fr).toBe('Allemagne');
  });

  it('gives a member what is shared, without what only stewards see', async () => {
    const out = await exportFolder(member, join(folder, 'member'));
    expect(out.registers['judgments']).toBe(1);
    const text = readFileSync(join(folder, 'member', 'judgments.csv'), 'utf8');
    expect(text).toContain('Second version');
    expect(text.split('\r\n')[1]).toContain(',network,');
    const reads = await from.owner("select 1 from app.read_entry where person_id = $1 and purpose = 'export'", [member.session!.personId]);
    expect(reads).toEqual([]);
  });

  it('gives who is nobody in particular what is public', async () => {
    const [reference, version] = Object.values(
      (await from.owner<{ reference: string; version: number }>('select reference, version from register.judgments where is_shared'))[0]!,
    ) as [string, number];
    await changeRecord(steward, cases, { reference, version, status: 'published' });
    const out = await exportFolder({ platform: from, session: null }, join(folder, 'public'));
    expect(out.registers['judgments']).toBe(1);
    expect(out.attachments).toBe(0);
    const [columns, row] = readFileSync(join(folder, 'public', 'judgments.csv'), 'utf8')
      .split('\r\n')
      .map((line) => line.replace('\ufeff', '').split(','));
    expect(row![columns!.indexOf('#level')]).toBe('public');
    expect(
      readFileSync(join(folder, 'public', 'judgments.history.csv'), 'utf8')
        .trim()
        .split('\r\n'),
    ).toHaveLength(1);
  });

  it('is refused where something lies already, and leaves it alone', async () => {
    await expect(exportFolder(steward, join(folder, 'steward'))).rejects.toMatchObject({ code: 'folder-not-empty' });
    expect(existsSync(join(folder, 'steward', 'judgments.csv'))).toBe(true);
  });

  it('from elsewhere is refused by what it is not', async () => {
    await expect(importFolder(steward, await machineOf(from), folder, { isDryRun: false, wantsPublication: false })).rejects.toMatchObject({
      code: 'folder-not-ours',
    });
  });
});
