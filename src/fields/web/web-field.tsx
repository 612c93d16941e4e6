import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import { TextInput } from '../../site/components/text-input.tsx';
import { settle } from '../cleaning.ts';
import { defineFieldType } from '../define-field-type.ts';
import { fieldProps } from '../field-props.ts';
import { typedText } from '../typed-text.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { cleanWeb } from './clean-web.ts';
import { WebLink } from './web-link.tsx';

export const webField = defineFieldType<string>({
  name: 'web',
  columns: () => [{ suffix: '', type: 'text' }],
  clean(input, { name }) {
    const problems: Problem[] = [];
    return settle(cleanWeb(input, name, problems), problems);
  },
  store: (value) => ({ '': value }),
  load: (row) => (row[''] ?? null) as string | null,
  text: (value) => value ?? '',
  words: (value, { sensitivity }) => (value === null ? [] : [{ language: null, text: value, sensitivity }]),
  toCsv: (value) => [value ?? ''],
  fromCsv: (cells) => cells[''] ?? '',
  parseForm: (form, name) => form.get(name),
  input(props) {
    const asked = fieldProps(props);
    return (
      <TextInput
        {...asked}
        help={asked.help ?? props.speaker.say('fields.web.help')}
        value={typedText(props.value)}
        inputMode="url"
        maxLength={2000}
      />
    );
  },
  view: viewWhenVisible(({ value }) => <WebLink address={value} />),
  schema: () =>
    z
      .string()
      .max(2000)
      .regex(/^https?:\/\//i),
});
