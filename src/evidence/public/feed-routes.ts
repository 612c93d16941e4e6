import { Refusal } from '../../kernel/refusal.ts';
import type { Route, Visit } from '../../network/route.ts';
import { openRegisters } from '../api/public-fields.ts';
import { captionOf } from '../record/caption.ts';
import { askedLanguage } from './asked-language.ts';
import { atomFeed } from './atom-feed.ts';
import { feedAddress, feedTitle } from './feed-links.tsx';
import { jsonFeed } from './json-feed.ts';
import { newestRecords } from './newest-records.ts';
import type { Feed } from './feed.ts';

const ENTRIES = 50;

const WRITERS: Readonly<Record<string, { readonly type: string; write(feed: Feed): string }>> = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
};

/** Newly published records of all open registers (`records`), or of the one named. Public times are days, so an entry is of a day. */
async function feedPage(visit: Visit): Promise<Response> {
  const { platform } = visit.get('acting');
  const [name = '', format = ''] = (visit.req.param('file') ?? '').split('.');
  const open = openRegisters(platform.model);
  const register = name === 'records' ? null : open.find((candidate) => candidate.name === name);
  const writer = WRITERS[format];
  if (register === undefined || writer === undefined) throw new Refusal('not-found', { status: 404 });
  const t = askedLanguage(visit);
  const newest = await platform.database.asVisitor((tx) => newestRecords(tx, register === null ? open : [register], ENTRIES));
  const feed: Feed = {
    title: feedTitle(t, visit.get('network'), register),
    language: t.language,
    network: visit.get('network'),
    home: `${platform.origin}/${t.language}${register === null ? '' : `/registers/${register.name}`}`,
    self: platform.origin + feedAddress(format as 'atom' | 'json', register, t.language),
    entries: newest.map((entry) => ({
      address: `${platform.origin}/${t.language}/registers/${entry.register.name}/${entry.record.reference ?? ''}`,
      reference: entry.record.reference ?? '',
      title: captionOf(entry.register, entry.record, t),
      summary: entry.register.columns
        .flatMap((column) => {
          const field = entry.register.field(column.split(':')[0]!);
          const text = field.kind.text(entry.record.values[field.name] ?? null, field, t);
          return text === '' ? [] : [text];
        })
        .join(' · '),
      publishedOn: entry.record.publishedOn ?? entry.record.changedOn,
      changedOn: entry.record.changedOn,
    })),
  };
  return visit.body(writer.write(feed), 200, { 'content-type': writer.type, 'cache-control': 'public, max-age=300' });
}

export const feedRoute: Route = {
  method: 'get',
  path: '/feeds/:file{[a-z-]+\\.(?:atom|json)}',
  who: ['everyone'],
  hasLanguage: false,
  isCached: true,
  handle: feedPage,
};
