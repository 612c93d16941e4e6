import { fieldId } from '../field-id.ts';
import { say } from '../say.ts';
import { Field, type FieldProps } from './field.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
}

export interface ChoiceInputProps extends FieldProps {
  readonly options: readonly Choice[];
  readonly values?: readonly string[];
  /** Several answers: checkboxes instead of radio buttons. */
  readonly isMany?: boolean;
  /** "Not known" is always an answer; off only for consent and settings. */
  readonly hasUnknown?: boolean;
}

export const ChoiceInput = ({ options, values = [], isMany = false, hasUnknown = true, ...field }: ChoiceInputProps) => {
  const all: readonly Choice[] =
    hasUnknown && !options.some((option) => option.value === 'unknown')
      ? [...options, { value: 'unknown', label: say(field.t, 'site.form.notKnown') }]
      : options;
  return (
    <Field {...field} isGroup>
      <div class="choices">
        {all.map((option, index) => {
          const id = `${fieldId(field.name)}-${index}`;
          return (
            <div class="choice">
              <input
                type={isMany ? 'checkbox' : 'radio'}
                id={id}
                name={field.name}
                value={option.value}
                checked={values.includes(option.value)}
                required={!isMany && field.isRequired}
                aria-describedby={option.help === undefined ? undefined : `${id}-help`}
              />
              <label for={id}>
                {option.label}
                {option.help === undefined ? null : (
                  <small id={`${id}-help`} class="quiet">
                    {option.help}
                  </small>
                )}
              </label>
            </div>
          );
        })}
      </div>
    </Field>
  );
};
