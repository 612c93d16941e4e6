import { sql } from 'kysely';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Route, Visit } from '../../network/route.ts';
import { openRegisters } from '../api/public-fields.ts';
import { countReadable } from '../list/count-readable.ts';
import { SITEMAP_SIZE, sitemapEntry, sitemapFile, sitemapIndex } from './sitemap.ts';
import type { ReadFigures } from './published-figure.ts';
import { streamText } from './stream-text.ts';

const XML = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' };
const PAGES = ['', '/registers', '/figures', '/search', '/network', '/data', '/about', '/api'];

async function index(visit: Visit): Promise<Response> {
  const { platform } = visit.get('acting');
  const counts = await countReadable({ platform, session: null });
  const files = openRegisters(platform.model).flatMap(({ name }) =>
    Array.from(
      { length: Math.ceil((counts.get(name) ?? 0) / SITEMAP_SIZE) },
      (_none, number) => `${platform.origin}/sitemaps/${name}-${number + 1}.xml`,
    ),
  );
  return visit.body(sitemapIndex([`${platform.origin}/sitemaps/pages.xml`, ...files]), 200, XML);
}

async function* pages(visit: Visit, readFigures: ReadFigures): AsyncGenerator<string> {
  const { platform } = visit.get('acting');
  yield PAGES.map((path) => sitemapEntry(platform.origin, path)).join('');
  const figures = await readFigures(visit, visit.get('t'));
  yield figures.map(({ path, publishedOn }) => sitemapEntry(platform.origin, path, publishedOn)).join('');
  yield platform.model.registers
    .map(({ name, publication }) => (publication === 'never' ? '' : sitemapEntry(platform.origin, `/registers/${name}`)))
    .join('');
}

async function* records(visit: Visit, register: CompiledRegister, number: number): AsyncGenerator<string> {
  const { platform } = visit.get('acting');
  const rows = await platform.database.asVisitor((tx) =>
    tx.rows(
      sql<{
        reference: string;
        changed_on: string;
      }>`select r.reference, r.changed_on from ${sql.id('register', register.table)} r where r.is_public
        order by r.id limit ${SITEMAP_SIZE} offset ${(number - 1) * SITEMAP_SIZE}`,
    ),
  );
  for (let start = 0; start < rows.length; start += 500)
    yield rows
      .slice(start, start + 500)
      .map((row) => sitemapEntry(platform.origin, `/registers/${register.name}/${row.reference}`, row.changed_on))
      .join('');
}

function file(visit: Visit, readFigures: ReadFigures): Response {
  const { model } = visit.get('acting').platform;
  const name = (visit.req.param('file') ?? '').replace(/\.xml$/, '');
  if (name === 'pages') return streamText(sitemapFile(pages(visit, readFigures)), XML);
  const [, registerName = '', number = ''] = /^([a-z-]+)-(\d{1,6})$/.exec(name) ?? [];
  const register = openRegisters(model).find((candidate) => candidate.name === registerName);
  if (register === undefined || Number(number) < 1) throw new Refusal('not-found', { status: 404 });
  return streamText(sitemapFile(records(visit, register, Number(number))), XML);
}

const robots = (visit: Visit): Response =>
  visit.text(
    `User-agent: *\nDisallow: /*/sign-in\nDisallow: /*/tell-us\nDisallow: /*/search?\nDisallow: /api/v1/\nDisallow: /data/\nSitemap: ${visit.get('acting').platform.origin}/sitemap.xml\n`,
    200,
    {
      'cache-control': 'public, max-age=3600',
    },
  );

export const sitemapRoutes = (readFigures: ReadFigures): readonly Route[] => [
  { method: 'get', path: '/sitemap.xml', who: ['everyone'], hasLanguage: false, isCached: true, handle: index },
  {
    method: 'get',
    path: '/sitemaps/:file{[a-z0-9-]+\\.xml}',
    who: ['everyone'],
    hasLanguage: false,
    handle: (visit) => file(visit, readFigures),
  },
  { method: 'get', path: '/robots.txt', who: ['everyone'], hasLanguage: false, handle: robots },
];
