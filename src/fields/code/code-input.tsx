import { ChoiceInput } from '../../site/components/choice-input.tsx';
import { SelectInput } from '../../site/components/select-input.tsx';
import type { FieldProps } from '../../site/components/field.tsx';
import type { InputProps } from '../../model/field.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { fieldProps } from '../field-props.ts';
import { typedText } from '../typed-text.ts';
import { codeOptions } from './code-options.ts';
import { findCode } from './find-code.ts';

/** Few answers are laid out at once; more become a list to choose from. */
const LAID_OUT = 5;

/** A choice out of a vocabulary, for a whole field or for a part of a larger value. */
export const CodeChoice = ({ vocabulary, value, ...field }: FieldProps & { vocabulary: Vocabulary; value: unknown }) => {
  const typed = typedText(value);
  const chosen = findCode(typed, vocabulary) ?? typed;
  return <SelectInput {...field} options={codeOptions(vocabulary, [chosen], field.t)} value={chosen} />;
};

/** One code: buttons for a short list, a list (searchable when long) otherwise. Several codes: boxes. Definitions stand beside what is laid out. */
export const CodeInput = (props: InputProps<unknown>) => {
  const vocabulary = props.field.options['vocabulary'] as Vocabulary;
  const isMany = props.field.many === true;
  const typed = (Array.isArray(props.value) ? props.value : typedText(props.value).split('|')).filter(
    (word): word is string => typeof word === 'string' && word.trim() !== '',
  );
  const chosen = typed.map((word) => findCode(word, vocabulary) ?? word);
  const { speaker } = props;
  if (!isMany && Object.keys(vocabulary.codes).length > LAID_OUT)
    return <CodeChoice {...fieldProps(props)} vocabulary={vocabulary} value={chosen[0]} />;
  const options = codeOptions(vocabulary, chosen, speaker).map(({ value, label }) => {
    const definition = vocabulary.codes[value]?.definition;
    return { value, label, help: definition === undefined ? undefined : speaker.label(definition) };
  });
  return <ChoiceInput {...fieldProps(props)} options={options} values={chosen} isMany={isMany} />;
};
