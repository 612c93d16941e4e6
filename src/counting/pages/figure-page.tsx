import { registerLabel } from '../../fields/labels.ts';
import { dayIn } from '../../kernel/clock.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { BigNumber } from '../../site/components/big-number.tsx';
import { Tag } from '../../site/components/tag.tsx';
import type { Translate } from '../../site/messages.ts';
import type { Figure, Freeze } from '../figure/figure.ts';
import { mayEditFigures } from '../figure/may-edit-figures.ts';
import { chartSvg } from './count-pictures.ts';
import { CountTable } from './count-table.tsx';
import type { CountView } from './count-view.ts';
import { FigureStatusTag } from './counts-page.tsx';
import { FigureActions } from './figure-actions.tsx';
import { figureData } from './figure-data.ts';
import { figureFile, isFigureFile } from './figure-files.ts';
import { figureLede, figureTitle, foreignLanguage, streamsText } from './figure-words.ts';
import { Beside } from './figure-beside.tsx';
import { PictureImage } from './picture-image.tsx';
import { chooseFreeze, EDITION, frozenView, readFigure } from './read-figure.ts';

async function figurePage(visit: Visit): Promise<Response> {
  const part = visit.req.param('part');
  if (part !== undefined && isFigureFile(part)) return figureFile(visit, undefined, part);
  if (part !== undefined && !EDITION.test(part)) throw new Refusal('not-found', { status: 404 });
  const t = visit.get('t');
  const acting = visit.get('acting');
  const found = await readFigure(visit);
  const { figure } = found;
  const register = acting.platform.model.register(figure.register);
  const freeze = figure.status === 'withdrawn' && acting.session === null ? null : chooseFreeze(found, part);
  const title = figureTitle(figure, t);
  const view = await frozenView(visit, figure, freeze);
  const address = `/${t.language}/figures/${figure.slug}`;
  return frame(
    visit,
    {
      title,
      current: acting.session === null ? '/figures' : '/counts',
      crumbs: [
        { label: t('figures.list.title'), href: `/${t.language}/figures` },
        { label: registerLabel(register, t), href: `/${t.language}/figures?register=${register.name}` },
      ],
      ...(view === null ? {} : { description: figureLede(figure, view) }),
      ...(freeze?.state === 'published' && view !== null
        ? { structuredData: figureData(figure, freeze, view, visit.get('network'), acting.platform.origin) }
        : {}),
      ...(figure.status === 'withdrawn' && acting.session === null ? { status: 410 as const } : {}),
    },
    <div class="split">
      <div class="stack">
        <h1 lang={foreignLanguage(figure, t)}>{title}</h1>
        {figure.status === 'withdrawn' ? <Withdrawn t={t} figure={figure} /> : null}
        {acting.session === null ? null : <DeskLine t={t} figure={figure} freeze={freeze} />}
        {view === null || freeze === null ? (
          figure.status === 'withdrawn' ? null : (
            <p class="lede">{t('figures.page.notFrozen')}</p>
          )
        ) : (
          <Numbers visit={visit} figure={figure} freeze={freeze} view={view} base={`${address}/${freeze.edition}`} />
        )}
      </div>
      <aside class="stack">
        {mayEditFigures(acting) ? (
          <FigureActions t={t} csrf={visit.get('csrf')} figure={figure} freezes={found.freezes} address={address} />
        ) : null}
        {view === null || freeze === null ? null : (
          <Beside visit={visit} found={found} freeze={freeze} view={view} register={register} address={address} />
        )}
      </aside>
    </div>,
  );
}

const Withdrawn = ({ t, figure }: { t: Translate; figure: Figure }) => (
  <div class="panel">
    <p>
      <strong>{t('figures.page.withdrawn', { date: t.date(figure.withdrawnOn ?? '') })}</strong>
    </p>
    <p>{figure.withdrawnReason}</p>
  </div>
);

const DeskLine = ({ t, figure, freeze }: { t: Translate; figure: Figure; freeze: Freeze | null }) => (
  <p class="row">
    <FigureStatusTag t={t} status={figure.status} />
    <Tag look="plain">{t(`figures.level.${figure.level}`)}</Tag>
    {freeze === null || freeze.state === 'published' ? null : <span class="quiet">{t('figures.page.notPublic')}</span>}
  </p>
);

const Numbers = ({
  visit,
  figure,
  freeze,
  view,
  base,
}: {
  visit: Visit;
  figure: Figure;
  freeze: Freeze;
  view: CountView;
  base: string;
}) => {
  const t = visit.get('t');
  const { total } = view.table;
  const streams = streamsText(freeze, t);
  const chart = chartSvg(view, { theme: 'auto', isNarrow: false, showsTitle: false });
  return (
    <>
      {total.isHidden ? null : <BigNumber t={t} bounds={total} />}
      <p class="lede">{figureLede(figure, view)}</p>
      <p class="row">
        <Tag>{t('figures.page.frozenOn', { date: t.date(freeze.day) })}</Tag>
        <Check visit={visit} freeze={freeze} />
        {streams === '' ? null : <Tag look="plain">{streams}</Tag>}
      </p>
      {chart === null ? null : (
        <figure class="panel">
          <PictureImage address={`${base}/chart.svg`} alt={t('figures.picture.description', { title: view.title })} />
        </figure>
      )}
      <CountTable view={view} caption={t('figures.page.numbers')} />
    </>
  );
};

/** What the last check found; a figure that does not hold says so in public. */
const Check = ({ visit, freeze }: { visit: Visit; freeze: Freeze }) => {
  const t = visit.get('t');
  if (freeze.checkedOn === null || freeze.holds === null) return null;
  const { platform } = visit.get('acting');
  const isToday = freeze.checkedOn === dayIn(platform.zone, platform.clock.now());
  if (!freeze.holds) return <Tag look="stop">{t('figures.page.holdsNot', { date: t.date(freeze.checkedOn) })}</Tag>;
  return (
    <>
      <Tag>{isToday ? t('figures.page.holdsToday') : t('figures.page.holds', { date: t.date(freeze.checkedOn) })}</Tag>
      {freeze.redacted === 0 ? null : <Tag look="plain">{t('figures.page.redacted', { count: freeze.redacted })}</Tag>}
    </>
  );
};

export const figureRoutes: readonly Route[] = [
  { method: 'get', path: '/figures/:slug', who: ['everyone'], isCached: true, handle: figurePage },
  { method: 'get', path: '/figures/:slug/:part', who: ['everyone'], isCached: true, handle: figurePage },
];
