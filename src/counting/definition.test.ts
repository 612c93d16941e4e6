import { describe, expect, test } from 'vitest';
import { definitionHash, parseBy, parseWhere, readDefinition } from './definition.ts';

const base = { register: 'deaths-disappearances', measure: 'dead', by: [{ field: 'occurredOn', part: 'year' }] };

describe('a definition', () => {
  test('has one hash however its conditions are written', () => {
    const where = [
      { field: 'cause', codes: ['drowning', 'exposure'] },
      { field: 'place', part: 'country', codes: ['IT'] },
    ];
    const turned = [
      { codes: ['IT', 'IT'], part: 'country', field: 'place' },
      { field: 'cause', codes: ['exposure', 'drowning'] },
    ];
    expect(definitionHash(readDefinition({ ...base, where }))).toBe(definitionHash(readDefinition({ where: turned, ...base })));
  });
  test('has another hash when anything that matters differs', () => {
    const hashes = [
      {},
      { measure: 'missing' },
      { level: 'network' },
      { asOf: '2026-01-01T00:00:00Z' },
      { state: { state: 'in-proceedings', period: '2025' } },
    ].map((change) => definitionHash(readDefinition({ ...base, ...change })));
    expect(new Set(hashes).size).toBe(5);
  });
  test('counts records at level public when it says no more', () => {
    expect(readDefinition({ register: 'judgments' })).toMatchObject({ measure: 'records', by: [], where: [], level: 'public' });
  });
  test.each([
    ['five dimensions', { by: ['a', 'b', 'c', 'd', 'e'].map((field) => ({ field })) }, 'by'],
    ['a dimension twice', { by: [{ field: 'a' }, { field: 'a' }] }, 'by'],
    ['a condition without codes', { where: [{ field: 'a', codes: [] }] }, 'where.0.codes'],
    ['a word it does not know', { limit: 3 }, ''],
    ['a moment that is none', { asOf: 'yesterday' }, 'asOf'],
  ])('refuses %s, saying where', (_, change, where) => {
    expect(() => readDefinition({ ...base, ...change })).toThrow(expect.objectContaining({ code: 'count-definition-malformed', where }));
  });
});

test('dimensions and conditions are read as people write them', () => {
  expect(parseBy('occurredOn:year')).toEqual({ field: 'occurredOn', part: 'year' });
  expect(parseWhere('place:country=IT, GR')).toEqual({ field: 'place', part: 'country', codes: ['IT', 'GR'] });
  expect(() => parseBy('a:b:c')).toThrow(expect.objectContaining({ code: 'dimension-malformed' }));
  expect(() => parseWhere('cause')).toThrow(expect.objectContaining({ code: 'condition-malformed' }));
});
