import { Refusal } from '../../kernel/refusal.ts';
import type { Route, Visit } from '../../network/route.ts';
import { openRegisters } from '../api/public-fields.ts';
import { captionOf } from '../record/caption.ts';
import { askedLanguage } from './asked-language.ts';
import { atomFeed } from './atom-feed.ts';
import { feedAddress, feedTitle } from './feed-links.tsx';
import { jsonFeed } from './json-feed.ts';
import { newestRecords, type PublishedRecord } from './newest-records.ts';
import type { Feed, FeedEntry } from './feed.ts';
import type { PublishedFigure, ReadFigures } from './published-figure.ts';
import type { Translate } from '../../site/messages.ts';
import { rangeText } from '../../site/range-text.ts';

const ENTRIES = 50;

const WRITERS: Readonly<Record<string, { readonly type: string; write(feed: Feed): string }>> = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
};

/** Newly published records and figures (`records`), or records of the one register named. Public times are days, so an entry is of a day. */
async function feedPage(visit: Visit, readFigures: ReadFigures): Promise<Response> {
  const { platform } = visit.get('acting');
  const [name = '', format = ''] = (visit.req.param('file') ?? '').split('.');
  const open = openRegisters(platform.model);
  const register = name === 'records' ? null : open.find((candidate) => candidate.name === name);
  const writer = WRITERS[format];
  if (register === undefined || writer === undefined) throw new Refusal('not-found', { status: 404 });
  const t = askedLanguage(visit);
  const newest = await platform.database.asVisitor((tx) => newestRecords(tx, register === null ? open : [register], ENTRIES));
  const records = newest.map((entry) => recordEntry(entry, t, platform.origin));
  // Figures are of the whole network: they stand in its feed.
  const figures = register === null ? (await readFigures(visit, t)).map((figure) => figureEntry(figure, t, platform.origin)) : [];
  const feed: Feed = {
    title: feedTitle(t, visit.get('network'), register),
    language: t.language,
    network: visit.get('network'),
    home: `${platform.origin}/${t.language}${register === null ? '' : `/registers/${register.name}`}`,
    self: platform.origin + feedAddress(format as 'atom' | 'json', register, t.language),
    entries: [...figures, ...records].toSorted((one, other) => other.publishedOn.localeCompare(one.publishedOn)).slice(0, ENTRIES),
  };
  return visit.body(writer.write(feed), 200, { 'content-type': writer.type, 'cache-control': 'public, max-age=300' });
}

const recordEntry = ({ register, record }: PublishedRecord, t: Translate, origin: string): FeedEntry => ({
  address: `${origin}/${t.language}/registers/${register.name}/${record.reference ?? ''}`,
  id: `record:${record.reference ?? ''}`,
  title: captionOf(register, record, t),
  summary: register.columns
    .flatMap((column) => {
      const field = register.field(column.split(':')[0]!);
      const text = field.kind.text(record.values[field.name] ?? null, field, t);
      return text === '' ? [] : [text];
    })
    .join(' · '),
  publishedOn: record.publishedOn ?? record.changedOn,
  changedOn: record.changedOn,
});

const figureEntry = ({ path, title, register, total, publishedOn }: PublishedFigure, t: Translate, origin: string): FeedEntry => ({
  address: `${origin}/${t.language}${path}`,
  id: path.slice(1).replaceAll('/', ':'),
  title,
  summary: total === null ? register : `${register} · ${rangeText(t, total)}`,
  publishedOn,
  changedOn: publishedOn,
});

export const feedRoute = (readFigures: ReadFigures): Route => ({
  method: 'get',
  path: '/feeds/:file{[a-z-]+\\.(?:atom|json)}',
  who: ['everyone'],
  hasLanguage: false,
  isCached: true,
  handle: (visit) => feedPage(visit, readFigures),
});
