import { fileTypeFromBuffer } from 'file-type';

export type ContentKind = 'empty' | 'zip' | 'ole' | 'json' | 'text' | 'other';

/** Bytes enough to tell what a file is. */
export const HEAD_BYTES = 64 * 1024;

const MARKUP = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|table|svg|\?xml)\b/i;
// A table may begin with a bracket too (`[id],[name]`), so what follows must be JSON.
const JSON_START = /^\s*(?:\[\s*(?:[{["\]\d-]|true|false|null)|\{\s*["}])/;

/** What a file is by its first bytes; its name and what the browser said about it are not asked. */
export async function contentKind(head: Uint8Array, decodedHead: string): Promise<ContentKind> {
  if (head.length === 0) return 'empty';
  if (startsWith(head, [0x50, 0x4b, 3, 4]) || startsWith(head, [0x50, 0x4b, 5, 6])) return 'zip';
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole';
  if (MARKUP.test(decodedHead.slice(0, 4096))) return 'other';
  if (decodedHead.trim() === '' && head.length < HEAD_BYTES) return 'empty';
  if (JSON_START.test(decodedHead)) return 'json';
  if (hasBinaryControls(decodedHead)) return 'other';
  const known = await fileTypeFromBuffer(head);
  // The library also knows text kinds by their words; those may be tables.
  return known !== undefined && !/text|csv|json/.test(known.mime) && !isPrintable(decodedHead) ? 'other' : 'text';
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Control characters no text carries; tabs, line ends and escapes are left out. */
const countControls = (text: string): number => {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 32 && code !== 0x1b)) count++;
  }
  return count;
};

/** Real tables carry a stray control character at most. */
function hasBinaryControls(text: string): boolean {
  const controls = countControls(text);
  return controls > 4 && controls / text.length > 0.01;
}

const isPrintable = (text: string): boolean => !/^%PDF|^\{\\rtf/.test(text) && countControls(text) === 0;
