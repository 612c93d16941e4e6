import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import { build } from 'esbuild';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { chromium, type Browser, type BrowserContext, type Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isLanguage } from '../../kernel/languages.ts';
import { EXAMPLES } from '../components/examples.tsx';
import { ISLANDS } from '../components/island-script.tsx';
import { translator } from '../messages.ts';
import { Page } from '../page.tsx';
import { securityHeaders } from '../security-headers.ts';

const executablePath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SITE = join(import.meta.dirname, '..');

let files: Map<string, string>;
let server: ServerType;
let origin: string;
let browser: Browser;
let context: BrowserContext;
let tab: Tab;
let complaints: string[];

function application(): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.get('/icon.svg', (c) => c.body('<svg xmlns="http://www.w3.org/2000/svg"/>', 200, { 'content-type': 'image/svg+xml' }));
  app.get('/assets/:name', (c) => {
    const text = files.get(c.req.param('name'));
    return text === undefined
      ? c.notFound()
      : c.body(text, 200, { 'content-type': c.req.param('name').endsWith('.css') ? 'text/css' : 'text/javascript' });
  });
  app.get('/examples/stream', (c) =>
    streamSSE(c, async (stream) => {
      await stream.writeSSE({
        data: JSON.stringify({ done: 5000, total: 7556, words: '5,000 of 7,556', text: 'Going on', isOver: false }),
      });
      await stream.sleep(60_000);
    }),
  );
  app.get('/:language/:what', (c) => {
    const language = c.req.param('language');
    if (!isLanguage(language)) return c.notFound();
    const t = translator(language);
    const isQuiet = c.req.param('what') === 'quiet';
    const examples = EXAMPLES.filter((example) => example.name.startsWith(c.req.query('only') ?? '') && example.name !== 'crumbs');
    return c.html(
      <Page
        t={t}
        door={isQuiet ? 'quiet' : 'public'}
        title="Examples"
        network="Solid Ground"
        path="/examples"
        signInHref="/en/sign-in"
        navigation={[{ href: '#a', label: 'A' }]}
        crumbs={[{ label: 'A', href: '#' }, { label: 'B' }]}
      >
        <h1>Examples</h1>
        {examples.map((example) => (
          <div>{example.render(t)}</div>
        ))}
      </Page>,
    );
  });
  return app;
}

describe.skipIf(executablePath === undefined)('in a browser, under the strict policy', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    const entryPoints = [...ISLANDS.map((name) => join(SITE, `islands/${name}.ts`)), join(SITE, 'styles/main.css')];
    const { outputFiles } = await build({
      entryPoints,
      bundle: true,
      write: false,
      format: 'esm',
      outdir: '/out',
      entryNames: '[name]',
      loader: { '.woff2': 'empty' },
    });
    files = new Map(outputFiles.map((file) => [basename(file.path), file.text]));
    origin = await new Promise((resolve) => {
      server = serve({ fetch: application().fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(`http://127.0.0.1:${port}`));
    });
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    if (server !== undefined && 'closeAllConnections' in server) server.closeAllConnections();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    tab = await context.newPage();
    complaints = [];
    tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('a long list is searched without accents or case, and sent as a select', async () => {
    await tab.goto(`${origin}/es/examples?only=select-input, long`);
    await tab.fill('code-search input', 'GRIE');
    expect(await tab.$$eval('code-search option', (options) => options.map((option) => (option as HTMLOptionElement).value))).toEqual([
      '',
      'el',
    ]);
    await tab.keyboard.press('Enter');
    expect(await tab.inputValue('code-search select')).toBe('el');
    expect(await tab.$$eval('code-search option', (options) => options.length)).toBeGreaterThan(15);
    await tab.fill('code-search input', 'aleman');
    await tab.keyboard.press('Enter');
    expect(await tab.inputValue('code-search select')).toBe('de');
  });

  it('nothing is kept on the device unless the person says so, and then only until they say no', async () => {
    await tab.goto(`${origin}/en/examples?only=draft-keeper`);
    await tab.fill('input[name="title"]', 'My words');
    await tab.waitForTimeout(600);
    expect(await tab.evaluate(() => localStorage.length)).toBe(0);
    await tab.check('[data-keep]');
    await tab.reload();
    expect(await tab.inputValue('input[name="title"]')).toBe('My words');
    await tab.uncheck('[data-keep]');
    expect(await tab.evaluate(() => localStorage.length)).toBe(0);
    await tab.reload();
    expect(await tab.inputValue('input[name="title"]')).toBe('');
  });

  it('arrow keys move from row to row', async () => {
    await tab.goto(`${origin}/en/examples?only=data-table in`);
    await tab.focus('table-keys tbody a');
    const focused = () => tab.evaluate(() => document.activeElement?.textContent);
    await tab.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Passengers accused of steering');
    await tab.keyboard.press('End');
    expect(await focused()).toBe('Host of two families, house searched');
    await tab.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Host of two families, house searched');
  });

  it('progress moves by itself', async () => {
    await tab.goto(`${origin}/en/examples?only=job-progress`);
    await tab.waitForFunction(() => document.querySelector('.job-words')?.textContent === '5,000 of 7,556');
    expect(await tab.$eval('progress', (bar) => (bar as HTMLProgressElement).value)).toBe(5000);
  });

  it('three times Escape leaves, forgets, and is not in the history', async () => {
    await tab.route('https://www.wikipedia.org/**', (route) => route.fulfill({ body: 'neutral', contentType: 'text/html' }));
    await tab.goto(`${origin}/en/examples?only=tag`);
    await tab.goto(`${origin}/en/quiet?only=text-area`);
    await tab.evaluate(() => localStorage.setItem('throughline:draft:a', '1'));
    for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Escape');
    await tab.waitForURL('https://www.wikipedia.org/');
    await tab.goBack();
    expect(tab.url()).toContain('/examples?only=tag');
    expect(await tab.evaluate(() => localStorage.length)).toBe(0);
  });

  it.each([
    ['en', 1280, 'light'],
    ['en', 1280, 'dark'],
    ['de', 320, 'light'],
    ['ar', 390, 'dark'],
  ] as const)('no component in %s, %i wide, %s puts up a barrier or runs over the edge', async (language, width, colorScheme) => {
    await context.close();
    context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    tab = await context.newPage();
    await tab.goto(`${origin}/${language}/examples`);
    await tab.click('.menu > summary');
    const beyond = await tab.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(
          (element) =>
            (Math.round(element.getBoundingClientRect().right) > innerWidth ||
              (element.closest('.menu') !== null && element.getBoundingClientRect().left < 0)) &&
            element.closest('.scroller, .unseen, details:not([open])') === null,
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(beyond).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // Evaluated by the inspector, which the page's own policy does not bind.
    await tab.evaluate(axe);
    const found = await tab.evaluate(async () => {
      const { axe: engine } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await engine.run()).violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
  });
});
