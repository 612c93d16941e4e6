import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../model/values.ts';
import type { PeriodTally, TimedStep, Track } from './in-period.ts';
import { addTallies, countedInPeriod, inPeriod } from './in-period.ts';
import { periodOf } from './period.ts';

const effects = { charged: 'opens', tried: 'moves', acquitted: 'closes' } as const;
const exactly = (people: number): Bounds => ({ atLeast: people, atMost: people });
const tally = (steps: TimedStep[], people: Bounds, year: string): PeriodTally => inPeriod({ steps, people }, effects, periodOf(year));

describe('sixteen people charged in 2024, nine acquitted in 2025', () => {
  const steps: TimedStep[] = [
    { kind: 'charged', date: '2024-05-02' },
    { kind: 'acquitted', date: '2025-03-09', people: exactly(9) },
  ];
  test('are all in proceedings in the year of the split', () => {
    expect(tally(steps, exactly(16), '2025')).toEqual({ inState: exactly(16), newly: exactly(0), ongoing: exactly(16), ended: exactly(9) });
  });
  test('are seven the year after', () => {
    expect(tally(steps, exactly(16), '2026')).toEqual({ inState: exactly(7), newly: exactly(0), ongoing: exactly(7), ended: exactly(0) });
  });
  test('are new once', () => {
    expect(tally(steps, exactly(16), '2024').newly).toEqual(exactly(16));
    expect(tally(steps, exactly(16), '2023').inState).toEqual(exactly(0));
  });
  test('end altogether with a step for everyone left', () => {
    const last = [...steps, { kind: 'acquitted', date: '2026-02' }];
    expect(tally(last, exactly(16), '2026')).toMatchObject({ inState: exactly(7), ended: exactly(7) });
    expect(tally(last, exactly(16), '2027').inState).toEqual(exactly(0));
  });
});

describe('what is not known stays open', () => {
  test('a beginning in 2024 or 2025 is not new for certain, but is in the state', () => {
    const steps: TimedStep[] = [
      { kind: 'charged', date: 'unknown' },
      { kind: 'tried', date: '2025-06' },
    ];
    expect(tally(steps, exactly(4), '2025')).toEqual({
      inState: exactly(4),
      newly: { atLeast: 0, atMost: 4 },
      ongoing: { atLeast: 0, atMost: 4 },
      ended: exactly(0),
    });
  });
  test('what goes on had begun, even when nobody wrote down when', () => {
    expect(tally([{ kind: 'tried', date: '2025-06' }], exactly(3), '2026').ongoing).toEqual(exactly(3));
  });
  test('an undated acquittal leaves every later year open', () => {
    const steps: TimedStep[] = [
      { kind: 'charged', date: '2024' },
      { kind: 'acquitted', date: 'unknown' },
    ];
    expect(tally(steps, exactly(5), '2026').inState).toEqual({ atLeast: 0, atMost: 5 });
    expect(tally(steps, exactly(5), '2024').inState).toEqual(exactly(5));
  });
  test('no known upper bound stays none', () => {
    expect(tally([{ kind: 'charged', date: '2025' }], { atLeast: 3, atMost: null }, '2025').newly).toEqual({ atLeast: 3, atMost: null });
  });
  test('people who return after an acquittal was quashed are new again', () => {
    const steps: TimedStep[] = [
      { kind: 'charged', date: '2023' },
      { kind: 'acquitted', date: '2024' },
      { kind: 'charged', date: '2026-01-15', people: exactly(2) },
    ];
    expect(tally(steps, exactly(6), '2026')).toEqual({ inState: exactly(2), newly: exactly(2), ongoing: exactly(0), ended: exactly(0) });
  });
  test('a kind without a declared effect is a bug, not a guess', () => {
    expect(() => tally([{ kind: 'rumoured', date: '2025' }], exactly(1), '2025')).toThrow('rumoured');
  });
});

/** A world in which everything is known: batches of people, each with the day it entered and the day it left. */
interface Batch {
  readonly people: number;
  readonly left: number | null;
}
const day = (offset: number): string => new Date(Date.UTC(2023, 0, 1 + offset)).toISOString().slice(0, 10);
const blurred = (date: string, blur: number): string => [date, date.slice(0, 7), date.slice(0, 4), 'unknown'][blur]!;
const world = fc.record({
  entered: fc.integer({ min: 0, max: 700 }),
  enteredBlur: fc.integer({ min: 0, max: 3 }),
  batches: fc.array(
    fc.record({
      people: fc.integer({ min: 1, max: 6 }),
      after: fc.option(fc.integer({ min: 1, max: 700 })),
      blur: fc.integer({ min: 0, max: 3 }),
      slack: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  movedAfter: fc.option(fc.integer({ min: 0, max: 600 })),
  slack: fc.integer({ min: 0, max: 3 }),
  lastIsEveryone: fc.boolean(),
});

function tracks(one: typeof world extends fc.Arbitrary<infer T> ? T : never): {
  track: Track;
  truth: Batch[];
  entered: string;
  isExact: boolean;
} {
  const truth: Batch[] = one.batches.map((batch) => ({
    people: batch.people,
    left: batch.after === null ? null : one.entered + batch.after,
  }));
  const all = truth.reduce((sum, batch) => sum + batch.people, 0);
  const isEveryone = one.lastIsEveryone && truth.every((batch) => batch.left !== null);
  const lastLeft = Math.max(...truth.map((batch) => batch.left ?? 0));
  const steps: TimedStep[] = [{ kind: 'charged', date: blurred(day(one.entered), one.enteredBlur) }];
  if (one.movedAfter !== null && one.movedAfter + one.entered <= lastLeft)
    steps.push({ kind: 'tried', date: day(one.entered + one.movedAfter) });
  let hasSweep = false;
  for (const [index, batch] of one.batches.entries()) {
    if (batch.after === null) continue;
    const date = blurred(day(one.entered + batch.after), batch.blur);
    if (isEveryone && one.entered + batch.after === lastLeft) {
      if (!hasSweep) steps.push({ kind: 'acquitted', date });
      hasSweep = true;
    } else
      steps.push({
        kind: 'acquitted',
        date,
        people: { atLeast: Math.max(0, truth[index]!.people - batch.slack), atMost: truth[index]!.people + batch.slack },
      });
  }
  const isExact =
    one.enteredBlur === 0 && one.slack === 0 && !hasSweep && one.batches.every((batch) => batch.blur === 0 && batch.slack === 0);
  return {
    track: { steps, people: { atLeast: Math.max(0, all - one.slack), atMost: all + one.slack } },
    truth,
    entered: day(one.entered),
    isExact,
  };
}

const holds = (bounds: Bounds, value: number): boolean => bounds.atLeast <= value && value <= (bounds.atMost ?? Infinity);

describe('for any track', () => {
  test('the bounds hold the truth, and are the truth when everything is known', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 2022, max: 2028 }), (one, year) => {
        const { track, truth, entered, isExact } = tracks(one);
        const period = periodOf(String(year));
        const count = (keep: (batch: Batch) => boolean): number => truth.filter(keep).reduce((sum, batch) => sum + batch.people, 0);
        const isThere = (batch: Batch): boolean => entered <= period.to && (batch.left === null || day(batch.left) >= period.from);
        const expected = {
          inState: count(isThere),
          newly: count((batch) => isThere(batch) && entered >= period.from),
          ongoing: count((batch) => isThere(batch) && entered < period.from),
          ended: count((batch) => isThere(batch) && batch.left !== null && day(batch.left) <= period.to),
        };
        const result = inPeriod(track, effects, period);
        for (const part of ['inState', 'newly', 'ongoing', 'ended'] as const) {
          expect(holds(result[part], expected[part]), `${part} ${JSON.stringify({ is: expected[part], result, track })}`).toBe(true);
          if (isExact) expect(result[part]).toEqual(exactly(expected[part]));
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('the order in which steps are written down does not matter', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 2022, max: 2027 }), (one, year) => {
        const { track } = tracks(one);
        const period = periodOf(String(year));
        expect(inPeriod({ ...track, steps: track.steps.toReversed() }, effects, period)).toEqual(inPeriod(track, effects, period));
      }),
    );
  });

  test('newly and ongoing enclose the total, no part exceeds it, and nothing is below nobody', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 2022, max: 2028 }), (one, year) => {
        const { inState, newly, ongoing, ended } = inPeriod(tracks(one).track, effects, periodOf(String(year)));
        expect(newly.atLeast + ongoing.atLeast).toBeLessThanOrEqual(inState.atLeast);
        expect(newly.atMost! + ongoing.atMost!).toBeGreaterThanOrEqual(inState.atMost!);
        for (const part of [inState, newly, ongoing, ended]) {
          expect(part.atLeast).toBeGreaterThanOrEqual(0);
          expect(part.atMost!).toBeGreaterThanOrEqual(part.atLeast);
          expect(part.atMost!).toBeLessThanOrEqual(inState.atMost!);
        }
      }),
    );
  });

  test('a partial ending changes nothing in the year in which it happens', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 2024, max: 2027 }),
        (people, some, year) => {
          const steps: TimedStep[] = [{ kind: 'charged', date: '2024-02-01' }];
          const split = [...steps, { kind: 'acquitted', date: `${year}-07`, people: exactly(Math.min(some, people)) }];
          expect(tally(split, exactly(people), String(year)).inState).toEqual(tally(steps, exactly(people), String(year)).inState);
        },
      ),
    );
  });
});

test('tallies of different tracks add, and become rows of a table with their parts', () => {
  const one = tally([{ kind: 'charged', date: '2025' }], exactly(2), '2025');
  const other = tally([{ kind: 'charged', date: '2024' }], { atLeast: 3, atMost: null }, '2025');
  expect(addTallies(one, other)).toMatchObject({ inState: { atLeast: 5, atMost: null }, newly: exactly(2) });
  expect(countedInPeriod(one)).toEqual({
    ...exactly(2),
    records: 1,
    measures: { newly: exactly(2), ongoing: exactly(0), ended: exactly(0) },
  });
});
