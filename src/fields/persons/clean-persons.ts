import type { Problem } from '../../kernel/refusal.ts';
import type { PersonsPart, PersonsValue, Unknown } from '../../model/values.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { isNothing, isObject, refuse, refuseOtherParts } from '../cleaning.ts';
import { cleanCode } from '../code/clean-code.ts';
import { saysUnknown } from '../code/unknown-words.ts';
import { cleanBounds } from './clean-bounds.ts';

export type Dimensions = Readonly<Record<string, Vocabulary>>;

function cleanPart(
  input: unknown,
  where: string,
  problems: Problem[],
  by: Dimensions,
  today: string,
  atMost: number | null,
): PersonsPart | null {
  if (!isObject(input)) return refuse(problems, where, 'not-people', { word: '' });
  refuseOtherParts(input, ['of', 'atLeast', 'atMost'], where, problems);
  const asked = isObject(input['of']) ? input['of'] : {};
  refuseOtherParts(asked, Object.keys(by), where, problems);
  const of: Record<string, string> = {};
  for (const [name, vocabulary] of Object.entries(by)) {
    const code = cleanCode(asked[name], `${where}.${name}`, problems, { vocabulary, today });
    if (code !== null) of[name] = code;
  }
  const before = problems.length;
  const bounds = cleanBounds({ atLeast: input['atLeast'], atMost: input['atMost'] }, where, problems);
  if (problems.length > before) return null;
  if (bounds === null || Object.keys(of).length === 0) return refuse(problems, where, 'part-incomplete');
  if (atMost !== null && bounds.atLeast > atMost)
    return refuse(problems, `${where}.atLeast`, 'part-exceeds-whole', { part: bounds.atLeast, whole: atMost });
  return { atLeast: bounds.atLeast, atMost: bounds.atMost, of };
}

/** People as bounds with an optional breakdown; `unknown` when nobody knows how many. A part may not be larger than the whole. */
export function cleanPersons(
  input: unknown,
  where: string,
  problems: Problem[],
  by: Dimensions,
  today: string,
): PersonsValue | Unknown | null {
  if (isNothing(input)) return null;
  if (typeof input === 'string' && saysUnknown(input)) return 'unknown';
  if (!isObject(input)) return cleanBounds(input, where, problems);
  refuseOtherParts(input, ['atLeast', 'atMost', 'unknown', 'parts'], where, problems);
  const before = problems.length;
  const bounds = cleanBounds({ atLeast: input['atLeast'], atMost: input['atMost'] }, where, problems);
  if (problems.length > before) return null;
  const given = isNothing(input['parts']) ? [] : input['parts'];
  if (!Array.isArray(given)) return refuse(problems, `${where}.parts`, 'not-a-list');
  if (!isNothing(input['unknown'])) return bounds === null && given.length === 0 ? 'unknown' : refuse(problems, where, 'unknown-and-value');
  if (bounds === null) return given.length === 0 ? null : refuse(problems, `${where}.atLeast`, 'whole-missing');
  const parts = given
    .map((part, index) => cleanPart(part, `${where}.parts.${index}`, problems, by, today, bounds.atMost))
    .filter((part) => part !== null);
  return parts.length === 0 ? bounds : { ...bounds, parts };
}
