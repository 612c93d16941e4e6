import type { Speaker } from '../../model/speaker.ts';
import type { Bounds } from '../../model/values.ts';

/** `12`, `12–15` or "at least 12" in the reader's language and digits. */
export function boundsText({ atLeast, atMost }: Bounds, speaker: Speaker): string {
  if (atMost === null) return speaker.say('fields.persons.atLeastText', { least: atLeast });
  return atLeast === atMost ? speaker.number(atLeast) : `${speaker.number(atLeast)}–${speaker.number(atMost)}`;
}
