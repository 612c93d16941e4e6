import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillSample } from '../../src/evidence/sample/fill-sample.ts';
import { removeSample } from '../../src/evidence/sample/remove-sample.ts';
import { makeSampleFigures } from '../../src/main/sample-figures.ts';
import { machineActing } from '../../src/evidence/import/machine-acting.ts';
import { axeFaults, launchChromium, type RunningApp, startApp, visit } from '../harness/chromium.ts';

const KILOBYTE = 1024;
const RECORDS = 700;

let app: RunningApp;
let browser: Browser;
/** Address of a published record. */
let recordPath = '';
let withdrawnPath = '';

beforeAll(async () => {
  app = await startApp();
  await fillSample(await machineActing(app.platform), { records: RECORDS, seed: 3 });
  await makeSampleFigures(app.platform);
  const { records } = (await (await fetch(`${app.origin}/api/v1/registers/deaths-disappearances/records`)).json()) as {
    records: { reference: string }[];
  };
  recordPath = `/registers/deaths-disappearances/${records[0]!.reference}`;
  const [gone] = await app.platform.owner<{ register: string; reference: string }>(
    "select register, reference from app.public_notice where kind = 'retracted' limit 1",
  );
  withdrawnPath = `/registers/${gone!.register}/${gone!.reference}`;
  browser = await launchChromium();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const PATHS = [
  '',
  '/registers',
  '/registers/deaths-disappearances',
  '/registers/criminalisation-cases',
  '/search?q=harbour',
  '/network',
  '/data',
  '/about',
  '/api',
];

describe('the public site, read by everyone', () => {
  for (const language of ['en', 'fr', 'ar'])
    for (const screen of ['desktop', 'phone'] as const)
      it(`has no barrier in ${language} on a ${screen}, asks nobody else and sets no cookie`, async () => {
        const { page, context, troubles } = await visit(browser, app, { screen, locale: language });
        for (const path of [...PATHS, recordPath]) {
          const response = await page.goto(`/${language}${path}`);
          expect(response?.status(), path).toBe(200);
          expect(await axeFaults(page), `${language}${path}`).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
            `${path} is wider than the screen`,
          ).toBeLessThanOrEqual(0);
        }
        expect(await context.cookies()).toEqual([]);
        expect(troubles).toEqual([]);
        await context.close();
      }, 180_000);

  it('has a first page under 100 kB, scripts under 40 kB', async () => {
    const { page, context } = await visit(browser, app, {});
    const bodies: { path: string; bytes: number }[] = [];
    page.on('response', (response) => {
      void response.body().then(
        (body) =>
          bodies.push({
            path: new URL(response.url()).pathname,
            bytes: response.url().endsWith('.woff2') ? body.length : brotliCompressSync(body).length,
          }),
        () => bodies.push({ path: 'unread', bytes: Number.POSITIVE_INFINITY }),
      );
    });
    await page.goto('/en', { waitUntil: 'networkidle' });
    const sum = (of: RegExp): number => bodies.filter(({ path }) => of.test(path)).reduce((total, { bytes }) => total + bytes, 0);
    expect(bodies.length).toBeGreaterThan(2);
    expect(sum(/./)).toBeLessThan(100 * KILOBYTE);
    expect(sum(/\.js$/)).toBeLessThan(40 * KILOBYTE);
    await context.close();
  });

  it('works without scripts: from the first page over a search to a record and its citation', async () => {
    const { page, context } = await visit(browser, app, { hasScripts: false });
    await page.goto('/en');
    await page.getByRole('searchbox').fill('drowning');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('.lines a').first().click();
    await page.getByText('Cite this').waitFor();
    await context.close();
  });

  it('says on every page that the sample is fictional', async () => {
    for (const path of PATHS) expect(await (await fetch(`${app.origin}/en${path}`)).text()).toContain('Sample network, fictional');
  });

  it('shows the newest figures on the first page, in the feed and in the site map', async () => {
    for (const path of ['/en', '/feeds/records.atom', '/sitemaps/pages.xml'])
      expect(await (await fetch(app.origin + path)).text()).toContain('/figures/sample-deaths-by-year');
  });

  it('answers 404 to what is not there and 410 to what was withdrawn', async () => {
    expect((await fetch(`${app.origin}/en/nowhere`)).status).toBe(404);
    expect((await fetch(`${app.origin}/en${withdrawnPath}`)).status).toBe(410);
    const answer = await fetch(`${app.origin}/api/v1${withdrawnPath.replace(/\/([^/]+)$/, '/records/$1')}`);
    expect(answer.status).toBe(410);
    expect(((await answer.json()) as { error: { code: string } }).error.code).toBe('record-withdrawn');
  });
});

describe('taking it along', () => {
  const text = async (path: string): Promise<string> => {
    const response = await fetch(app.origin + path);
    expect(response.status, path).toBe(200);
    return response.text();
  };

  it('gives the same records as table, as JSON, as lines and by the interface', async () => {
    const api: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = JSON.parse(await text(`/api/v1/registers/deaths-disappearances/records${cursor === '' ? '' : `?cursor=${cursor}`}`)) as {
        records: { reference: string }[];
        next: string | null;
      };
      api.push(...page.records.map(({ reference }) => reference));
      cursor = page.next;
    }
    expect(new Set(api).size).toBe(api.length);
    const json = (JSON.parse(await text('/data/deaths-disappearances.json')) as { records: { reference: string }[] }).records.map(
      ({ reference }) => reference,
    );
    const lines = (await text('/data/deaths-disappearances.jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { reference: string }).reference);
    const table = (await text('/data/deaths-disappearances.csv'))
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.slice(0, 11));
    const [counted] = await app.platform.owner<{ n: number }>(
      'select count(*)::integer as n from register.deaths_disappearances where is_public',
    );
    expect(api).toHaveLength(counted!.n);
    for (const list of [json, lines, table]) expect(list.toSorted()).toEqual(api.toSorted());
  });

  it('keeps counted registers and everything less than public out of every file', async () => {
    expect((await fetch(`${app.origin}/data/criminalisation-cases.csv`)).status).toBe(404);
    expect((await fetch(`${app.origin}/api/v1/registers/criminalisation-cases/records`)).status).toBe(404);
    const all = await text('/data/deaths-disappearances.json');
    expect(all).not.toContain('"account"');
    expect(all).not.toContain('Sample source');
  });

  it('offers feeds and site maps that are sound XML and JSON', async () => {
    const { page, context } = await visit(browser, app, {});
    await page.goto('/en');
    for (const path of [
      '/feeds/records.atom',
      '/feeds/judgments.atom?language=ar',
      '/sitemap.xml',
      '/sitemaps/pages.xml',
      '/sitemaps/resources-1.xml',
    ]) {
      const xml = await text(path);
      expect(
        await page.evaluate(
          (source) => new DOMParser().parseFromString(source, 'application/xml').querySelector('parsererror')?.textContent ?? '',
          xml,
        ),
        path,
      ).toBe('');
    }
    expect((JSON.parse(await text('/feeds/records.json?language=fr')) as { items: unknown[] }).items.length).toBeGreaterThan(10);
    expect(await text('/robots.txt')).toContain(`${app.origin}/sitemap.xml`);
    await context.close();
  });
});

describe('the interface for programs', () => {
  const ask = async (
    path: string,
  ): Promise<{ status: number; body: { error?: { code: string; where: string | null } }; headers: Headers }> => {
    const response = await fetch(`${app.origin}/api/v1${path}`, { headers: { cookie: 'throughline=whatever' } });
    return {
      status: response.status,
      body: (await response.json()) as { error?: { code: string; where: string | null } },
      headers: response.headers,
    };
  };

  it('names the fault and its place, never a fault of its own', async () => {
    const asked: readonly (readonly [string, number, string, string | null])[] = [
      ['/registers/nowhere', 404, 'not-found', 'register'],
      ['/registers/judgments/records?colour=red', 400, 'unknown-parameter', 'colour'],
      ['/registers/judgments/records?court=nowhere', 400, 'unknown-value', 'court'],
      ['/registers/judgments/records?decidedOn.year=soon', 400, 'unknown-value', 'decidedOn.year'],
      ['/registers/judgments/records?cursor=AAAA', 400, 'cursor-malformed', 'cursor'],
      ['/registers/judgments/records/0000000000X', 404, 'not-found', 'reference'],
      ['/search', 400, 'parameter-malformed', 'q'],
      ['/search?q=a&register=criminalisation-cases', 400, 'unknown-value', 'register'],
      ['/vocabularies/constructor', 404, 'not-found', 'name'],
      ['/elsewhere', 404, 'not-found', null],
    ];
    for (const [path, status, code, where] of asked) {
      const answer = await ask(path);
      expect({ path, status: answer.status, code: answer.body.error?.code, where: answer.body.error?.where }).toEqual({
        path,
        status,
        code,
        where,
      });
    }
    for (const path of [
      '/search?q=%00',
      '/search?q=%27%29%3B--',
      '/registers/judgments/records?q=%F0%9F%92%A3',
      '/registers/%E0%A4%A/records',
      `/search?q=${'a'.repeat(5_000)}`,
    ])
      expect((await fetch(`${app.origin}/api/v1${path}`)).status, path).toBeLessThan(500);
    expect((await fetch(`${app.origin}/api/v1/search?q=a`, { method: 'DELETE' })).status).toBe(405);
  });

  it('does not let a cursor be used for another selection', async () => {
    const { next } = (await ask('/registers/deaths-disappearances/records')).body as { next?: string };
    expect(next).toBeTypeOf('string');
    expect((await ask(`/registers/deaths-disappearances/records?place.country=IT&cursor=${next}`)).status).toBe(400);
  });

  it('is open to every page of the web, and sets no cookie', async () => {
    const { headers } = await ask('/registers');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('set-cookie')).toBeNull();
  });
});

describe('the sample', () => {
  it('goes as it came: nothing of it is left in any register, version, index or list of members', async () => {
    const acting = await machineActing(app.platform);
    expect(await removeSample(acting)).toBe(RECORDS);
    const [left] = await app.platform.owner<{ n: number }>(
      `select ${app.platform.model.registers.flatMap(({ table }) => [`(select count(*) from register.${table})`, `(select count(*) from register.${table}_past)`]).join(' + ')}
        + (select count(*) from app.record) + (select count(*) from app.search_public) + (select count(*) from app.search_restricted) + (select count(*) from app.review_event)
        + (select count(*) from app.public_notice) + (select count(*) from app.report) + (select count(*) from app.figure) + (select coalesce(sum(n), 0) from app.facet_number) + (select count(*) from app.role_grant) + (select count(*) from app.organisation) + (select count(*) from app.person) as n`,
    );
    expect(Number(left!.n)).toBe(0);
    expect(await removeSample(acting)).toBe(0);
  });
});
