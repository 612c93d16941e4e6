import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import mammoth from 'mammoth';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { unpackEntry, zipEntries } from '../import/reading/zip-directory.ts';
import { fileKind } from './file-kind.ts';
import { readFileApart } from './read-file.ts';
import { AUTHOR, DOCX, docx, packed, pdf, photograph } from './sample-files-fixture.ts';
import { fileName } from './store-upload.ts';

describe('what a file is', () => {
  it('is told by its content, whatever it is called', async () => {
    expect(await fileKind(pdf('x'))).toBe('application/pdf');
    expect(await fileKind(docx('<w:p/>'))).toBe(DOCX);
    expect(await fileKind(await photograph())).toBe('image/jpeg');
    expect(await fileKind(Buffer.from('<!doctype html><title>x</title>'))).toBe('text/html');
    expect(await fileKind(Buffer.from('Grüße\n'))).toBe('text/plain');
  });

  it.each([
    ['file-empty', Buffer.alloc(0)],
    ['file-sound-or-film', Buffer.from('RIFF\0\0\0\0WAVEfmt \0\0\0\0', 'latin1')],
    ['attachment-type', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])],
    ['attachment-type', Buffer.from([0xc3, 0x28, 0xa0, 0xa1])],
    ['attachment-too-large', Buffer.alloc(25 * 1024 * 1024 + 1, 65)],
    [
      'file-suspicious',
      packed({
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${DOCX}.main+xml"/></Types>`,
        'word/document.xml': Buffer.alloc(40 * 1024 * 1024, 32),
      }),
    ],
  ])('%s is refused', async (code, bytes) => {
    await expect(fileKind(bytes)).rejects.toMatchObject({ code });
  });

  it('has a name without folders and without signs that turn text round', () => {
    expect(fileName('..\\..\\a\u202Efdp.exe', 'pdf')).toBe('afdp.exe');
    expect(fileName('../..', 'pdf')).toBe('file.pdf');
    expect(fileName('\u0000', 'txt')).toBe('file.txt');
  });
});

describe('a copy for others', () => {
  it('of a picture shows the same and says nothing of where, when and by whom', async () => {
    const { clean } = await readFileApart('image/jpeg', await photograph());
    const { exif, width, format } = await sharp(clean!).metadata();
    expect({ exif, width, format }).toEqual({ exif: undefined, width: 40, format: 'jpeg' });
    expect(clean!.includes(AUTHOR)).toBe(false);
  });

  it('of a document still opens, without its author, its pictures made anew', async () => {
    const file = docx('<w:p w:rsidR="00AB12CD"><w:r><w:t>The hearing was public</w:t></w:r></w:p>', {
      'word/media/image1.jpeg': await photograph(),
    });
    const { clean, text } = await readFileApart(DOCX, file);
    expect(text).toContain('The hearing was public');
    expect((await mammoth.extractRawText({ buffer: clean! })).value).toContain('The hearing was public');
    const parts = zipEntries(clean!);
    expect(parts.map(({ name }) => name)).not.toContain('docProps/core.xml');
    for (const part of parts) expect(unpackEntry(clean!, part).toString('latin1')).not.toMatch(/Amina|docProps|rsid/);
  });

  it.each([
    [
      'names-in-document',
      docx('<w:p><w:ins w:id="1" w:author="Amina Example" w:date="2026-01-01T00:00:00Z"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'),
    ],
    ['names-in-document', docx('<w:p/>', { 'word/comments.xml': '<w:comments/>' })],
    ['embedded-files', docx('<w:p/>', { 'word/embeddings/oleObject1.bin': 'x' })],
  ])('is withheld where it could not be honest: %s', async (withheld, bytes) => {
    expect(await readFileApart(DOCX, bytes)).toMatchObject({ clean: null, withheld });
  });

  it('is withheld of PDF, whose words are found all the same', async () => {
    expect(await readFileApart('application/pdf', pdf('Pushback at the fence'))).toEqual({
      clean: null,
      withheld: 'type',
      text: 'Pushback at the fence',
    });
  });

  it('is withheld of what breaks its reader', async () => {
    expect(await readFileApart('image/png', Buffer.from('no picture'))).toMatchObject({ clean: null, withheld: 'failed' });
  });

  it('is made in a process of its own that knows nothing of this one', () => {
    const answer = execFileSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'read-file-process.ts'), 'text/plain'],
      { input: 'hello', env: {} },
    );
    expect(answer.toString()).toBe('{"text":"hello","withheld":null}\nhello');
  });
});
