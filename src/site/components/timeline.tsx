import type { Child } from 'hono/jsx';
import type { Speaker } from '../../model/speaker.ts';
import type { PartialDate, Unknown } from '../../model/values.ts';
import { say } from '../say.ts';

export interface TimelineEntry {
  readonly date: PartialDate | Unknown | Date;
  readonly title: Child;
  readonly children?: Child;
}

/** What machines read in `datetime`. */
const machineDate = (date: PartialDate | Date): string => (date instanceof Date ? date.toISOString() : date);

/** What happened, in order. */
export const Timeline = ({ t, entries }: { t: Speaker; entries: readonly TimelineEntry[] }) => (
  <ol class="timeline">
    {entries.map((entry) => (
      <li>
        {entry.date === 'unknown' ? (
          <span class="when">{say(t, 'site.range.unknown')}</span>
        ) : (
          <time class="when" datetime={machineDate(entry.date)}>
            {t.date(entry.date)}
          </time>
        )}
        <div>
          <p class="what">{entry.title}</p>
          {entry.children}
        </div>
      </li>
    ))}
  </ol>
);
