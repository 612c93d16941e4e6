import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { beginBatch } from '../../src/evidence/import/batch/begin-batch.ts';
import { recognise } from '../../src/evidence/import/batch/batch-table.ts';
import { type ImportResult, runImport } from '../../src/evidence/import/batch/run-import.ts';
import { machineActing } from '../../src/evidence/import/machine-acting.ts';
import { readTable } from '../../src/evidence/import/reading/read-table.ts';
import { findRecords } from '../../src/evidence/search/find-records.ts';
import { VISITOR } from '../../src/database/connection.ts';
import type { Acting } from '../../src/network/acting.ts';
import { signedIn } from '../harness/cast.ts';
import { type ImportStage, importStage } from '../import/import-stage.ts';

const shared = join(import.meta.dirname, '../../../shared/data');
const isThere = existsSync(shared);
if (!isThere) console.warn('../shared is not here: real imports are not tried');

const LIMIT = 240_000;
const incidents = (name: string): string => join(shared, 'incidents', name);
const IOM_YEARS = [2014, 2015, 2016, 2017, 2018, 2019].map((year) => incidents(`iom_hdx_${year}.json`));

describe.skipIf(!isThere)('real files, all the way', () => {
  let stage: ImportStage;
  let steward: Acting;
  let machine: Acting;
  const written: string[] = [];

  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream);
      vi.spyOn(stream, 'write').mockImplementation((...parts: unknown[]) => {
        written.push(String(parts[0]));
        return write(...(parts as Parameters<typeof write>));
      });
    }
    stage = await importStage();
    steward = await signedIn(stage.platform, { stewardOf: ['deaths-disappearances', 'detention-places', 'judgments'] });
    machine = await machineActing(stage.platform);
  }, LIMIT);
  afterAll(async () => {
    vi.restoreAllMocks();
    await stage.end();
  });

  async function land(path: string, registerName: string): Promise<ImportResult> {
    const register = stage.platform.model.register(registerName);
    const source = await readTable(path);
    const mapping = recognise(register, source.layout);
    expect(mapping, path).not.toBeNull();
    const run = { register: registerName, mapping: mapping!.name, isDryRun: false, target: 'published' } as const;
    const batchId = await beginBatch(steward, { ...run, fileName: basename(path), file: null, state: 'running' });
    const result = await runImport(
      machine,
      { ...run, batchId, personId: steward.session!.personId, organisationId: null },
      source,
      mapping!,
    );
    const { rows, accepted, changed, unchanged, refused } = result.tally;
    expect(accepted + changed + unchanged + refused).toBe(rows);
    expect(new Set(result.refusals.map(({ row }) => row)).size).toBeLessThanOrEqual(refused);
    return result;
  }

  const count = async (text: string): Promise<number> => (await stage.platform.owner<{ n: number }>(text))[0]!.n;

  it('IOM: every row accounted for; people by year and by region as the files say; again changes nothing', { timeout: LIMIT }, async () => {
    const results: ImportResult[] = [];
    for (const path of IOM_YEARS) results.push(await land(path, 'deaths-disappearances'));
    expect(results.reduce((sum, { tally }) => sum + tally.rows, 0)).toBe(7556);
    expect(results.reduce((sum, { tally }) => sum + tally.accepted, 0)).toBe(7556);

    // The ten lines that compute the same from the files.
    const rows = IOM_YEARS.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>[]);
    const number = (text: string | undefined): number => Number((text ?? '').replace(',', '') || 0);
    const expected = (key: (row: Record<string, string>) => string): Map<string, number> => {
      const sums = new Map<string, number>();
      for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + number(row['total_dead_and_missing']));
      return sums;
    };

    const people = '(coalesce(dead_at_least, 0) + coalesce(missing_at_least, 0))';
    const byYear = await stage.platform.owner<{ year: string; n: number }>(
      `select extract(year from occurred_on_from)::text as year, sum${people}::integer as n from register.deaths_disappearances group by 1`,
    );
    const years = expected((row) => row['reported_date']!.slice(0, 4) || '2019');
    expect(new Map(byYear.map(({ year, n }) => [year, n]))).toEqual(years);
    const byArea = await stage.platform.owner<{ area: string; n: number }>(
      `select area, sum${people}::integer as n from register.deaths_disappearances group by 1`,
    );
    expect(byArea.map(({ n }) => n).toSorted((a, b) => a - b)).toEqual(
      [...expected((row) => row['region']!).values()].toSorted((a, b) => a - b),
    );

    const records = await count('select count(*)::integer as n from register.deaths_disappearances');
    expect(records).toBe(new Set(rows.map((row) => row['web_id'])).size);
    for (const path of IOM_YEARS) {
      const { tally } = await land(path, 'deaths-disappearances');
      expect(tally).toMatchObject({ accepted: 0, changed: 0, refused: 0, unchanged: tally.rows });
    }
    expect(await count('select count(*)::integer as n from register.deaths_disappearances')).toBe(records);
  });

  it('IOM workbook 2014–2022 joins them: shared identifiers are not doubled', { timeout: LIMIT }, async () => {
    const before = await stage.platform.owner<{ identity: string }>(
      "select identity from app.import_identity where mapping = 'iom-missing-migrants'",
    );
    const { tally } = await land(incidents('iom_global_2014-2022.xlsx'), 'deaths-disappearances');
    expect(tally.rows).toBeGreaterThan(7000);
    const after = await stage.platform.owner<{ identity: string }>(
      "select identity from app.import_identity where mapping = 'iom-missing-migrants'",
    );
    const records = await count('select count(*)::integer as n from register.deaths_disappearances');
    // One record for each identity, however many files tell of it; and the two have many in common.
    expect(after).toHaveLength(records);
    expect(new Set(after.map(({ identity }) => identity)).size).toBe(records);
    expect(tally.changed + tally.unchanged).toBeGreaterThan(1000);
    expect(after.length).toBeLessThan(before.length + tally.rows - 1000);
  });

  it('UNITED: 3,932 rows land or are refused one by one, and nobody is named anywhere', { timeout: LIMIT }, async () => {
    const path = incidents('united_list_2018-05.csv');
    const { tally, refusals } = await land(path, 'deaths-disappearances');
    expect(tally.rows).toBe(3932);
    expect(new Set(refusals.map(({ row }) => row)).size).toBe(tally.refused);
    expect(tally.accepted).toBeGreaterThan(3800);

    const names = sampleOfNames(path);
    expect(names.length).toBeGreaterThanOrEqual(200);
    const haystack = [...(await everyText(stage)), ...written].join('\n').toLowerCase();
    expect(names.filter((name) => haystack.includes(name.toLowerCase()))).toEqual([]);
  });

  it('Global Detention Project: 1,753 places, with points', { timeout: LIMIT }, async () => {
    const { tally } = await land(incidents('detention_centres_2017.json'), 'detention-places');
    expect(tally).toMatchObject({ rows: 1753, accepted: 1753 });
    const places = await count('select count(*)::integer as n from register.detention_places');
    expect(places).toBe(1753);
    const points = await count(
      'select count(*)::integer as n from register.detention_places where place_lat is not null and place_lon is not null',
    );
    const inFile = (JSON.parse(readFileSync(incidents('detention_centres_2017.json'), 'utf8')) as unknown[]).length;
    expect(inFile).toBe(1753);
    expect(points).toBeGreaterThan(1700);
  });

  it('HUDOC: one record for each case, found by its English and its French title', { timeout: LIMIT }, async () => {
    const path = join(shared, 'policy', 'hudoc_cases_metadata.csv');
    const rows = parse(readFileSync(path), { columns: true, bom: true }) as Record<string, string>[];
    const { tally } = await land(path, 'judgments');
    expect(tally.rows).toBe(rows.length);
    const cases = Map.groupBy(rows, (row) => row['ecli'] || `${row['app_no']} ${row['date']}`);
    expect(await count('select count(*)::integer as n from register.judgments')).toBe(cases.size - (await refusedCases(stage)));
    const both = [...cases.values()].find(
      (documents) => new Set(documents.map((row) => row['language'])).size > 1 && new Set(documents.map((row) => row['title'])).size > 1,
    )!;
    expect(both.length).toBeGreaterThan(1);
    const ids = await Promise.all(
      both.map(async ({ title }) =>
        (
          await stage.platform.database.as(VISITOR, (tx) => findRecords(tx, { text: `"${title}"`, level: 'public', register: 'judgments' }))
        ).hits.map(({ id }) => id),
      ),
    );
    const french = await count(
      "select count(*)::integer as n from app.translation where register = 'judgments' and field = 'title' and language = 'fr'",
    );
    expect(french).toBeGreaterThan(0);
    const shared_ = ids[0]!.filter((id) => ids.every((found) => found.includes(id)));
    expect(shared_.length).toBeGreaterThanOrEqual(1);
  });
});

const refusedCases = async ({ platform }: ImportStage): Promise<number> =>
  (
    await platform.owner<{ n: number }>(
      "select count(distinct r.row)::integer as n from app.import_refusal r join app.import_batch b on b.id = r.batch_id where b.register = 'judgments'",
    )
  )[0]!.n;

/** First and last names in the column that is dropped, long enough to be nothing else; words that stand in other columns too are left out. */
function sampleOfNames(path: string): string[] {
  const rows = parse(readFileSync(path), { columns: true, bom: true, relax_column_count: true }) as Record<string, string>[];
  const column = Object.keys(rows[0]!).find((name) => name.startsWith('name'))!;
  const elsewhere = rows
    .map((row) =>
      Object.entries(row)
        .filter(([name]) => name !== column)
        .map(([, value]) => value)
        .join(' '),
    )
    .join(' ')
    .toLowerCase();
  const names = rows.flatMap((row) => [...row[column]!.matchAll(/\b\p{Lu}\p{Ll}{3,} \p{Lu}\p{Ll}{3,}\b/gu)].map(([name]) => name));
  return [...new Set(names)].filter((name) => !elsewhere.includes(name.toLowerCase())).slice(0, 600);
}

/** Every text of every table, twins, search and jobs included. */
async function everyText({ platform }: ImportStage): Promise<string[]> {
  const columns = await platform.owner<{
    place: string;
    name: string;
  }>(`select format('%I.%I', table_schema, table_name) as place, column_name as name from information_schema.columns
    where table_schema in ('app', 'register', 'pgboss', 'public') and data_type in ('text', 'jsonb', 'tsvector', 'ARRAY')`);
  const texts: string[] = [];
  for (const { place, name } of columns) {
    const rows = await platform.owner<{ text: string }>(
      `select distinct "${name}"::text as text from ${place} where "${name}" is not null`,
    );
    for (const { text } of rows) texts.push(text);
  }
  return texts;
}
