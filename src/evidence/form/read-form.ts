import type { CompiledRegister } from '../../model/compile-model.ts';
import type { FormValues } from '../../model/field.ts';
import type { Level } from '../../model/sensitivity.ts';
import type { RecordValues } from '../../model/values.ts';
import { type Offers, offeredFields } from './offered-fields.ts';

export interface ReadFormOptions {
  readonly level: Level;
  /** As given to `RecordForm`. */
  readonly prefix?: string;
  readonly offers?: Offers;
  /** Values of the record as it is: fields the form did not offer stay as they are. */
  readonly before?: RecordValues;
}

/** What a posted `RecordForm` says, unchecked and as typed: input for `cleanValues`, and for the form again when something is wrong. */
export function readForm(
  form: FormValues,
  register: CompiledRegister,
  { level, prefix = 'v.', offers, before = {} }: ReadFormOptions,
): RecordValues {
  const values: Record<string, unknown> = { ...before };
  for (const field of offeredFields(register, level, offers)) {
    const typed = field.kind.parseForm(form, prefix + field.name, field);
    if (typed === null || typed === undefined || typed === '' || (Array.isArray(typed) && typed.length === 0)) delete values[field.name];
    else values[field.name] = typed;
  }
  return values;
}

/** The person asked for another row; nothing is to be saved yet. */
export const wantsMoreRows = (form: FormValues): boolean => form.has('more');
