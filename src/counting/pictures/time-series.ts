import * as Plot from '@observablehq/plot';
import type { PictureRow } from './count-text.ts';
import { countText, largestOf, legendOf } from './count-text.ts';
import type { Drawing, PictureOptions } from './frame.ts';
import { frame, inOrder, widthOf } from './frame.ts';
import { plotMarkup } from './plot-markup.ts';

interface Column {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Counts by year, month or quarter, in the order given, as columns with their ranges. Gives an SVG file. */
export function timeSeries(rows: readonly PictureRow[], options: PictureOptions): string {
  const notes = [
    ...legendOf(
      options.t,
      rows.map((row) => row.count),
    ),
    ...(options.notes ?? []),
  ];
  return frame({ ...options, notes }, columns(rows, options));
}

function columns(rows: readonly PictureRow[], { t, width = 640 }: PictureOptions): Drawing {
  const isRtl = t.direction === 'rtl';
  const largest = largestOf(rows.map((row) => row.count));
  const stub = largest * 0.1;
  const height = 260;
  const texts = rows.map((row) => countText(t, row.count));
  const column = (x: number, from: number, to: number): Column => ({ x, from, to, text: `${rows[x]!.label}: ${texts[x]!}` });
  const each = (make: (row: PictureRow, x: number) => Column | null): Column[] => rows.map(make).filter((one) => one !== null);
  const sure = each(({ count }, x) => (count.isHidden || count.atLeast === 0 ? null : column(x, 0, count.atLeast)));
  const possible = each(({ count }, x) =>
    count.isHidden || count.atMost === null || count.atMost === count.atLeast ? null : column(x, count.atLeast, count.atMost),
  );
  const open = each(({ count }, x) => (count.isHidden || count.atMost !== null ? null : column(x, count.atLeast, count.atLeast + stub)));
  const hidden = each(({ count }, x) => (count.isHidden ? column(x, 0, stub) : null));
  const band = (width - 44) / Math.max(1, rows.length);
  const every = Math.max(1, Math.ceil(Math.max(...rows.map((row) => widthOf(row.label) + 12), 1) / band));
  const hasNumbers = texts.every((text) => widthOf(text, 12) + 6 < band);
  const tops = rows.map(({ count }, x) => ({ x, top: count.isHidden ? stub : (count.atMost ?? count.atLeast + stub), text: texts[x]! }));
  const drawn = (data: Column[], className: string, fill = 'currentColor'): Plot.Markish =>
    Plot.barY(data, {
      x: 'x',
      y1: 'from',
      y2: 'to',
      fill,
      className,
      rx: 2,
      insetLeft: band > 12 ? band * 0.16 : 0.5,
      insetRight: band > 12 ? band * 0.16 : 0.5,
      title: 'text',
    });
  const body = plotMarkup({
    width,
    height,
    marginTop: 22,
    marginBottom: 28,
    ...(isRtl ? { marginLeft: 0, marginRight: 44 } : { marginLeft: 44, marginRight: 0 }),
    x: { type: 'band', domain: rows.map((_, x) => x), reverse: isRtl, axis: null, padding: 0 },
    y: { domain: [0, Math.max(largest, ...tops.map((top) => top.top))], axis: null, nice: true },
    marks: [
      Plot.gridY({ ticks: 4, className: 'grid' }),
      Plot.axisY({
        ticks: 4,
        anchor: isRtl ? 'right' : 'left',
        tickSize: 0,
        label: null,
        className: 'quiet',
        tickFormat: (value: number) => (Number.isInteger(value) ? t.number(value) : ''),
      }),
      drawn(possible, 'range'),
      drawn(sure, 'sure'),
      drawn(open, 'open', 'url(#open-up)'),
      drawn(hidden, 'hidden', 'url(#withheld)'),
      ...(hasNumbers ? [Plot.text(tops, { x: 'x', y: 'top', text: 'text', dy: -9, className: 'quiet small' })] : []),
      Plot.text(
        rows.map((row, x) => ({ x, label: row.label })).filter(({ x }) => x % every === 0),
        {
          x: 'x',
          text: ({ label }: { label: string }) => inOrder(t, label),
          frameAnchor: 'bottom',
          dy: 20,
          className: 'label',
        },
      ),
    ],
  });
  const fade =
    '<defs><linearGradient id="open-up" x1="0" x2="0" y1="1" y2="0"><stop class="fade0" offset="0"/><stop class="fade1" offset="1"/></linearGradient></defs>';
  return { width, height, body: fade + body };
}
