import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CleanContext, CompiledField } from '../../model/field.ts';
import type { RecordValues } from '../../model/values.ts';
import type { Answers } from './report.ts';

const accepts = (field: CompiledField, input: unknown, context: CleanContext): boolean => {
  const cleaned = field.kind.clean(input, field, context);
  return cleaned.problems === undefined && cleaned.value !== null;
};

/**
 * What a report can say in a register's form by itself: country, date, and the words into a text that only the organisation and stewards see.
 * Town and people are left to the steward: what was said in words is not turned into codes by a machine.
 */
export function prefillValues(
  register: CompiledRegister,
  report: Answers & { readonly language: string },
  context: CleanContext,
): RecordValues {
  const values: Record<string, unknown> = {};
  const put = (field: CompiledField | undefined, input: unknown): void => {
    if (field !== undefined && accepts(field, input, context)) values[field.name] = input;
  };
  const named = (name: string | undefined) => register.fields.find((field) => field.name === name);
  if (report.country !== null && report.country !== 'unknown') put(named(register.placed), { country: report.country });
  if (report.happened !== null) put(named(register.dated), report.happened);
  const words = [report.what, report.who].filter((text) => text !== null).join('\n\n');
  const account = { language: report.language, text: words };
  put(
    register.fields.find((field) => field.sensitivity === 'restricted' && !field.kind.canBeDimension && accepts(field, account, context)),
    account,
  );
  put(named('stream'), 'member');
  return values;
}
