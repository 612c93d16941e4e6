import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../../main/model.ts';
import { translator } from '../../site/messages.ts';
import { restoreFormula } from '../import/reading/formula.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { DOWNLOAD_FORMATS } from './download-formats.ts';

const register = model.register('media-items');

const recordWith = (outlet: string, index: number): StoredRecord => ({
  id: `01890a5d-ac96-774b-bcce-b30209900${String(index).padStart(3, '0')}`,
  register: register.name,
  version: 1,
  status: 'published',
  visibility: null,
  reference: '0123456789A',
  organisationId: null,
  language: null,
  sortOn: null,
  publishedOn: '2026-03-09',
  changedOn: '2026-03-10',
  recordedFrom: null,
  values: { outlet },
  withheld: [],
});

async function written(ending: string, chunks: readonly (readonly StoredRecord[])[]): Promise<string> {
  const given = (async function* () {
    yield* chunks;
  })();
  let text = '';
  for await (const part of DOWNLOAD_FORMATS[ending]!.write({ register, t: translator('en'), origin: 'https://example.org', chunks: given }))
    text += part;
  return text;
}

describe('files for everyone', () => {
  it('write tables whose values come back byte for byte, and no cell a spreadsheet would run', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', minLength: 1 }),
            fc.constantFrom('=1+1', "'quoted", '@SUM(A1)', '-5', '+x', '\t=1', 'a\r\nb', '"'),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        async (outlets) => {
          const text = await written('csv', [outlets.map(recordWith)]);
          const rows = parse(text, { columns: true, bom: true, relax_column_count: false }) as Record<string, string>[];
          expect(rows.map((row) => restoreFormula(row['outlet']!))).toEqual(outlets.map((outlet) => outlet.toWellFormed()));
          for (const row of rows)
            for (const cell of Object.values(row)) expect(/^[=+@\t\r]/.test(cell) || /^-(?!\d+(\.\d+)?$)/.test(cell)).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('write sound JSON however the records come in', async () => {
    for (const chunks of [[], [[recordWith('a', 1)]], [[recordWith('a', 1), recordWith('b', 2)], [recordWith('c', 3)]]]) {
      const whole = JSON.parse(await written('json', chunks)) as { records: { values: { outlet: string } }[] };
      expect(whole.records.map(({ values }) => values.outlet)).toEqual(chunks.flat().map((record) => record.values['outlet']));
      const lines = (await written('jsonl', chunks)).split('\n').filter((line) => line !== '');
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(whole.records);
    }
  });

  it('hold no column of what is less than public', async () => {
    const [head = ''] = (await written('csv', [])).split('\r\n');
    expect(head).toContain('outlet');
    for (const field of register.fields.filter(({ sensitivity, type }) => sensitivity !== 'public' && type !== 'source'))
      expect(head.split(',')).not.toContain(field.name);
  });
});
