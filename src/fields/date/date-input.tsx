import type { FieldProps } from '../../site/components/field.tsx';
import { Field } from '../../site/components/field.tsx';
import { NotKnown } from '../../site/components/not-known.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { typedPart, typedText } from '../typed-text.ts';

const PARTS = ['day', 'month', 'year'] as const;

/** What the three boxes show: what was typed into them, or the parts of ISO text. */
function boxes(value: unknown): Record<(typeof PARTS)[number], string> {
  if (typeof value === 'object' && value !== null)
    return {
      year: typedText(typedPart(value, 'year')),
      month: typedText(typedPart(value, 'month')),
      day: typedText(typedPart(value, 'day')),
    };
  const text = typedText(value);
  const [year = '', month = '', day = ''] = text === 'unknown' ? [] : text.split('-');
  return { year, month, day };
}

export const isTickedUnknown = (value: unknown): boolean => value === 'unknown' || typedText(typedPart(value, 'unknown')) !== '';

/** Day, month and year as three boxes: leave out what is not known. Controls are `name.day`, `name.month`, `name.year`, `name.unknown`. */
export const DateInput = ({ value, hasUnknown = true, ...field }: FieldProps & { value: unknown; hasUnknown?: boolean }) => {
  const typed = boxes(value);
  const { t, name } = field;
  return (
    <Field {...field} help={field.help ?? t.say('fields.date.help')} isGroup>
      <div class="row">
        {PARTS.map((part) => (
          <div>
            <TextInput
              t={t}
              name={`${name}.${part}`}
              label={t.say(`fields.date.${part}`)}
              value={typed[part]}
              inputMode="numeric"
              maxLength={part === 'year' ? 4 : 2}
              size="short"
            />
          </div>
        ))}
      </div>
      {hasUnknown ? <NotKnown t={t} name={`${name}.unknown`} isChecked={isTickedUnknown(value)} /> : null}
    </Field>
  );
};
