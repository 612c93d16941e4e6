import { crc32, deflateRawSync } from 'node:zlib';
import { unpackEntry, zipEntries } from '../import/reading/zip-directory.ts';
import { cleanImage } from './clean-image.ts';

/** Parts that say who wrote a document, when and where; nothing of what it says. */
const ABOUT = /^(docProps\/|customXml\/|word\/people\.xml$|xl\/persons\/|_xmlsignatures\/)/;
/** Parts whose removal would take something said away, or that may hold anything. */
const SPEAKING =
  /(^|\/)(comments[^/]*\.xml|threadedComments\/|embeddings\/|activeX\/|vbaProject\.bin|externalLinks\/|revisions\/|printerSettings\/)/i;
const IMAGE = /\.(jpe?g|png|webp)$/i;
const OTHER_MEDIA = /\/media\//;
/** Tracked changes and notes carry names and times. */
const SIGNED = /\b(?:w:author|w:initials|w15:author|lastModifiedBy)=/;

export type CleanResult = { readonly bytes: Buffer } | { readonly withheld: 'names-in-document' | 'embedded-files' | 'type' | 'failed' };

/**
 * A copy of a DOCX or XLSX without the parts that say who wrote it, with its pictures made anew. Withheld where names stand in the document itself
 * (comments, tracked changes) or where other files are embedded: what cannot be stripped honestly is not called clean.
 */
export async function cleanOffice(file: Buffer): Promise<CleanResult> {
  const parts: { name: string; bytes: Buffer }[] = [];
  for (const entry of zipEntries(file)) {
    if (entry.name.endsWith('/') || ABOUT.test(entry.name)) continue;
    if (SPEAKING.test(entry.name)) return { withheld: /comments/i.test(entry.name) ? 'names-in-document' : 'embedded-files' };
    const bytes = unpackEntry(file, entry);
    if (IMAGE.test(entry.name)) parts.push({ name: entry.name, bytes: await cleanImage(bytes) });
    else if (OTHER_MEDIA.test(entry.name)) return { withheld: 'embedded-files' };
    else if (/\.(xml|rels)$/.test(entry.name)) {
      const text = bytes.toString('utf8');
      if (SIGNED.test(text)) return { withheld: 'names-in-document' };
      parts.push({ name: entry.name, bytes: Buffer.from(withoutPointers(text)) });
    } else return { withheld: 'embedded-files' };
  }
  return { bytes: zip(parts) };
}

/** Nothing points to what was taken out, and no session of an editor can be told from another. */
const withoutPointers = (text: string): string =>
  text
    .replace(
      /<Relationship\b[^>]*Target="\/?(?:\.\.\/)*(?:docProps\/|customXml\/|people\.xml|persons\/|_xmlsignatures\/)[^"]*"[^>]*\/>/g,
      '',
    )
    .replace(/<Override\b[^>]*PartName="\/(?:docProps\/|customXml\/|word\/people\.xml|xl\/persons\/|_xmlsignatures\/)[^"]*"[^>]*\/>/g, '')
    .replace(/\sw:rsid\w*="[0-9A-Fa-f]*"/g, '')
    .replace(/<w:rsids>[^]*?<\/w:rsids>/g, '');

const DAY = 0x21; // 1980-01-01, the earliest a zip can say.

/** A zip of parts in order, all dated alike. */
function zip(parts: readonly { name: string; bytes: Buffer }[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt16LE(0, 6);
    shared.writeUInt16LE(DAY, 8);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), shared, title, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), shared, tail, title]));
    pieces.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, central, end]);
}
