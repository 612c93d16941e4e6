import type { CompiledField, InputProps } from '../model/field.ts';
import type { Sensitivity } from '../model/sensitivity.ts';
import type { FieldProps } from '../site/components/field.tsx';
import { fieldHelp, fieldLabel } from './labels.ts';
import { problemsAt } from './problems-at.ts';

/** Label, help, error and who sees it, for the one control (or the group) of a field. */
export const fieldProps = <V>({ field, name, problems, speaker }: InputProps<V>, level: Sensitivity = field.sensitivity): FieldProps => ({
  t: speaker,
  name,
  label: fieldLabel(field as CompiledField, speaker),
  help: fieldHelp(field as CompiledField, speaker),
  level,
  error: problemsAt(problems, field.name, speaker),
  isRequired: field.required === true,
});

/** The same for one part of a value: `place.country` stands at the control `…country`. */
export const partProps = <V>(
  { field, name, problems, speaker }: InputProps<V>,
  part: string,
  label: string,
  options: { help?: string; level?: Sensitivity } = {},
): FieldProps => ({
  t: speaker,
  name: `${name}.${part}`,
  label,
  ...options,
  error: problemsAt(problems, `${field.name}.${part}`, speaker),
});
