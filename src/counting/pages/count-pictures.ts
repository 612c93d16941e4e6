import { keyOf, UNKNOWN } from '../bounded-table.ts';
import { barChart } from '../pictures/bar-chart.ts';
import { countryMap } from '../pictures/country-map.ts';
import type { PictureRow } from '../pictures/count-text.ts';
import { codedRows, countryRows } from '../pictures/picture-rows.ts';
import { smallMultiples } from '../pictures/small-multiples.ts';
import type { Theme } from '../pictures/theme.ts';
import { timeSeries } from '../pictures/time-series.ts';
import type { PublicCount } from '../protection.ts';
import type { CountView } from './count-view.ts';
import { codeName, dimensionName, isCountry, isTime } from './count-view.ts';

/** What a reader wants of a picture: `isNarrow` for a phone, a title where the file stands alone. */
export interface PictureWish {
  readonly theme: Theme;
  readonly isNarrow: boolean;
  readonly showsTitle: boolean;
  /** Printed under a picture that leaves the page: source and day. */
  readonly source?: string;
}

const WIDE = 640;
const NARROW = 340;
const MOST_BARS = 20;
const MOST_PANELS = 6;
const MOST_PANEL_BARS = 8;

const sizeOf = (count: PublicCount): number => (count.isHidden ? -1 : count.atLeast);
type Coded = PictureRow & { readonly code: string };

/** Rows of one dimension in the order of the picture. */
function rowsOf(view: CountView, key: string, where: Readonly<Record<string, string>> = {}): Coded[] {
  const rows = codedRows(view.table, {
    key,
    labelOf: (code) => codeName(view, key, code),
    where,
    keepsZeros: isTime(key),
  });
  const coded = rows.map((row) => ({ ...row, isUnknown: row.code === UNKNOWN }));
  if (isTime(key)) return coded;
  return coded.toSorted(
    (a, b) => Number(a.isUnknown) - Number(b.isUnknown) || sizeOf(b.count) - sizeOf(a.count) || (a.label < b.label ? -1 : 1),
  );
}

const optionsOf = (view: CountView, wish: PictureWish, more: readonly string[]) => ({
  t: view.t,
  title: view.title,
  description: view.t('figures.picture.description', { title: view.title }),
  showsTitle: wish.showsTitle,
  theme: wish.theme,
  width: wish.isNarrow ? NARROW : WIDE,
  notes: [...more, ...(wish.source === undefined ? [] : [wish.source])],
});

const cut = (view: CountView, rows: readonly Coded[], most: number): { shown: Coded[]; notes: string[] } => {
  const more = rows.length - most;
  if (more <= 0) return { shown: [...rows], notes: [] };
  const unknown = rows.filter((row) => row.isUnknown === true);
  const shown = [...rows.filter((row) => row.isUnknown !== true).slice(0, most - unknown.length), ...unknown];
  return { shown, notes: [view.t('figures.picture.more', { count: more })] };
};

/** The chart that fits: columns over years, bars, or the same bars for several groups. Null where there is nothing to draw. */
export function chartSvg(view: CountView, wish: PictureWish): string | null {
  const keys = view.table.dimensions.map(keyOf);
  if (keys.length === 0 || view.table.cells.length === 0) return null;
  if (keys.length === 2) return panelsSvg(view, wish, keys as [string, string]);
  // With three and four dimensions the picture shows the first; the table has them all.
  const [key] = keys as [string];
  const rows = rowsOf(view, key);
  if (rows.length === 0) return null;
  const notes = keys.length > 2 ? [view.t('figures.picture.firstOnly', { dimension: dimensionName(view, key) })] : [];
  if (isTime(key) && rows.length > 1) return timeSeries(rows, optionsOf(view, wish, notes));
  const { shown, notes: more } = cut(view, rows, MOST_BARS);
  return barChart(shown, optionsOf(view, wish, [...more, ...notes]));
}

function panelsSvg(view: CountView, wish: PictureWish, [first, second]: [string, string]): string | null {
  const sizes = [rowsOf(view, first).length, rowsOf(view, second).length];
  const hasTime = isTime(first) !== isTime(second);
  const outer = hasTime ? (isTime(first) ? second : first) : sizes[0]! <= sizes[1]! ? first : second;
  const inner = outer === first ? second : first;
  const { shown, notes } = cut(view, rowsOf(view, outer), MOST_PANELS);
  const panels = shown
    .map((row) => ({ title: row.label, rows: rowsOf(view, inner, { [outer]: row.code }).slice(0, isTime(inner) ? 15 : MOST_PANEL_BARS) }))
    .filter((panel) => panel.rows.length > 0);
  return panels.length === 0 ? null : smallMultiples(panels, optionsOf(view, wish, notes));
}

/** Key of the dimension a map can show. */
const mappedKey = (view: CountView): string | undefined => view.table.dimensions.map(keyOf).find((key) => isCountry(view, key));

export function mapSvg(view: CountView, wish: PictureWish): string | null {
  const key = mappedKey(view);
  if (key === undefined) return null;
  const rows = countryRows(view.table, { key, labelOf: (code) => codeName(view, key, code) });
  if (rows.length === 0) return null;
  return countryMap(rows, {
    ...optionsOf(view, wish, []),
    description: view.t('figures.picture.mapDescription', { title: view.title }),
    width: wish.isNarrow ? NARROW : 520,
  });
}
