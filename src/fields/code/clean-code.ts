import type { Problem } from '../../kernel/refusal.ts';
import { UNKNOWN_CODE, type Vocabulary } from '../../model/vocabulary.ts';
import { isNothing, quote, refuse } from '../cleaning.ts';
import { findCode, wordIndex } from './find-code.ts';
import { nearestCodes } from './nearest-codes.ts';

export interface CodeRules {
  readonly vocabulary: Vocabulary;
  readonly today: string;
  /** Codes the record carries already: they may stay although they are no longer offered. */
  readonly before?: readonly string[];
}

/** Whether a code may still be newly chosen on a day. */
export const isOffered = (code: string, vocabulary: Vocabulary, today: string): boolean => {
  const { validTo } = vocabulary.codes[code] ?? {};
  return validTo === undefined || validTo > today;
};

/** A code, or a label in any of our languages, to the code. */
export function cleanCode(
  input: unknown,
  where: string,
  problems: Problem[],
  { vocabulary, today, before = [] }: CodeRules,
): string | null {
  if (isNothing(input)) return null;
  if (typeof input !== 'string') return refuse(problems, where, 'not-text');
  const code = findCode(input, vocabulary);
  if (code === null)
    return refuse(problems, where, 'unknown-code', { word: quote(input), nearest: nearestCodes(input, vocabulary).join(', ') });
  if (code === UNKNOWN_CODE || before.includes(code) || isOffered(code, vocabulary, today)) return code;
  const { replacedBy } = vocabulary.codes[code]!;
  return refuse(problems, where, replacedBy === undefined ? 'code-ended' : 'code-replaced', {
    code,
    ...(replacedBy === undefined ? {} : { instead: replacedBy }),
  });
}

/** Several codes: a list, or one text with `|` between them. The same code twice is one, "not known" stands alone; the order is that of the list, so that one answer has one spelling. */
export function cleanCodes(input: unknown, where: string, problems: Problem[], rules: CodeRules): readonly string[] | null {
  if (isNothing(input)) return null;
  const words: readonly unknown[] = Array.isArray(input)
    ? input
    : typeof input === 'string'
      ? findCode(input, rules.vocabulary) === null
        ? input.split('|')
        : [input]
      : [input];
  const codes = words.map((word) => cleanCode(word, where, problems, rules)).filter((code) => code !== null);
  const distinct = [...new Set(codes)];
  if (distinct.length > 1 && distinct.includes(UNKNOWN_CODE)) return refuse(problems, where, 'unknown-not-alone');
  const { places } = wordIndex(rules.vocabulary);
  return distinct.length === 0 ? null : distinct.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
