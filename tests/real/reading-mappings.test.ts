import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gdpDetentionPlaces } from '../../src/evidence/import/mappings/gdp-detention-places.ts';
import { hudocCases } from '../../src/evidence/import/mappings/hudoc-cases.ts';
import { iomMissingMigrants } from '../../src/evidence/import/mappings/iom-missing-migrants.ts';
import type { Mapped, Mapping } from '../../src/evidence/import/mappings/mapping.ts';
import { readMapped } from '../../src/evidence/import/mappings/read-mapped.ts';
import { unitedList } from '../../src/evidence/import/mappings/united-list.ts';
import { readTable } from '../../src/evidence/import/reading/read-table.ts';

const shared = join(import.meta.dirname, '../../../shared/data');
const isThere = existsSync(shared);
if (!isThere) console.warn('../shared is not here: real files are not tried');

const incidents = (name: string): string => join(shared, 'incidents', name);
const IOM_YEARS = [2014, 2015, 2016, 2017, 2018, 2019].map((year) => incidents(`iom_hdx_${year}.json`));

interface Read extends Mapped {
  readonly identity: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

async function readAll(paths: readonly string[], mapping: Mapping): Promise<Read[]> {
  const read: Read[] = [];
  for (const path of paths) {
    const source = await readTable(path);
    expect(mapping.recognises(source.layout)).toBeGreaterThan(0.9);
    for await (const { identity, rows } of readMapped(source, mapping)) read.push({ identity, rows, ...mapping.toDraft(rows) });
  }
  return read;
}

const countsBy = (reads: readonly { key: string; count: number }[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { key, count } of reads) sums[key] = (sums[key] ?? 0) + count;
  return sums;
};

const problemsOf = (reads: readonly Read[]): Record<string, number> =>
  countsBy(reads.flatMap(({ problems }) => problems.map(({ where, code }) => ({ key: `${where} ${code}`, count: 1 }))));

describe.skipIf(!isThere)('IOM Missing Migrants, real files', () => {
  it('accounts for every row, and adds up to what the files say', async () => {
    const reads = await readAll(IOM_YEARS, iomMissingMigrants);
    // The ten lines that compute the same from the files.
    const rows = IOM_YEARS.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>[]);
    const number = (text: string | undefined): number => Number((text ?? '').replace(',', '') || 0);
    const totals = countsBy(
      rows.flatMap((row) =>
        [row['reported_date']!.slice(0, 4) || '2019', row['region']!].map((key) => ({ key, count: number(row['total_dead_and_missing']) })),
      ),
    );

    expect(reads.flatMap(({ rows: read }) => read)).toHaveLength(7556);
    expect(new Set(reads.map(({ identity }) => identity)).size).toBe(7408);
    expect(reads).toHaveLength(new Set(rows.map((row) => row['web_id'])).size);
    expect(problemsOf(reads)).toEqual({});
    const people = (read: Read): number => {
      const { dead, missing } = read.draft.values as { dead: { atLeast: number } | null; missing: { atLeast: number } | null };
      return (dead?.atLeast ?? 0) + (missing?.atLeast ?? 0);
    };
    const mapped = countsBy(
      reads.flatMap((read) =>
        [String(read.draft.values['occurredOn']).slice(0, 4), read.rows[0]!['region']!].map((key) => ({ key, count: people(read) })),
      ),
    );
    expect(mapped).toEqual(totals);
  });

  it('tells nothing as nothing', async () => {
    for (const { rows, draft } of await readAll(IOM_YEARS, iomMissingMigrants)) {
      if (rows.every((row) => row['number_dead'] === '')) expect(draft.values['dead']).toBeNull();
      else expect(draft.values['dead']).not.toBeNull();
    }
  });

  it('is joined by the workbook under the identifiers they share', async () => {
    const before = new Set((await readAll(IOM_YEARS, iomMissingMigrants)).map(({ identity }) => identity));
    const workbook = await readAll([incidents('iom_global_2014-2022.xlsx')], iomMissingMigrants);
    expect(workbook).toHaveLength(10_606);
    // 7,154 as written, and two whose identifier in the workbook begins with a byte order mark.
    expect(workbook.filter(({ identity }) => before.has(identity))).toHaveLength(7156);
    // One row of the workbook joins two incidents: two routes in a field for one.
    expect(problemsOf(workbook)).toEqual({ 'route word-not-in-list': 1 });
  });

  it('reads the tagged CSV', async () => {
    const reads = await readAll([incidents('iom_kaggle_2014-2017.csv')], iomMissingMigrants);
    expect(reads).toHaveLength(2420);
    expect(problemsOf(reads)).toEqual({});
    expect(reads.filter(({ draft }) => draft.values['occurredOn'] === null)).toHaveLength(9);
  });
});

describe.skipIf(!isThere)('UNITED list, real file', () => {
  const path = incidents('united_list_2018-05.csv');
  // Quoted cells hold no line ends in this file; its third column is the one of names.
  const rawRows = (): string[][] =>
    readFileSync(path, 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line.trim() !== '')
      .map((line) =>
        [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
          (quoted ?? plain ?? '').replaceAll('""', '"'),
        ),
      );

  it('reads or refuses every row, and adds up', async () => {
    const reads = await readAll([path], unitedList);
    expect(reads).toHaveLength(3932);
    expect(new Set(reads.map(({ identity }) => identity)).size).toBe(3932);
    expect(problemsOf(reads)).toEqual({ 'occurredOn date-not-read': 1, 'occurredOn date-missing': 1, 'dead count-missing': 1 });
    const people = reads.map(({ draft }) => draft.values as { dead: { atLeast: number } | null; missing: { atLeast: number } | null });
    const sum = people.reduce((total, { dead, missing }) => total + (dead?.atLeast ?? 0) + (missing?.atLeast ?? 0), 0);
    expect(sum).toBe(rawRows().reduce((total, row) => total + Number(row[1]), 0));
  });

  it('holds nobody’s name', async () => {
    const names = rawRows()
      .flatMap((row) => (row[2] ?? '').replace(/\(.*?\)/g, '').split(/[;,/]/))
      .map((name) => name.trim())
      .filter((name) => name.split(' ').length > 1 && !name.includes('N.N'));
    expect(names.length).toBeGreaterThan(900);
    const held = JSON.stringify(await readAll([path], unitedList));
    expect(names.filter((name) => held.includes(name))).toEqual([]);
    expect(held).not.toContain(' aka ');
  });
});

describe.skipIf(!isThere)('Other real files', () => {
  it('dates the status of all 1,753 places of detention', async () => {
    const reads = await readAll([incidents('detention_centres_2017.json')], gdpDetentionPlaces);
    expect(reads).toHaveLength(1753);
    expect(problemsOf(reads)).toEqual({});
    expect(reads.every(({ draft }) => (draft.values['place'] as { point: unknown }).point !== null)).toBe(true);
    expect(reads.filter(({ draft }) => draft.values['statusDate'] === 'unknown')).toHaveLength(14);
  });

  it('makes one record of each decision in HUDOC', async () => {
    const reads = await readAll([join(shared, 'policy/hudoc_cases_metadata.csv')], hudocCases);
    expect(reads).toHaveLength(189);
    expect(reads.flatMap(({ draft }) => draft.sources)).toHaveLength(199);
    expect(problemsOf(reads)).toEqual({});
    expect(reads.filter(({ translations }) => translations!['title']!.length > 0)).toHaveLength(10);
  });
});
