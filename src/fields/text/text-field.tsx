import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import { TextInput } from '../../site/components/text-input.tsx';
import { settle } from '../cleaning.ts';
import { defineFieldType } from '../define-field-type.ts';
import { fieldProps } from '../field-props.ts';
import { typedText } from '../typed-text.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { cleanLine } from './clean-line.ts';

const maxLengthOf = (options: Readonly<Record<string, unknown>>): number => options['maxLength'] as number;

export const textField = defineFieldType<string>({
  name: 'text',
  columns: () => [{ suffix: '', type: 'text' }],
  clean(input, { name, options }) {
    const problems: Problem[] = [];
    return settle(cleanLine(input, name, problems, maxLengthOf(options)), problems);
  },
  store: (value) => ({ '': value }),
  load: (row) => (row[''] ?? null) as string | null,
  text: (value) => value ?? '',
  words: (value, { sensitivity }) => (value === null ? [] : [{ language: null, text: value, sensitivity }]),
  toCsv: (value) => [value ?? ''],
  fromCsv: (cells) => cells[''] ?? '',
  parseForm: (form, name) => form.get(name),
  input: (props) => <TextInput {...fieldProps(props)} value={typedText(props.value)} maxLength={maxLengthOf(props.field.options)} />,
  view: viewWhenVisible(({ value }) => <span dir="auto">{value}</span>),
  schema: ({ options }) => z.string().min(1).max(maxLengthOf(options)),
});
