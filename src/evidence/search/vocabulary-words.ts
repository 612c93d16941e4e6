import type { Model } from '../../model/compile-model.ts';
import type { CodeDeclaration, Vocabulary } from '../../model/vocabulary.ts';
import { codeLexeme, fold } from './words.ts';

/** Folded label or part of a label → lexemes of the codes it may mean. Filled once, from the compiled model. */
let index = new Map<string, Set<string>>();

const LITTLE_WORDS = new Set([
  'the',
  'and',
  'for',
  'not',
  'les',
  'des',
  'une',
  'aux',
  'der',
  'die',
  'das',
  'und',
  'von',
  'los',
  'las',
  'del',
  'por',
  'con',
  'gli',
  'dei',
  'per',
  'het',
  'een',
  'van',
  'dos',
  'com',
  'para',
  'other',
  'autre',
  'andere',
  'otro',
  'altro',
  'outro',
]);
/** A word that stands in this many codes means none of them in particular. */
const TOO_COMMON = 25;

function put(key: string, lexeme: string): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([lexeme]));
  else known.add(lexeme);
}

function codesOf(vocabulary: Vocabulary): readonly [string, CodeDeclaration][] {
  return Object.entries(vocabulary.codes);
}

/** Learns the labels of every vocabulary in all languages: whole labels, and their single words unless too common. A parent's label finds its children. */
export function learnVocabularies(model: Model): void {
  index = new Map();
  for (const vocabulary of model.vocabularies.values()) {
    const parents = new Map(codesOf(vocabulary).map(([code, { parent }]) => [code, parent]));
    for (const [code, entry] of codesOf(vocabulary)) {
      const texts = [...Object.values(entry.label), ...Object.values(entry.alsoCalled ?? {}).flat()];
      const meant = codesOf(vocabulary)
        .map(([other]) => other)
        .filter((other) => other === code || isUnder(other, code, parents));
      for (const text of texts) {
        const folded = fold(text);
        for (const lexeme of meant) {
          put(folded, codeLexeme(vocabulary.name, lexeme));
          for (const word of folded.match(/[\p{L}\p{N}]{3,}/gu) ?? [])
            if (!LITTLE_WORDS.has(word)) put(word, codeLexeme(vocabulary.name, lexeme));
        }
      }
    }
  }
  for (const [key, codes] of index) if (codes.size > TOO_COMMON && !key.includes(' ')) index.delete(key);
}

function isUnder(code: string, ancestor: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  for (let parent = parents.get(code); parent !== undefined; parent = parents.get(parent)) if (parent === ancestor) return true;
  return false;
}

/** Lexemes of the codes that a term may name, in any language. */
export const codesFor = (term: string): readonly string[] => [...(index.get(fold(term)) ?? [])];
