import { fieldLabel, registerLabel } from '../../fields/labels.ts';
import { showReference } from '../../kernel/ids.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import { identityOf, readingRole } from '../../network/acting.ts';
import { logRead } from '../../network/audit/log-read.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { Button } from '../../site/components/button.tsx';
import { type Column, DataTable } from '../../site/components/data-table.tsx';
import { EmptyState } from '../../site/components/empty-state.tsx';
import { type Facet, Facets } from '../../site/components/facets.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { Pagination } from '../../site/components/pagination.tsx';
import { Views } from '../../site/components/views.tsx';
import { Withheld } from '../../site/components/withheld.tsx';
import type { Translate } from '../../site/messages.ts';
import type { FacetNumbers } from '../list/facet-numbers.ts';
import { listRecords, type RecordList } from '../list/list-records.ts';
import { addressName, PAGE_SIZE, readSelection, type Selection, selectionQuery } from '../list/selection.ts';
import { captionOf, dimensionText } from '../record/caption.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { datasetData } from '../public/catalogue-data.ts';
import { FeedLinks } from '../public/feed-links.tsx';
import { findRegister } from './find-register.ts';
import { SavedViews } from './saved-views.tsx';
import { StatusLabel } from './status-label.tsx';
import { listViews } from '../list/saved-view-store.ts';

/** Facets with long tails show the commonest; the rest is found by search. */
const MOST_OPTIONS = 25;

async function registerPage(visit: Visit): Promise<Response> {
  const acting = visit.get('acting');
  const t = visit.get('t');
  const register = findRegister(visit);
  const { role, level } = readingRole(acting, register.name);
  if (level === 'public' && register.publication !== 'open') return countedRegisterPage(visit, register);
  const selection = readSelection(register, level, new URL(visit.req.url).searchParams);
  const { list, views } = await acting.platform.database.as(identityOf(acting, role), async (tx) => {
    const found = await listRecords(tx, register, level, selection);
    if (level === 'restricted') await logRead(tx, acting, { register: register.name, purpose: 'list', count: found.records.length });
    if (role !== 'visitor') await tx.become('member');
    return { list: found, views: role === 'visitor' ? [] : await listViews(tx, register.name) };
  });
  const isSteward = acting.session?.stewardOf.has(register.name) === true;
  const base = `/${t.language}/registers/${register.name}`;
  const title = registerLabel(register, t);
  return frame(
    visit,
    {
      title,
      current: '/registers',
      search: selectionQuery(selection, { page: selection.page }),
      description: t.lookUp(`registers.${register.name}.about`) ?? register.about,
      ...(level === 'public'
        ? {
            structuredData: datasetData(register, { t, origin: acting.platform.origin, network: visit.get('network') }),
            head: <FeedLinks t={t} network={visit.get('network')} register={register} />,
          }
        : {}),
    },
    <>
      <PageHead
        title={title}
        line={t(list.isMore ? 'evidence.list.seenMore' : 'evidence.list.seen', { count: list.total })}
        actions={
          isSteward ? (
            <>
              <Button look="soft" href={`/${t.language}/import`}>
                {t('evidence.list.import')}
              </Button>
              <Button href={`${base}/new`}>{t('evidence.list.new')}</Button>
            </>
          ) : (acting.session?.level ?? 0) >= 2 ? (
            <Button href={`/${t.language}/report/${register.name}`}>{t('evidence.list.report')}</Button>
          ) : undefined
        }
      />
      <div class="list">
        <Facets
          t={t}
          action={base}
          clearHref={base}
          search={{ name: 'q', value: selection.text, label: t('evidence.list.search') }}
          facets={list.facets.map((numbers) => facet(register, numbers, selection, t))}
          {...(selection.order === 'oldest' ? { keep: [{ name: 'order', value: 'oldest' }] } : {})}
        />
        <div>
          <ListHead t={t} base={base} selection={selection} register={register} canEdit={role !== 'visitor'} />
          {list.suggestion === null ? null : (
            <p role="status">{t('evidence.list.meant', { typed: selection.text, mended: list.suggestion })}</p>
          )}
          {list.records.length === 0 ? (
            <EmptyState title={t('evidence.list.nothing')}>
              <p>{t('evidence.list.nothingHelp')}</p>
            </EmptyState>
          ) : (
            <DataTable
              t={t}
              caption={title}
              isCaptionHidden
              isSheet
              hasKeys
              columns={tableColumns(register, level, base, t)}
              rows={list.records}
            />
          )}
          <Pages t={t} base={base} selection={selection} list={list} />
          {level === 'public' && list.total > 0 ? (
            <p class="after-list">
              <a href={`/data/${register.name}.csv${selectionQuery(selection)}`}>{t('evidence.list.download')} (CSV)</a>
            </p>
          ) : null}
          {acting.session === null || acting.session.kind === 'volunteer' ? null : (
            <SavedViews t={t} csrf={visit.get('csrf')} base={base} query={selectionQuery(selection)} views={views} />
          )}
        </div>
      </div>
    </>,
  );
}

/** Of a counted register visitors see what it is, and its published figures; never a record, a facet or a total. */
function countedRegisterPage(visit: Visit, register: CompiledRegister): Response | Promise<Response> {
  const t = visit.get('t');
  const title = registerLabel(register, t);
  return frame(
    visit,
    { title, current: '/registers', width: 'reading' },
    <div class="stack">
      <h1>{title}</h1>
      <p class="lede">{t.lookUp(`registers.${register.name}.about`) ?? register.about}</p>
      <p>{t('evidence.registers.onlyFigures')}</p>
      <p>
        <Button href={`/${t.language}/figures?register=${register.name}`}>{t('frame.public.figures')}</Button>
      </p>
    </div>,
  );
}

const ListHead = ({
  t,
  base,
  selection,
  register,
  canEdit,
}: {
  t: Translate;
  base: string;
  selection: Selection;
  register: CompiledRegister;
  canEdit: boolean;
}) => {
  const query = selectionQuery(selection);
  return (
    <div class="row list-head">
      <Views
        t={t}
        views={[
          { label: t('evidence.list.table'), href: base + query, isCurrent: true },
          ...(register.placed === undefined ? [] : [{ label: t('evidence.list.map'), href: `${base}/map${query}` }]),
          ...(register.dated === undefined ? [] : [{ label: t('evidence.list.timeline'), href: `${base}/timeline${query}` }]),
          { label: t('evidence.list.count'), href: `/${t.language}/counts/new?register=${register.name}` },
        ]}
      />
      <a href={base + selectionQuery(selection, { order: selection.order === 'newest' ? 'oldest' : 'newest' })}>
        {t(selection.order === 'newest' ? 'evidence.list.oldest' : 'evidence.list.newest')}
      </a>
      {canEdit ? (
        <span>
          {t.say('import.export.title')}: <a href={`${base}/export/xlsx${query}`}>XLSX</a> <a href={`${base}/export/csv${query}`}>CSV</a>
        </span>
      ) : null}
    </div>
  );
};

const Pages = ({ t, base, selection, list }: { t: Translate; base: string; selection: Selection; list: RecordList }) => {
  const from = (selection.page - 1) * PAGE_SIZE + 1;
  const to = from + list.records.length - 1;
  if (list.total === 0) return null;
  return (
    <Pagination
      t={t}
      shown={{ from, to, total: list.total, isMore: list.isMore }}
      previous={selection.page > 1 ? base + selectionQuery(selection, { page: selection.page - 1 }) : undefined}
      next={to < list.total ? base + selectionQuery(selection, { page: selection.page + 1 }) : undefined}
    />
  );
};

function facet(register: CompiledRegister, numbers: FacetNumbers, selection: Selection, t: Translate): Facet {
  const dimension = register.dimensions.get(numbers.name)!;
  const chosen = new Set(selection.chosen.get(numbers.name) ?? []);
  const isYear = numbers.name.endsWith(':year') || numbers.name.endsWith('Year');
  const options = [...numbers.counts]
    .toSorted(([a, m], [b, n]) =>
      chosen.has(a) === chosen.has(b) ? (isYear ? b.localeCompare(a) : n - m || a.localeCompare(b)) : chosen.has(a) ? -1 : 1,
    )
    .slice(0, MOST_OPTIONS)
    .map(([value, count]) => ({ value, count, label: dimensionText(register, numbers.name, value, t), isChosen: chosen.has(value) }));
  for (const value of chosen)
    if (!options.some((option) => option.value === value))
      options.push({ value, count: 0, label: dimensionText(register, numbers.name, value, t), isChosen: true });
  return { name: addressName(numbers.name), label: fieldLabel(dimension.field, t), options };
}

function tableColumns(register: CompiledRegister, level: Level, base: string, t: Translate): Column<StoredRecord>[] {
  const head: Column<StoredRecord> = {
    key: 'caption',
    label: t('evidence.list.record'),
    isHead: true,
    cell: (record) => (
      <>
        <a href={`${base}/${record.reference ?? ''}`}>{captionOf(register, record, t)}</a>{' '}
        <small>{showReference(record.reference ?? '')}</small>
      </>
    ),
  };
  // What the caption says already needs no column of its own.
  const columns = register.columns
    .filter((name) => !register.caption.includes(name))
    .map((name): Column<StoredRecord> => {
      const field = register.field(name.split(':')[0]!);
      return {
        key: name,
        label: fieldLabel(field, t),
        isNumber: field.kind.measure(field) !== null,
        cell: (record) =>
          record.withheld.includes(field.name) ? <Withheld t={t} /> : field.kind.text(record.values[field.name] ?? null, field, t),
      };
    });
  return level === 'public'
    ? [head, ...columns]
    : [
        head,
        ...columns,
        { key: 'status', label: t('evidence.list.review'), cell: (record) => <StatusLabel t={t} status={record.status} /> },
      ];
}

export const registerRoute: Route = {
  method: 'get',
  path: '/registers/:register',
  who: ['everyone'],
  isCached: true,
  handle: registerPage,
};
