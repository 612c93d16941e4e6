import { describedBy, fieldId } from '../field-id.ts';
import { say } from '../say.ts';
import { Field, type FieldProps } from './field.tsx';
import { IslandScript } from './island-script.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Heading of the options that follow under the same name. */
  readonly group?: string;
  /** Other words people search for. */
  readonly alsoCalled?: string;
}

export interface SelectInputProps extends FieldProps {
  readonly options: readonly SelectOption[];
  readonly value?: string | null | undefined;
  /** "Not known" is always an answer; off only where it makes no sense (a language, a number of rows). */
  readonly hasUnknown?: boolean;
  /** Words of the empty choice; `null` leaves it out. */
  readonly emptyLabel?: string | null;
}

/** Beyond this many options the list gets a search box (where scripts run). */
export const LONG_LIST = 15;

const Option = ({ option, value }: { option: SelectOption; value: string }) => (
  <option value={option.value} selected={option.value === value} data-also={option.alsoCalled}>
    {option.label}
  </option>
);

function grouped(options: readonly SelectOption[], value: string) {
  const groups = [...new Set(options.map((option) => option.group))];
  return groups.map((group) => {
    const own = options.filter((option) => option.group === group).map((option) => <Option option={option} value={value} />);
    return group === undefined ? own : <optgroup label={group}>{own}</optgroup>;
  });
}

export const SelectInput = ({ options, value, hasUnknown = true, emptyLabel, ...field }: SelectInputProps) => {
  const chosen = value ?? '';
  const isLong = options.length > LONG_LIST;
  const select = (
    <select
      class="input"
      id={fieldId(field.name)}
      name={field.name}
      required={field.isRequired}
      aria-invalid={field.error === undefined ? undefined : 'true'}
      aria-describedby={describedBy(field.name, field)}
    >
      {emptyLabel === null ? null : <option value="">{emptyLabel ?? say(field.t, 'site.form.choose')}</option>}
      {grouped(options, chosen)}
      {hasUnknown ? <Option option={{ value: 'unknown', label: say(field.t, 'site.form.notKnown') }} value={chosen} /> : null}
    </select>
  );
  return (
    <Field {...field}>
      {isLong ? (
        <code-search data-label={say(field.t, 'site.form.filter')} data-none={say(field.t, 'site.form.noneFits')}>
          {select}
          <IslandScript name="code-search" />
        </code-search>
      ) : (
        select
      )}
    </Field>
  );
};
