import { open, readFile, stat } from 'node:fs/promises';
import { Refusal } from '../../../kernel/refusal.ts';
import { contentKind, HEAD_BYTES } from './content-kind.ts';
import { readCsv } from './csv-table.ts';
import { readJson } from './json-table.ts';
import { READ_LIMITS, type ReadLimits, type ReadOptions, type TableSource } from './table-source.ts';
import { decodeHead, detectEncoding, wideEncoding } from './text-encoding.ts';
import { readWorkbook } from './workbook-table.ts';

/**
 * Opens a table of any kind we read, told by its content and never by its name. Refuses with a stable code what is not a table, is locked,
 * damaged, or asks for more than the limits; the source may still refuse while its rows are walked.
 */
export async function readTable(path: string, options: ReadOptions = {}): Promise<TableSource> {
  const limits = { ...READ_LIMITS, ...options.limits };
  const { size } = await stat(path);
  const head = await readHead(path);
  const guess = options.encoding ?? wideEncoding(head) ?? 'utf-8';
  const kind = await contentKind(head, decodeHead(head, guess));
  if (kind === 'empty') throw new Refusal('table-empty');
  if (kind === 'zip' || kind === 'ole') {
    refuseLarger(size, limits.workbookBytes);
    return readWorkbook(await readFile(path), kind === 'zip', limits, options);
  }
  if (kind === 'other') throw new Refusal('file-not-a-table');
  const encoding = options.encoding ?? (await detectEncoding(path, head));
  if (kind === 'json') {
    refuseLarger(size, limits.jsonBytes);
    return readJson(new TextDecoder(encoding).decode(await readFile(path)), encoding, limits, options);
  }
  refuseLarger(size, limits.textBytes);
  return readCsv(path, encoding, decodeHead(head, encoding), limits, options);
}

function refuseLarger(size: number, limit: ReadLimits['textBytes']): void {
  if (size > limit)
    throw new Refusal('file-too-large', {
      status: 413,
      params: { megabytes: Math.floor(limit / 1024 / 1024) },
    });
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
