import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { PeriodValue } from '../../model/values.ts';
import { Field } from '../../site/components/field.tsx';
import { settle } from '../cleaning.ts';
import { DateInput } from '../date/date-input.tsx';
import { parseDateForm } from '../date/parse-date-form.ts';
import { partialDateSchema } from '../date/partial-date-schema.ts';
import { dateOfDays, daysOf, yearOf } from '../date/partial-date.ts';
import { defineFieldType } from '../define-field-type.ts';
import { fieldProps, partProps } from '../field-props.ts';
import { typedPart } from '../typed-text.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { cleanPeriod } from './clean-period.ts';
import { periodText } from './period-text.ts';

export const periodField = defineFieldType<PeriodValue>({
  name: 'period',
  canBeDimension: true,
  columns: () => [
    { suffix: '_from_earliest', type: 'date', isIndexed: true },
    { suffix: '_from_latest', type: 'date' },
    { suffix: '_to_earliest', type: 'date' },
    { suffix: '_to_latest', type: 'date' },
    { suffix: '_year', type: 'integer', isIndexed: true },
  ],
  clean(input, { name, options }, { today }) {
    const problems: Problem[] = [];
    return settle(cleanPeriod(input, name, problems, options['future'] === true ? null : today), problems);
  },
  store(value) {
    const from = value?.from ? daysOf(value.from) : null;
    const to = value?.to ? daysOf(value.to) : null;
    return {
      _from_earliest: from?.from ?? null,
      _from_latest: from?.to ?? null,
      _to_earliest: to?.from ?? null,
      _to_latest: to?.to ?? null,
      _year: value?.from ? yearOf(value.from) : null,
    };
  },
  load(row) {
    const from = dateOfDays(row['_from_earliest'], row['_from_latest']);
    const to = dateOfDays(row['_to_earliest'], row['_to_latest']);
    return from === null && to === null ? null : { from, to };
  },
  text: (value, _field, speaker) => (value === null ? '' : periodText(value, speaker)),
  dimensions: ({ column, sensitivity }) => [{ part: 'year', column: `${column}_year`, isMany: false, sensitivity, label: (year) => year }],
  csvParts: () => ['.from', '.to'],
  toCsv: (value) => [value?.from ?? '', value?.to ?? ''],
  fromCsv: ({ '': whole = '', '.from': from = '', '.to': to = '' }) => (from === '' && to === '' ? whole : { from, to }),
  parseForm(form, name) {
    const [from, to] = [parseDateForm(form, `${name}.from`), parseDateForm(form, `${name}.to`)];
    return from === null && to === null ? form.get(name) : { from, to };
  },
  input(props) {
    const { speaker, value } = props;
    return (
      <Field {...fieldProps(props)} isGroup>
        <DateInput {...partProps(props, 'from', speaker.say('fields.period.from'))} value={typedPart(value, 'from')} hasUnknown={false} />
        <DateInput
          {...partProps(props, 'to', speaker.say('fields.period.to'), { help: speaker.say('fields.period.toHelp') })}
          value={typedPart(value, 'to')}
          hasUnknown={false}
        />
      </Field>
    );
  },
  view: viewWhenVisible(({ value, speaker }) => <span>{periodText(value, speaker)}</span>),
  schema: () => z.object({ from: partialDateSchema.nullable(), to: partialDateSchema.nullable() }),
});
