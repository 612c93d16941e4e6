import * as Plot from '@observablehq/plot';
import type { Speaker } from '../../model/speaker.ts';
import { countText, largestOf } from './count-text.ts';
import type { PictureRow } from './count-text.ts';
import type { Drawing } from './frame.ts';
import { inOrder, widthOf } from './frame.ts';
import { plotMarkup } from './plot-markup.ts';

interface Bar {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Horizontal bars: dark up to what is certain, light up to what is possible, fading where no upper bound is known, hatched where withheld. */
export function bars(
  t: Speaker,
  rows: readonly PictureRow[],
  size: { readonly width: number; readonly labels?: number; readonly largest?: number },
): Drawing {
  const isRtl = t.direction === 'rtl';
  const largest = size.largest ?? largestOf(rows.map((row) => row.count));
  const texts = rows.map((row) => countText(t, row.count));
  const labels = size.labels ?? Math.min(size.width * 0.36, Math.max(60, ...rows.map((row) => widthOf(row.label))) + 14);
  const stub = largest * 0.11;
  const ends = rows.map(({ count }, row) => ({
    row,
    end: count.isHidden ? stub : (count.atMost ?? count.atLeast + stub),
    text: texts[row]!,
  }));
  const longest = Math.max(largest, ...ends.map((end) => end.end));
  // Only bars that come near the edge need room for their number beyond it.
  const room = Math.max(
    8,
    ...ends.map(({ end, text }) => (end === 0 ? 0 : size.width - labels - ((size.width - labels - widthOf(text) - 14) * longest) / end)),
  );
  const margins = isRtl ? { marginRight: labels, marginLeft: room } : { marginLeft: labels, marginRight: room };
  const bar = (row: number, from: number, to: number): Bar => ({ row, from, to, text: `${rows[row]!.label}: ${texts[row]!}` });
  const each = (make: (row: PictureRow, index: number) => Bar | null): Bar[] => rows.map(make).filter((one) => one !== null);
  const sure = each(({ count }, row) => (count.isHidden || count.atLeast === 0 ? null : bar(row, 0, count.atLeast)));
  const possible = each(({ count }, row) =>
    count.isHidden || count.atMost === null || count.atMost === count.atLeast ? null : bar(row, count.atLeast, count.atMost),
  );
  const open = each(({ count }, row) => (count.isHidden || count.atMost !== null ? null : bar(row, count.atLeast, count.atLeast + stub)));
  const hidden = each(({ count }, row) => (count.isHidden ? bar(row, 0, stub) : null));
  const drawn = (data: Bar[], className: string, fill = 'currentColor'): Plot.Markish =>
    Plot.barX(data, { x1: 'from', x2: 'to', y: 'row', fill, className, rx: 2, insetTop: 5, insetBottom: 5, title: 'text' });
  const unknown = rows.flatMap((row, index) =>
    row.isUnknown === true && index > 0 && rows[index - 1]!.isUnknown !== true ? [{ row: index }] : [],
  );
  const height = rows.length * 28 + 4;
  const body = plotMarkup({
    width: size.width,
    height,
    ...margins,
    marginTop: 2,
    marginBottom: 2,
    x: { domain: [0, longest], reverse: isRtl, axis: null },
    y: { type: 'band', domain: rows.map((_, row) => row), axis: null, padding: 0 },
    marks: [
      drawn(possible, 'range'),
      drawn(sure, 'sure'),
      drawn(open, 'open', isRtl ? 'url(#open-rtl)' : 'url(#open)'),
      drawn(hidden, 'hidden', 'url(#withheld)'),
      Plot.text(ends, { x: 'end', y: 'row', text: 'text', dx: isRtl ? -8 : 8, textAnchor: isRtl ? 'end' : 'start', className: 'quiet' }),
      Plot.ruleY(rows.length > 1 ? unknown : [], { y: 'row', className: 'grid', dy: -13 }),
      Plot.text(
        rows.map((row, index) => ({ ...row, index })),
        {
          y: 'index',
          text: (row: PictureRow) => inOrder(t, row.label),
          frameAnchor: isRtl ? 'right' : 'left',
          dx: isRtl ? labels : -labels,
          textAnchor: isRtl ? 'end' : 'start',
          lineWidth: labels / 15.5,
          textOverflow: 'ellipsis',
          className: 'label',
        },
      ),
    ],
  });
  return { width: size.width, height, body };
}
