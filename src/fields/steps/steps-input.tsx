import type { InputProps } from '../../model/field.ts';
import type { StepValue } from '../../model/values.ts';
import { Field } from '../../site/components/field.tsx';
import { TextArea } from '../../site/components/text-area.tsx';
import { CodeChoice } from '../code/code-input.tsx';
import { DateInput } from '../date/date-input.tsx';
import { fieldProps, partProps } from '../field-props.ts';
import { BoundsBoxes } from '../persons/persons-input.tsx';
import { RowsInput, typedRows } from '../rows/rows-input.tsx';
import { typedPart, typedText } from '../typed-text.ts';
import type { STEP_PARTS } from './clean-step.ts';
import { stepsOptions } from './steps-options.ts';

/** Steps one after the other; they are put in order when they are kept. */
export const StepsInput = (props: InputProps<readonly StepValue[]>) => {
  const { field, name, value, problems, speaker } = props;
  const { kinds, hasPeople, noteSensitivity } = stepsOptions(field);
  const rows = typedRows(value);
  return (
    <RowsInput
      {...fieldProps(props)}
      rows={rows}
      empty={rows.length === 0 ? 2 : 1}
      heading={(number) => speaker.say('fields.steps.heading', { number })}
      renderRow={(row, typed, index) => {
        const part = (key: (typeof STEP_PARTS)[number]) => partProps(props, `${index}.${key}`, speaker.say(`fields.steps.${key}`));
        return (
          <>
            <CodeChoice {...part('kind')} vocabulary={kinds} value={typedPart(typed, 'kind')} />
            <DateInput {...part('date')} value={typedPart(typed, 'date')} />
            {hasPeople ? (
              <Field {...part('people')} isGroup>
                <BoundsBoxes
                  name={`${row}.people`}
                  where={`${field.name}.${index}.people`}
                  value={typedPart(typed, 'people')}
                  problems={problems}
                  speaker={speaker}
                />
              </Field>
            ) : null}
            <TextArea
              {...part('note')}
              name={`${name}.${index}.note`}
              level={noteSensitivity === field.sensitivity ? undefined : noteSensitivity}
              value={typedText(typedPart(typed, 'note'))}
              rows={2}
              maxLength={5000}
            />
          </>
        );
      }}
    />
  );
};
