import { fileTypeFromBuffer } from 'file-type';
import { FILE_TYPES, type FileType, isFileType } from './file-types.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { checkZip, zipEntries } from '../import/reading/zip-directory.ts';
import { READ_LIMITS } from '../import/reading/table-source.ts';

const MB = 1024 * 1024;
export const LARGEST_FILE = 25 * MB;
/** Of one record. */
export const MOST_FILES = 20;
const INFLATED = { ...READ_LIMITS, inflatedBytes: 200 * MB, ratio: 100 };

/** Packed formats, which could unpack to far more than they seem. */
const isZip = (type: FileType): boolean => ['docx', 'odt', 'xlsx'].includes(FILE_TYPES[type]);

function textType(bytes: Buffer): FileType | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
  // No text has control signs but blanks and line ends.
  if (/\p{Cc}/u.test(text.replace(/\s/g, ''))) return null;
  return /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text) ? 'text/html' : 'text/plain';
}

/**
 * What a file is, told by its content and never by its name or by what the browser says. Refusals: `file-empty`, `attachment-too-large`,
 * `file-sound-or-film`, `attachment-type`, `file-suspicious`, `file-damaged`, `file-encrypted`.
 */
export async function fileKind(bytes: Buffer): Promise<FileType> {
  if (bytes.length === 0) throw new Refusal('file-empty');
  if (bytes.length > LARGEST_FILE) throw new Refusal('attachment-too-large', { status: 413, params: { megabytes: LARGEST_FILE / MB } });
  const found = await fileTypeFromBuffer(bytes);
  if (found !== undefined && /^(audio|video)\//.test(found.mime)) throw new Refusal('file-sound-or-film');
  // An XML declaration or a mark of byte order may begin a text, too.
  const type =
    found === undefined || /^(text|application)\/(xml|plain)$/.test(found.mime)
      ? textType(bytes)
      : isFileType(found.mime)
        ? found.mime
        : null;
  if (type === null) throw new Refusal('attachment-type');
  if (isZip(type)) checkZip(bytes, zipEntries(bytes), INFLATED);
  return type;
}
