import type { Role } from '../../database/connection.ts';
import { formValues } from '../../fields/index.ts';
import type { Problem } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CompiledField, FormValues } from '../../model/field.ts';
import type { Acting } from '../../network/acting.ts';
import { notSealed, type Offers } from '../form/offered-fields.ts';
import { sealText } from './seal-text.ts';
import { sealedFields, sealingOf } from './sealing.ts';

/** UTF-16 units of plain text; as the form's own limit. */
const LONGEST = 20_000;

/** A posted form in which no sealed answer is readable any more. */
export interface SealedForm {
  readonly form: FormValues;
  /** For `readForm` and the form again. */
  readonly offers: Offers;
  readonly problems: readonly Problem[];
}

/**
 * The first thing done with a posted `RecordForm`: sealed answers are encrypted to their keyholders, and only the ciphertext goes on, so that nothing
 * after this can log, keep or show the words. An answer to a field that is not offered is refused (`too-few-keyholders`) and dropped.
 */
export async function sealForm(
  acting: Acting,
  role: Role,
  register: CompiledRegister,
  form: FormValues,
  prefix = 'v.',
): Promise<SealedForm> {
  const { recipients, offers } = await sealingOf(acting, role, register);
  const problems: Problem[] = [];
  const answers = new Map<string, string>();
  for (const field of sealedFields(register)) {
    const said = saidIn(form, field, prefix);
    if (said === null) continue;
    const keys = recipients.get(field.name);
    if (keys === undefined) problems.push({ where: field.name, code: 'too-few-keyholders' });
    else if (isEncrypted(field, said)) answers.set(prefix + field.name, said);
    else if (said.length > LONGEST)
      problems.push({ where: field.name, code: 'too-long', params: { length: said.length, maxLength: LONGEST } });
    else answers.set(prefix + field.name, await sealText(said, keys));
  }
  return { form: withAnswers(form, register, prefix, answers), offers, problems };
}

/**
 * The same where nobody can be asked who holds keys (session ended, database gone): the words are dropped, and the form that comes back says that
 * they must be written again (`sealed-again`). What was encrypted before stays.
 */
export function dropSealed(register: CompiledRegister, form: FormValues, prefix = 'v.'): SealedForm {
  const problems: Problem[] = [];
  const answers = new Map<string, string>();
  for (const field of sealedFields(register)) {
    const said = saidIn(form, field, prefix);
    if (said === null) continue;
    if (isEncrypted(field, said)) answers.set(prefix + field.name, said);
    else problems.push({ where: field.name, code: 'sealed-again' });
  }
  return {
    form: withAnswers(form, register, prefix, answers),
    offers: (field) => notSealed(field) || form.has(prefix + field.name),
    problems,
  };
}

function saidIn(form: FormValues, field: CompiledField, prefix: string): string | null {
  const said = field.kind.parseForm(form, prefix + field.name, field);
  return typeof said === 'string' && said.trim() !== '' ? said : null;
}

const isEncrypted = (field: CompiledField, said: string): boolean =>
  field.kind.clean(said, field, { today: '1970-01-01' }).problems === undefined;

function withAnswers(form: FormValues, register: CompiledRegister, prefix: string, answers: ReadonlyMap<string, string>): FormValues {
  const names = sealedFields(register).map((field) => prefix + field.name);
  const isOfSealed = (name: string): boolean => names.some((sealed) => name === sealed || name.startsWith(`${sealed}.`));
  return formValues([
    ...form
      .names('')
      .filter((name) => !isOfSealed(name))
      .flatMap((name) => form.getAll(name).map((value) => [name, value] as const)),
    ...answers,
  ]);
}
