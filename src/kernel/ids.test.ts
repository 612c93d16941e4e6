import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicReference, readReference, receipt, showReference, uuidv7 } from './ids.ts';

describe('public references', () => {
  it('are read back from how a person may type them', () => {
    for (let i = 0; i < 200; i++) {
      const reference = publicReference();
      expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{11}$/);
      expect(readReference(showReference(reference))).toBe(reference);
      expect(readReference(` ${reference.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(reference);
    }
  });

  it('notice any single wrong character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 31 }), (place, shift) => {
        const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const reference = publicReference();
        const wrong = alphabet[(alphabet.indexOf(reference[place]!) + shift) % 32]!;
        expect(readReference(reference.slice(0, place) + wrong + reference.slice(place + 1))).toBeNull();
      }),
    );
  });

  it('refuse anything else', () => {
    fc.assert(fc.property(fc.string({ maxLength: 10 }), (text) => readReference(text) === null));
  });
});

describe('uuidv7', () => {
  it('increases within the process, also within one millisecond and when the clock goes back', () => {
    const made = Array.from({ length: 10_000 }, (_, index) => uuidv7(1_700_000_000_000 - (index % 7)));
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
    expect(made[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

it('a receipt has 80 random bits', () => {
  expect(new Set(Array.from({ length: 1000 }, receipt)).size).toBe(1000);
  expect(receipt()).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
});
