import fc from 'fast-check';
import { expect, test } from 'vitest';
import { iso31661 } from 'iso-3166';
import { LANGUAGES } from '../kernel/languages.ts';
import { countries, countryByName } from './countries.ts';

test('holds every assigned code of ISO 3166-1, and Kosovo', () => {
  expect(Object.keys(countries.codes).toSorted()).toEqual([...iso31661.map((entry) => entry.alpha2), 'XK'].toSorted());
});

test('names Portugal’s way, not Brazil’s', () => {
  expect(countries.codes.IR?.label.pt).toBe('Irão');
  expect(countries.codes.MK?.label.pt).toBe('Macedónia do Norte');
});

test('finds every country by its code and by its label in every language', () => {
  for (const { alpha2, alpha3 } of iso31661) {
    expect(countryByName(alpha2)).toBe(alpha2);
    expect(countryByName(alpha3)).toBe(alpha2);
  }
  for (const [code, entry] of Object.entries(countries.codes))
    for (const language of LANGUAGES)
      expect([entry.label[language], countryByName(entry.label[language] ?? '')]).toEqual([entry.label[language], code]);
});

test('no further name points to a country other than its own', () => {
  for (const [code, entry] of Object.entries(countries.codes))
    for (const name of Object.values(entry.alsoCalled ?? {}).flat()) expect([name, countryByName(name)]).toEqual([name, code]);
});

test.each([
  ['Libyan Arab Jamahiriya', 'LY'],
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['Wales', 'GB'],
  ['  türkiye ', 'TR'],
  ['TURKEY', 'TR'],
  ['Türkiye/Turkey', 'TR'],
  ['Hrvatska', 'HR'],
  ['Ελλάδα', 'GR'],
  ['Côte d&#039;Ivoire', 'CI'],
  ["Cote D'ivoire", 'CI'],
  ['Lao People&#039;s Democratic Republic', 'LA'],
  ['Bosnia-herzegovina', 'BA'],
  ['Bosnia & Herzegovina', 'BA'],
  ['Korea, Republic Of', 'KR'],
  ['Macedonia, Former Yugoslav Republic Of', 'MK'],
  ['Germany (until 1990 former territory of the FRG)', 'DE'],
  ['Saint Lucia', 'LC'],
  ['Irã', 'IR'],
  ['سوريا', 'SY'],
  ['Österreich', 'AT'],
  ['Vereinigtes Königreich', 'GB'],
  ['Congo', 'CG'],
  ['DR Congo', 'CD'],
  ['South Sudan', 'SS'],
])('reads %s', (text, code) => {
  expect(countryByName(text)).toBe(code);
});

test.each([
  '',
  ' ',
  'unknown',
  'America',
  'Africa',
  'Virgin Islands',
  'Korea',
  'Netherlands Antilles',
  'France and Spain',
  'Tunisia, Libya',
  'a, b, c',
  '،',
  'constructor',
])('does not guess from %j', (text) => {
  expect(countryByName(text)).toBeNull();
});

test('case, accents, punctuation and outer spaces never change what is read', () => {
  const labels = Object.entries(countries.codes).flatMap(([code, entry]) =>
    LANGUAGES.map((language) => [code, entry.label[language] ?? ''] as const),
  );
  const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
  fc.assert(
    fc.property(
      fc.constantFrom(...labels),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom('', ' ', '.', '*', '\u00a0'),
      ([code, label], isUpper, isBare, around) => {
        const bare = isBare ? withoutAccents(label) : label;
        expect(countryByName(`${around}${isUpper ? bare.toUpperCase() : bare}${around}`)).toBe(code);
      },
    ),
    { numRuns: 2000 },
  );
});
