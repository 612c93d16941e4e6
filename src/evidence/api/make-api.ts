import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { isLanguage } from '../../kernel/languages.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { log } from '../../kernel/log.ts';
import { Refusal, type RefusalParams } from '../../kernel/refusal.ts';
import type { Platform } from '../../database/platform.ts';
import { clientOf } from '../../network/pages/client.ts';
import type { Visit } from '../../network/route.ts';
import { chooseLanguage, translator, type Translate } from '../../site/messages.ts';
import type { ApiRoute } from './api-route.ts';
import { openApiDocument } from './open-api-document.ts';
import { RateLimit } from './rate-limit.ts';
import { Withdrawn } from './record-routes.ts';

export interface ApiOptions {
  readonly platform: Platform;
  readonly routes: readonly ApiRoute[];
  /** Name of the network, for the document. */
  network(): Promise<string>;
  /** Answers kept under the public version, as pages are. */
  cached(context: Context, render: () => Promise<Response>): Promise<Response>;
}

const said = (context: Context): Translate => {
  const asked = context.req.query('language');
  return translator(isLanguage(asked) ? asked : chooseLanguage(context.req.header('accept-language')));
};

function refuse(context: Context, code: string, status: number, where: string | null = null, params: RefusalParams = {}): Response {
  const t = said(context);
  const message = t.lookUp(`refusal.${code}`, params) ?? t('site.errors.unexplained', { code });
  return context.json({ error: { code, message, where } }, status as 400);
}

function answerError(context: Context, error: unknown): Response {
  if (error instanceof Withdrawn) return refuse(context, 'record-withdrawn', 410, 'reference', { day: error.day });
  if (error instanceof Refusal) return refuse(context, error.code, error.status, error.where ?? null, error.params);
  const reference = uuidv7().slice(-8).toUpperCase();
  // Database errors quote values; only their class and code may be logged.
  log('error', 'api-fault', {
    reference,
    name: error instanceof Error ? error.name : 'unknown',
    code: String((error as { code?: unknown } | null)?.code ?? ''),
  });
  return context.json({ error: { code: 'fault', message: reference, where: null } }, 500);
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function refuseIssue(context: Context, issue: Issue | undefined, known: readonly string[]): Response {
  const [unknown] = issue?.keys ?? [];
  if (unknown !== undefined)
    return refuse(context, 'unknown-parameter', 400, unknown.slice(0, 60), { name: unknown.slice(0, 60), known: known.join(', ') });
  const name = String(issue?.path[0] ?? '');
  return refuse(context, 'parameter-malformed', 400, name, { name, why: issue?.message ?? '' });
}

/** The interface for programs, below `/api/v1`: no session is read and no cookie set, everyone gets what is public, from any page of the web. */
export function makeApi({ platform, routes, network, cached }: ApiOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => (result.success ? undefined : refuseIssue(context, result.error.issues[0] as Issue | undefined, [])),
  });
  const limit = new RateLimit(platform.keyring, platform.clock);
  app.use(async (context, next) => {
    context.header('access-control-allow-origin', '*');
    context.header('cross-origin-resource-policy', 'cross-origin');
    if (context.req.method === 'OPTIONS')
      return context.body(null, 204, { 'access-control-allow-methods': 'GET, HEAD, OPTIONS', 'access-control-max-age': '86400' });
    if (!['GET', 'HEAD'].includes(context.req.method)) {
      context.header('allow', 'GET, HEAD, OPTIONS');
      return refuse(context, 'only-reading', 405);
    }
    const seconds = limit.take(clientOf(context as unknown as Visit));
    if (seconds === 0) return next();
    context.header('retry-after', String(seconds));
    return refuse(context, 'too-many-requests', 429, null, { seconds });
  });
  app.get('/openapi.json', async (context) =>
    context.json(openApiDocument(routes, { title: await network(), server: `${platform.origin}/api/v1` })),
  );
  for (const route of routes) mount(app, platform, route, { network, cached });
  app.all('*', (context) => refuse(context, 'not-found', 404));
  app.onError((error, context) => answerError(context, error));
  return app;
}

function mount(app: OpenAPIHono, platform: Platform, route: ApiRoute, { network, cached }: Pick<ApiOptions, 'network' | 'cached'>): void {
  const shape = (route.config.request?.query as { shape?: object } | undefined)?.shape ?? {};
  app.openapi(
    route.config,
    (async (context: Context) => {
      const render = async (): Promise<Response> => {
        const asked = context.req.query('language');
        const answer = await route.handle({
          platform,
          t: translator(isLanguage(asked) ? asked : 'en', platform.zone),
          network: await network(),
          param: (name) => context.req.param(name) ?? '',
          query: (name) => context.req.query(name),
          queries: (name) => context.req.queries(name) ?? [],
        });
        return context.json(answer, 200, { 'cache-control': 'no-cache' });
      };
      return route.isCached === true ? cached(context, render) : render();
    }) as never,
    ((result: { success: boolean; error?: { issues: Issue[] } }, context: Context) =>
      result.success ? undefined : refuseIssue(context, result.error?.issues[0], Object.keys(shape))) as never,
  );
}
