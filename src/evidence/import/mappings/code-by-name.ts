import type { Vocabulary } from '../../../model/vocabulary.ts';

/** One spelling for all ways to write a label; English articles and "and" between words do not count. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\S )(?:the|and) (?=\S)/g, '')
    .trim();

const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, string>>();

/** The code whose name, label or other name in any language is the whole text; case, accents and punctuation do not matter. */
export function codeByName(vocabulary: Vocabulary, text: string): string | null {
  let index = indexes.get(vocabulary);
  if (index === undefined) {
    const names = new Map<string, string>();
    const add = (name: string, code: string): void => {
      const key = plainWords(name);
      if (key !== '' && !names.has(key)) names.set(key, code);
    };
    for (const code of Object.keys(vocabulary.codes)) add(code, code);
    for (const [code, { label }] of Object.entries(vocabulary.codes)) for (const name of Object.values(label)) add(name, code);
    for (const [code, { alsoCalled = {} }] of Object.entries(vocabulary.codes))
      for (const others of Object.values(alsoCalled)) for (const name of others) add(name, code);
    index = names;
    indexes.set(vocabulary, names);
  }
  return index.get(plainWords(text)) ?? null;
}
