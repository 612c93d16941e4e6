import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkRepeats } from './ods-repeats.ts';
import { readTable } from './read-table.ts';
import type { ReadOptions, TableLayout } from './table-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function readBytes(
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<{ layout: TableLayout; rows: { number: number; cells: Record<string, string> }[] }> {
  const path = join(folder, 'table.csv');
  writeFileSync(path, content);
  const { layout, rows } = await readTable(path, options);
  const read = [];
  for await (const { number, cells } of rows()) read.push({ number, cells: { ...cells } });
  return { layout, rows: read };
}

const codeOf = (content: string | Uint8Array, options: ReadOptions = {}): Promise<string> =>
  readBytes(content, options).then(
    () => 'read',
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('delimited text', () => {
  it.each([',', ';', '\t', '|'])('finds the delimiter %j', async (delimiter) => {
    const { layout, rows } = await readBytes(['place,dead', 'Ceuta,3', 'Lesvos,1'].join('\n').replaceAll(',', delimiter));
    expect(layout).toMatchObject({
      kind: 'csv',
      delimiter,
      headerRow: 1,
      columns: ['place', 'dead'],
    });
    expect(rows).toEqual([
      { number: 2, cells: { place: 'Ceuta', dead: '3' } },
      { number: 3, cells: { place: 'Lesvos', dead: '1' } },
    ]);
  });

  it.each([
    ['utf-8', Buffer.from('\ufeffname\nMédenine\nCórdoba')],
    ['utf-8', Buffer.from('name\nMédenine\nCórdoba')],
    ['utf-16le', Buffer.from('\ufeffname\nMédenine\nCórdoba', 'utf16le')],
    ['utf-16le', Buffer.from('name\nMédenine\nCórdoba', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffname\nMédenine\nCórdoba', 'utf16le').swap16()],
    ['windows-1252', Buffer.from('name\nMédenine\nCórdoba', 'latin1')],
  ])('reads %s', async (encoding, bytes) => {
    const { layout, rows } = await readBytes(bytes);
    expect(layout).toMatchObject({ encoding, columns: ['name'] });
    expect(rows.map(({ cells }) => cells['name'])).toEqual(['Médenine', 'Córdoba']);
  });

  it('notices an accent that comes late', async () => {
    const { layout, rows } = await readBytes(Buffer.from(`name\n${'plain\n'.repeat(50_000)}Médenine`, 'latin1'));
    expect(layout.encoding).toBe('windows-1252');
    expect(rows.at(-1)).toEqual({ number: 50_002, cells: { name: 'Médenine' } });
  });

  it('finds the header below titles and padding, and keeps them', async () => {
    const { layout, rows } = await readBytes('Deaths at borders,,\n\n,,\nplace,dead,missing\nCeuta,3,1\n\nLesvos,1,\n');
    expect(layout).toMatchObject({
      headerRow: 4,
      columns: ['place', 'dead', 'missing'],
      preamble: [['Deaths at borders']],
    });
    expect(rows.map(({ number }) => number)).toEqual([5, 7]);
  });

  it('takes a first row of numbers for data', async () => {
    const { layout, rows } = await readBytes('1,2\n3,4\n');
    expect(layout).toMatchObject({ headerRow: 0, columns: ['column 1', 'column 2'] });
    expect(rows).toHaveLength(2);
  });

  it('obeys a person about the header', async () => {
    const { layout, rows } = await readBytes('a,b\nc,d\ne,f\n', { headerRow: 2 });
    expect(layout.columns).toEqual(['c', 'd']);
    expect(rows).toEqual([{ number: 3, cells: { c: 'e', d: 'f' } }]);
  });

  it('makes names unique and keeps cells beyond the header', async () => {
    const { rows } = await readBytes('a,a,,a (2)\n1,2,3,4,5,6\n7\n');
    expect(rows).toEqual([
      {
        number: 2,
        cells: { a: '1', 'a (2)': '2', 'column 3': '3', 'a (2) (2)': '4', '+1': '5', '+2': '6' },
      },
      { number: 3, cells: { a: '7', 'a (2)': '', 'column 3': '', 'a (2) (2)': '' } },
    ]);
  });

  it('numbers a row by the line it begins on', async () => {
    const { rows } = await readBytes('a,b\r\n"x\r\ny",1\r\nz,2\r\n');
    expect(rows).toEqual([
      { number: 2, cells: { a: 'x\r\ny', b: '1' } },
      { number: 4, cells: { a: 'z', b: '2' } },
    ]);
  });

  it('gives back exactly what was written', async () => {
    const value = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(value, value, fc.constantFrom('x', 'y')), {
          minLength: 1,
          maxLength: 20,
        }),
        async (table) => {
          const { rows } = await readBytes(
            stringify(table, {
              header: true,
              columns: ['one', 'two', 'three'],
              quoted: true,
              record_delimiter: '\r\n',
            }),
          );
          expect(rows.map(({ cells }) => [cells['one'], cells['two'], cells['three']])).toEqual(table);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says where a quote is left open', async () => {
    await expect(readBytes('a,b\n1,"x"\n3,"y\n4,z\n')).rejects.toMatchObject({
      code: 'quote-not-closed',
      params: { row: 3 },
    });
  });

  it('refuses what is over a limit', async () => {
    expect(await codeOf('a\n1\n2\n', { limits: { rows: 1 } })).toBe('too-many-rows');
    expect(await codeOf('a,b,c\n1,2,3\n', { limits: { columns: 2 } })).toBe('too-many-columns');
    expect(await codeOf('a\nlonger\n', { limits: { cell: 3 } })).toBe('cell-too-long');
    expect(await codeOf('a\n1\n', { limits: { textBytes: 2 } })).toBe('file-too-large');
  });
});

describe('JSON', () => {
  it('keeps digits, lists and nested names', async () => {
    const { layout, rows } = await readBytes(
      '{"meta":1,"data":[{"id":12345678901234567890,"at":{"lat":1.50},"tags":["a","b"],"none":null},{"id":2,"__proto__":"kept"}]}',
    );
    expect(layout.columns).toEqual(['id', 'at.lat', 'tags', 'none', '__proto__']);
    expect(rows[0]).toMatchObject({
      number: 1,
      cells: { id: '12345678901234567890', 'at.lat': '1.50', tags: '["a","b"]', none: '' },
    });
    expect(Object.getOwnPropertyDescriptor(rows[1]!.cells, '__proto__')?.value).toBe('kept');
  });

  it('reads one object per line, and a list of lists', async () => {
    expect((await readBytes('{"a":1}\n\n{"a":2,"b":3}\n')).rows.map(({ number }) => number)).toEqual([1, 3]);
    expect((await readBytes('[["a","b"],["x","y"]]')).rows).toEqual([{ number: 2, cells: { a: 'x', b: 'y' } }]);
  });

  it('says what is wrong', async () => {
    expect(await codeOf('[{"a":1},\n{"a"}]')).toBe('json-broken');
    expect(await codeOf('{"a":{"b":1}}')).toBe('json-not-a-list');
    expect(await codeOf('[]')).toBe('table-empty');
  });
});

describe('workbooks', () => {
  const book = (date1904: boolean, bookType: 'xlsx' | 'ods' | 'biff8'): Uint8Array => {
    const sheet = utils.aoa_to_sheet([
      ['day', 'many'],
      [null, 0.1],
      [null, 1e-7],
    ]);
    sheet['A2'] = { t: 'n', v: date1904 ? 42370 : 43832, z: 'dd/mm/yy' };
    sheet['A3'] = { t: 'n', v: date1904 ? 42370.5 : 43832.5, z: 'yyyy-mm-dd hh:mm' };
    return write(
      {
        SheetNames: ['first', 'second'],
        Sheets: { first: utils.aoa_to_sheet([['cover']]), second: sheet },
        Workbook: { WBProps: { date1904 } },
      },
      { type: 'buffer', bookType },
    ) as Uint8Array;
  };

  it.each([
    ['xlsx', false],
    ['xlsx', true],
    ['biff8', false],
  ] as const)('reads dates and numbers of %s (1904: %s)', async (type, date1904) => {
    const { layout, rows } = await readBytes(book(date1904, type));
    expect(layout).toMatchObject({
      sheet: 'second',
      sheets: ['first', 'second'],
      headerRow: 1,
      columns: ['day', 'many'],
    });
    expect(rows).toEqual([
      { number: 2, cells: { day: '2020-01-02', many: '0.1' } },
      { number: 3, cells: { day: '2020-01-02T12:00:00', many: '0.0000001' } },
    ]);
  });

  it('opens the sheet asked for, or says which there are', async () => {
    expect((await readBytes(book(false, 'xlsx'), { sheet: 'first' })).layout.columns).toEqual(['cover']);
    await expect(readBytes(book(false, 'xlsx'), { sheet: 'third' })).rejects.toMatchObject({
      code: 'sheet-not-found',
      params: { sheets: 'first, second' },
    });
  });

  it('refuses a bomb before unpacking it, also one whose directory lies', async () => {
    const zeros = Buffer.alloc(40 * 1024 * 1024);
    expect(await codeOf(zip('xl/workbook.xml', zeros, zeros.length))).toBe('file-suspicious');
    expect(await codeOf(zip('xl/workbook.xml', zeros, 100))).toBe('file-suspicious');
  });

  it('refuses an OpenDocument sheet that repeats filled cells without end, not one that pads', () => {
    const sheet = (cell: string): string => `<table:table-row table:number-rows-repeated="1048000">${cell}</table:table-row>`;
    const padding = sheet('<table:table-cell table:number-columns-repeated="1024"/>');
    expect(() => checkRepeats(padding.repeat(3))).not.toThrow();
    const filled = sheet(
      '<table:table-cell table:number-columns-repeated="1024" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>',
    );
    expect(() => checkRepeats(padding + filled)).toThrow(expect.objectContaining({ code: 'file-suspicious' }) as Error);
  });

  it('refuses cut and foreign files', async () => {
    expect(await codeOf(book(false, 'xlsx').subarray(0, 500))).toBe('file-damaged');
    expect(await codeOf(zip('notes.txt', Buffer.from('hello'), 5))).toBe('file-not-a-table');
  });
});

describe('what is no table', () => {
  it.each([
    ['a page', '<!doctype html><table><tr><td>1</td></tr></table>', 'file-not-a-table'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'), 'file-not-a-table'],
    ['a PDF', '%PDF-1.4\n%âãÏÓ\n1 0 obj\n', 'file-not-a-table'],
    ['nothing', '', 'table-empty'],
    ['blanks', ' \n\n', 'table-empty'],
  ])('%s', async (_name, content, code) => expect(await codeOf(content)).toBe(code));
});

/** A zip of one deflated entry whose directory declares `declared` bytes. */
function zip(name: string, content: Buffer, declared: number): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(declared, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(declared, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}
