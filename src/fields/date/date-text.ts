import type { Speaker } from '../../model/speaker.ts';
import type { PartialDate, Unknown } from '../../model/values.ts';

/** A partial date in words, or that it is not known. */
export const dateText = (value: PartialDate | Unknown, speaker: Speaker): string =>
  value === 'unknown' ? speaker.say('fields.date.notKnown') : speaker.date(value);
