import type { Html } from '../../model/field.ts';
import type { FieldProps } from '../../site/components/field.tsx';
import { Button } from '../../site/components/button.tsx';
import { Field } from '../../site/components/field.tsx';

/** Rows of what was typed: a list as it is, anything else none. */
export const typedRows = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Rows of a repeating part: those there are, some empty ones, and a button that asks for more (works without scripts: the form comes back with another).
 * A row is emptied to take it out. `children` renders one row from its name, what was typed and its number.
 */
export const RowsInput = ({
  rows,
  empty = 1,
  heading,
  renderRow,
  ...field
}: FieldProps & {
  rows: readonly unknown[];
  empty?: number;
  heading: (number: number) => string;
  renderRow: (row: string, value: unknown, index: number) => Html;
}) => {
  const { t, name } = field;
  const shown = [...rows, ...Array.from({ length: empty }, () => null)];
  return (
    <Field {...field} isGroup>
      {shown.map((value, index) => (
        <fieldset class="part">
          <legend>{heading(index + 1)}</legend>
          {renderRow(`${name}.${index}`, value, index)}
        </fieldset>
      ))}
      <p class="quiet">{t.say('fields.rows.help')}</p>
      <Button look="soft" name="more" value={name} isUnchecked>
        {t.say('fields.rows.more')}
      </Button>
    </Field>
  );
};
