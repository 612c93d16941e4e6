import type { FieldType } from '../../model/field.ts';
import { codeField } from '../code/code-field.tsx';

/** A code of a list of two; `true`, `1` and "oui" are read as well. */
export const yesNoUnknownField: FieldType<string | readonly string[]> = {
  ...codeField,
  name: 'yes-no-unknown',
  clean: (input, field, context) =>
    codeField.clean(typeof input === 'boolean' || typeof input === 'number' ? String(input) : input, field, context),
};
