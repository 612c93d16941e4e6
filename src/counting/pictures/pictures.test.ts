import { DOMParser } from 'linkedom';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { translator } from '../../site/messages.ts';
import { buildTable } from '../bounded-table.ts';
import type { PublicCount } from '../protection.ts';
import { forPublic } from '../protection.ts';
import { areaOf, countriesOf } from './atlas.ts';
import { barChart } from './bar-chart.ts';
import { countryMap, stepsOf } from './country-map.ts';
import { countryRows, pictureRows } from './picture-rows.ts';
import { pointMap } from './point-map.ts';
import { smallMultiples } from './small-multiples.ts';
import { thinPath } from './thin-path.ts';
import { timeSeries } from './time-series.ts';
import { timeline } from './timeline.ts';
import { toPng } from './to-png.ts';

const shown = (atLeast: number, atMost: number | null = atLeast): PublicCount => ({ isHidden: false, atLeast, atMost, records: atLeast });
const rows = [
  { label: 'Not known', count: shown(5, 8), isUnknown: true },
  { label: 'Greece', count: shown(31, 33) },
  { label: 'Spain', count: shown(9, null) },
  { label: 'Croatia', count: { isHidden: true } as const },
];
const options = { t: translator('en'), title: 'People in <proceedings> & "more"', description: 'Bars', showsTitle: true };
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Element;
const texts = (svg: string): string[] =>
  [...parse(svg).querySelectorAll('text')].map((text) =>
    text.querySelector('title') === null ? text.textContent : (text.firstChild?.textContent ?? ''),
  );

const pictures = {
  bars: barChart(rows, options),
  multiples: smallMultiples(
    [
      { title: 'Greece', rows },
      { title: 'Italy', rows },
    ],
    options,
  ),
  series: timeSeries(rows, options),
  timeline: timeline(
    [
      { label: 'Charged', date: '2024-02-11' },
      { label: 'Appeal', date: '2025' },
      { label: 'Lifted', date: 'unknown' },
    ],
    options,
  ),
  map: countryMap(
    [
      { code: 'GR', label: 'Greece', count: shown(31, 33) },
      { code: 'HR', label: 'Croatia', count: { isHidden: true } },
    ],
    options,
  ),
  points: pointMap([{ lat: 35.5, lon: 12.6, label: 'Lampedusa', weight: 3 }], options),
};

describe.each(Object.entries(pictures))('a picture: %s', (_, svg) => {
  test('is a file of its own: described, styled for light and dark, nothing fetched, nothing executed', () => {
    const root = parse(svg);
    expect(root.getAttribute('role')).toBe('img');
    expect(root.querySelector('title')!.textContent).toBe(options.title);
    expect(root.querySelector('desc')!.textContent).toBe('Bars');
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).not.toMatch(/\sstyle=|<script|href|NaN|undefined|counting\./);
  });
});

describe('numbers in pictures', () => {
  test('are ranges, open ends, and the word for what is withheld; what is not known comes last', () => {
    const said = texts(pictures.bars);
    for (const text of ['31–33', 'at least 9', 'withheld', '5–8']) expect(said).toContain(text);
    expect(said.indexOf('Not known')).toBeGreaterThan(said.indexOf('Croatia'));
    expect(parse(pictures.bars).querySelector('.hidden title')!.textContent).toBe('Croatia: withheld');
  });
  test('say in the legend only what occurs', () => {
    expect(barChart([{ label: 'Greece', count: shown(3) }], options)).not.toMatch(/Light:|Hatched|Fading/);
    expect(pictures.bars).toMatch(/Light:.*Fading.*Hatched/);
  });
  test('stand to the left of their bars in a right-to-left language', () => {
    const x = (svg: string, text: string): number =>
      Number(
        /translate\(([\d.]+)/.exec(
          [...parse(svg).querySelectorAll('text')].find((one) => one.textContent.includes(text))!.getAttribute('transform')!,
        )![1],
      );
    const one = [{ label: 'اليونان', count: shown(7) }];
    expect(x(barChart(one, { ...options, t: translator('ar') }), 'اليونان')).toBeGreaterThan(500);
    expect(x(barChart([{ label: 'Greece', count: shown(7) }], options), 'Greece')).toBeLessThan(100);
  });
  test('cannot break out of the file', () => {
    const svg = barChart([{ label: '</text><script>alert(1)</script>\u0000', count: shown(1) }], options);
    expect(parse(svg).querySelector('script')).toBeNull();
  });
});

describe('maps', () => {
  test('name each counted country with its number, hatch the withheld, and leave the rest plain', () => {
    const titles = [...parse(pictures.map).querySelectorAll('g title')].map((title) => title.textContent);
    expect(titles.toSorted()).toEqual(['Croatia: withheld', 'Greece: 31–33']);
    expect(pictures.map).toContain('fill="url(#withheld)"');
  });
  test('show Europe when everything lies there, else the world, small states included', () => {
    expect([areaOf(['GR', 'XK']), areaOf(['GR', 'LY']), areaOf([])]).toEqual(['europe', 'world', 'europe']);
    const world = countryMap(
      [
        { code: 'MT', label: 'Malta', count: shown(3) },
        { code: 'LY', label: 'Libya', count: shown(8) },
      ],
      options,
    );
    expect(world).toContain('Malta: 3');
  });
  test('know every country of Europe by its code', () => {
    const known = new Set(countriesOf('europe').map((country) => country.code));
    for (const code of ['XK', 'MT', 'CY', 'FR', 'NO', 'LI', 'SM', 'VA']) expect(known).toContain(code);
  });
  test('step up to the largest number without gaps', () => {
    for (const largest of [1, 3, 7, 16, 33, 812, 12_345]) {
      const steps = stepsOf(largest);
      expect(steps.length).toBeLessThanOrEqual(5);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(largest);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    }
  });
  test('lose specks, not coasts', () => {
    expect(thinPath('M0,0L0.1,0L0.2,0L10,0L10,10ZM50,50L50.5,50L50.5,50.5Z', 0.8, 2)).toBe('M0,0L10,0L10,10Z');
  });
});

test('rows come from the public table alone, zeros left out unless wanted, the unmapped unknown only in bars', () => {
  const dimensions = [
    { name: 'place', part: 'country', codes: ['GR', 'IT', 'FR'], isMany: false },
    { name: 'cause', codes: ['drowning'], isMany: false },
  ];
  const row = (country: string | null, records: number) => ({
    at: { 'place:country': country, cause: 'drowning' },
    atLeast: records,
    atMost: records,
    records,
  });
  const table = forPublic(
    buildTable({ dimensions, unit: 'records', rows: [row('GR', 7), row(null, 9), row('IT', 2)], withMargins: true }),
    { publication: 'counted', threshold: 5 },
  );
  const choice = { key: 'place:country', labelOf: (code: string) => code };
  expect(pictureRows(table, choice).find((one) => one.label === 'IT')!.count).toEqual({ isHidden: true });
  expect(pictureRows(table, choice).map((one) => one.label)).toEqual(['GR', 'IT', 'unknown']);
  expect(pictureRows(table, { ...choice, keepsZeros: true }).map((one) => one.label)).toEqual(['GR', 'IT', 'FR', 'unknown']);
  expect(countryRows(table, { ...choice, where: { cause: 'drowning' } }).map((one) => one.code)).toEqual(['GR', 'IT']);
  const bare = forPublic(buildTable({ dimensions, unit: 'records', rows: [row('GR', 7)] }), { publication: 'open' });
  expect(() => pictureRows(bare, choice)).toThrow('not published');
});

test('a PNG is twice the size of its picture', async () => {
  const svg = barChart(rows, { ...options, theme: 'light' });
  const { width, height, format } = await sharp(await toPng(svg)).metadata();
  const [, w, h] = /width="(\d+)" height="(\d+)"/.exec(svg)!;
  expect([format, width, height]).toEqual(['png', Number(w) * 2, Number(h) * 2]);
});
