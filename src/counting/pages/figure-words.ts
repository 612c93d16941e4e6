import { fieldLabel, registerLabel } from '../../fields/labels.ts';
import type { Translate } from '../../site/messages.ts';
import { sourceKinds } from '../../vocabularies/source-kinds.ts';
import { sourceStreams } from '../../vocabularies/source-streams.ts';
import { UNKNOWN } from '../bounded-table.ts';
import type { Provenance } from '../describe.ts';
import type { Figure, Freeze } from '../figure/figure.ts';
import type { CountView } from './count-view.ts';
import { isCountry, stateName, totalText } from './count-view.ts';
import { keyOf } from '../bounded-table.ts';

const textIn = (figure: Figure, t: Translate) =>
  figure.texts.find((text) => text.language === t.language) ?? figure.texts.find((text) => text.language === 'en') ?? figure.texts[0];

/** Title in the reader's language, else in English, else in the one it has. */
export const figureTitle = (figure: Figure, t: Translate): string => textIn(figure, t)?.title ?? figure.slug;

/** Set where the title is in another language than the page. */
export function foreignLanguage(figure: Figure, t: Translate): string | undefined {
  const language = textIn(figure, t)?.language;
  return language === undefined || language === t.language ? undefined : language;
}

/** What the figure says in one or two sentences: as its editors wrote it, else from the numbers themselves. */
export function figureLede(figure: Figure, view: CountView): string {
  const { t, table, register, definition } = view;
  const written = figure.texts.find((text) => text.language === t.language)?.lede;
  if (written !== null && written !== undefined) return written;
  if (table.total.isHidden) return t('figures.lede.withheld');
  const { atLeast, atMost } = table.total;
  const of =
    definition.measure === 'records'
      ? registerLabel(register, t)
      : t('figures.lede.measure', { measure: fieldLabel(register.field(definition.measure), t), register: registerLabel(register, t) });
  const total = totalText(view, table.unit, table.total);
  const first =
    atMost !== null && atMost !== atLeast && table.unit === 'people'
      ? t('figures.lede.between', { least: atLeast, most: atMost, of })
      : t('figures.lede.exactly', { total, of });
  const { state } = definition;
  const during =
    state === undefined
      ? []
      : [
          t('figures.lede.state', {
            state: stateName({ t, register }, state.state),
            period: typeof state.period === 'string' ? state.period : `${t.date(state.period.from)} – ${t.date(state.period.to)}`,
          }),
        ];
  const places = countriesIn(view);
  return [first, ...during, ...(places === null ? [] : [t('figures.lede.countries', { count: places })])].join(' ');
}

/** In how many countries something was counted; null where it is not split by them or some are withheld. */
function countriesIn(view: CountView): number | null {
  const key = view.table.dimensions.map(keyOf).find((one) => isCountry(view, one));
  if (key === undefined || view.table.cells.some((cell) => cell.isHidden)) return null;
  const countries = new Set(
    view.table.cells.filter((cell) => !cell.isHidden && cell.records > 0 && cell.at[key] !== UNKNOWN).map((cell) => cell.at[key]),
  );
  return countries.size === 0 ? null : countries.size;
}

const label = (vocabulary: typeof sourceKinds | typeof sourceStreams, code: string, t: Translate): string => {
  const found = (vocabulary.codes as Readonly<Record<string, { label: Parameters<Translate['label']>[0] }>>)[code];
  return found === undefined ? t('evidence.list.unknown') : t.label(found.label);
};

/** Kinds and streams of a freeze's sources, for the method in words. */
export const provenanceOf = ({ provenance }: Freeze, t: Translate): Provenance => ({
  sources: provenance.sources ?? 0,
  kinds: provenance.kinds.map(({ code }) => label(sourceKinds, code, t)),
  streams: provenance.streams.map(({ code }) => label(sourceStreams, code, t)),
});

/** `38 media · 21 members`: streams with their numbers, the largest first. */
export const streamsText = ({ provenance }: Freeze, t: Translate): string =>
  provenance.streams
    .filter(({ count }) => count !== null && count > 0)
    .slice(0, 3)
    .map(({ code, count }) => t('figures.page.stream', { count: count!, stream: label(sourceStreams, code, t) }))
    .join(' · ');
