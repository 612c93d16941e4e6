import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDefinition } from '../../src/counting/definition.ts';
import { createFigure } from '../../src/counting/figure/create-figure.ts';
import { freezeFigure } from '../../src/counting/figure/freeze-figure.ts';
import type { Acting } from '../../src/network/acting.ts';
import { plant } from '../counting/stage.ts';
import { signedIn } from '../harness/cast.ts';
import { axeFaults, launchChromium, type RunningApp, startApp, visit } from '../harness/chromium.ts';

const LIMIT = 180_000;
const CASES = 'criminalisation-cases';

let app: RunningApp;
let browser: Browser;
let editor: Acting;
let second: Acting;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchChromium()]);
  editor = await signedIn(app.platform, { name: 'Edda', roles: ['editor'] });
  second = await signedIn(app.platform, { name: 'Sam', roles: ['secretariat'] });
  const aCase = (country: string, people: number) => ({
    values: {
      strand: 'solidarity',
      place: { country },
      chargeFamily: ['smuggling'],
      basis: 'criminal',
      people: { atLeast: people, atMost: people + 2 },
      steps: [{ kind: 'charged', date: '2024-11-02' }],
      stream: 'media',
      sources: [{ kind: 'news-article', stream: 'media' }],
    },
  });
  await plant(app.platform, CASES, [
    ...['GR', 'IT', 'FR', 'ES'].flatMap((country) => [6, 7, 8, 9, 12, 6, 7, 8, 9, 12].map((people) => aCase(country, people))),
    aCase('HU', 2),
  ]);
  await plant(
    app.platform,
    'deaths-disappearances',
    ['2023', '2024', '2024-05-02'].map((occurredOn) => ({
      values: { occurredOn, place: { country: 'GR', point: { lat: 39.1, lon: 26.5 } }, cause: 'drowning', dead: { atLeast: 2, atMost: 4 } },
    })),
  );
}, LIMIT);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
}, LIMIT);

/** Pictures came, and are pictures. */
async function allPicturesShow(page: Page): Promise<number> {
  const broken = await page.$$eval('img', (images) =>
    images.filter((image) => image.complete && image.naturalWidth === 0).map((image) => image.src),
  );
  expect(broken).toEqual([]);
  return page.locator('img').count();
}

describe.each([
  ['scripts off', false],
  ['scripts on', true],
])('from a question to a published figure, %s', (_name, hasScripts) => {
  const title = `People in proceedings, 2025 (${_name})`;

  it(
    'an editor counts, saves, freezes and proposes',
    async () => {
      const { page, context, troubles } = await visit(browser, app, { as: editor, hasScripts });
      await page.goto('/en/counts');
      await page.getByRole('link', { name: 'New count' }).click();
      await page.getByRole('link', { name: 'Criminalisation cases' }).click();
      await page.locator('select[name=measure]').selectOption('people');
      await page.locator('select[name=by]').first().selectOption('place:country');
      await page.locator('select[name=state]').selectOption('in-proceedings');
      await page.locator('input[name=period]').fill('2025');
      await page.getByRole('button', { name: 'Count', exact: true }).click();
      expect(new URL(page.url()).searchParams.get('period')).toBe('2025');
      const greece = page.getByRole('row', { name: /Greece/ });
      expect(await greece.innerText()).toMatch(/84[–-]104/);
      expect(await page.getByRole('row', { name: /Hungary/ }).innerText()).toMatch(/2[–-]4/);
      expect(await allPicturesShow(page)).toBe(2);

      await page.locator('input[name=title]').fill(title);
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('button', { name: 'Freeze the numbers now' }).click();
      await page.getByText('Frozen. Look at the numbers').waitFor();
      expect(await page.getByRole('row', { name: /Hungary/ }).innerText()).toContain('withheld');
      await page.getByRole('button', { name: 'Propose for publication' }).click();
      await page.getByRole('button', { name: 'Publish' }).click();
      expect(await page.locator('main').innerText()).toContain('Someone else must publish this');
      expect(troubles).toEqual([]);
      await context.close();
    },
    LIMIT,
  );

  it(
    'a second person publishes; a reader sees numbers, method and sources, cites, and takes the data along',
    async () => {
      const slug = title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/-$/, '');
      const other = await visit(browser, app, { as: second, hasScripts });
      await other.page.goto(`/en/figures/${slug}`);
      await other.page.getByRole('button', { name: 'Publish' }).click();
      await other.page.getByText(/Published\./).waitFor();
      await other.context.close();

      const { page, context, troubles } = await visit(browser, app, { screen: 'phone', hasScripts });
      await page.goto('/en/figures');
      await page.getByRole('link', { name: title, exact: true }).click();
      const text = await page.locator('main').innerText();
      for (const said of ['at least', 'How this was counted', 'in criminal or administrative proceedings', 'Media', 'withheld'])
        expect(text).toContain(said);
      expect(text).not.toMatch(/Work on this figure|Not public/);
      await page.getByText('Cite this').click();
      expect(await page.locator('details[open]').innerText()).toContain('Open Doors: People in proceedings');
      expect(await allPicturesShow(page)).toBe(2);
      const csv = await (
        await context.request.get(new URL(await page.getByRole('link', { name: 'CSV' }).getAttribute('href').then(String), page.url()).href)
      ).text();
      expect(csv).toMatch(/place:country,place:country label/);
      expect(csv).toMatch(/HU,Hungary,,,,yes/);
      expect(troubles).toEqual([]);
      await context.close();
    },
    LIMIT,
  );
});

describe('what anyone may look at', () => {
  it.each([
    ['/en/figures', 'phone', 'light'],
    ['/ar/figures', 'phone', 'dark'],
    ['/en/figures/people-in-proceedings-2025-scripts-off', 'desktop', 'light'],
    ['/fr/figures/people-in-proceedings-2025-scripts-off', 'phone', 'dark'],
    ['/ar/figures/people-in-proceedings-2025-scripts-off', 'desktop', 'light'],
    ['/en/registers/deaths-disappearances/map', 'desktop', 'light'],
    ['/ar/registers/deaths-disappearances/map', 'phone', 'light'],
    ['/en/registers/deaths-disappearances/timeline', 'phone', 'dark'],
  ] as const)(
    '%s on a %s in the %s can be used by everyone',
    async (path, screen, scheme) => {
      const { page, context, troubles } = await visit(browser, app, { screen, scheme });
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(200);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1)).toBe(true);
      expect(troubles).toEqual([]);
      await context.close();
    },
    LIMIT,
  );

  it.each([
    '/en/counts',
    '/en/counts/new',
    `/en/counts/new?register=${CASES}&by=place:country&by=role&measure=people&state=in-proceedings&period=2025`,
    '/en/figures/people-in-proceedings-2025-scripts-on',
  ])(
    'and on the desk %s',
    async (path) => {
      const { page, context } = await visit(browser, app, { as: editor });
      expect((await page.goto(path))?.status()).toBe(200);
      expect(await axeFaults(page)).toEqual([]);
      await context.close();
    },
    LIMIT,
  );

  it(
    'a figure for the network shows its numbers to members, and nothing to anyone else',
    async () => {
      const { slug } = await createFigure(editor, {
        titles: [{ language: 'en', title: 'For the network' }],
        definition: readDefinition({ register: CASES, by: [{ field: 'place', part: 'country' }], level: 'network' }),
      });
      await freezeFigure(editor, slug);
      const desk = await visit(browser, app, { as: second });
      expect((await desk.page.goto(`/en/figures/${slug}`))?.status()).toBe(200);
      expect(await desk.page.getByRole('row', { name: /Hungary/ }).innerText()).toMatch(/1/);
      expect(await allPicturesShow(desk.page)).toBe(2);
      await desk.context.close();
      const { page, context } = await visit(browser, app);
      for (const address of [`/en/figures/${slug}`, `/en/figures/${slug}/data.json`])
        expect((await page.goto(address))?.status()).toBe(404);
      await context.close();
    },
    LIMIT,
  );

  it(
    'a period that is none keeps the question and says how to write one',
    async () => {
      const { page, context } = await visit(browser, app, { as: editor, hasScripts: false });
      const answer = await page.goto(`/en/counts/new?register=${CASES}&by=place:country&measure=people&state=in-proceedings&period=soon`);
      expect(answer?.status()).toBe(422);
      expect(await page.locator('main').innerText()).toContain('Give the period as a year');
      expect(await page.locator('select[name=by]').first().inputValue()).toBe('place:country');
      await context.close();
    },
    LIMIT,
  );
});
