import { expect, test } from 'vitest';
import { compileModel } from '../model/compile-model.ts';
import { translator } from '../site/messages.ts';
import { registers } from '../registers/index.ts';
import { everyType, fieldCalled } from './every-type-fixture.ts';
import { fieldTypes } from './index.ts';

const speaker = translator('en');
const show = (name: keyof typeof everyType.fields, value: unknown, level: 'public' | 'network' | 'restricted'): string => {
  const field = fieldCalled(name);
  return String(field.kind.view({ field, value, level, speaker }));
};

test('the registers of the application compile with these types', () => {
  expect(compileModel(registers, fieldTypes).registers.map(({ name }) => name)).toContain('criminalisation-cases');
});

test('of a place only what may be seen is shown, and the rest is said to be withheld', () => {
  const value = { country: 'IT', region: 'IT-82', city: 'Lampedusa', point: { lat: 35.5, lon: 12.6 } };
  const seen = show('place', value, 'public');
  expect(seen).toContain('Italy');
  expect(seen).toContain('withheld');
  expect(seen).not.toMatch(/Lampedusa|Sicilia|35\.5/);
  expect(show('place', value, 'restricted')).toContain('Lampedusa, Sicilia, Italy');
});

test('of a source title and address are withheld from the public, publisher and date are not', () => {
  const value = [
    {
      publisher: 'The Paper',
      title: 'What A. B. did',
      date: '2024-03',
      address: 'https://paper.example/ab',
      kind: 'unknown',
      stream: 'media',
    },
  ];
  const seen = show('source', value, 'public');
  expect(seen).toContain('The Paper');
  expect(seen).toContain('March 2024');
  expect(seen).not.toMatch(/A\. B\.|paper\.example/);
  expect(show('source', value, 'network')).toContain('paper.example');
  expect(show('source', value, 'network')).not.toContain('A. B.');
  expect(show('source', value, 'restricted')).toContain('A. B.');
});

test('notes of steps stay with those who may see them', () => {
  const value = [{ kind: 'charged', date: '2024', note: 'Met at the harbour' }];
  expect(show('steps', value, 'network')).not.toContain('harbour');
  expect(show('steps', value, 'restricted')).toContain('harbour');
});

test('sealed looks the same to everybody, whether something is there or not', () => {
  const armored = '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----';
  expect(new Set([show('sealed', armored, 'restricted'), show('sealed', null, 'public')]).size).toBe(1);
  expect(show('sealed', armored, 'restricted')).not.toContain('YWdl');
});

test('withheld is said even where nothing is, so that its absence tells nothing', () => {
  expect(show('text', null, 'public')).not.toContain('withheld');
  expect(show('code', null, 'public')).toContain('withheld');
});

test('words, codes and columns carry the sensitivity of their part', () => {
  const place = fieldCalled('place');
  const value = { country: 'IT', city: 'Lampedusa' };
  expect(place.kind.words(value, place)).toEqual([{ language: null, text: 'Lampedusa', sensitivity: 'restricted' }]);
  expect(place.kind.codes(value, place)).toEqual([{ vocabulary: 'countries', code: 'IT', sensitivity: 'public' }]);
  const seen = Object.fromEntries(place.kind.columns(place).map(({ suffix, sensitivity }) => [suffix, sensitivity]));
  expect(seen).toEqual({ _country: 'public', _region: 'restricted', _city: 'restricted', _lat: 'restricted', _lon: 'restricted' });
});

test('what the reader may not see is absent from what is loaded', () => {
  const place = fieldCalled('place');
  expect(place.kind.load({ _country: 'IT' }, [], place)).toEqual({ country: 'IT' });
  const source = fieldCalled('source');
  expect(source.kind.load({}, [{ publisher: 'The Paper', kind: 'unknown', stream: 'media' }], source)).toEqual([
    { publisher: 'The Paper', kind: 'unknown', stream: 'media' },
  ]);
});
