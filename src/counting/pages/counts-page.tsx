import { registerLabel } from '../../fields/labels.ts';
import { identityOf } from '../../network/acting.ts';
import { frame, redirectTo } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { Button } from '../../site/components/button.tsx';
import { DataTable } from '../../site/components/data-table.tsx';
import { EmptyState } from '../../site/components/empty-state.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { Tag } from '../../site/components/tag.tsx';
import { Views } from '../../site/components/views.tsx';
import type { Translate } from '../../site/messages.ts';
import { createFigure } from '../figure/create-figure.ts';
import type { Figure, FigureStatus } from '../figure/figure.ts';
import { listFigures } from '../figure/figure-store.ts';
import { askedFrom } from './count-builder-page.tsx';
import { figureTitle } from './figure-words.ts';

const ALL: readonly FigureStatus[] = ['draft', 'proposed', 'published', 'withdrawn'];
const DESK = ['member', 'steward', 'editor', 'secretariat'] as const;

const LOOKS: Readonly<Record<FigureStatus, 'plain' | 'wait' | 'done' | 'stop'>> = {
  draft: 'plain',
  proposed: 'wait',
  published: 'done',
  withdrawn: 'stop',
};

export const FigureStatusTag = ({ t, status }: { t: Translate; status: FigureStatus }) => {
  const look = LOOKS[status];
  return look === 'done' ? <Tag>{t(`figures.status.${status}`)}</Tag> : <Tag look={look}>{t(`figures.status.${status}`)}</Tag>;
};

async function countsPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const isMine = visit.req.query('view') === 'mine';
  const personId = acting.session?.personId ?? null;
  const figures = await acting.platform.database.as(identityOf(acting, 'member'), (tx) =>
    listFigures(tx, { statuses: ALL, ...(isMine && personId !== null ? { createdBy: personId } : {}) }),
  );
  const base = `/${t.language}/counts`;
  const title = t('figures.counts.title');
  return frame(
    visit,
    { title, current: '/counts', ...(isMine ? { search: '?view=mine' } : {}) },
    <>
      <PageHead title={title} line={t('figures.counts.lede')} actions={<Button href={`${base}/new`}>{t('figures.counts.new')}</Button>} />
      <Views
        t={t}
        views={[
          { label: t('figures.counts.all'), href: base, isCurrent: !isMine },
          { label: t('figures.counts.mine'), href: `${base}?view=mine`, isCurrent: isMine },
        ]}
      />
      {figures.length === 0 ? (
        <EmptyState title={t('figures.counts.none')}>
          <p>{t('figures.counts.noneHelp')}</p>
        </EmptyState>
      ) : (
        <DataTable
          t={t}
          caption={title}
          isCaptionHidden
          isSheet
          rows={figures}
          columns={[
            {
              key: 'title',
              label: t('figures.counts.figure'),
              isHead: true,
              cell: (figure: Figure) => <a href={`/${t.language}/figures/${figure.slug}`}>{figureTitle(figure, t)}</a>,
            },
            {
              key: 'register',
              label: t('figures.counts.register'),
              cell: (figure: Figure) => registerLabel(acting.platform.model.register(figure.register), t),
            },
            { key: 'level', label: t('figures.build.level'), cell: (figure: Figure) => t(`figures.level.${figure.level}`) },
            {
              key: 'status',
              label: t('figures.counts.status'),
              cell: (figure: Figure) => <FigureStatusTag t={t} status={figure.status} />,
            },
          ]}
        />
      )}
    </>,
  );
}

/** Saves the question of the address under a name; as a public figure where asked. */
async function saveCount(visit: Visit): Promise<Response> {
  const asked = askedFrom(visit);
  if (asked === null) return redirectTo(visit, '/counts/new');
  const form = await visit.req.parseBody();
  const { slug } = await createFigure(visit.get('acting'), {
    titles: [{ language: visit.get('t').language, title: String(form['title'] ?? '') }],
    definition: form['isPublic'] === 'yes' ? { ...asked.definition, level: 'public' } : asked.definition,
  });
  return redirectTo(visit, `/figures/${slug}`, 'figures.flash.saved');
}

export const countsRoutes: readonly Route[] = [
  { method: 'get', path: '/counts', who: DESK, handle: countsPage },
  { method: 'post', path: '/counts/save', who: ['editor', 'secretariat'], handle: saveCount },
];
