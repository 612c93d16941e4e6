import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CONTENT_LANGUAGES, LANGUAGES, type Language } from '../kernel/languages.ts';
import type { CodeDeclaration, Vocabulary } from '../model/vocabulary.ts';

const isVocabulary = (value: unknown): value is Vocabulary =>
  typeof value === 'object' && value !== null && 'name' in value && 'label' in value && 'codes' in value;

const folder = new URL('.', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).toSorted();
const lists: Vocabulary[] = [];
for (const file of files) {
  const exported: Record<string, unknown> = await import(new URL(file, folder).href);
  lists.push(...Object.values(exported).filter(isVocabulary));
}

/** Words that make a crime or a stranger of a person. Stems, so that every inflection is caught. */
const FORBIDDEN: Record<Language, RegExp> = {
  en: /illegal|\baliens?\b|clandestine/i,
  fr: /ill[ée]gal|ill[ée]gaux|clandestin/i,
  de: /illegal|asylant|zigeuner/i,
  es: /\bilegal|clandestin/i,
  it: /illegal|clandestin|extracomunitari|zingar/i,
  nl: /illega|gelukszoeker|zigeuner/i,
  pt: /\bilega|clandestin/i,
  ar: /غير\s+(?:ال)?شرعي|لاشرعي/,
};

/** Every text of a code or list with the language it is in and where it stands. */
function* textsOf(
  where: string,
  entry: Pick<CodeDeclaration, 'label' | 'definition' | 'alsoCalled'>,
): Generator<{ where: string; language: Language; text: string }> {
  for (const language of LANGUAGES) {
    const label = entry.label[language];
    if (label !== undefined) yield { where: `${where}.label`, language, text: label };
    const definition = (entry.definition as Partial<Record<Language, string>> | undefined)?.[language];
    if (definition !== undefined) yield { where: `${where}.definition`, language, text: definition };
    for (const word of entry.alsoCalled?.[language] ?? []) yield { where: `${where}.alsoCalled`, language, text: word };
  }
}

const entriesOf = (list: Vocabulary): [string, CodeDeclaration][] => Object.entries(list.codes);
const textsOfList = (list: Vocabulary) => [
  ...textsOf('(list)', list),
  ...entriesOf(list).flatMap(([code, entry]) => [...textsOf(code, entry)]),
];
const at = ({ where, language, text }: { where: string; language: string; text: string }): string => `${where} ${language}: ${text}`;

test('every file of vocabularies is read, and no two lists share a name', () => {
  expect(lists.length).toBeGreaterThan(15);
  const names = lists.map((list) => list.name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each(lists.map((list) => [list.name, list] as const))('%s', (_name, list) => {
  test('names its source and a version by month', () => {
    expect(list.source.trim()).not.toBe('');
    expect(list.version).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
    expect(entriesOf(list).length).toBeGreaterThan(1);
  });

  test('has a label in all eight languages, for itself and for every code', () => {
    const missing = [['(list)', list] as const, ...entriesOf(list)].flatMap(([code, entry]) =>
      LANGUAGES.filter((language) => !entry.label[language]?.trim()).map((language) => `${code} ${language}`),
    );
    expect(missing).toEqual([]);
  });

  test('gives no two codes the same label in a language', () => {
    const repeated = LANGUAGES.flatMap((language) => {
      const labels = entriesOf(list).map(([, entry]) => entry.label[language]?.toLocaleLowerCase(language));
      return labels.filter((label, index) => labels.indexOf(label) !== index).map((label) => `${language}: ${label}`);
    });
    expect(repeated).toEqual([]);
  });

  test('defines a code in all seven content languages or in none', () => {
    const partial = entriesOf(list)
      .filter(([, entry]) => entry.definition !== undefined)
      .flatMap(([code, { definition }]) =>
        CONTENT_LANGUAGES.filter((language) => !definition?.[language]?.trim()).map((language) => `${code} ${language}`),
      );
    expect(partial).toEqual([]);
  });

  test('has no untrimmed, doubled or broken spacing', () => {
    expect(
      textsOfList(list)
        .filter(({ text }) => text !== text.trim() || /\s{2}|[\n\t]/.test(text) || text === '')
        .map(at),
    ).toEqual([]);
  });

  test('uses no word that makes a crime of a person', () => {
    expect(
      textsOfList(list)
        .filter(({ language, text }) => FORBIDDEN[language].test(text))
        .map(at),
    ).toEqual([]);
  });

  test('leads every code to a broadest one', () => {
    for (const [code, entry] of entriesOf(list)) {
      const seen = new Set([code]);
      for (let parent = entry.parent; parent !== undefined; parent = list.codes[parent]?.parent) {
        expect(seen.has(parent), `${code} is its own ancestor`).toBe(false);
        seen.add(parent);
      }
    }
  });

  test('keeps "other" for the end of its group', () => {
    const misplaced = entriesOf(list).filter(([code, entry]) => {
      const siblings = entriesOf(list).filter(([, sibling]) => sibling.parent === entry.parent);
      return code === 'other' && siblings.at(-1)?.[0] !== code;
    });
    expect(misplaced.map(([code]) => code)).toEqual([]);
  });
});
