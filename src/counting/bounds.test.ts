import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../model/values.ts';
import { addBounds, leaveBounds, NOBODY, spanBounds } from './bounds.ts';

const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(fc.nat(1000), fc.option(fc.nat(1000)))
  .map(([atLeast, more]) => ({ atLeast, atMost: more === null ? null : atLeast + more }));
const check = (property: fc.IProperty<unknown>): void => fc.assert(property);
const holds = (one: Bounds, value: number): boolean => one.atLeast <= value && (one.atMost === null || value <= one.atMost);
/** A number that the bounds allow. */
const within = bounds.chain((one) => fc.tuple(fc.constant(one), fc.integer({ min: one.atLeast, max: one.atMost ?? one.atLeast + 50 })));

describe('adding bounds', () => {
  test('does not depend on order or grouping', () => {
    check(
      fc.property(bounds, bounds, (a, b) => {
        expect(addBounds(a, b)).toEqual(addBounds(b, a));
      }),
    );
    check(
      fc.property(bounds, bounds, bounds, (a, b, c) => {
        expect(addBounds(addBounds(a, b), c)).toEqual(addBounds(a, addBounds(b, c)));
      }),
    );
    check(
      fc.property(bounds, (a) => {
        expect(addBounds(a, NOBODY)).toEqual(a);
      }),
    );
  });
  test('holds the sum of what each holds, and never shrinks', () => {
    check(
      fc.property(within, within, ([a, x], [b, y]) => {
        expect(holds(addBounds(a, b), x + y)).toBe(true);
      }),
    );
    check(
      fc.property(bounds, bounds, (a, b) => {
        expect(addBounds(a, b).atLeast).toBeGreaterThanOrEqual(a.atLeast);
      }),
    );
  });
  test('knows no upper bound as soon as one part has none', () => {
    check(
      fc.property(bounds, fc.nat(9), (a, atLeast) => {
        expect(addBounds(a, { atLeast, atMost: null }).atMost).toBeNull();
      }),
    );
  });
});

test('those who are left are never fewer than nobody, and hold every true remainder', () => {
  check(
    fc.property(within, within, ([all, everyone], [gone, left]) => {
      const rest = leaveBounds(all, gone);
      expect(rest.atLeast).toBeGreaterThanOrEqual(0);
      if (left <= everyone) expect(holds(rest, everyone - left)).toBe(true);
    }),
  );
});

test('a span holds what either holds', () => {
  check(
    fc.property(within, within, ([a, x], [b, y]) => {
      expect([holds(spanBounds(a, b), x), holds(spanBounds(a, b), y)]).toEqual([true, true]);
    }),
  );
});
