import type { Problem } from '../../kernel/refusal.ts';
import type { ProseValue } from '../../model/values.ts';
import { isNothing, isObject, quote, refuse, refuseOtherParts } from '../cleaning.ts';
import { cleanLines } from '../text/clean-line.ts';

/** BCP 47: language nobody determined. */
const UNDETERMINED = 'und';

/** The tag in its canonical spelling (`PT-br` → `pt-BR`); null when it is none. */
function canonicalTag(tag: string): string | null {
  try {
    return new Intl.Locale(tag).toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function cleanLanguage(input: unknown, where: string, problems: Problem[]): string | null {
  if (isNothing(input) || input === 'unknown') return UNDETERMINED;
  const tag = typeof input === 'string' ? canonicalTag(input.trim()) : null;
  return tag !== null && tag.length <= 35 ? tag : refuse(problems, where, 'unknown-language', { word: quote(input) });
}

/** Text with its language; text alone is of undetermined language. A language without text says nothing. */
export function cleanProse(input: unknown, where: string, problems: Problem[], maxLength: number): ProseValue | null {
  if (isNothing(input)) return null;
  if (!isObject(input)) {
    const text = cleanLines(input, where, problems, maxLength);
    return text === null ? null : { language: UNDETERMINED, text };
  }
  refuseOtherParts(input, ['language', 'text'], where, problems);
  const text = cleanLines(input['text'], `${where}.text`, problems, maxLength);
  const language = cleanLanguage(input['language'], `${where}.language`, problems);
  return text === null || language === null ? null : { language, text };
}
