import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { saveFormDraft } from '../report/save-form-draft.ts';
import { filesOfRecord } from './attachment-store.ts';
import { forgetLooseFiles } from './forget-loose-files.ts';
import { fileRoutes } from './pages/file-routes.ts';
import { receiveFiles } from './receive-files.ts';
import { docx, pdf, photograph } from './sample-files-fixture.ts';
import { storeUpload } from './store-upload.ts';

const judgments = model.register('judgments');

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
    // What is withheld is said, not passed over.
    const listed = await platform.database.asVisitor(async (tx) => {
      const [row] = (await tx.client.query<{ id: string }>('select id from register.resources where reference = $1', [reference])).rows;
      return filesOfRecord(tx, row!.id, 'public', [picture.id, words.id, paper.id]);
    });
    expect(listed.map(({ name, withheld, originalBytes }) => [name, withheld, originalBytes])).toEqual([
      ['poster.jpg', null, null],
      ['guide.docx', null, null],
      ['guide.pdf', 'type', null],
    ]);
    const inPublic = (text: string) =>
      platform.database
        .asVisitor((tx) => findRecords(tx, { text, level: 'public', register: 'resources' }))
        .then(({ hits }) => hits.length);
    expect([await inPublic('Kirchenasyl'), await inPublic('Schutzraum')]).toEqual([1, 0]);
    await changeRecord(librarian, resources, { reference, version: 3, status: 'retracted', reason: 'out of date' });
    expect(await openTo(null)).toEqual([404, 404, 404]);
    expect(await inPublic('Kirchenasyl')).toBe(0);
    expect(await platform.owner('select distinct is_public from app.attachment where register = $1', ['resources'])).toEqual([
      { is_public: false },
    ]);
  });

  it('of a form that nobody saved are thrown away after a week, those of records and drafts are not', async () => {
    const [loose, drafted, fresh] = [
      await storeUpload(steward, { name: 'a.txt', bytes: Buffer.from('a') }),
      await storeUpload(member, { name: 'b.txt', bytes: Buffer.from('b') }),
      await storeUpload(member, { name: 'c.txt', bytes: Buffer.from('c') }),
    ];
    const bound = await storeUpload(steward, { name: 'd.txt', bytes: Buffer.from('d') });
    await createRecord(steward, judgments, { values: { ...VALUES, documents: [bound] } });
    await saveFormDraft(member, judgments, { documents: [drafted] }, 'en');
    await platform.owner("update app.attachment set created_at = now() - interval '8 days' where id <> $1", [fresh.id]);
    expect(await forgetLooseFiles(platform)).toBeGreaterThan(0);
    const left = (
      await platform.owner<{ id: string }>('select id from app.attachment where id = any($1)', [[loose.id, drafted.id, fresh.id, bound.id]])
    ).map(({ id }) => id);
    expect(left.toSorted()).toEqual([drafted.id, fresh.id, bound.id].toSorted());
    const named = (
      await platform.owner<{ name: string }>(
        'select storage as name from app.attachment union all select clean_storage from app.attachment where clean_storage is not null',
      )
    ).map(({ name }) => name);
    const kept: string[] = [];
    for await (const name of platform.storage.list()) kept.push(name);
    expect(kept.toSorted()).toEqual(named.toSorted());
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
});
