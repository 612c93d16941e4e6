import { serve } from '@hono/node-server';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { DIST, REPOSITORY } from '../../src/main/repository.ts';
import { makeWeb } from '../../src/main/web.ts';
import type { Acting } from '../../src/network/acting.ts';
import { loadAssets } from '../../src/site/assets.ts';
import { evidencePlatform } from './evidence.ts';
import type { TestPlatform } from './network.ts';

/** The whole application in this process, on a port of its own, in front of a test database. */
export interface RunningApp {
  readonly platform: TestPlatform;
  /** `http://127.0.0.1:41234`. */
  readonly origin: string;
  stop(): Promise<void>;
}

const BUILD_LIMIT_MS = 120_000;

/** Built files that pages load; built here when nobody has yet. */
function openAssets(): void {
  if (!existsSync(join(DIST, 'assets.json'))) {
    const { status, stderr } = spawnSync(process.execPath, [join(REPOSITORY, 'scripts/build.mjs')], {
      cwd: REPOSITORY,
      timeout: BUILD_LIMIT_MS,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  }
  loadAssets(DIST);
}

export async function startApp(options: Parameters<typeof evidencePlatform>[0] = {}): Promise<RunningApp> {
  openAssets();
  // The address is known only once the port is; the platform takes it from there.
  let origin = '';
  const platform = await evidencePlatform(options);
  Object.defineProperty(platform, 'origin', { get: () => origin });
  const app = makeWeb(platform);
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started));
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    platform,
    get origin() {
      return origin;
    },
    stop: async () => {
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await platform.drop();
    },
  };
}

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    timeout: 60_000,
  });

export interface Reader {
  /** Who is signed in; nobody when left out. */
  readonly as?: Acting;
  readonly screen?: 'phone' | 'desktop';
  readonly hasScripts?: boolean;
  readonly scheme?: 'light' | 'dark';
  /** Languages the browser asks for. */
  readonly locale?: string;
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What should not have happened: requests to elsewhere, errors on the console, refused scripts and styles. */
  readonly troubles: readonly string[];
}

const SCREENS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
/** Answers that refuse are part of what is tested; a transition between pages may be cut short by the next one. */
const HARMLESS = /status of (4\d\d|503)|ViewTransition|Transition was (aborted|skipped)/;
const PAGE_LIMIT_MS = 15_000;

/** A browser window of one reader, with cookies of its own. Close its context when done. */
export async function visit(browser: Browser, app: RunningApp, reader: Reader = {}): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: SCREENS[reader.screen ?? 'desktop'],
    javaScriptEnabled: reader.hasScripts ?? true,
    colorScheme: reader.scheme ?? 'light',
    locale: reader.locale ?? 'en',
    baseURL: app.origin,
  });
  if (reader.as?.session != null)
    await context.addCookies([{ name: 'throughline', value: reader.as.session.token, url: app.origin, httpOnly: true, sameSite: 'Lax' }]);
  const troubles: string[] = [];
  await context.route(
    (url) => url.origin !== app.origin,
    (route) => {
      troubles.push(`asked ${new URL(route.request().url()).host}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(PAGE_LIMIT_MS);
  page.on('console', (message) => void (message.type() === 'error' && !HARMLESS.test(message.text()) && troubles.push(message.text())));
  page.on('pageerror', (error) => void (HARMLESS.test(error.message) || troubles.push(error.message)));
  return { page, context, troubles };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page (WCAG 2.2 AA and good practice), one line each: rule and place. Needs a window with scripts: without, it would wait for ever. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }> };
    };
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${(failureSummary ?? '').replaceAll('\n', ' ')}`),
    );
  });
}
