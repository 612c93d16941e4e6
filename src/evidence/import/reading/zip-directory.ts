import { inflateRawSync } from 'node:zlib';
import { Refusal } from '../../../kernel/refusal.ts';
import type { ReadLimits } from './table-source.ts';

export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  /** Where its local header stands. */
  readonly offset: number;
  readonly isEncrypted: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const RATIO_FROM = 8 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

/** The central directory of a zip, read without unpacking anything. Zip64 is not read: nothing under the limits needs it. */
export function zipEntries(file: Buffer): ZipEntry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== END) throw new Refusal('file-damaged');
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) throw new Refusal('file-suspicious');
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL) throw new Refusal('file-damaged');
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Refuses a zip that would unpack to more than the limits, before anything is unpacked (`file-suspicious`); then unpacks each entry once with
 * its declared size as the bound, so that a directory that lies is found by us and not by the library that parses it.
 */
export function checkZip(file: Buffer, entries: readonly ZipEntry[], limits: ReadLimits): void {
  let unpacked = 0;
  for (const entry of entries) {
    if (entry.isEncrypted) throw new Refusal('file-encrypted');
    unpacked += entry.unpacked;
    if (unpacked > limits.inflatedBytes) throw new Refusal('file-suspicious', { status: 413 });
    if (entry.unpacked > RATIO_FROM && entry.unpacked / Math.max(1, entry.packed) > limits.ratio)
      throw new Refusal('file-suspicious', { status: 413 });
  }
  if (unpacked > RATIO_FROM && unpacked / file.length > limits.ratio) throw new Refusal('file-suspicious', { status: 413 });
  for (const entry of entries) unpackEntry(file, entry);
}

/** One entry's bytes, never more than it declares. */
export function unpackEntry(file: Buffer, entry: ZipEntry): Buffer {
  const { offset } = entry;
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL) throw new Refusal('file-damaged');
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const packed = file.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw new Refusal('file-damaged');
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Refusal('file-damaged');
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
    if (bytes.length !== entry.unpacked) throw new Refusal('file-suspicious');
    return bytes;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'file-suspicious' : 'file-damaged');
  }
}
