import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FolderStorage } from '../../src/database/storage/folder-storage.ts';
import { beginBatch } from '../../src/evidence/import/batch/begin-batch.ts';
import { runImport, type ImportResult } from '../../src/evidence/import/batch/run-import.ts';
import { mappingOf, recognise } from '../../src/evidence/import/batch/batch-table.ts';
import { machineActing } from '../../src/evidence/import/machine-acting.ts';
import { mappingFromSpec } from '../../src/evidence/import/mappings/mapping-spec.ts';
import { readTable } from '../../src/evidence/import/reading/read-table.ts';
import type { Acting } from '../../src/network/acting.ts';
import { csrfToken } from '../../src/network/sessions/csrf.ts';
import { makeOrganisation, signedIn } from '../harness/cast.ts';
import { launchChromium, type RunningApp, startApp, visit } from '../harness/chromium.ts';
import { hostileStrings } from './strings.ts';

/** Everything of the lists through every door: nothing breaks, nothing runs, nothing changes on the way. */
const REGISTER = 'resources';
const FEW = hostileStrings(15);
const ALL = hostileStrings();

let app: RunningApp;
let steward: Acting;
let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-hostile-'));
  app = await startApp();
  Object.assign(app.platform, { storage: new FolderStorage(join(folder, 'files')) });
  steward = await signedIn(app.platform, { organisationId: await makeOrganisation(app.platform, 'house'), stewardOf: [REGISTER] });
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

const cookie = (): Record<string, string> => ({ cookie: `throughline=${steward.session!.token}` });
const csrf = (): string => csrfToken(app.platform, steward.session!);
const get = (path: string): Promise<Response> => fetch(app.origin + path, { headers: cookie(), redirect: 'manual' });
const post = (path: string, body: URLSearchParams | FormData): Promise<Response> =>
  fetch(app.origin + path, { method: 'POST', body, headers: { ...cookie(), origin: app.origin }, redirect: 'manual' });

/** A few side by side. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    }),
  );
}

async function runsThrough(file: string, isOwn: boolean): Promise<ImportResult> {
  const register = app.platform.model.register(REGISTER);
  const source = await readTable(file);
  const spec = {
    register: REGISTER,
    columns: {
      title: { field: 'title' },
      author: { field: 'author' },
      summary: { field: 'summary' },
      issuedOn: { field: 'issuedOn' },
      kind: { field: 'kind' },
    },
  } as const;
  const mapping = isOwn
    ? mappingOf(register, { mapping: recognise(register, source.layout)!.name, spec: null })
    : mappingFromSpec(spec, register.fields);
  const batchId = await beginBatch(steward, {
    register: REGISTER,
    mapping: mapping!.name,
    fileName: 'x.csv',
    file: null,
    isDryRun: false,
    target: 'published',
    state: 'running',
  });
  const run = {
    batchId,
    register: REGISTER,
    mapping: mapping!.name,
    target: 'published',
    isDryRun: false,
    personId: steward.session!.personId,
    organisationId: steward.session!.organisationId,
  } as const;
  return runImport(await machineActing(app.platform), run, source, mapping!);
}

describe('hostile strings', { timeout: 240_000 }, () => {
  it('through a form are kept or refused with a sentence', async () => {
    const outcomes = new Map<number, number>();
    const broken: string[] = [];
    await each(FEW, async (text) => {
      const response = await post(
        `/en/registers/${REGISTER}/new`,
        new URLSearchParams({
          csrf: csrf(),
          'v.title.text': text,
          'v.title.language': 'en',
          'v.author': text,
          'v.issuedOn.year': '2026',
          'v.kind': 'report',
          'v.summary.text': text,
          'v.summary.language': text,
          'v.address': text,
          more: '',
        }),
      );
      outcomes.set(response.status, (outcomes.get(response.status) ?? 0) + 1);
      if (![303, 422, 200].includes(response.status)) broken.push(`${response.status} for ${JSON.stringify(text)}`);
      await response.arrayBuffer();
    });
    expect(broken).toEqual([]);
  });

  it('that a form cannot take come back in it as they were typed', async () => {
    for (const text of ['"><img src=x onerror=1>', '</textarea>&amp;<b>', "' or 1=1"]) {
      const response = await post(
        `/en/registers/${REGISTER}/new`,
        new URLSearchParams({ csrf: csrf(), 'v.title.text': text, 'v.title.language': 'en', 'v.author': '', 'v.kind': 'report' }),
      );
      expect(response.status).toBe(422);
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const page = (await response.text()).replaceAll('&quot;', '"').replaceAll('&#39;', "'");
      expect(page).toContain(escaped);
      expect(page).not.toContain(`>${text}<`);
    }
  });

  it('as questions to search, lists, filters and the interface for programs are answered', async () => {
    const broken: string[] = [];
    await each(FEW, async (text) => {
      const q = encodeURIComponent(text.toWellFormed());
      for (const path of [
        `/en/search?q=${q}`,
        `/en/search?q=x&register=${q}`,
        `/en/registers/${REGISTER}?q=${q}&kind=${q}&theme=${q}&page=${q}&order=${q}&done=${q}`,
        `/en/registers/${q}`,
        `/en/registers/${REGISTER}/${q}`,
        `/api/v1/registers/${REGISTER}/records?q=${q}&kind=${q}`,
        `/api/v1/search?q=${q}`,
        `/en/counts/new?register=${REGISTER}&by=${q}&w.kind=${q}&period=${q}&state=${q}&measure=${q}`,
        `/en/sign-in?to=${q}`,
        `/en/network/${q}`,
      ]) {
        const response = await get(path);
        if (response.status >= 500) broken.push(`${response.status} at ${path.slice(0, 120)}`);
        if ((response.headers.get('location') ?? '/').startsWith('//')) broken.push(`leads away: ${path}`);
        await response.arrayBuffer();
      }
    });
    expect(broken).toEqual([]);
  });

  it('as names of files are taken as names and nothing else', async () => {
    const names = FEW.filter((_, index) => index % 4 === 0);
    const broken: string[] = [];
    await each(names, async (name) => {
      const form = new FormData();
      form.set('csrf', csrf());
      form.set('register', REGISTER);
      form.set('file', new File(['title,author\nA,B\n'], name.toWellFormed()));
      const response = await post('/en/import', form);
      if (response.status >= 500) broken.push(`${response.status} for ${JSON.stringify(name)}`);
      await response.arrayBuffer();
    });
    expect(broken).toEqual([]);
    expect((await get('/en/import')).status).toBe(200);
  });

  it('bodies that are no forms, and too large ones, are refused', async () => {
    for (const [type, body] of [
      ['application/x-www-form-urlencoded', '%'.repeat(10_000)],
      ['multipart/form-data; boundary=x', '--x\r\nnonsense'],
      ['multipart/form-data', 'no boundary'],
      ['application/json', '{'],
      ['text/plain', '\0'],
    ] as const) {
      const response = await fetch(`${app.origin}/en/registers/${REGISTER}/new`, {
        method: 'POST',
        body,
        headers: { ...cookie(), origin: app.origin, 'content-type': type },
        redirect: 'manual',
      });
      expect(response.status, type).toBeGreaterThanOrEqual(400);
      expect(response.status, type).toBeLessThan(500);
    }
    const large = await post('/en/import', new URLSearchParams({ x: 'x'.repeat(65 * 1024 * 1024) })).catch(() => null);
    if (large !== null) {
      expect(large.status).toBe(413);
      expect(await large.text()).toContain('64');
    }
  });

  it('in an imported table land whole or are refused row by row, and the export of them runs nothing and reads back the same', async () => {
    const rows = ALL.map((text) => [text.toWellFormed(), text.toWellFormed(), text.toWellFormed(), '2026', 'report']);
    const file = join(folder, 'hostile.csv');
    writeFileSync(file, stringify([['title', 'author', 'summary', 'issuedOn', 'kind'], ...rows], { quoted: true }));
    const { tally, refusals } = await runsThrough(file, false);
    const refusedRows = new Set(refusals.map(({ row }) => row)).size;
    expect(tally.accepted + tally.unchanged + refusedRows).toBe(tally.rows);
    expect(tally.accepted).toBeGreaterThan(ALL.length * 0.9);

    const response = await get(`/en/registers/${REGISTER}/export/csv`);
    expect(response.status).toBe(200);
    const bytes = Buffer.from(await response.arrayBuffer());
    const cells = (parse(bytes, { bom: true, relax_column_count: true }) as string[][]).slice(1).flat();
    expect(cells.filter((cell) => /^[\s\u200b-\u200f\ufeff]*[=+\-@＝＋－＠]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toEqual([]);

    const again = join(folder, 'again.csv');
    writeFileSync(again, bytes);
    const second = await runsThrough(again, true);
    expect(second.refusals.map(({ row, where, code }) => `${row} ${where} ${code}`)).toEqual([]);
    expect([second.tally.accepted, second.tally.changed]).toEqual([0, 0]);
    expect(second.tally.unchanged).toBeGreaterThanOrEqual(tally.accepted);
  });

  it('on lists, records and search run nothing in a browser', async () => {
    const references = (
      await app.platform.owner<{ reference: string }>('select reference from register.resources where is_public order by sort_on, id')
    ).map(({ reference }) => reference);
    expect(references.length).toBeGreaterThan(0);
    const pages = [
      ...Array.from(
        { length: Math.min(12, Math.ceil(references.length / 50)) },
        (_, index) => `/en/registers/${REGISTER}?page=${index + 1}`,
      ),
      ...references.slice(0, 25).map((reference) => `/en/registers/${REGISTER}/${reference}`),
      ...FEW.slice(0, 25).map((text) => `/en/search?q=${encodeURIComponent(text.toWellFormed())}`),
      '/en',
    ];
    const ran: string[] = [];
    const { page, context, troubles } = await visit(browser, app, { as: steward });
    page.on('dialog', (dialog) => {
      ran.push(`dialog on ${page.url()}`);
      void dialog.dismiss();
    });
    for (const path of pages) {
      const response = await page.goto(app.origin + path, { waitUntil: 'load' });
      expect(response!.status(), path).toBeLessThan(500);
      if (
        await page.evaluate(
          () =>
            (window as { __xss?: unknown }).__xss !== undefined ||
            document.querySelector(
              'main script:not([src^="/assets/"]), main iframe, main [onerror], main [onload], a[href^="javascript" i], a[href^="data" i]',
            ) !== null,
        )
      )
        ran.push(`something of theirs on ${path}`);
    }
    await context.close();
    expect(ran).toEqual([]);
    expect(troubles.filter((trouble) => /Content Security Policy|asked /.test(trouble))).toEqual([]);
  });
});
