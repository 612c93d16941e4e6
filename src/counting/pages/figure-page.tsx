import { registerLabel } from '../../fields/labels.ts';
import { dayIn } from '../../kernel/clock.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { BigNumber } from '../../site/components/big-number.tsx';
import { Tag } from '../../site/components/tag.tsx';
import type { Translate } from '../../site/messages.ts';
import { changeSentences, explain } from '../changes.ts';
import { citation, describeMethod } from '../describe.ts';
import type { Figure, Freeze } from '../figure/figure.ts';
import { mayEditFigures } from '../figure/may-edit-figures.ts';
import { countText } from '../pictures/count-text.ts';
import { chartSvg, mappedKey, mapSvg } from './count-pictures.ts';
import { CountTable } from './count-table.tsx';
import type { CountView } from './count-view.ts';
import { labelsOf, placeName } from './count-view.ts';
import { FigureStatusTag } from './counts-page.tsx';
import { FigureActions } from './figure-actions.tsx';
import { figureData } from './figure-data.ts';
import { figureFile, isFigureFile } from './figure-files.ts';
import { figureLede, figureTitle, foreignLanguage, provenanceOf, streamsText, viewOf } from './figure-words.ts';
import { MethodText } from './method-panel.tsx';
import { PictureImage } from './picture-image.tsx';
import { chooseFreeze, EDITION, type ReadFigure, readFigure } from './read-figure.ts';

const MOST_CHANGES = 12;

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
  const view = freeze === null ? null : viewOf(t, register, figure, freeze);
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
          <p class="lede">
            {freeze === null ? (figure.status === 'withdrawn' ? null : t('figures.page.notFrozen')) : t('figures.page.deskFigure')}
          </p>
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

const Beside = ({
  visit,
  found,
  freeze,
  view,
  register,
  address,
}: {
  visit: Visit;
  found: ReadFigure;
  freeze: Freeze;
  view: CountView;
  register: CompiledRegister;
  address: string;
}) => {
  const t = visit.get('t');
  const base = `${address}/${freeze.edition}`;
  const method = describeMethod(
    t,
    { ...freeze.definition, asOf: freeze.asOf.toISOString() },
    freeze.publicTable!,
    labelsOf({ t, register }, freeze.definition),
    provenanceOf(freeze, t),
  );
  const hasMap = mappedKey(view) !== undefined && mapSvg(view, { theme: 'auto', isNarrow: true, showsTitle: false }) !== null;
  const hasChart = view.table.dimensions.length > 0;
  return (
    <>
      {hasMap ? (
        <figure class="panel">
          <PictureImage address={`${base}/map.svg`} alt={t('figures.picture.mapDescription', { title: view.title })} />
        </figure>
      ) : null}
      <div class="panel">
        <h2>{t('figures.page.method')}</h2>
        <MethodText t={t} method={method} />
      </div>
      <div class="panel tint stack">
        <h2>{t('figures.page.use')}</h2>
        <details>
          <summary class="button soft">{t('figures.page.cite')}</summary>
          <p>
            {citation(t, {
              network: visit.get('network'),
              title: view.title,
              frozenOn: freeze.day,
              address: visit.get('acting').platform.origin + base,
            })}
          </p>
        </details>
        <p class="row">
          <a href={`${base}/data.csv`}>CSV</a>
          <a href={`${base}/data.json`}>JSON</a>
          {hasChart ? (
            <>
              <a href={`${base}/chart.svg?file`}>SVG</a>
              <a href={`${base}/chart.png`}>PNG</a>
            </>
          ) : null}
          {hasMap ? <a href={`${base}/map.png`}>{t('figures.page.mapPng')}</a> : null}
        </p>
        {register.publication === 'open' ? (
          <p>
            <a href={`/${t.language}/registers/${register.name}`}>{t('figures.page.records', { register: registerLabel(register, t) })}</a>
          </p>
        ) : null}
        <p class="quiet">{t('figures.page.hash', { hash: (freeze.publicHash ?? '').slice(0, 16) })}</p>
      </div>
      <Earlier t={t} found={found} freeze={freeze} view={view} address={address} />
    </>
  );
};

/** Other editions, and what is different in this one. */
const Earlier = ({
  t,
  found,
  freeze,
  view,
  address,
}: {
  t: Translate;
  found: ReadFigure;
  freeze: Freeze;
  view: CountView;
  address: string;
}) => {
  const others = found.freezes.filter((one) => one.id !== freeze.id && one.publicTable !== null);
  const before = others.find((one) => one.frozenAt < freeze.frozenAt);
  if (others.length === 0) return null;
  const sentences =
    before === undefined
      ? []
      : changeSentences(t, explain(before.publicTable!, freeze.publicTable!), (at) => placeName(view, at), countText);
  return (
    <div class="panel stack">
      <h2>{t('figures.page.editions')}</h2>
      {before === undefined ? null : (
        <>
          <p>{t('figures.page.since', { date: t.date(before.day) })}</p>
          <ul>
            {sentences.slice(0, MOST_CHANGES).map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
          {sentences.length > MOST_CHANGES ? (
            <p class="quiet">{t('figures.page.moreChanges', { count: sentences.length - MOST_CHANGES })}</p>
          ) : null}
        </>
      )}
      <ul>
        {others.slice(0, 20).map((one) => (
          <li>
            <a href={`${address}/${one.edition}`}>{t('figures.page.frozenOn', { date: t.date(one.day) })}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};

export const figureRoutes: readonly Route[] = [
  { method: 'get', path: '/figures/:slug', who: ['everyone'], isCached: true, handle: figurePage },
  { method: 'get', path: '/figures/:slug/:part', who: ['everyone'], isCached: true, handle: figurePage },
];
