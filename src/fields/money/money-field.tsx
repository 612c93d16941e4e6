import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { MoneyValue } from '../../model/values.ts';
import { Field } from '../../site/components/field.tsx';
import { SelectInput } from '../../site/components/select-input.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { settle } from '../cleaning.ts';
import { defineFieldType } from '../define-field-type.ts';
import { fieldProps, partProps } from '../field-props.ts';
import { parseRow } from '../rows/parse-rows.ts';
import { typedPart, typedText } from '../typed-text.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { cleanMoney } from './clean-money.ts';
import { CURRENCIES, currencyName } from './currencies.ts';
import { fromMinorUnits, toMinorUnits } from './minor-units.ts';

function moneyText({ amount, currency, year }: MoneyValue, speaker: Speaker): string {
  // The formatter takes decimal text and so loses nothing of large amounts.
  const shown = new Intl.NumberFormat(speaker.language, { style: 'currency', currency }).format(amount as Intl.StringNumericLiteral);
  return year === null ? shown : speaker.say('fields.money.withYear', { amount: shown, year: String(year) });
}

export const moneyField = defineFieldType<MoneyValue>({
  name: 'money',
  canBeDimension: true,
  columns: () => [
    { suffix: '_minor', type: 'bigint' },
    { suffix: '_currency', type: 'text', isIndexed: true },
    { suffix: '_year', type: 'integer' },
  ],
  clean(input, { name }) {
    const problems: Problem[] = [];
    return settle(cleanMoney(input, name, problems), problems);
  },
  store: (value) => ({
    _minor: value === null ? null : toMinorUnits(value),
    _currency: value?.currency ?? null,
    _year: value?.year ?? null,
  }),
  load({ _minor: minor, _currency: currency, _year: year }) {
    if ((typeof minor !== 'string' && typeof minor !== 'number') || typeof currency !== 'string') return null;
    return { amount: fromMinorUnits(minor, currency), currency, year: year === null || year === undefined ? null : Number(year) };
  },
  text: (value, _field, speaker) => (value === null ? '' : moneyText(value, speaker)),
  dimensions: ({ column, sensitivity }) => [
    {
      part: 'currency',
      column: `${column}_currency`,
      isMany: false,
      sensitivity,
      label: (code, speaker) => currencyName(code, speaker.language),
    },
    { part: 'year', column: `${column}_year`, isMany: false, sensitivity, label: (year) => year },
  ],
  csvParts: () => ['.amount', '.currency', '.year'],
  toCsv: (value) => [value?.amount ?? '', value?.currency ?? '', value === null || value.year === null ? '' : String(value.year)],
  fromCsv: ({ '': whole = '', '.amount': amount = '', '.currency': currency = '', '.year': year = '' }) =>
    amount === '' && currency === '' && year === '' ? whole : { amount, currency, year },
  parseForm: (form, name) => parseRow(form, name, ['amount', 'currency', 'year']) ?? form.get(name),
  input(props) {
    const { speaker, value } = props;
    const typed = (part: string): string => typedText(typedPart(value, part)) || (part === 'amount' ? typedText(value) : '');
    const currency = typed('currency').trim().toUpperCase();
    const codes = currency === '' || CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
    return (
      <Field {...fieldProps(props)} isGroup>
        <div class="row">
          <div>
            <TextInput
              {...partProps(props, 'amount', speaker.say('fields.money.amount'))}
              value={typed('amount')}
              inputMode="decimal"
              size="medium"
            />
          </div>
          <div>
            <SelectInput
              {...partProps(props, 'currency', speaker.say('fields.money.currency'))}
              options={codes.map((code) => ({
                value: code,
                label: CURRENCIES.includes(code) ? `${code} – ${currencyName(code, speaker.language)}` : code,
              }))}
              value={currency}
              hasUnknown={false}
            />
          </div>
          <div>
            {' '}
            <TextInput
              {...partProps(props, 'year', speaker.say('fields.money.year'), { help: speaker.say('fields.money.yearHelp') })}
              value={typed('year')}
              inputMode="numeric"
              maxLength={4}
              size="short"
            />
          </div>
        </div>
      </Field>
    );
  },
  view: viewWhenVisible(({ value, speaker }) => <span class="number">{moneyText(value, speaker)}</span>),
  schema: () => z.object({ amount: z.string().regex(/^\d+(\.\d+)?$/), currency: z.string().length(3), year: z.int().nullable() }),
});
