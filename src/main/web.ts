import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { relative } from 'node:path';
import { isLanguage, LANGUAGES } from '../kernel/languages.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Platform } from '../database/platform.ts';
import { hasAccess } from '../network/has-access.ts';
import type { Env, Route, Visit } from '../network/route.ts';
import { type SetUpChoices, setUpRoutes } from '../network/pages/set-up.tsx';
import { checkCsrf, csrfToken } from '../network/sessions/csrf.ts';
import { loadSession } from '../network/sessions/load-session.ts';
import { rotateSession } from '../network/sessions/rotate-session.ts';
import { isSameOrigin } from '../network/sessions/same-origin.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../network/sessions/session-cookie.ts';
import { makeApi } from '../evidence/api/make-api.ts';
import { ICON_SVG } from '../site/icon-svg.ts';
import { chooseLanguage, translator } from '../site/messages.ts';
import { securityHeaders } from '../site/security-headers.ts';
import { apiRoutes } from './api-routes.ts';
import { faultPage } from './fault-page.tsx';
import { knownNetwork } from './known-network.ts';
import { PageCache } from './page-cache.ts';
import { DIST } from './repository.ts';
import { routes } from './routes.ts';

/** Largest form or upload, in bytes; imports stream from a file of at most this size. */
const LARGEST_BODY = 64 * 1024 * 1024;

/** The whole application as one request handler. */
export function makeWeb(platform: Platform, setUp: SetUpChoices = { code: null }): Hono<Env> {
  const app = new Hono<Env>();
  const cache = new PageCache(platform.database);

  app.use(securityHeaders());
  app.get(
    '/assets/*',
    serveStatic({
      root: relative(process.cwd(), DIST) || '.',
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.get('/health', (c) => c.text('ok'));
  app.get('/ready', async (c) => ((await platform.database.isReady()) ? c.text('ready') : c.text('not ready', 503)));
  app.get('/icon.svg', (c) => c.body(ICON_SVG, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }));
  app.route(
    '/api/v1',
    makeApi({
      platform,
      routes: apiRoutes,
      network: async () => (await knownNetwork(platform)).name,
      cached: (c, render) => cache.serve(c as Visit, render),
    }),
  );
  app.get('/', (c) => c.redirect(`/${chooseLanguage(c.req.header('accept-language'))}`, 302));

  app.use(async (c, next) => {
    const [, first = ''] = c.req.path.split('/');
    const language = isLanguage(first) ? first : chooseLanguage(c.req.header('accept-language'));
    c.set('t', translator(language, platform.zone));
    c.set('path', isLanguage(first) ? c.req.path.slice(first.length + 1) : c.req.path);
    c.set('network', '');
    c.set('csrf', '');
    c.set('acting', { platform, session: null });
    c.set('hasSample', false);
    const network = await knownNetwork(platform);
    c.set('network', network.name);
    c.set('hasSample', network.hasSample);
    if (network.name === '' && c.req.method === 'GET' && !c.req.path.endsWith('/set-up')) return c.redirect(`/${language}/set-up`, 302);
    const token = readSessionCookie(c, platform.origin);
    if (token !== undefined) {
      const session = await loadSession(platform, token);
      if (session === null) clearSessionCookie(c, platform.origin);
      else {
        const fresh = session.isRotationDue && c.req.method === 'GET' ? await rotateSession(platform, token) : null;
        if (fresh !== null) setSessionCookie(c, platform.origin, fresh);
        c.set('acting', { platform, session: fresh === null ? session : { ...session, token: fresh } });
        c.set('csrf', csrfToken(platform, session));
      }
    }
    await next();
  });

  // After the above: what refuses a body speaks the reader's language.
  app.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: () => {
        throw new Refusal('too-large', { status: 413, params: { megabytes: LARGEST_BODY / 1024 / 1024 } });
      },
    }),
  );

  for (const route of [...setUpRoutes(setUp), ...routes]) mount(app, route, cache);

  app.notFound((c) => faultPage(c, new Refusal('not-found', { status: 404 })));
  app.onError((error, c) => faultPage(c, error));
  return app;
}

/** The router anchors a pattern as `^a|b$`, which is "begins with a, or ends with b": alternatives are kept together. */
const whole = (path: string): string => path.replaceAll(/\{((?:[^{}]|\{[^{}]*\})*)\}/g, '{(?:$1)}');

function mount(app: Hono<Env>, route: Route, cache: PageCache): void {
  const path = whole(
    route.hasLanguage === false ? route.path : `/:language{${LANGUAGES.join('|')}}${route.path === '/' ? '' : route.path}`,
  );
  app[route.method](path, async (c) => {
    await admit(c, route);
    return route.isCached === true && c.get('acting').session === null ? cache.serve(c, () => route.handle(c)) : route.handle(c);
  });
}

/** Access by role, and protection of forms against being sent from elsewhere. */
async function admit(c: Visit, route: Route): Promise<void> {
  const { session, platform } = c.get('acting');
  if (!hasAccess(session, route.who))
    throw session === null ? new Refusal('sign-in-needed', { status: 401 }) : new Refusal('not-allowed', { status: 403 });
  if (route.method !== 'post') return;
  if (!isSameOrigin(c.req.raw.headers, requestOrigin(c, platform))) throw new Refusal('foreign-form', { status: 403 });
  if (session === null && route.isSessionless !== true) throw new Refusal('sign-in-needed', { status: 401 });
  const form = await readBody(c);
  if (session === null) return;
  if (!checkCsrf(platform, session, form['csrf']) && route.isSessionless !== true) throw new Refusal('form-expired', { status: 403 });
}

/** The form as sent; whoever needs it again gets the same. A body that is none is refused with a sentence. */
async function readBody(c: Visit): Promise<Record<string, unknown>> {
  try {
    return await c.req.parseBody({ all: true });
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal('form-unreadable', { status: 400 });
    throw error;
  }
}

/** On loopback a page may be reached under several names (localhost, 127.0.0.1, another port of a test); elsewhere only as configured. */
function requestOrigin(c: Visit, platform: Platform): string {
  const url = new URL(c.req.url);
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname) ? url.origin : platform.origin;
}
