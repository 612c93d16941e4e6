import { expect, test } from 'vitest';
import { LANGUAGES } from '../kernel/languages.ts';
import { spokenLanguages } from './languages-spoken.ts';

/** Languages whose name is their code. */
const SELF_NAMED = new Set(['fon', 'fur', 'tiv']);

test('names every language: no code is shown for want of a name', () => {
  for (const [code, entry] of Object.entries(spokenLanguages.codes).filter(([code]) => !SELF_NAMED.has(code)))
    for (const language of LANGUAGES) expect([code, language, entry.label[language]?.toLowerCase()]).not.toEqual([code, language, code]);
});

test('writes in the script of the reader', () => {
  for (const [code, entry] of Object.entries(spokenLanguages.codes)) {
    expect([code, entry.label.ar]).toEqual([code, expect.stringMatching(/^[^A-Za-z]+$/)]);
    expect([code, entry.label.en]).toEqual([code, expect.stringMatching(/^[\p{Script=Latin}\p{M}\s()’',-]+$/u)]);
  }
});

test('knows the languages that members ask interpreters for', () => {
  const labels = Object.values(spokenLanguages.codes).map((entry) => entry.label.en);
  for (const name of [
    'Arabic',
    'Dari',
    'Tigrinya',
    'Kurdish (Kurmanji)',
    'Kurdish (Sorani)',
    'Pashto',
    'Wolof',
    'Romani',
    'Somali',
    'Bangla',
    'Urdu',
    'Ukrainian',
    'Lingala',
    'French Sign Language',
  ])
    expect(labels).toContain(name);
  expect(labels.length).toBeGreaterThanOrEqual(190);
});
