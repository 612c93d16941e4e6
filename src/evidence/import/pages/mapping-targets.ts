import type { CompiledRegister } from '../../../model/compile-model.ts';
import { isVocabulary } from '../../../model/compile-model.ts';
import type { CompiledField } from '../../../model/field.ts';
import { LANGUAGES } from '../../../kernel/languages.ts';
import { fieldLabel } from '../../../fields/index.ts';
import { type Translate, translator } from '../../../site/messages.ts';
import type { ColumnRule } from '../mappings/mapping-spec.ts';
import type { ProposableField } from '../mappings/propose-mapping.ts';
import { partLabel } from './field-words.ts';

/** Parts of a source that a column may give; kind and stream are said once for the whole list. */
const SOURCE_PARTS = ['title', 'publisher', 'date', 'address', 'identifier'] as const;

/** A date on its own, in one column. */
const isDate = (field: CompiledField): boolean =>
  field.kind.csvParts(field).length === 1 && field.kind.columns(field).some(({ type }) => type === 'date');

const fieldsOf = (register: CompiledRegister): readonly CompiledField[] =>
  register.fields.filter(({ name, sensitivity }) => name !== 'sources' && sensitivity !== 'sealed');

export interface Target {
  /** Value of the form: `place|country|`. */
  readonly value: string;
  readonly label: string;
  readonly rule: ColumnRule;
}

const target = (label: string, rule: ColumnRule): Target => ({
  value: [rule.field, rule.part ?? '', rule.as ?? ''].join('|'),
  label,
  rule,
});

/** Everything a column of a file may be sent to, in the order of the register. */
export function targetsOf(t: Translate, register: CompiledRegister): readonly Target[] {
  const fields = fieldsOf(register).flatMap((field): Target[] => {
    const label = fieldLabel(field, t);
    if (isDate(field)) {
      return [
        target(label, { field: field.name }),
        target(t('import.columns.dayFirst', { field: label }), { field: field.name, as: 'date-dmy' }),
        target(t('import.columns.monthFirst', { field: label }), { field: field.name, as: 'date-mdy' }),
      ];
    }
    return field.kind
      .csvParts(field)
      .map((part) => target(partLabel(t, field, part), { field: field.name, ...(part !== '' && { part: part.slice(1) }) }));
  });
  const sources = SOURCE_PARTS.map((part) =>
    target(t('import.columns.part', { field: t('import.columns.source'), part: t.say(`fields.source.${part}`) }), {
      field: 'sources',
      part,
    }),
  );
  return [...fields, ...(register.fields.some(({ name }) => name === 'sources') ? sources : [])];
}

/** The value of the target that a rule goes to. Words of lists are understood by the fields themselves, so a map of them needs no choice. */
export const targetValue = ({ field, part = '', as }: ColumnRule): string => [field, part, as === 'code-map' ? '' : (as ?? '')].join('|');

/** What the proposal is made from. */
export const proposableFields = (register: CompiledRegister): readonly ProposableField[] =>
  fieldsOf(register).map((field) => {
    const vocabulary = Object.values(field.options).find(isVocabulary);
    return {
      name: field.name,
      labels: [...new Set([field.label, ...LANGUAGES.map((language) => fieldLabel(field, translator(language)))])],
      parts: field.kind.csvParts(field).map((part) => part.replace(/^\./, '')),
      ...(vocabulary !== undefined && { vocabulary }),
      isDate: isDate(field),
    };
  });
