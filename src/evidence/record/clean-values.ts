import type { Problem } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CleanContext } from '../../model/field.ts';
import type { RecordValues } from '../../model/values.ts';

export interface CleanedValues {
  readonly values: RecordValues;
  readonly problems: readonly Problem[];
}

/**
 * Checks every field of one record through its type, whatever door it came by. A draft may leave required fields open.
 * `before`: the values as they were, so that a code that has ended since may stay where it stands.
 * `problems` names each fault with its place; `values` then holds what was sound.
 */
export function cleanValues(
  register: CompiledRegister,
  input: RecordValues,
  context: CleanContext,
  options: { isDraft?: boolean; before?: RecordValues } = {},
): CleanedValues {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const field of register.fields) {
    const cleaned = field.kind.clean(
      input[field.name],
      field,
      options.before === undefined ? context : { ...context, before: options.before[field.name] },
    );
    if (cleaned.problems !== undefined) problems.push(...cleaned.problems);
    else if (cleaned.value !== null) values[field.name] = cleaned.value;
    else if (field.required === true && options.isDraft !== true) problems.push({ where: field.name, code: 'required' });
  }
  for (const name of Object.keys(input)) {
    if (input[name] !== null && input[name] !== undefined && !register.fields.some((field) => field.name === name))
      problems.push({ where: name, code: 'no-such-field' });
  }
  return { values, problems };
}
