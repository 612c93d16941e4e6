import type { Problem } from '../../kernel/refusal.ts';
import type { StepValue } from '../../model/values.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { isNothing, refuse } from '../cleaning.ts';
import { cleanCode } from '../code/clean-code.ts';
import { compact } from '../compact.ts';
import { cleanDateOrUnknown } from '../date/clean-date.ts';
import { cleanBounds } from '../persons/clean-bounds.ts';
import { cleanLines } from '../text/clean-line.ts';

export const STEP_PARTS = ['kind', 'date', 'people', 'note'] as const;

export interface StepRules {
  readonly kinds: Vocabulary;
  readonly hasPeople: boolean;
  readonly today: string;
  readonly before: readonly StepValue[];
}

/** One step. A date that was not said is not known; a step without its kind is refused. */
export function cleanStep(
  row: Readonly<Record<string, unknown>>,
  where: string,
  problems: Problem[],
  { kinds, hasPeople, today, before }: StepRules,
): StepValue | null {
  const found = problems.length;
  const kind = cleanCode(row['kind'], `${where}.kind`, problems, { vocabulary: kinds, today, before: before.map((step) => step.kind) });
  const date = cleanDateOrUnknown(row['date'], `${where}.date`, problems, { notAfter: today });
  const people = hasPeople ? cleanBounds(row['people'], `${where}.people`, problems) : null;
  if (!hasPeople && !isNothing(row['people'])) refuse(problems, where, 'unexpected-part', { part: 'people' });
  const note = cleanLines(row['note'], `${where}.note`, problems, 5000);
  if (problems.length > found) return null;
  if (kind === null)
    return date === null && people === null && note === null ? null : refuse(problems, `${where}.kind`, 'step-kind-missing');
  return { kind, date: date ?? 'unknown', ...compact({ people, note }) };
}
