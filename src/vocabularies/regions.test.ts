import { expect, test } from 'vitest';
import { countries } from './countries.ts';
import { isRegion, regionContaining, regionName, regionsOf } from './regions.ts';

test('lists first-level regions only', () => {
  expect(regionsOf('GB').map((region) => region.code)).toEqual(['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS']);
  expect(
    regionsOf('BE')
      .map((region) => region.code)
      .toSorted(),
  ).toEqual(['BE-BRU', 'BE-VLG', 'BE-WAL']);
  expect(regionsOf('IT')).toHaveLength(20);
  expect(regionsOf('ES')).toHaveLength(19);
  expect(regionsOf('NL')).toHaveLength(12);
  expect(regionsOf('LU')).toHaveLength(12);
  expect(regionsOf('XX')).toEqual([]);
});

test('tells first-level regions from other areas', () => {
  expect(isRegion('DE-BE')).toBe(true);
  expect(isRegion('FR-06')).toBe(false);
  expect(isRegion('DE')).toBe(false);
  expect(isRegion('constructor')).toBe(false);
});

test('finds the region around a smaller area', () => {
  expect(regionContaining('FR-06')).toBe('FR-PAC');
  expect(regionContaining('FR-67')).toBe('FR-GES');
  expect(regionContaining('FR-PAC')).toBe('FR-PAC');
  expect(regionContaining('BE-VAN')).toBe('BE-VLG');
  expect(regionContaining('GB-GLG')).toBe('GB-SCT');
  expect(regionContaining('GB-BFS')).toBe('GB-NIR');
  expect(regionContaining('GB-KEN')).toBe('GB-ENG');
  expect(regionContaining('ZZ-1')).toBeNull();
});

test('every region belongs to a country of the list and has a name of its own there', () => {
  for (const country of Object.keys(countries.codes)) {
    const list = regionsOf(country);
    expect(new Set(list.map((region) => region.code)).size).toBe(list.length);
    for (const region of list) {
      expect(region.code.startsWith(`${country}-`)).toBe(true);
      expect(regionName(region.code)).toBe(region.name);
    }
  }
});
