import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { CompiledField } from '../../model/field.ts';
import type { Speaker } from '../../model/speaker.ts';
import { TextInput } from '../../site/components/text-input.tsx';
import { settle } from '../cleaning.ts';
import { defineFieldType } from '../define-field-type.ts';
import { fieldProps } from '../field-props.ts';
import { unitLabel } from '../labels.ts';
import { typedText } from '../typed-text.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { cleanNumber } from './clean-number.ts';
import type { NumberOptions } from './number.ts';

const optionsOf = (field: { readonly options: Readonly<Record<string, unknown>> }): NumberOptions => field.options;

function numberText(value: number, field: CompiledField<number>, speaker: Speaker): string {
  const unit = unitLabel(field as CompiledField, speaker);
  return unit === undefined ? speaker.number(value) : speaker.say('fields.number.withUnit', { number: speaker.number(value), unit });
}

export const numberField = defineFieldType<number>({
  name: 'number',
  columns: (field) => [{ suffix: '', type: optionsOf(field).integer === true ? 'integer' : 'double precision' }],
  clean(input, field) {
    const problems: Problem[] = [];
    return settle(cleanNumber(input, field.name, problems, optionsOf(field)), problems);
  },
  store: (value) => ({ '': value }),
  load: (row) => (row[''] === null || row[''] === undefined ? null : Number(row[''])),
  text: (value, field, speaker) => (value === null ? '' : numberText(value, field, speaker)),
  measure: ({ column, sensitivity }) => ({ atLeast: column, atMost: column, sensitivity }),
  toCsv: (value) => [value === null ? '' : String(value)],
  fromCsv: (cells) => cells[''] ?? '',
  parseForm: (form, name) => form.get(name),
  input(props) {
    const unit = unitLabel(props.field as CompiledField, props.speaker);
    const asked = fieldProps(props);
    return (
      <TextInput
        {...asked}
        label={unit === undefined ? asked.label : `${asked.label} (${unit})`}
        value={typedText(props.value)}
        inputMode={optionsOf(props.field).integer === true ? 'numeric' : 'decimal'}
        size="short"
      />
    );
  },
  view: viewWhenVisible(({ value, field, speaker }) => <span class="number">{numberText(value, field, speaker)}</span>),
  schema(field) {
    const { min, max, integer } = optionsOf(field);
    const base = integer === true ? z.int() : z.number();
    const above = min === undefined ? base : base.min(min);
    return max === undefined ? above : above.max(max);
  },
});
