import { createReadStream } from 'node:fs';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A byte order mark, or the zeros that plain Latin text leaves in every second byte. */
export function wideEncoding(head: Uint8Array): TextEncoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let index = 0; index < head.length; index++) {
    if (head[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = head.length / 2;
  if (half >= 2 && odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (half >= 2 && even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/**
 * The encoding of a whole text file, read once in pieces: UTF-8 only if every byte of it is, since a single accent may come late.
 * Otherwise windows-1252, a superset of printable Latin-1; a person who sees wrong letters in the preview names the encoding.
 */
export async function detectEncoding(path: string, head: Uint8Array): Promise<TextEncoding> {
  const wide = wideEncoding(head);
  if (wide !== undefined) return wide;
  return (await isUtf8(path)) ? 'utf-8' : 'windows-1252';
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Uint8Array, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The first bytes as text; a character cut in half at the end is left out. */
export const decodeHead = (head: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(head, { stream: true });

/** A file as text, piece by piece, without its byte order mark. */
export async function* textChunks(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }))
    yield decoder.decode(chunk as Uint8Array, { stream: true });
  yield decoder.decode();
}
