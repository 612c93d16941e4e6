import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { ProseValue } from '../../model/values.ts';
import { LanguageText } from '../../site/components/language-text.tsx';
import { Markdown } from '../../site/markdown.tsx';
import { settle } from '../cleaning.ts';
import { defineFieldType } from '../define-field-type.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { cleanProse } from './clean-prose.ts';
import { plainLine } from './plain-line.ts';
import { ProseInput } from './prose-input.tsx';

export const proseField = defineFieldType<ProseValue>({
  name: 'prose',
  columns: () => [
    { suffix: '', type: 'text' },
    { suffix: '_language', type: 'text' },
  ],
  clean(input, { name, options }) {
    const problems: Problem[] = [];
    return settle(cleanProse(input, name, problems, options['maxLength'] as number), problems);
  },
  store: (value) => ({ '': value?.text ?? null, _language: value?.language ?? null }),
  load: ({ '': text, _language: language }) =>
    typeof text === 'string' ? { language: typeof language === 'string' ? language : 'und', text } : null,
  text: (value) => (value === null ? '' : plainLine(value.text)),
  words: (value, { sensitivity }) =>
    value === null ? [] : [{ language: value.language === 'und' ? null : value.language, text: value.text, sensitivity }],
  csvParts: () => ['', '.language'],
  toCsv: (value) => [value?.text ?? '', value?.language ?? ''],
  fromCsv: ({ '': text = '', '.language': language = '' }) => (text === '' ? '' : { text, language }),
  parseForm(form, name) {
    const text = form.get(`${name}.text`) ?? form.get(name) ?? '';
    return text.trim() === '' ? null : { text, language: form.get(`${name}.language`) ?? '' };
  },
  input: (props) => <ProseInput {...props} />,
  view: viewWhenVisible(({ value, speaker }) =>
    value.language === 'und' ? (
      <div dir="auto">
        <Markdown text={value.text} />
      </div>
    ) : (
      <LanguageText t={speaker} language={value.language}>
        <Markdown text={value.text} />
      </LanguageText>
    ),
  ),
  schema: ({ options }) =>
    z.object({
      language: z.string().min(2).max(35),
      text: z
        .string()
        .min(1)
        .max(options['maxLength'] as number),
    }),
});
