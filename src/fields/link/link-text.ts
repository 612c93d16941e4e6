import { showReference } from '../../kernel/ids.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { LinkValue } from '../../model/values.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { codeLabel } from '../code/code-label.ts';

/** `Continues: K7QF2-M9A4B-C`. An internal id, which no reader may see, becomes the register's name. */
export function linkText({ register, reference, relation }: LinkValue, relations: Vocabulary | undefined, speaker: Speaker): string {
  const key = `registers.${register}.one`;
  const shown = reference.length === 11 ? showReference(reference) : speaker.has(key) ? speaker.say(key) : register;
  return relation === undefined || relations === undefined ? shown : `${codeLabel(relation, relations, speaker)}: ${shown}`;
}
