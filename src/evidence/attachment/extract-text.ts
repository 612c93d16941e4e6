import { unpackEntry, zipEntries } from '../import/reading/zip-directory.ts';
import type { FileType } from './file-types.ts';

// Each library is loaded by the kind of file that needs it: the process that reads a file lives for that file alone.

/** Characters kept for search. */
const LONGEST = 200_000;
const MOST_PAGES = 500;

async function ofPdf(bytes: Buffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  try {
    const document = await task.promise;
    let text = '';
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && text.length < LONGEST; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      text += `${items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')}\n`;
    }
    return text;
  } finally {
    await task.destroy();
  }
}

async function ofHtml(bytes: Buffer): Promise<string> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(bytes.toString('utf8'));
  for (const hidden of document.querySelectorAll('script, style, template, noscript')) hidden.remove();
  return document.documentElement?.textContent ?? '';
}

async function ofDocx(bytes: Buffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  return (await mammoth.extractRawText({ buffer: bytes })).value;
}

/** Text of the XML parts of a packed document whose names fit. */
const ofParts = (bytes: Buffer, fits: RegExp): string =>
  zipEntries(bytes)
    .filter(({ name }) => fits.test(name))
    .map((entry) =>
      unpackEntry(bytes, entry)
        .toString('utf8')
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
    .join('\n');

const READERS: Readonly<Record<FileType, (bytes: Buffer) => string | Promise<string>>> = {
  'application/pdf': ofPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ofDocx,
  'application/vnd.oasis.opendocument.text': (bytes) => ofParts(bytes, /^content\.xml$/),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': (bytes) => ofParts(bytes, /^xl\/sharedStrings\.xml$/),
  'image/jpeg': () => '',
  'image/png': () => '',
  'image/webp': () => '',
  'text/html': ofHtml,
  'text/plain': (bytes) => bytes.toString('utf8'),
};

/** The words of a file, for search; '' where there are none or they cannot be read. */
export async function extractText(type: FileType, bytes: Buffer): Promise<string> {
  try {
    return (await READERS[type](bytes))
      .replaceAll('\0', ' ')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\n\s+/g, '\n')
      .trim()
      .slice(0, LONGEST)
      .toWellFormed();
  } catch (error) {
    // Search then knows the file by its name alone.
    if (error instanceof Error) return '';
    throw error;
  }
}
