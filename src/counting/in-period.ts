import type { Bounds } from '../model/values.ts';
import type { Counted, Measure } from './bounded-table.ts';
import { addBounds, clampBounds, NOBODY } from './bounds.ts';
import type { Days } from './period.ts';
import { daysOf } from './period.ts';

/** What a kind of step does to the people it concerns: they enter the state, go on within it, or leave it. */
export type StepEffect = 'opens' | 'moves' | 'closes';

export interface TimedStep {
  readonly kind: string;
  /** Partial date or `unknown`. */
  readonly date: string;
  /** Null: everyone concerned at that moment. */
  readonly people?: Bounds | null;
}

export interface Track {
  readonly steps: readonly TimedStep[];
  /** Everyone the record is about, ever; no step can concern more. */
  readonly people: Bounds;
}

/** People of one track, or of many, with respect to a period. */
export interface PeriodTally {
  /** In the state on any day of the period. */
  readonly inState: Bounds;
  /** Of these, entered it during the period. */
  readonly newly: Bounds;
  /** Of these, were in it when the period began. */
  readonly ongoing: Bounds;
  /** Of these, left it during the period. */
  readonly ended: Bounds;
}

/** How the three parts relate to the main number, for tables and their protection. */
export const PERIOD_MEASURES: readonly Measure[] = [
  { name: 'newly', relation: 'share' },
  { name: 'ongoing', relation: 'share' },
  { name: 'ended', relation: 'within' },
];

interface Moment extends Days {
  readonly people: Bounds;
}

const atMostOf = (bounds: Bounds): number => bounds.atMost ?? Number.POSITIVE_INFINITY;
const rangeOf = (atLeast: number, atMost: number): Bounds => ({
  atLeast: Math.min(atLeast, atMost),
  atMost: atMost === Number.POSITIVE_INFINITY ? null : atMost,
});
const sumOf = (moments: readonly Moment[], end: (bounds: Bounds) => number): number =>
  moments.reduce((sum, moment) => sum + end(moment.people), 0);
const leastOf = (bounds: Bounds): number => bounds.atLeast;

/**
 * Who of one track was in the state during a period. Partial dates and bounds of people become bounds of the answer: someone who may have been in the
 * state counts in `atMost`, only someone who certainly was in `atLeast`. Steps may concern part of the people (nine of sixteen acquitted: seven go on).
 * The order in which steps are given does not matter. With exact dates and numbers `inState` = `newly` + `ongoing`; otherwise the sum encloses it.
 *
 * Rules: something that goes on or ends without a recorded beginning began no later than that; what ends had begun; an opening certainly after a closing
 * is a return. Several openings may name the same people: at least the largest, at most all of them.
 *
 * Years never add up: whoever is in the state over New Year is in both. Only `newly` may be added over periods that do not overlap, and only where nobody returns.
 */
export function inPeriod(track: Track, effects: Readonly<Record<string, StepEffect>>, period: Days): PeriodTally {
  const { first, returns, closings, sweeps } = arrange(track, effects);
  const cap = atMostOf(track.people);
  const openings = [...first, ...returns];
  if (openings.length === 0) return { inState: NOBODY, newly: NOBODY, ongoing: NOBODY, ended: NOBODY };

  /** Opened by one day and not left before the period: on the day before it (ongoing) or at any time in it. */
  const staying = (isBy: (day: string) => boolean): { round: Bounds; returned: Bounds } => {
    const swept = sweeps.filter((sweep) => sweep.to < period.from).toSorted((a, b) => (a.to < b.to ? 1 : -1))[0];
    const isPerhapsSwept = sweeps.some((sweep) => sweep.from < period.from);
    const isAfterSweep = (moment: Moment): boolean => swept === undefined || moment.from > swept.to;
    const gone = closings.filter((closing) => closing.from < period.from && (swept === undefined || closing.to > swept.from));
    const surelyGone = gone.filter((closing) => closing.to < period.from && isAfterSweep(closing));
    const inRound = first.filter(isAfterSweep);
    const possible = inRound.filter((moment) => isBy(moment.from));
    const sure = inRound.filter((moment) => isBy(moment.to));
    const opened = rangeOf(Math.max(0, ...sure.map((moment) => moment.people.atLeast)), Math.min(cap, sumOf(possible, atMostOf)));
    const back = returns.filter(isAfterSweep);
    const sureBack = back.filter((moment) => isBy(moment.to));
    const isSweptFor = (moment: Moment): boolean => sweeps.some((sweep) => sweep.from < period.from && sweep.to >= moment.from);
    const returned = rangeOf(
      sumOf(
        sureBack.filter((moment) => !isSweptFor(moment)),
        leastOf,
      ),
      sumOf(
        back.filter((moment) => isBy(moment.from)),
        atMostOf,
      ),
    );
    const leftLeast = isPerhapsSwept ? 0 : opened.atLeast;
    const goneMost = sumOf(gone, atMostOf);
    const goneLeast = sumOf(surelyGone, leastOf);
    const roundMost = Math.max(0, atMostOf(opened) - goneLeast);
    const unspent = Math.max(0, goneLeast - atMostOf(opened));
    return {
      round: rangeOf(Math.max(0, leftLeast - goneMost), roundMost),
      returned: rangeOf(Math.max(0, returned.atLeast - Math.max(0, goneMost - leftLeast)), Math.max(0, atMostOf(returned) - unspent)),
    };
  };

  const before = staying((day) => day < period.from);
  const ongoing = clampBounds(addBounds(before.round, before.returned), { atLeast: 0, atMost: track.people.atMost });

  const isNew = (moment: Moment): boolean => moment.from <= period.to && moment.to >= period.from;
  const openedBefore = rangeOf(
    Math.max(0, ...first.filter((moment) => moment.to < period.from).map((moment) => moment.people.atLeast)),
    Math.min(
      cap,
      sumOf(
        first.filter((moment) => moment.from < period.from),
        atMostOf,
      ),
    ),
  );
  const openedBy = Math.max(0, ...first.filter((moment) => moment.to <= period.to).map((moment) => moment.people.atLeast));
  const fresh = rangeOf(Math.max(0, openedBy - atMostOf(openedBefore)), Math.min(cap, sumOf(first.filter(isNew), atMostOf)));
  const sureReturns = returns.filter((moment) => moment.from >= period.from && moment.to <= period.to);
  const lastReturn = Math.max(0, ...sureReturns.map((moment) => moment.people.atLeast));
  const newly = rangeOf(
    fresh.atLeast + Math.max(0, lastReturn - atMostOf(ongoing) - atMostOf(fresh)),
    Math.min(cap, atMostOf(fresh) + sumOf(returns.filter(isNew), atMostOf)),
  );

  const whole = staying((day) => day <= period.to);
  const inState = rangeOf(
    Math.max(newly.atLeast + ongoing.atLeast, whole.round.atLeast),
    Math.min(cap, atMostOf(newly) + atMostOf(ongoing), atMostOf(whole.round) + atMostOf(whole.returned)),
  );
  return {
    inState,
    newly: clampBounds(newly, { atLeast: 0, atMost: inState.atMost }),
    ongoing: clampBounds(ongoing, { atLeast: 0, atMost: inState.atMost }),
    ended: endedIn(period, inState, closings, sweeps, returns),
  };
}

function endedIn(
  period: Days,
  inState: Bounds,
  closings: readonly Moment[],
  sweeps: readonly Moment[],
  returns: readonly Moment[],
): Bounds {
  const isPerhapsIn = (moment: Moment): boolean => moment.from <= period.to && moment.to >= period.from;
  const isSurelyIn = (moment: Moment): boolean => moment.from >= period.from && moment.to <= period.to;
  const stated = rangeOf(sumOf(closings.filter(isSurelyIn), leastOf), sumOf(closings.filter(isPerhapsIn), atMostOf));
  if (!sweeps.some(isPerhapsIn)) return clampBounds(stated, { atLeast: 0, atMost: inState.atMost });
  const sweep = sweeps.find(isSurelyIn);
  if (sweep === undefined) return clampBounds(rangeOf(stated.atLeast, atMostOf(inState)), { atLeast: 0, atMost: inState.atMost });
  const back = sumOf(
    returns.filter((moment) => moment.to > sweep.to && moment.from <= period.to),
    atMostOf,
  );
  return rangeOf(Math.max(0, inState.atLeast - back), atMostOf(inState));
}

/** Sorts steps into beginnings, returns, partial endings and endings for everyone left, and lets what must come first narrow what is open in time. */
function arrange(track: Track, effects: Readonly<Record<string, StepEffect>>) {
  const dated = track.steps.map((step) => {
    const effect = effects[step.kind];
    if (effect === undefined) throw new Error(`Step kind "${step.kind}" has no effect on this state`);
    const people =
      step.people === undefined || step.people === null ? null : clampBounds(step.people, { atLeast: 0, atMost: track.people.atMost });
    return { effect, people, ...daysOf(step.date) };
  });
  const others = dated.filter((step) => step.effect !== 'opens');
  const endings = dated.filter((step) => step.effect === 'closes');
  const opens = dated.filter((step) => step.effect === 'opens').map((step) => ({ ...step, people: step.people ?? track.people }));
  const isReturn = (moment: Moment): boolean => endings.some((ending) => moment.from > ending.to);
  const returns = opens.filter(isReturn);
  let first: Moment[] = opens.filter((moment) => !isReturn(moment));
  const earliest = others.map((step) => step.to).toSorted()[0];
  if (first.length === 0 && earliest !== undefined) first = [{ from: daysOf(null).from, to: earliest, people: track.people }];
  if (first.length === 1 && earliest !== undefined) first = [{ ...first[0]!, to: first[0]!.to < earliest ? first[0]!.to : earliest }];
  const begun = first.map((moment) => moment.from).toSorted()[0] ?? daysOf(null).from;
  const after = (step: Days, day: string): string => (step.from < day && day <= step.to ? day : step.from);
  const closings: Moment[] = endings.flatMap((step) =>
    step.people === null ? [] : [{ from: after(step, begun), to: step.to, people: step.people }],
  );
  const sweeps: Moment[] = endings
    .filter((step) => step.people === null)
    .map((step) => {
      const latest =
        [...first, ...others.filter((other) => other.effect === 'moves')]
          .map((other) => other.from)
          .filter((day) => day <= step.to)
          .toSorted()
          .at(-1) ?? begun;
      return { from: after(step, latest), to: step.to, people: track.people };
    });
  return { first, returns, closings, sweeps };
}

/** The tally of one track as a row of a table: the people in the state, one record if any of them may have been, and the three parts. */
export function countedInPeriod(tally: PeriodTally): Counted {
  return {
    ...tally.inState,
    records: tally.inState.atMost === 0 ? 0 : 1,
    measures: { newly: tally.newly, ongoing: tally.ongoing, ended: tally.ended },
  };
}

/** Adds tallies of different tracks for the same period. Never add tallies of different periods. */
export function addTallies(a: PeriodTally, b: PeriodTally): PeriodTally {
  return {
    inState: addBounds(a.inState, b.inState),
    newly: addBounds(a.newly, b.newly),
    ongoing: addBounds(a.ongoing, b.ongoing),
    ended: addBounds(a.ended, b.ended),
  };
}
