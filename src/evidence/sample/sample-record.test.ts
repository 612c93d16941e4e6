import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../../main/model.ts';
import { readReference } from '../../kernel/ids.ts';
import { SAMPLE_ORGANISATIONS } from './organisations.ts';
import { sampleRecord } from './sample-record.ts';
import { SAMPLE_REGISTERS } from './values-of.ts';

const cast = {
  batch: '00000000-0000-7000-8000-000000000001',
  organisations: [{ id: '00000000-0000-7000-8000-000000000002', people: [] }],
  records: 0,
};
const came = { at: new Date('2026-03-09T10:00:00Z'), day: '2026-03-09', today: '2026-11-22' };
const made = Array.from({ length: 4_000 }, (_none, number) => sampleRecord(model, cast, 7, number, came));

describe('the sample', () => {
  it('invents the same record from the same seed and number, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.nat(10_000_000), (seed, number) => {
        expect(sampleRecord(model, cast, seed, number, came)).toEqual(sampleRecord(model, cast, seed, number, came));
      }),
      { numRuns: 60 },
    );
  });

  it('gives every record a sound reference of its own', () => {
    const references = made.map(({ record }) => record.reference!);
    expect(new Set(references).size).toBe(made.length);
    expect(references.every((reference) => readReference(reference) === reference)).toBe(true);
    expect(new Set(made.map(({ record }) => record.id)).size).toBe(made.length);
  });

  it('fills every register of this release, in every status and seven languages', () => {
    expect(new Set(made.map((one) => one.register))).toEqual(new Set(model.registers.map((register) => register.name)));
    for (const { name } of SAMPLE_REGISTERS)
      expect([...new Set(made.filter((one) => one.register === name).map(({ record }) => record.status))].toSorted()).toEqual([
        'accepted',
        'corrected',
        'draft',
        'in-review',
        'published',
        'rejected',
        'retracted',
        'submitted',
      ]);
    expect(new Set(made.map(({ record }) => record.language)).size).toBe(7);
  });

  it('keeps a first version of what was corrected or withdrawn, and says nothing of the future', () => {
    for (const { record, before } of made) {
      expect(before !== null).toBe(['corrected', 'retracted'].includes(record.status));
      if (record.status === 'corrected') expect(before?.values).not.toEqual({});
      expect(record.publishedOn).toBe(['published', 'corrected', 'retracted'].includes(record.status) ? '2026-03-09' : null);
    }
  });

  it('has twenty-five organisations in fifteen countries, each marked as invented', () => {
    expect(SAMPLE_ORGANISATIONS).toHaveLength(25);
    expect(new Set(SAMPLE_ORGANISATIONS.map(({ country }) => country)).size).toBeGreaterThanOrEqual(15);
    for (const { name, shortName } of SAMPLE_ORGANISATIONS) {
      expect(name).toMatch(/\((sample|exemplo|esempio|exemple|voorbeeld|Beispiel|muestra)\)$/);
      expect(shortName).toMatch(/^[a-z0-9][a-z0-9-]{1,40}$/);
    }
  });
});
