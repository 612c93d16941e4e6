import { registerLabel } from '../../fields/labels.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Visit } from '../../network/route.ts';
import type { Translate } from '../../site/messages.ts';
import { changeSentences, explain } from '../changes.ts';
import { citation, describeMethod } from '../describe.ts';
import type { Freeze } from '../figure/figure.ts';
import { countText } from '../pictures/count-text.ts';
import { chartSvg, mapSvg } from './count-pictures.ts';
import { type CountView, labelsOf, placeName } from './count-view.ts';
import { provenanceOf } from './figure-words.ts';
import { MethodText } from './method-panel.tsx';
import { PictureImage } from './picture-image.tsx';
import type { FrozenView, ReadFigure } from './read-figure.ts';

const MOST_CHANGES = 12;

/** Beside a figure's numbers: the map, how it was counted, how to use it, and its other editions. */
export const Beside = ({
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
  view: FrozenView;
  register: CompiledRegister;
  address: string;
}) => {
  const t = visit.get('t');
  const base = `${address}/${freeze.edition}`;
  const method = describeMethod(
    t,
    { ...freeze.definition, asOf: freeze.asOf.toISOString() },
    view.result,
    labelsOf({ t, register }, freeze.definition),
    provenanceOf(freeze, t),
  );
  const hasMap = mapSvg(view, { theme: 'auto', isNarrow: true, showsTitle: false }) !== null;
  const hasChart = chartSvg(view, { theme: 'auto', isNarrow: true, showsTitle: false }) !== null;
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
