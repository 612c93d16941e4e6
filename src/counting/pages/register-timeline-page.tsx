import { sql } from 'kysely';
import { registerLabel } from '../../fields/labels.ts';
import { selectionQuery } from '../../evidence/list/selection.ts';
import { captionOf } from '../../evidence/record/caption.ts';
import { loadRecords, selectList } from '../../evidence/record/read-records.ts';
import type { StoredRecord } from '../../evidence/record/stored-record.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { SqlRow } from '../../model/field.ts';
import { maySee } from '../../model/sensitivity.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { DataTable } from '../../site/components/data-table.tsx';
import { EmptyState } from '../../site/components/empty-state.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { timeline, type TimelineEvent } from '../pictures/timeline.ts';
import { PICTURE, pictureResponse, pictureWish } from './picture-response.ts';
import { PictureImage } from './picture-image.tsx';
import { overSelection, type SelectedRegister, selectedRegister } from './register-places.ts';
import { RegisterViews } from './register-views.tsx';

/** Lines a picture can carry; the list has the others. */
const MOST_EVENTS = 40;

/** The newest records of a selection (or the oldest, where the list is turned round), with their dates. */
async function datedRecords(selected: SelectedRegister): Promise<StoredRecord[]> {
  const { register, level, selection } = selected;
  if (register.dated === undefined || !maySee(level, register.field(register.dated).sensitivity))
    throw new Refusal('not-found', { status: 404 });
  const columns = new Set([...register.caption.map((name) => name.split(':')[0]!), register.dated]);
  const order = selection.order === 'oldest' ? sql`asc` : sql`desc`;
  return overSelection(selected, async (tx, where) => {
    const rows = await tx.rows(
      sql<SqlRow>`select ${selectList(register, level, 'r')} from ${sql.id('register', register.table)} r where ${where} and r.sort_on is not null order by r.sort_on ${order}, r.id ${order} limit ${MOST_EVENTS}`,
    );
    return loadRecords(tx, register, rows, level, columns);
  });
}

function eventOf({ register }: SelectedRegister, record: StoredRecord, label: string): TimelineEvent {
  const field = register.field(register.dated!);
  const value = record.values[field.name];
  if (typeof value === 'string') return { label, date: value };
  // What goes on is drawn from its first day to its last.
  const stored = value === undefined ? {} : field.kind.store(value, field);
  const [from, to] = [stored['_first_from'] ?? stored['_from'], stored['_last_from'] ?? stored['_to']];
  if (typeof from !== 'string') return { label, date: record.sortOn ?? 'unknown' };
  return typeof to === 'string' && to > from ? { label, date: from, until: to } : { label, date: from };
}

async function timelinePage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const selected = selectedRegister(visit);
  const { register, selection } = selected;
  const records = await datedRecords(selected);
  const base = `/${t.language}/registers/${register.name}`;
  const query = selectionQuery(selection);
  const title = t('figures.map.timelineTitle', { register: registerLabel(register, t) });
  const field = register.field(register.dated!);
  return frame(
    visit,
    { title, current: '/registers', crumbs: [{ label: registerLabel(register, t), href: base + query }], search: query },
    <div class="stack">
      <PageHead
        title={title}
        line={
          records.length === 0
            ? undefined
            : t(selection.order === 'oldest' ? 'figures.map.oldest' : 'figures.map.newest', { count: records.length })
        }
      />
      <RegisterViews t={t} register={register} query={query} current="timeline" />
      {records.length === 0 ? (
        <EmptyState title={t('figures.map.nothingDated')}>
          <p>{t('figures.map.nothingHelp')}</p>
        </EmptyState>
      ) : (
        <>
          <figure class="panel">
            <PictureImage
              address={`${base}/timeline/timeline.svg`}
              query={query}
              alt={t('figures.picture.timelineDescription', { title })}
            />
          </figure>
          <DataTable
            t={t}
            caption={title}
            isCaptionHidden
            rows={records}
            columns={[
              {
                key: 'record',
                label: t('evidence.list.record'),
                isHead: true,
                cell: (record) => <a href={`${base}/${record.reference ?? ''}`}>{captionOf(register, record, t)}</a>,
              },
              { key: 'when', label: t('figures.map.when'), cell: (record) => field.kind.text(record.values[field.name] ?? null, field, t) },
            ]}
          />
        </>
      )}
    </div>,
  );
}

async function timelineFile(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const picture = PICTURE.exec(visit.req.param('file') ?? '');
  if (picture?.[1] !== 'timeline') throw new Refusal('not-found', { status: 404 });
  const selected = selectedRegister(visit);
  const records = await datedRecords(selected);
  const title = t('figures.map.timelineTitle', { register: registerLabel(selected.register, t) });
  const isPng = picture[2] === 'png';
  const wish = pictureWish(
    visit,
    isPng,
    t('figures.picture.source', { network: visit.get('network'), date: t.date(selected.acting.platform.clock.now()) }),
  );
  const svg = timeline(
    records.map((record) => eventOf(selected, record, captionOf(selected.register, record, t))),
    {
      t,
      title,
      description: t('figures.picture.timelineDescription', { title }),
      theme: wish.theme,
      showsTitle: wish.showsTitle,
      width: wish.isNarrow ? 340 : 900,
      ...(wish.source === undefined ? {} : { notes: [wish.source] }),
    },
  );
  return pictureResponse(visit, svg, isPng);
}

export const registerTimelineRoutes: readonly Route[] = [
  { method: 'get', path: '/registers/:register/timeline', who: ['everyone'], isCached: true, handle: timelinePage },
  { method: 'get', path: '/registers/:register/timeline/:file', who: ['everyone'], isCached: true, handle: timelineFile },
];
