import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startJobs, type Jobs } from '../../src/database/jobs/start-jobs.ts';
import { askCheck, askRun } from '../../src/evidence/import/batch/ask-batch.ts';
import { type Batch, listRefusals, readBatch } from '../../src/evidence/import/batch/batch-store.ts';
import { isBusy } from '../../src/evidence/import/batch/import-batch.ts';
import { proposeChanges } from '../../src/evidence/import/batch/propose-changes.ts';
import { chooseMapping } from '../../src/evidence/import/batch/choose-mapping.ts';
import { uploadBatch } from '../../src/evidence/import/batch/upload-batch.ts';
import { type ExportFormat, exportSelection } from '../../src/evidence/import/export-selection.ts';
import { importJobs } from '../../src/evidence/import/jobs.ts';
import { ownExport } from '../../src/evidence/import/mappings/own-export.ts';
import { takeMapped } from '../../src/evidence/import/pages/first-rows.ts';
import { readTable } from '../../src/evidence/import/reading/read-table.ts';
import { readSelection } from '../../src/evidence/list/selection.ts';
import type { Level } from '../../src/model/sensitivity.ts';
import { type Acting, identityOf } from '../../src/network/acting.ts';
import { signedIn } from '../harness/cast.ts';
import { type ImportStage, importStage } from './import-stage.ts';

const REGISTER = 'media-items';
vi.setConfig({ testTimeout: 120_000 });
const shared = join(import.meta.dirname, '../../../shared/data/hostile');

/** What a spreadsheet would run, and what tables break on. */
const HOSTILE = [
  "=cmd|' /C calc'!A0", '+1+1', '-2+3', '@SUM(1)', '=HYPERLINK("http://a.example";"x")', "'=already marked", "''", '-12', '1,5;2|3', '"quoted"', 'a "b" c', 'semi;colon',
  'ＦＵＬＬ＝', '＝1+1', '0012', '1e9', 'TRUE', 'null', '<b>x</b>', '${7*7}', 'עברית', 'مرحبا', '😀', "Robert'); drop table x;--",
]; // prettier-ignore

describe('a list as a table to edit and bring back', () => {
  let stage: ImportStage;
  let steward: Acting;
  let member: Acting;
  let jobs: Jobs;
  const register = () => stage.platform.model.register(REGISTER);

  beforeAll(async () => {
    stage = await importStage();
    steward = await signedIn(stage.platform, { stewardOf: [REGISTER] });
    member = await signedIn(stage.platform, { roles: ['editor'] });
    jobs = await startJobs(stage.platform, importJobs(stage.platform));
    const words = [
      ...HOSTILE,
      ...(existsSync(shared)
        ? (JSON.parse(readFileSync(join(shared, 'blns.json'), 'utf8')) as string[]).filter(
            (text) => text.trim() !== '' && text.length < 200,
          )
        : []),
    ];
    const rows = words.map((text, index) => ({ Number: String(index), Title: text, Outlet: 'The Daily', Date: '2024-05-06' }));
    const id = await uploadBatch(steward, { register: REGISTER, fileName: 'hostile.json', bytes: Buffer.from(JSON.stringify(rows)) });
    await chooseMapping(steward, id, {
      mapping: 'own',
      spec: {
        register: REGISTER,
        columns: { Title: { field: 'claimant' }, Outlet: { field: 'outlet' }, Date: { field: 'publishedAt' } },
        defaults: { headline: { language: 'en', text: 'A headline' }, answer: { language: 'en', text: 'For members' } },
        identity: ['Number'],
      },
      reading: {},
    });
    expect((await run(id)).tally.accepted).toBeGreaterThanOrEqual(HOSTILE.length);
  });
  afterAll(async () => {
    await jobs.stop();
    await stage.end();
  });

  async function settled(id: string): Promise<Batch> {
    for (const deadline = Date.now() + 60_000; ; await sleep(50)) {
      const batch = await stage.platform.database.as(identityOf(steward, 'steward'), (tx) => readBatch(tx, id));
      if (!isBusy(batch.state)) return batch;
      if (Date.now() > deadline) throw new Error(`the batch stays ${batch.state}`);
    }
  }

  async function run(id: string): Promise<Batch> {
    await askCheck(steward, id);
    expect(await settled(id)).toMatchObject({ state: 'checked' });
    await askRun(steward, id, true);
    return settled(id);
  }

  const exported = async (format: ExportFormat, as: Acting = steward, level: Level = 'restricted'): Promise<Buffer> =>
    (
      await stage.platform.database.as(identityOf(as, level === 'restricted' ? 'steward' : 'member'), (tx) =>
        exportSelection(tx, register(), level, readSelection(register(), level, new URLSearchParams()), format),
      )
    ).bytes;

  const brought = async (bytes: Buffer): Promise<Batch> => {
    const batch = await run(await uploadBatch(steward, { register: REGISTER, fileName: 'edited', bytes }));
    expect(batch.mapping).toBe('own-export');
    return batch;
  };

  const lines = (bytes: Buffer): string[][] => parse(bytes, { bom: true, record_delimiter: '\r\n' });
  const csv = (table: readonly (readonly string[])[]): Buffer =>
    Buffer.from(table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'));
  const column = (table: readonly (readonly string[])[], name: string): number => table[0]!.indexOf(name);
  const refusals = (id: string) => stage.platform.database.as(identityOf(steward, 'steward'), (tx) => listRefusals(tx, id, 100));

  it('holds nothing that a spreadsheet would run', async () => {
    for (const row of lines(await exported('csv'))) for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/);
  });

  it.each(['csv', 'xlsx'] as const)('comes back byte for byte as %s: nothing would change', async (format) => {
    const path = stage.file(`again.${format}`, await exported(format));
    const rows = await takeMapped(await readTable(path), ownExport(register()), 10_000);
    const proposals = await stage.platform.database.as(identityOf(steward, 'steward'), (tx) =>
      proposeChanges(tx, register(), rows, { today: '2026-11-22' }),
    );
    expect(proposals).toMatchObject({ changes: [], fresh: [], refusals: [], unchanged: rows.length });
    expect(rows.length).toBeGreaterThanOrEqual(HOSTILE.length);
    const claimants = new Set(rows.map(({ rows: [cells] }) => cells!['claimant']));
    for (const text of HOSTILE) expect(claimants).toContain(text);
  });

  it('changes what was edited and nothing else; the file again changes nothing; older versions are refused', async () => {
    const table = lines(await exported('csv'));
    const outlet = column(table, 'outlet');
    table[1]![outlet] = '=A new outlet';
    table[2]![outlet] = '';
    const edited = csv([table[0]!, table[1]!, table[2]!, table[3]!, ['ZZZZZ-ZZZZZ-Z', ...table[4]!.slice(1)], table[3]!]);
    const batch = await brought(edited);
    expect(batch.tally).toEqual({ rows: 5, accepted: 0, changed: 1, unchanged: 1, refused: 3 });
    expect((await refusals(batch.id)).map(({ row, where, code }) => [row, where, code])).toEqual([
      [3, 'outlet', 'required'],
      [5, '#reference', 'reference-not-known'],
      [6, '#reference', 'reference-twice'],
    ]);
    const reference = table[1]![0]!.replaceAll('-', '');
    expect(
      await stage.platform.owner('select outlet, version, review_status from register.media_items where reference = $1', [reference]),
    ).toEqual([{ outlet: '=A new outlet', version: 2, review_status: 'corrected' }]);
    expect(await stage.platform.owner('select kind from app.public_notice where reference = $1', [reference])).toEqual([
      { kind: 'corrected' },
    ]);
    expect((await brought(csv([table[0]!, table[1]!]))).tally).toMatchObject({ changed: 0, unchanged: 1, refused: 0 });
    const stale = table[1]!.with(outlet, 'Third outlet');
    const late = await brought(csv([table[0]!, stale]));
    expect(late.tally).toMatchObject({ changed: 0, refused: 1 });
    expect((await refusals(late.id)).map(({ code }) => code)).toEqual(['changed-meanwhile']);
  });

  it('keeps what the exporter could not see, and a column that was taken out', async () => {
    const table = lines(await exported('csv', member, 'network'));
    const [title, level] = [column(table, 'outlet'), column(table, '#level')];
    expect(table[3]![level]).toBe('network');
    const kept = [0, 1, 2, title];
    const pick = (row: readonly string[]): string[] => kept.map((index) => row[index]!);
    const batch = await brought(csv([pick(table[0]!), pick(table[3]!.with(title, 'Fourth outlet'))]));
    expect(batch.tally).toMatchObject({ changed: 1, refused: 0 });
    const reference = table[3]![0]!.replaceAll('-', '');
    const [row] = await stage.platform.owner<{ outlet: string; answer: string; claimant: string }>(
      'select outlet, answer, claimant from register.media_items where reference = $1',
      [reference],
    );
    expect(row).toMatchObject({ outlet: 'Fourth outlet', answer: 'For members' });
    expect(row!.claimant).not.toBeNull();
  });
});
