import type { StepValue } from '../../model/values.ts';
import { daysOf } from '../date/partial-date.ts';

/** Before every date. */
const START = '';

/**
 * Steps by the first day their date may mean. A step whose date is not known stays behind the step it was written after; steps of one day keep their order.
 * Ordering what is ordered changes nothing.
 */
export function orderSteps(steps: readonly StepValue[]): readonly StepValue[] {
  let last = START;
  return steps
    .map((step) => {
      last = step.date === 'unknown' ? last : daysOf(step.date).from;
      return { step, day: last };
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ step }) => step);
}

/** What the steps say of the whole: the kind of the latest one that is known, and the first and last day. */
export function summariseSteps(steps: readonly StepValue[]): {
  readonly stage: string | null;
  readonly first: string | null;
  readonly last: string | null;
} {
  const ordered = orderSteps(steps);
  const days = ordered.flatMap(({ date }) => (date === 'unknown' ? [] : [daysOf(date).from]));
  const stage = ordered.findLast(({ kind }) => kind !== 'unknown') ?? ordered.at(-1);
  return { stage: stage?.kind ?? null, first: days[0] ?? null, last: days.at(-1) ?? null };
}
