import { Hono } from 'hono';
import { hasAccess } from '../../src/network/has-access.ts';
import type { Env, Route } from '../../src/network/route.ts';
import { checkCsrf, csrfToken } from '../../src/network/sessions/csrf.ts';
import { loadSession } from '../../src/network/sessions/load-session.ts';
import { readSessionCookie } from '../../src/network/sessions/session-cookie.ts';
import { networkSettings } from '../../src/network/set-up/network-settings.ts';
import { translator } from '../../src/site/messages.ts';
import { Refusal } from '../../src/kernel/refusal.ts';
import type { TestPlatform } from './network.ts';

/** A page as it came, and the forms in it. */
export interface Seen {
  readonly status: number;
  readonly text: string;
  readonly location: string | null;
  /** Value of a hidden or filled input. */
  value(name: string): string;
}

/** A browser without scripts in front of some routes, with a cookie jar of its own; forms are sent with the token of the page before. */
export class TestBrowser {
  readonly #app = new Hono<Env>();
  cookie = '';
  #csrf = '';

  constructor(platform: TestPlatform, routes: readonly Route[]) {
    this.#app.use(async (c, next) => {
      c.set('t', translator('en'));
      c.set('path', c.req.path.replace(/^\/en/, ''));
      c.set('network', (await networkSettings(platform))?.name ?? '');
      const session = await loadSession(platform, readSessionCookie(c, platform.origin));
      c.set('acting', { platform, session });
      c.set('csrf', session === null ? '' : csrfToken(platform, session));
      await next();
    });
    for (const route of routes)
      this.#app[route.method](`/en${route.path}`, async (c) => {
        const { session } = c.get('acting');
        if (!hasAccess(session, route.who)) return c.text('no access', 403);
        if (
          route.method === 'post' &&
          session !== null &&
          route.isSessionless !== true &&
          !checkCsrf(platform, session, (await c.req.parseBody({ all: true }))['csrf'])
        )
          return c.text('no token', 403);
        return route.handle(c);
      });
    this.#app.onError((error, c) => {
      if (error instanceof Refusal) return c.text(error.code, error.status);
      throw error;
    });
  }

  async #send(path: string, init: RequestInit): Promise<Seen> {
    const response = await this.#app.request(`http://localhost:3000/en${path}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), cookie: this.cookie },
    });
    const set = response.headers.get('set-cookie');
    if (set !== null) this.cookie = set.split(';')[0]!;
    const text = await response.text();
    const value = (name: string): string =>
      new RegExp(`name="${name}"[^>]*?value="([^"]*)"`).exec(text)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"') ?? '';
    this.#csrf = value('csrf') || this.#csrf;
    return { status: response.status, text, location: response.headers.get('location')?.replace(/^\/en/, '') ?? null, value };
  }

  open(path: string): Promise<Seen> {
    return this.#send(path, {});
  }

  send(path: string, fields: Record<string, string | readonly string[]>, withToken = true): Promise<Seen> {
    const body = new URLSearchParams(withToken ? { csrf: this.#csrf } : {});
    for (const [name, value] of Object.entries(fields))
      for (const item of typeof value === 'string' ? [value] : value) body.append(name, item);
    return this.#send(path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3000' },
    });
  }
}
