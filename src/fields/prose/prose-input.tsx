import { LANGUAGES } from '../../kernel/languages.ts';
import type { InputProps } from '../../model/field.ts';
import type { ProseValue } from '../../model/values.ts';
import { languageName } from '../../site/components/language-text.tsx';
import { Field } from '../../site/components/field.tsx';
import { SelectInput } from '../../site/components/select-input.tsx';
import { TextArea } from '../../site/components/text-area.tsx';
import { spokenLanguages } from '../../vocabularies/languages-spoken.ts';
import { fieldProps, partProps } from '../field-props.ts';
import { typedPart, typedText } from '../typed-text.ts';

/** Text and the language it is written in; the reader's own is proposed, ours stand first in the list. */
export const ProseInput = (props: InputProps<ProseValue>) => {
  const { value, speaker, field } = props;
  const typed = typeof value === 'object' ? typedText(typedPart(value, 'text')) : typedText(value);
  const language = typedText(typedPart(value, 'language')) || speaker.language;
  const others = Object.keys(spokenLanguages.codes).filter((tag) => !LANGUAGES.some((own) => own === tag));
  const tags = new Set([...LANGUAGES, ...others, ...(language === 'und' || language === 'unknown' ? [] : [language])]);
  const label = (tag: string): string => {
    const entry = spokenLanguages.codes[tag];
    return entry === undefined ? languageName(speaker, tag) : speaker.label(entry.label);
  };
  return (
    <Field {...fieldProps(props)} isGroup>
      <TextArea
        {...partProps(props, 'text', speaker.say('fields.prose.text'))}
        value={typed}
        maxLength={field.options['maxLength'] as number}
        contentLanguage={language}
      />
      <SelectInput
        {...partProps(props, 'language', speaker.say('fields.prose.language'))}
        options={[...tags].map((tag) => ({ value: tag, label: label(tag) }))}
        value={language === 'und' ? 'unknown' : language}
        emptyLabel={null}
      />
    </Field>
  );
};
