import * as Plot from '@observablehq/plot';
import { daysOf } from '../period.ts';
import type { PictureOptions } from './frame.ts';
import { frame, inOrder, widthOf } from './frame.ts';
import { plotMarkup } from './plot-markup.ts';

export interface TimelineEvent {
  readonly label: string;
  /** Partial date: a year or a month is drawn as long as it may mean. Events whose day is `unknown` are listed without a mark. */
  readonly date: string;
  /** End of something that went on, as a partial date. */
  readonly until?: string;
}

/** What happened when, one line each, oldest first. Gives an SVG file. */
export function timeline(events: readonly TimelineEvent[], options: PictureOptions): string {
  const { t, width = 640 } = options;
  const isRtl = t.direction === 'rtl';
  const rows = events
    .map((event) => {
      const days = daysOf(event.date);
      const isDated = event.date !== 'unknown';
      const from = new Date(`${isDated ? days.from : '9999-12-31'}T00:00:00Z`);
      const to = new Date(`${event.until === undefined ? days.to : daysOf(event.until).to}T23:59:59Z`);
      const said = isDated ? t.date(event.date) : t.say('counting.picture.undated');
      return { ...event, from, to, isDated, isExact: isDated && event.date.length === 10 && event.until === undefined, said };
    })
    .toSorted((a, b) => a.from.getTime() - b.from.getTime())
    .map((event, row) => ({ ...event, row }));
  const dated = rows.filter((event) => event.isDated);
  const first = Math.min(...dated.map((event) => event.from.getTime()));
  const last = Math.max(...dated.map((event) => event.to.getTime()));
  const ease = Math.max(86_400_000 * 20, (last - first) * 0.03);
  const labels = Math.min(width * 0.5, Math.max(80, ...rows.map((event) => widthOf(event.label))) + 16);
  const dates = Math.max(50, ...rows.map((event) => widthOf(event.said, 12))) + 14;
  const height = rows.length * 30 + 26;
  const body = plotMarkup({
    width,
    height,
    marginTop: 4,
    marginBottom: 22,
    ...(isRtl ? { marginRight: labels, marginLeft: dates } : { marginLeft: labels, marginRight: dates }),
    x: {
      type: 'utc',
      domain: dated.length === 0 ? [new Date(0), new Date(1)] : [new Date(first - ease), new Date(last + ease)],
      reverse: isRtl,
      axis: null,
    },
    y: { type: 'band', domain: rows.map((event) => event.row), axis: null, padding: 0 },
    marks: [
      Plot.gridX({ ticks: 5, className: 'grid' }),
      ...(dated.length === 0
        ? []
        : [
            Plot.axisX({
              ticks: 5,
              tickSize: 0,
              label: null,
              className: 'quiet',
              tickFormat: (day: Date) => tickOf(t.language, day, last - first),
            }),
          ]),
      Plot.barX(
        dated.filter((event) => !event.isExact),
        { x1: 'from', x2: 'to', y: 'row', className: 'range', rx: 5, insetTop: 10, insetBottom: 10, fill: 'currentColor' },
      ),
      Plot.dot(
        dated.filter((event) => event.isExact),
        { x: 'from', y: 'row', r: 6, className: 'sure', fill: 'currentColor' },
      ),
      Plot.text(rows, {
        y: 'row',
        text: (event: (typeof rows)[number]) => inOrder(t, event.label),
        frameAnchor: isRtl ? 'right' : 'left',
        dx: isRtl ? labels : -labels,
        textAnchor: isRtl ? 'end' : 'start',
        lineWidth: labels / 15.5,
        textOverflow: 'ellipsis',
        className: 'label',
      }),
      Plot.text(rows, {
        y: 'row',
        text: (event: (typeof rows)[number]) => inOrder(t, event.said),
        frameAnchor: isRtl ? 'left' : 'right',
        dx: isRtl ? -dates : dates,
        textAnchor: isRtl ? 'start' : 'end',
        className: 'quiet small',
      }),
    ],
  });
  return frame(options, { width, height, body });
}

const LONG = 86_400_000 * 365 * 3;
function tickOf(language: string, day: Date, span: number): string {
  return new Intl.DateTimeFormat(
    language,
    span > LONG ? { year: 'numeric', timeZone: 'UTC' } : { month: 'short', year: 'numeric', timeZone: 'UTC' },
  ).format(day);
}
