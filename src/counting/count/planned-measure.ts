import type { CompiledField } from '../../model/field.ts';

/** Columns a number is summed from. */
export interface PlannedMeasure {
  readonly field: CompiledField;
  readonly atLeast: string;
  readonly atMost: string;
  /** Set where it was asked and is not known: nobody knows an upper limit then. */
  readonly isUnknown: string | null;
  /** People in bounds; false for a plain number such as a capacity. */
  readonly isPeople: boolean;
}

export function plannedMeasure({
  field,
  atLeast,
  atMost,
}: {
  readonly field: CompiledField;
  readonly atLeast: string;
  readonly atMost: string;
}): PlannedMeasure {
  const unknown = field.kind.columns(field).find((column) => column.suffix === '_is_unknown');
  return { field, atLeast, atMost, isUnknown: unknown === undefined ? null : field.column + unknown.suffix, isPeople: atLeast !== atMost };
}
