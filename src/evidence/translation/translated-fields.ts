import { LANGUAGES, type Language } from '../../kernel/languages.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CompiledField } from '../../model/field.ts';
import type { ProseValue, RecordValues } from '../../model/values.ts';

/** Fields whose texts are translated. */
export const translatedFields = (register: CompiledRegister): readonly CompiledField[] =>
  register.fields.filter((field) => field.options['translated'] === true && field.sensitivity !== 'sealed');

/** The text of such a field, in the language it was written in; null where nothing was written. */
export const sourceText = (field: CompiledField, values: RecordValues): ProseValue | null =>
  (values[field.name] as ProseValue | null | undefined) ?? null;

/** Languages of ours a text can be translated into: all but its own. */
export const targetLanguages = (source: ProseValue): readonly Language[] =>
  LANGUAGES.filter((language) => language !== source.language.split('-')[0]);
