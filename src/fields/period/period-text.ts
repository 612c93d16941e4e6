import type { Speaker } from '../../model/speaker.ts';
import type { PeriodValue } from '../../model/values.ts';

/** `March 2024 – 2025`, "since 2024", "until 2025". */
export function periodText({ from, to }: PeriodValue, speaker: Speaker): string {
  if (from !== null && to !== null) return speaker.say('fields.period.bothText', { from: speaker.date(from), to: speaker.date(to) });
  if (from !== null) return speaker.say('fields.period.fromText', { from: speaker.date(from) });
  return to === null ? '' : speaker.say('fields.period.toText', { to: speaker.date(to) });
}
