import { registerLabel } from '../../fields/labels.ts';
import { identityOf } from '../../network/acting.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { EmptyState } from '../../site/components/empty-state.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { Range } from '../../site/components/range.tsx';
import { Views } from '../../site/components/views.tsx';
import { listFigures, publishedFreezes } from '../figure/figure-store.ts';
import { figureTitle, foreignLanguage } from './figure-words.ts';

/** All published figures, or those of one register. */
async function figuresPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const { model, database } = acting.platform;
  const wanted = visit.req.query('register');
  const register = wanted !== undefined && model.has(wanted) ? wanted : undefined;
  const { figures, freezes } = await database.as(identityOf(acting, 'visitor'), async (tx) => {
    const found = await listFigures(tx, { statuses: ['published'] });
    return {
      figures: found,
      freezes: await publishedFreezes(
        tx,
        found.map((figure) => figure.id),
      ),
    };
  });
  const shown = figures.filter((figure) => (register === undefined || figure.register === register) && freezes.has(figure.id));
  const registers = [...new Set(figures.map((figure) => figure.register))].filter((name) => model.has(name));
  const base = `/${t.language}/figures`;
  const title = t('figures.list.title');
  return frame(
    visit,
    {
      title,
      current: '/figures',
      description: t('figures.list.lede'),
      ...(register === undefined ? {} : { search: `?register=${register}` }),
    },
    <div class="stack">
      <PageHead title={title} />
      <p class="lede">{t('figures.list.lede')}</p>
      {registers.length < 2 && register === undefined ? null : (
        <Views
          t={t}
          views={[
            { label: t('figures.list.all'), href: base, isCurrent: register === undefined },
            ...registers.map((name) => ({
              label: registerLabel(model.register(name), t),
              href: `${base}?register=${name}`,
              isCurrent: register === name,
            })),
          ]}
        />
      )}
      {shown.length === 0 ? (
        <EmptyState title={t('figures.list.none')}>
          <p>{t('figures.list.noneHelp')}</p>
        </EmptyState>
      ) : (
        <div class="tiles">
          {shown.map((figure) => {
            const freeze = freezes.get(figure.id)!;
            const total = freeze.publicTable!.total;
            return (
              <article class="panel stack">
                <h2>
                  <a href={`${base}/${figure.slug}`} lang={foreignLanguage(figure, t)}>
                    {figureTitle(figure, t)}
                  </a>
                </h2>
                <p class="lede">
                  <strong>
                    <Range t={t} bounds={total.isHidden ? 'withheld' : { atLeast: total.atLeast, atMost: total.atMost }} />
                  </strong>
                </p>
                {freeze.publicTable!.dimensions.length === 0 || freeze.publicTable!.cells.length === 0 ? null : (
                  <figure>
                    <img src={`${base}/${figure.slug}/${freeze.edition}/chart.svg?narrow`} alt="" loading="lazy" decoding="async" />
                  </figure>
                )}
                <p class="quiet">
                  {registerLabel(model.register(figure.register), t)} · {t('figures.page.frozenOn', { date: t.date(freeze.day) })}
                </p>
              </article>
            );
          })}
        </div>
      )}
    </div>,
  );
}

export const figuresRoute: Route = { method: 'get', path: '/figures', who: ['everyone'], isCached: true, handle: figuresPage };
