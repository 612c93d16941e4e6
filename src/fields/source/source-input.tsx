import type { InputProps } from '../../model/field.ts';
import type { SourceValue } from '../../model/values.ts';
import { TextInput } from '../../site/components/text-input.tsx';
import { CodeChoice } from '../code/code-input.tsx';
import { DateInput } from '../date/date-input.tsx';
import { fieldProps, partProps } from '../field-props.ts';
import { RowsInput, typedRows } from '../rows/rows-input.tsx';
import { typedPart, typedText } from '../typed-text.ts';
import type { SourcePart } from './source-parts.ts';
import { sourceOptions } from './source-options.ts';

type Props = InputProps<readonly SourceValue[]>;

const SourceBoxes = ({ index, row, ...props }: Props & { index: number; row: unknown }) => {
  const { field, speaker } = props;
  const { parts, kinds, streams, qualities } = sourceOptions(field);
  const part = (name: SourcePart) => partProps(props, `${index}.${name}`, speaker.say(`fields.source.${name}`), { level: parts[name] });
  const typed = (name: SourcePart) => typedPart(row, name);
  return (
    <>
      <TextInput {...part('title')} value={typedText(typed('title'))} />
      <TextInput {...part('publisher')} help={speaker.say('fields.source.publisherHelp')} value={typedText(typed('publisher'))} />
      <DateInput {...part('date')} value={typed('date')} hasUnknown={false} />
      <TextInput {...part('address')} value={typedText(typed('address'))} type="text" inputMode="url" />
      <CodeChoice {...part('kind')} vocabulary={kinds} value={typed('kind')} />
      <CodeChoice {...part('stream')} vocabulary={streams} value={typed('stream')} />
      <CodeChoice {...part('quality')} vocabulary={qualities} value={typed('quality')} />
      <TextInput {...part('identifier')} help={speaker.say('fields.source.identifierHelp')} value={typedText(typed('identifier'))} />
      {typedText(typed('archivedCopy')) === '' ? null : (
        <input type="hidden" name={`${props.name}.${index}.archivedCopy`} value={typedText(typed('archivedCopy'))} />
      )}
    </>
  );
};

/** Sources, one after the other, each part with who will see it. */
export const SourceInput = (props: Props) => {
  const { level: _mixed, ...asked } = fieldProps(props);
  return (
    <RowsInput
      {...asked}
      rows={typedRows(props.value)}
      heading={(number) => props.speaker.say('fields.source.heading', { number })}
      renderRow={(_row, row, index) => <SourceBoxes {...props} index={index} row={row} />}
    />
  );
};
