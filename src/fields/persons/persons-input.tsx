import type { InputProps } from '../../model/field.ts';
import type { PersonsValue } from '../../model/values.ts';
import { Field } from '../../site/components/field.tsx';
import { NotKnown } from '../../site/components/not-known.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { CodeChoice } from '../code/code-input.tsx';
import { isTickedUnknown } from '../date/date-input.tsx';
import { fieldProps } from '../field-props.ts';
import { RowsInput, typedRows } from '../rows/rows-input.tsx';
import { problemsAt } from '../problems-at.ts';
import { typedPart, typedText } from '../typed-text.ts';
import type { Dimensions } from './clean-persons.ts';

type Asked = Pick<InputProps<unknown>, 'problems' | 'speaker'>;

/** Two boxes, at least and at most. `where` is the place of their problems. */
export const BoundsBoxes = ({ name, where, value, problems, speaker }: Asked & { name: string; where: string; value: unknown }) => {
  // What was typed into one cell of a file is shown where a lower bound is asked, so that nothing is lost.
  const typed = {
    atLeast: typedPart(value, 'atLeast') ?? (value === 'unknown' ? '' : typedText(value)),
    atMost: typedPart(value, 'atMost'),
  };
  return (
    <div class="row">
      {(['atLeast', 'atMost'] as const).map((part) => (
        <div>
          <TextInput
            t={speaker}
            name={`${name}.${part}`}
            label={speaker.say(`fields.persons.${part}`)}
            value={typedText(typed[part])}
            inputMode="numeric"
            size="short"
            error={problemsAt(problems, `${where}.${part}`, speaker)}
          />
        </div>
      ))}
    </div>
  );
};

const Breakdown = ({ by, ...props }: InputProps<PersonsValue | 'unknown'> & { by: Dimensions }) => {
  const { field, name, value, problems, speaker } = props;
  const rows = typedRows(typedPart(value, 'parts'));
  return (
    <details open={rows.length > 0}>
      <summary>{speaker.say('fields.persons.breakdown')}</summary>
      <RowsInput
        t={speaker}
        name={`${name}.parts`}
        label={speaker.say('fields.persons.breakdown')}
        help={speaker.say('fields.persons.breakdownHelp')}
        error={problemsAt(problems, `${field.name}.parts`, speaker)}
        rows={rows}
        heading={(number) => speaker.say('fields.persons.part', { number })}
        renderRow={(row, typed, index) => (
          <>
            {Object.entries(by).map(([dimension, vocabulary]) => (
              <CodeChoice
                t={speaker}
                name={`${row}.${dimension}`}
                label={speaker.label(vocabulary.label)}
                vocabulary={vocabulary}
                value={typedPart(typedPart(typed, 'of'), dimension)}
                error={problemsAt(problems, `${field.name}.parts.${index}.${dimension}`, speaker)}
              />
            ))}
            <BoundsBoxes name={row} where={`${field.name}.parts.${index}`} value={typed} problems={problems} speaker={speaker} />
            {problemsAt(problems, `${field.name}.parts.${index}`, speaker) === undefined ? null : (
              <p class="error">{problemsAt(problems, `${field.name}.parts.${index}`, speaker)}</p>
            )}
          </>
        )}
      />
    </details>
  );
};

/** People: at least, at most, or not known; below, closed, the breakdown. */
export const PersonsInput = (props: InputProps<PersonsValue | 'unknown'> & { by: Dimensions }) => {
  const { field, name, value, problems, speaker, by } = props;
  const asked = fieldProps(props);
  return (
    <Field {...asked} help={asked.help ?? speaker.say('fields.persons.help')} isGroup>
      <BoundsBoxes name={name} where={field.name} value={value} problems={problems} speaker={speaker} />
      <NotKnown t={speaker} name={`${name}.unknown`} isChecked={isTickedUnknown(value)} />
      {Object.keys(by).length === 0 ? null : <Breakdown {...props} by={by} />}
    </Field>
  );
};
