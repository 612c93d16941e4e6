import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../kernel/languages.ts';
import { translator } from '../site/messages.ts';
import english from '../../locales/en/fields.json' with { type: 'json' };

/** Every code that the source of a field type refuses something with. */
const codes = new Set(
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\./.test(file))
    .flatMap((file) => [...readFileSync(`${import.meta.dirname}/${file}`, 'utf8').matchAll(/\b(?:refuse|problem)\((.*)/g)])
    .flatMap(([, rest = '']) => [...rest.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code = '']) => code)),
);

test('every problem has a sentence, and no sentence is left without a problem', () => {
  // `required` is found by whoever takes a whole record.
  expect(
    Object.keys(english.problem)
      .filter((code) => code !== 'required')
      .toSorted(),
  ).toEqual([...codes].toSorted());
});

test('every sentence of a problem is said in every language, in that language', () => {
  const params = {
    word: 'x',
    nearest: 'a, b',
    code: 'c',
    instead: 'd',
    part: 'e',
    length: 9,
    maxLength: 8,
    min: 1,
    max: 2,
    most: 3,
    date: '2026-13',
    currency: 'EUR',
    digits: 2,
    atLeast: 5,
    atMost: 4,
    whole: 3,
    year: '2026',
    region: 'IT-82',
    country: 'FR',
    register: 'r',
    registers: 's',
  };
  for (const language of LANGUAGES) {
    const speaker = translator(language);
    for (const code of Object.keys(english.problem)) {
      const key = `fields.problem.${code}`;
      expect(speaker.has(key), `${key} in ${language}`).toBe(true);
      expect(speaker.say(key, params)).not.toMatch(/[{}]/);
      if (language !== 'en') expect(speaker.say(key, params), `${key} in ${language}`).not.toBe(translator('en').say(key, params));
    }
  }
});
