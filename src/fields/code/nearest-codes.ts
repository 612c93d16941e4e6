import type { Vocabulary } from '../../model/vocabulary.ts';
import { wordIndex } from './find-code.ts';
import { plainWord } from './plain-word.ts';

const pairsOf = (word: string): ReadonlySet<string> => {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, place) => padded.slice(place, place + 2)));
};

/** Dice's coefficient of the pairs of letters: 1 the same, 0 nothing in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

const pairsByVocabulary = new WeakMap<Vocabulary, readonly (readonly [ReadonlySet<string>, string])[]>();
const answers = new WeakMap<Vocabulary, Map<string, readonly string[]>>();
const ANSWERS_KEPT = 1000;

function pairsOfVocabulary(vocabulary: Vocabulary) {
  let found = pairsByVocabulary.get(vocabulary);
  if (found === undefined) {
    const { labels, others } = wordIndex(vocabulary);
    found = [labels, others].flatMap((index) =>
      [...index].flatMap(([word, codes]) => [...codes].map((code) => [pairsOf(word), code] as const)),
    );
    pairsByVocabulary.set(vocabulary, found);
  }
  return found;
}

/** The three codes whose labels, in any language, look most like a word; kept per word, since a file repeats the same mistake. */
export function nearestCodes(word: string, vocabulary: Vocabulary): readonly string[] {
  const known = answers.get(vocabulary) ?? new Map<string, readonly string[]>();
  const key = plainWord(word).slice(0, 60);
  const before = known.get(key);
  if (before !== undefined) return before;
  const own = pairsOf(key);
  const best = new Map<string, number>();
  for (const [pairs, code] of pairsOfVocabulary(vocabulary)) best.set(code, Math.max(best.get(code) ?? 0, likeness(own, pairs)));
  const nearest = [...best]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([code]) => code);
  if (known.size >= ANSWERS_KEPT) known.clear();
  known.set(key, nearest);
  answers.set(vocabulary, known);
  return nearest;
}
