import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { PartialDate } from '../../model/values.ts';
import { settle } from '../cleaning.ts';
import { defineFieldType } from '../define-field-type.ts';
import { fieldProps } from '../field-props.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { cleanDateOrUnknown } from './clean-date.ts';
import { dateText } from './date-text.ts';
import { DateInput } from './date-input.tsx';
import { parseDateForm } from './parse-date-form.ts';
import { partialDateSchema } from './partial-date-schema.ts';
import { dateOfDays, daysOf, yearOf } from './partial-date.ts';

export const dateField = defineFieldType<PartialDate>({
  name: 'date',
  canBeDimension: true,
  columns: () => [
    { suffix: '_from', type: 'date', isIndexed: true },
    { suffix: '_to', type: 'date' },
    { suffix: '_year', type: 'integer', isIndexed: true },
    { suffix: '_is_unknown', type: 'boolean' },
  ],
  clean(input, { name, options }, { today }) {
    const problems: Problem[] = [];
    return settle(cleanDateOrUnknown(input, name, problems, { notAfter: options['future'] === true ? null : today }), problems);
  },
  store(value) {
    if (value === null) return { _from: null, _to: null, _year: null, _is_unknown: null };
    if (value === 'unknown') return { _from: null, _to: null, _year: null, _is_unknown: true };
    const { from, to } = daysOf(value);
    return { _from: from, _to: to, _year: yearOf(value), _is_unknown: false };
  },
  load: (row) => (row['_is_unknown'] === true ? 'unknown' : dateOfDays(row['_from'], row['_to'])),
  text: (value, _field, speaker) => (value === null ? '' : dateText(value, speaker)),
  dimensions: ({ column, sensitivity }) => [
    { part: 'year', column: `${column}_year`, isMany: false, sensitivity, label: (value) => value },
  ],
  toCsv: (value) => [value ?? ''],
  fromCsv: (cells) => cells[''] ?? '',
  parseForm: parseDateForm,
  input: (props) => <DateInput {...fieldProps(props)} value={props.value} />,
  view: viewWhenVisible(({ value, speaker }) =>
    value === 'unknown' ? <span>{dateText(value, speaker)}</span> : <time datetime={value}>{dateText(value, speaker)}</time>,
  ),
  schema: () => z.union([partialDateSchema, z.literal('unknown')]),
});
