import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import mammoth from 'mammoth';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser } from '../../../tests/harness/browser.ts';
import { makeOrganisation, signedIn } from '../../../tests/harness/cast.ts';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import { FolderStorage } from '../../database/storage/folder-storage.ts';
import { model } from '../../main/model.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { changeRecord } from '../review/change-record.ts';
import { cleanValues } from '../record/clean-values.ts';
import { createRecord } from '../review/create-record.ts';
import { findRecords } from '../search/find-records.ts';
import { unpackEntry, zipEntries } from '../import/reading/zip-directory.ts';
import { fileKind } from './file-kind.ts';
import { fileRoutes } from './pages/file-routes.ts';
import { readFileApart } from './read-file.ts';
import { receiveFiles } from './receive-files.ts';
import { fileName, storeUpload } from './store-upload.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const AUTHOR = 'Amina Example';
const judgments = model.register('judgments');

function packed(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const { CFB } = xlsx as unknown as {
    CFB: {
      utils: { cfb_new(): unknown; cfb_add(cfb: unknown, name: string, bytes: Buffer): void };
      write(cfb: unknown, options: object): Buffer;
    };
  };
  const cfb = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(parts)) CFB.utils.cfb_add(cfb, `/${name}`, Buffer.from(bytes as string));
  return CFB.write(cfb, { fileType: 'zip', type: 'buffer', compression: true });
}

const wordXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

const docx = (body: string, more: Readonly<Record<string, string | Buffer>> = {}): Buffer =>
  packed({
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${DOCX}.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'word/document.xml': wordXml(body),
    'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${AUTHOR}</dc:creator></cp:coreProperties>`,
    ...more,
  });

/** A page with one line, as small as PDF allows. */
function pdf(line: string): Buffer {
  const stream = `BT /F1 12 Tf 20 100 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = text.length;
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
  );
}

const photograph = async (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#804020' } })
    .withExif({ IFD0: { Artist: AUTHOR }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer();

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
});

describe('files of a record', () => {
  const root = mkdtempSync(join(tmpdir(), 'throughline-files-'));
  let platform: TestPlatform;
  let steward: Acting;
  let member: Acting;
  let stranger: Acting;
  let home: string;

  const browserOf = (acting: Acting | null): TestBrowser => {
    const browser = new TestBrowser(platform, fileRoutes);
    browser.cookie = acting === null ? '' : `throughline=${acting.session!.token}`;
    return browser;
  };
  const find = (acting: Acting, level: 'network' | 'restricted', text: string) =>
    platform.database
      .as(identityOf(acting, level === 'network' ? 'member' : 'steward'), (tx) => findRecords(tx, { text, level, register: 'judgments' }))
      .then(({ hits }) => hits.length);
  const VALUES = { title: { language: 'en', text: 'A case' }, court: 'unknown', decidedOn: '2024' };

  beforeAll(async () => {
    platform = await evidencePlatform({ storage: new FolderStorage(root) });
    home = await makeOrganisation(platform, 'home');
    steward = await signedIn(platform, { stewardOf: ['judgments'] });
    member = await signedIn(platform, { organisationId: home });
    stranger = await signedIn(platform, { organisationId: await makeOrganisation(platform, 'elsewhere') });
  });
  afterAll(async () => {
    await platform.drop();
    rmSync(root, { recursive: true });
  });

  it('lie encrypted, are found by their words, and go to those who see them', async () => {
    const document = await storeUpload(steward, {
      name: 'ruling é.docx',
      bytes: docx('<w:p><w:r><w:t>Zwischenbescheid</w:t></w:r></w:p>'),
    });
    const { reference } = await createRecord(steward, judgments, { values: { ...VALUES, documents: [document] }, organisationId: home });
    await changeRecord(steward, judgments, { reference, version: 1, status: 'accepted' });
    await changeRecord(steward, judgments, { reference, version: 2, status: 'published' });
    for (const folder of readdirSync(root))
      for (const name of readdirSync(join(root, folder)))
        expect(
          readFileSync(join(root, folder, name))
            .subarray(0, 2)
            .toString(),
        ).not.toBe('PK');
    expect(await find(steward, 'restricted', 'Zwischenbescheid')).toBe(1);
    expect(await find(stranger, 'network', 'Zwischenbescheid')).toBe(0);

    const path = `/registers/judgments/${reference}/files/${document.id}`;
    const answers = async (acting: Acting | null) => [
      (await browserOf(acting).open(path)).status,
      (await browserOf(acting).open(`${path}/original`)).status,
    ];
    expect(await answers(steward)).toEqual([200, 200]);
    expect(await answers(member)).toEqual([200, 200]);
    // The field is restricted: neither others nor the public fetch anything, published or not.
    expect(await answers(stranger)).toEqual([404, 404]);
    expect(await answers(null)).toEqual([404, 403]);
    expect(await platform.owner("select count(*)::int as n from app.read_entry where purpose = 'attachment'")).toEqual([{ n: 2 }]);
  });

  it('are seen by nobody else when they belong to no record yet, and belong to one only', async () => {
    const document = await storeUpload(steward, { name: 'a.txt', bytes: Buffer.from('words') });
    const other = await signedIn(platform, { stewardOf: ['media-items'] });
    for (const acting of [other, member])
      expect(
        await platform.database.as(identityOf(acting, 'own'), (tx) =>
          tx.client.query('select 1 from app.attachment where id = $1', [document.id]).then(({ rowCount }) => rowCount),
        ),
      ).toBe(0);
    const first = await createRecord(steward, judgments, { values: { ...VALUES, documents: [document] } });
    const second = await createRecord(steward, judgments, { values: { ...VALUES, documents: [document] } });
    const statusOf = async (reference: string) =>
      (await browserOf(steward).open(`/registers/judgments/${reference}/files/${document.id}`)).status;
    expect([await statusOf(first.reference), await statusOf(second.reference)]).toEqual([200, 404]);
  });

  it('of a public field give the public the cleaned copy alone, and what was withdrawn is withdrawn', async () => {
    const librarian = await signedIn(platform, { stewardOf: ['resources'] });
    const resources = model.register('resources');
    const picture = await storeUpload(librarian, { name: 'poster.jpg', bytes: await photograph() });
    const words = await storeUpload(librarian, { name: 'guide.docx', bytes: docx('<w:p><w:r><w:t>Kirchenasyl</w:t></w:r></w:p>') });
    const paper = await storeUpload(librarian, { name: 'guide.pdf', bytes: pdf('Schutzraum') });
    const given = {
      title: { language: 'en', text: 'A guide' },
      kind: 'unknown',
      audience: ['unknown'],
      language: ['unknown'],
      languages: ['unknown'],
      files: [picture, words, paper],
    };
    const { values } = cleanValues(
      resources,
      Object.fromEntries(Object.entries(given).filter(([name]) => resources.fields.some((field) => field.name === name))),
      { today: '2026-11-22' },
      { isDraft: true },
    );
    const required = Object.fromEntries(
      resources.fields
        .filter((field) => field.required === true && values[field.name] === undefined)
        .map((field) => [field.name, field.many === true ? ['unknown'] : 'unknown']),
    );
    const { reference } = await createRecord(librarian, resources, { values: { ...required, ...values } });
    await changeRecord(librarian, resources, { reference, version: 1, status: 'accepted' });
    const other = resources.needsSecondPerson === true ? await signedIn(platform, { stewardOf: ['resources'] }) : librarian;
    await changeRecord(other, resources, { reference, version: 2, status: 'published' });
    const openTo = async (acting: Acting | null) => {
      const statuses: number[] = [];
      for (const { id } of [picture, words, paper])
        statuses.push((await browserOf(acting).open(`/registers/resources/${reference}/files/${id}`)).status);
      return statuses;
    };
    expect(await openTo(null)).toEqual([200, 200, 404]);
    expect(await openTo(stranger)).toEqual([200, 200, 404]);
    expect((await browserOf(stranger).open(`/registers/resources/${reference}/files/${picture.id}/original`)).status).toBe(404);
    const inPublic = (text: string) =>
      platform.database
        .asVisitor((tx) => findRecords(tx, { text, level: 'public', register: 'resources' }))
        .then(({ hits }) => hits.length);
    expect([await inPublic('Kirchenasyl'), await inPublic('Schutzraum')]).toEqual([1, 0]);
    await changeRecord(librarian, resources, { reference, version: 3, status: 'retracted', reason: 'out of date' });
    expect(await openTo(null)).toEqual([404, 404, 404]);
    expect(await inPublic('Kirchenasyl')).toBe(0);
    expect(await platform.owner('select distinct is_public from app.attachment where register = 'resources'')).toEqual([
      { is_public: false },
    ]);
  });

  it('come with a form; what is refused is said at its field, and nothing else is lost', async () => {
    const body = {
      'v.documents.file': [new File(['some words'], 'note.txt'), new File([new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1])], 'program')],
    };
    const { values, problems } = await receiveFiles(steward, judgments, body, VALUES);
    expect(values['documents']).toEqual([{ id: expect.any(String), name: 'note.txt' }]);
    expect(problems).toEqual([{ where: 'documents', code: 'attachment-type', params: { name: 'program' } }]);
    const full = await receiveFiles(
      steward,
      judgments,
      { 'v.documents.file': new File(['x'], 'x.txt') },
      { documents: Array.from({ length: 20 }, () => ({})) },
    );
    expect(full.problems).toMatchObject([{ code: 'attachments-too-many' }]);
  });

  it('are sent to be kept, never to run as a page', async () => {
    const document = await storeUpload(steward, {
      name: 'page "x"; é.html',
      bytes: Buffer.from('<!doctype html><script>alert(1)</script>'),
    });
    const { reference } = await createRecord(steward, judgments, { values: { ...VALUES, documents: [document] } });
    const { Hono } = await import('hono');
    const app = new Hono();
    app.get('*', (context) => {
      const visit = context as unknown as Parameters<(typeof fileRoutes)[0]['handle']>[0];
      visit.set('acting', steward);
      Object.assign(visit.req, { param: (name: string) => ({ register: 'judgments', reference, id: document.id })[name] });
      return fileRoutes[0]!.handle(visit);
    });
    const { headers } = await app.request('/');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="page _x__ _.html"; filename*=UTF-8''page%20%22x%22%3B%20%C3%A9.html`,
    );
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('run in a process of their own that knows nothing of this one', () => {
    const answer = execFileSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'read-file-process.ts'), 'text/plain'],
      { input: 'hello', env: {} },
    );
    expect(answer.toString()).toBe('{"text":"hello","withheld":null}\nhello');
  });
});
