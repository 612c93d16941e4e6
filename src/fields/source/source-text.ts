import type { Speaker } from '../../model/speaker.ts';
import type { SourceValue } from '../../model/values.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { codeLabel } from '../code/code-label.ts';

/** A source in one line: who, what, when; its kind when nothing else may be said. */
export function sourceText({ publisher, title, date, kind }: SourceValue, kinds: Vocabulary, speaker: Speaker): string {
  const said = [publisher, title, date ? speaker.date(date) : null].filter((part) => part !== null && part !== undefined);
  return said.length > 0 ? said.join(', ') : codeLabel(kind, kinds, speaker);
}
