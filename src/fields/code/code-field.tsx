import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { CompiledField, FieldDeclaration, SqlRow } from '../../model/field.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { settle } from '../cleaning.ts';
import { defineFieldType } from '../define-field-type.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { cleanCode, cleanCodes } from './clean-code.ts';
import { CodeInput } from './code-input.tsx';
import { codeLabel } from './code-label.ts';

type Value = string | readonly string[];

const vocabularyOf = (field: FieldDeclaration<Value>): Vocabulary => field.options['vocabulary'] as Vocabulary;
const codesOf = (value: Value | null): readonly string[] => (value === null ? [] : typeof value === 'string' ? [value] : value);

export const codeField = defineFieldType<Value>({
  name: 'code',
  canBeDimension: true,
  columns: (field) => (field.many === true ? [] : [{ suffix: '', type: 'text', isIndexed: true }]),
  child: (field) => (field.many === true ? { columns: [{ name: 'code', type: 'text', isIndexed: true }] } : null),
  clean(input, field, { today, before }) {
    const problems: Problem[] = [];
    const rules = { vocabulary: vocabularyOf(field), today, before: codesOf((before ?? null) as Value | null) };
    return settle<Value>(
      field.many === true ? cleanCodes(input, field.name, problems, rules) : cleanCode(input, field.name, problems, rules),
      problems,
    );
  },
  store: (value, { many }): SqlRow => (many === true ? {} : { '': value as string | null }),
  storeChildren: (value, { many }) => (many === true ? codesOf(value).map((code) => ({ code })) : []),
  load: (row, children, { many }) =>
    many !== true ? ((row[''] ?? null) as string | null) : children.length === 0 ? null : children.map(({ code }) => String(code)),
  text: (value, field, speaker) =>
    codesOf(value)
      .map((code) => codeLabel(code, vocabularyOf(field), speaker))
      .join(', '),
  codes: (value, field) => codesOf(value).map((code) => ({ vocabulary: vocabularyOf(field).name, code, sensitivity: field.sensitivity })),
  dimensions: (field) => [
    {
      part: '',
      column: field.many === true ? 'code' : field.column,
      isMany: field.many === true,
      sensitivity: field.sensitivity,
      vocabulary: vocabularyOf(field),
    },
  ],
  toCsv: (value) => [codesOf(value).join('|')],
  fromCsv: (cells) => cells[''] ?? '',
  parseForm: (form, name, { many }) => (many === true ? form.getAll(name) : form.get(name)),
  input: (props) => <CodeInput {...props} />,
  view: viewWhenVisible(({ value, field, speaker }) => {
    const labels = codesOf(value).map((code) => codeLabel(code, vocabularyOf(field), speaker));
    return labels.length < 2 ? (
      <span>{labels[0]}</span>
    ) : (
      <ul class="plain">
        {labels.map((label) => (
          <li>{label}</li>
        ))}
      </ul>
    );
  }),
  schema(field: CompiledField<Value>) {
    const one = z.enum([...Object.keys(vocabularyOf(field).codes), 'unknown']);
    return field.many === true ? z.array(one).min(1) : one;
  },
});
