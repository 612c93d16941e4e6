import { formValues } from '../../../fields/index.ts';
import type { Problem } from '../../../kernel/refusal.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { CleanContext } from '../../../model/field.ts';
import type { Translate } from '../../../site/messages.ts';
import type { ColumnRule, MappingSpec } from '../mappings/mapping-spec.ts';
import { DROP } from './mapping-form.tsx';
import { targetsOf } from './mapping-targets.ts';

/** The spec that a posted form makes of a file's columns. Targets that are not offered are left aside; faults of the common answers are named. */
export function readMappingForm(
  t: Translate,
  register: CompiledRegister,
  columns: readonly string[],
  entries: Iterable<readonly [string, unknown]>,
  context: CleanContext,
): { spec: MappingSpec; problems: readonly Problem[] } {
  const form = formValues(entries);
  const targets = new Map(targetsOf(t, register).map(({ value, rule }) => [value, rule]));
  const rules: Record<string, ColumnRule | 'drop'> = {};
  for (const [index, column] of columns.entries()) {
    const chosen = form.get(`column.${index}`) ?? '';
    const rule = chosen === DROP ? DROP : targets.get(chosen);
    if (rule !== undefined) rules[column] = rule;
  }
  const problems: Problem[] = [];
  const defaults: Record<string, unknown> = {};
  for (const field of register.fields.filter(({ required, name }) => required === true && name !== 'sources')) {
    const cleaned = field.kind.clean(field.kind.parseForm(form, `every.${field.name}`, field), field, context);
    if (cleaned.problems !== undefined) problems.push(...cleaned.problems);
    else if (cleaned.value !== null) defaults[field.name] = cleaned.value;
  }
  const publisher = (form.get('publisher') ?? '').trim();
  const identity = form
    .getAll('identity')
    .flatMap((index) => columns[Number(index)] ?? [])
    .filter((column) => rules[column] !== DROP);
  return {
    spec: {
      register: register.name,
      columns: rules,
      ...(Object.keys(defaults).length > 0 && { defaults }),
      ...(publisher !== '' && { sourceDefaults: { publisher } }),
      ...(identity.length > 0 && { identity }),
    },
    problems,
  };
}
