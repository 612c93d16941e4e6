import type { Bounds, StepValue } from '../../model/values.ts';
import { dayBefore, type Scene } from './scene.ts';

const BEGINNINGS = ['investigated', 'summoned', 'arrested', 'charged', 'administrative-proceeding-opened'];
const MIDDLES = ['sent-to-trial', 'tried', 'adjourned', 'convicted-first-instance', 'acquitted-first-instance', 'appealed'];
const ENDINGS = ['dropped', 'settled', 'fined', 'acquitted-final', 'convicted-final', 'closed'];

/** A proceeding step by step: opened, perhaps tried, perhaps over; some of the people leave it earlier than others. */
export function caseSteps({ random, today }: Scene, people: Bounds): readonly StepValue[] {
  const steps: StepValue[] = [];
  /** Adds a step and answers how many days ago the next one could be. */
  const add = (kind: string, of: Bounds, ago: number): number => {
    const day = dayBefore(today, ago);
    steps.push({ kind, date: random.chance(0.85) ? day : day.slice(0, 7), people: of });
    return ago - random.whole(30, 300);
  };
  let ago = add(random.pick(BEGINNINGS), people, random.whole(120, 2_600));
  let left = people;
  while (ago > 0 && random.chance(0.65)) {
    if (left.atLeast > 2 && random.chance(0.3)) {
      // Some are let go while the others stay accused.
      const free = random.whole(1, left.atLeast - 1);
      ago = add('dropped', { atLeast: free, atMost: free }, ago);
      left = { atLeast: left.atLeast - free, atMost: left.atMost === null ? null : left.atMost - free };
      continue;
    }
    ago = add(random.pick(MIDDLES), left, ago);
  }
  if (ago > 0 && random.chance(0.5)) add(random.pick(ENDINGS), left, ago);
  return steps;
}
