import { geoPath } from 'd3-geo';
import type { PublicCount } from '../protection.ts';
import type { MapArea } from './atlas.ts';
import { areaOf, countriesOf, projectionOf } from './atlas.ts';
import { countText } from './count-text.ts';
import type { PictureOptions } from './frame.ts';
import { escapeXml, frame, inOrder, widthOf } from './frame.ts';
import { thinPath } from './thin-path.ts';

export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly label: string;
  readonly count: PublicCount;
}

/** Upper ends of at most five steps, each about twice the one before, ending at a round number. */
export function stepsOf(largest: number): number[] {
  const round = (value: number): number => {
    const power = 10 ** Math.max(0, Math.floor(Math.log10(value)) - (value < 100 ? 0 : 1));
    return value <= 10 ? Math.ceil(value) : Math.ceil(value / power) * power;
  };
  const ends = [16, 8, 4, 2, 1].map((part) => round(largest / part));
  return [...new Set(ends)].filter((end) => end > 0);
}

/** Countries coloured by what is certain; hatched where withheld, pale where nothing was counted. The numbers stand in the table. Gives an SVG file. */
export function countryMap(rows: readonly CountryRow[], options: PictureOptions & { readonly area?: MapArea }): string {
  const { t, width = 520 } = options;
  const area = options.area ?? areaOf(rows.filter((row) => row.count.isHidden || row.count.atMost !== 0).map((row) => row.code));
  const height = Math.round(width * (area === 'europe' ? 0.9 : 0.5));
  const draw = geoPath(projectionOf(area, width, height)).digits(1);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const ends = stepsOf(Math.max(0, ...rows.map((row) => (row.count.isHidden ? 0 : row.count.atLeast))));
  const offset = 5 - ends.length;
  const drawn = new Set<string>();
  let land = '';
  let counted = '';
  for (const country of countriesOf(area)) {
    const path = draw(country.shape);
    if (path === null) continue;
    const row = country.code === null ? undefined : byCode.get(country.code);
    const className = row === undefined ? null : classOf(row.count, ends, offset);
    if (row === undefined || className === null) {
      land += thinPath(path, 0.8, 2);
      continue;
    }
    const title = `<title>${escapeXml(`${row.label}: ${countText(t, row.count)}`)}</title>`;
    const fill = row.count.isHidden ? 'fill="url(#withheld)"' : `class="${className}"`;
    const [x, y] = draw.centroid(country.shape);
    const spot = draw.area(country.shape) < 40 ? `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4.5" ${fill}/>` : '';
    counted += `<g>${title}<path d="${thinPath(path, 0.5, 0)}" ${fill}/>${spot}</g>`;
    drawn.add(row.code);
  }
  // Small states are missing from the coarse map of the world: they get their circle from the fine one.
  for (const country of area === 'world' ? countriesOf('europe') : []) {
    const row = country.code === null || drawn.has(country.code) ? undefined : byCode.get(country.code);
    const className = row === undefined ? null : classOf(row.count, ends, offset);
    if (row === undefined || className === null) continue;
    const [x, y] = draw.centroid(country.shape);
    const fill = row.count.isHidden ? 'fill="url(#withheld)"' : `class="${className}"`;
    counted += `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4.5" ${fill}><title>${escapeXml(`${row.label}: ${countText(t, row.count)}`)}</title></circle>`;
  }
  const key = legend(
    options,
    width,
    ends,
    offset,
    rows.some((row) => row.count.isHidden),
  );
  const body =
    `<g class="border" stroke-width="0.8" stroke-linejoin="round"><path class="land" d="${land}"/>${counted}</g>` +
    `<g transform="translate(0,${height + 12})">${key.markup}</g>`;
  return frame(options, { width, height: height + 12 + key.height, body });
}

function classOf(count: PublicCount, ends: readonly number[], offset: number): string | null {
  if (count.isHidden) return 'withheld';
  if (count.atLeast === 0 && count.atMost === 0) return null;
  const step = ends.findIndex((end) => count.atLeast <= end);
  return `step${offset + Math.max(0, step)}`;
}

function legend(
  { t }: PictureOptions,
  width: number,
  ends: readonly number[],
  offset: number,
  hasHidden: boolean,
): { markup: string; height: number } {
  const isRtl = t.direction === 'rtl';
  const items = ends.map((end, index) => {
    const from = index === 0 ? 1 : ends[index - 1]! + 1;
    return { fill: `class="step${offset + index}"`, text: from === end ? t.number(end) : `${t.number(from)}–${t.number(end)}` };
  });
  items.push({ fill: 'class="land"', text: inOrder(t, t.say('counting.picture.none')) });
  if (hasHidden) items.push({ fill: 'fill="url(#withheld)"', text: inOrder(t, t.say('counting.picture.withheld')) });
  let x = 0;
  let y = 0;
  let markup = '';
  for (const item of items) {
    const room = 22 + widthOf(item.text, 12);
    if (x > 0 && x + room > width) {
      x = 0;
      y += 20;
    }
    const at = isRtl ? width - x - 16 : x;
    markup += `<rect x="${at}" y="${y}" width="16" height="12" rx="2" ${item.fill}/><text class="small quiet" x="${isRtl ? at - 6 : at + 22}" y="${y + 10.5}"${isRtl ? ' text-anchor="end"' : ''}>${escapeXml(item.text)}</text>`;
    x += room + 14;
  }
  return { markup, height: y + 20 };
}
