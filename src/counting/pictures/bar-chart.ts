import { bars } from './bars.ts';
import { legendOf } from './count-text.ts';
import type { PictureRow } from './count-text.ts';
import type { PictureOptions } from './frame.ts';
import { frame } from './frame.ts';

/** Bars of counts, one line each, in the order given; what is not known comes last. Gives an SVG file. */
export function barChart(rows: readonly PictureRow[], options: PictureOptions): string {
  const ordered = [...rows.filter((row) => row.isUnknown !== true), ...rows.filter((row) => row.isUnknown === true)];
  const notes = [
    ...legendOf(
      options.t,
      ordered.map((row) => row.count),
    ),
    ...(options.notes ?? []),
  ];
  return frame({ ...options, notes }, bars(options.t, ordered, { width: options.width ?? 640 }));
}
