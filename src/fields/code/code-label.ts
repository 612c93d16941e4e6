import type { Speaker } from '../../model/speaker.ts';
import { UNKNOWN_CODE, type Vocabulary } from '../../model/vocabulary.ts';

/** What a code is called in the reader's language. A code that the list does not have (a newer file) shows as it is. */
export const codeLabel = (code: string, vocabulary: Vocabulary, speaker: Speaker): string => {
  if (code === UNKNOWN_CODE) return speaker.say('fields.notKnown');
  const entry = vocabulary.codes[code];
  return entry === undefined ? code : speaker.label(entry.label);
};
