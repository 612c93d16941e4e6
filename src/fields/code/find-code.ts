import { LANGUAGES } from '../../kernel/languages.ts';
import { UNKNOWN_CODE, type Vocabulary } from '../../model/vocabulary.ts';
import { plainWord } from './plain-word.ts';
import { saysUnknown } from './unknown-words.ts';

interface WordIndex {
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  readonly others: ReadonlyMap<string, ReadonlySet<string>>;
  /** Place of each code in the list. */
  readonly places: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<Vocabulary, WordIndex>();

function add(index: Map<string, Set<string>>, word: string | undefined, code: string): void {
  const key = word === undefined ? '' : plainWord(word);
  if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(code));
}

/** Words of a vocabulary in every language, drawn up once: labels and codes first, other names apart, since they are vaguer. */
export function wordIndex(vocabulary: Vocabulary): WordIndex {
  const known = indexes.get(vocabulary);
  if (known !== undefined) return known;
  const labels = new Map<string, Set<string>>();
  const others = new Map<string, Set<string>>();
  for (const [code, entry] of Object.entries(vocabulary.codes)) {
    add(labels, code, code);
    for (const language of LANGUAGES) {
      add(labels, entry.label[language], code);
      for (const word of entry.alsoCalled?.[language] ?? []) add(others, word, code);
    }
  }
  const index = { labels, others, places: new Map(Object.keys(vocabulary.codes).map((code, place) => [code, place])) };
  indexes.set(vocabulary, index);
  return index;
}

/**
 * The code that a text names: the code itself, its label or another of its names in any of our languages, or `unknown`.
 * Null when it names none, or more than one: nothing is guessed.
 */
export function findCode(text: string, vocabulary: Vocabulary): string | null {
  const trimmed = text.trim();
  if (Object.hasOwn(vocabulary.codes, trimmed) || trimmed === UNKNOWN_CODE) return trimmed;
  const { labels, others } = wordIndex(vocabulary);
  const key = plainWord(trimmed);
  const found = labels.get(key) ?? others.get(key);
  if (found !== undefined) return found.size === 1 ? [...found][0]! : null;
  return saysUnknown(trimmed) ? UNKNOWN_CODE : null;
}
