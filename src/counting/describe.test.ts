import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../kernel/languages.ts';
import { translator } from '../site/messages.ts';
import type { TableInput } from './bounded-table.ts';
import { buildTable } from './bounded-table.ts';
import { readDefinition } from './definition.ts';
import type { DefinitionLabels } from './describe.ts';
import { citation, describeMethod } from './describe.ts';
import { PERIOD_MEASURES } from './in-period.ts';
import { forPublic } from './protection.ts';

const definition = readDefinition({
  register: 'criminalisation-cases',
  measure: 'people',
  by: [{ field: 'place', part: 'country' }],
  where: [{ field: 'strand', codes: ['solidarity'] }],
  state: { state: 'in-proceedings', period: '2025' },
  asOf: '2026-03-03T12:00:00Z',
});
const labels: DefinitionLabels = {
  register: 'Criminalisation cases',
  measure: 'People',
  dimensions: { 'place:country': 'Country', strand: 'Strand' },
  code: (_, code) => code,
  state: 'in criminal or administrative proceedings',
};
const input: TableInput = {
  dimensions: [{ name: 'place', part: 'country', codes: ['IT', 'GR'], isMany: false }],
  unit: 'people',
  measures: PERIOD_MEASURES,
  coverage: { reported: 21, expected: 34 },
  rows: [
    { at: { 'place:country': 'IT' }, atLeast: 28, atMost: 32, records: 12 },
    { at: { 'place:country': null }, atLeast: 2, atMost: 2, records: 1 },
  ],
};
const provenance = { sources: 68, kinds: ['media', 'courts'], streams: ['members'] };
const published = forPublic(buildTable(input), { publication: 'counted', threshold: 5 });
const method = (table = published) => describeMethod(translator('en'), definition, table, labels, provenance);

describe('the method in words', () => {
  test('names unit, window, conditions, moment and sources', () => {
    const text = method().how.join(' ');
    for (const part of [
      'People are counted',
      'in criminal or administrative proceedings',
      '2025',
      'Strand',
      'solidarity',
      'Country',
      '68 sources',
      '2026',
    ])
      expect(text).toContain(part);
  });
  test('warns of years, unknown, and withheld numbers when they occur, and of nothing else', () => {
    const text = method().cautions.join(' ');
    for (const part of ['Years must not be added up', 'Numbers from 1 to 4 are withheld', '“Not known” is a group of its own'])
      expect(text).toContain(part);
    expect(text).not.toContain('more than the total');
    const exact = forPublic(buildTable({ ...input, rows: [{ at: { 'place:country': 'IT' }, atLeast: 3, atMost: 3, records: 3 }] }), {
      publication: 'open',
    });
    expect(method(exact).cautions.join(' ')).not.toMatch(/withheld|range|Not known/);
  });
  test('states who reported', () => {
    expect(method().coverage).toBe('21 of 34 members who were asked reported for this period. What nobody reported is missing here.');
  });
  test.each(LANGUAGES)('is complete in %s: no key left, no hole', (language) => {
    const t = translator(language);
    const { how, cautions, coverage } = describeMethod(t, definition, published, labels, provenance);
    for (const sentence of [...how, ...cautions, coverage!]) expect(sentence).not.toMatch(/counting\.|[{}]|undefined/);
    // Unit, measure, window, its parts, condition, dimensions, moment, sources, streams.
    expect(how).toHaveLength(9);
    expect(
      citation(t, { network: 'Solid Ground', title: 'People in proceedings', frozenOn: '2026-03-03', address: 'https://example.org/f/1' }),
    ).toContain('https://example.org/f/1');
  });
});
