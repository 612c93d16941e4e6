import { bars } from './bars.ts';
import type { PictureRow } from './count-text.ts';
import { largestOf, legendOf } from './count-text.ts';
import type { PictureOptions } from './frame.ts';
import { escapeXml, frame, inOrder, widthOf } from './frame.ts';

export interface Panel {
  readonly title: string;
  readonly rows: readonly PictureRow[];
}

/** The same bars for several groups on one scale, two or three beside each other, so that groups can be compared at a glance. Gives an SVG file. */
export function smallMultiples(panels: readonly Panel[], options: PictureOptions): string {
  const { t } = options;
  const width = options.width ?? 640;
  const counts = panels.flatMap((panel) => panel.rows.map((row) => row.count));
  const longest = Math.max(50, ...panels.flatMap((panel) => panel.rows.map((row) => widthOf(row.label))));
  const gap = 28;
  // As many beside each other as leave a bar its room: one or two on a phone.
  const columns = Math.max(1, Math.min(panels.length, 3, Math.floor((width + gap) / (longest > 110 ? 300 : 180))));
  const each = (width - gap * (columns - 1)) / columns;
  const size = { width: each, labels: Math.min(longest + 12, each * 0.42), largest: largestOf(counts) };
  let y = 0;
  let body = '';
  for (let start = 0; start < panels.length; start += columns) {
    const line = panels.slice(start, start + columns).map((panel) => ({ panel, drawing: bars(t, panel.rows, size) }));
    for (const [column, { panel, drawing }] of line.entries()) {
      const isRtl = t.direction === 'rtl';
      const x = (isRtl ? columns - 1 - column : column) * (each + gap);
      const side = isRtl ? `x="${each}" text-anchor="end"` : 'x="0"';
      body += `<g transform="translate(${x},${y})"><text class="head" ${side} y="14">${escapeXml(inOrder(t, panel.title))}</text><g transform="translate(0,22)">${drawing.body}</g></g>`;
    }
    y += Math.max(...line.map(({ drawing }) => drawing.height)) + 22 + 18;
  }
  return frame({ ...options, notes: [...legendOf(t, counts), ...(options.notes ?? [])] }, { width, height: Math.max(0, y - 18), body });
}
