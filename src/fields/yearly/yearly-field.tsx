import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { CompiledField, FieldDeclaration } from '../../model/field.ts';
import { snakeCase } from '../../model/naming.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { YearlyValue } from '../../model/values.ts';
import { DataTable } from '../../site/components/data-table.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { settle } from '../cleaning.ts';
import { compact, said } from '../compact.ts';
import { defineFieldType } from '../define-field-type.ts';
import { fieldProps, partProps } from '../field-props.ts';
import { fieldLabel, measureLabel } from '../labels.ts';
import { cleanRows } from '../rows/clean-rows.ts';
import { fromJsonCell, toJsonCell } from '../rows/json-cell.ts';
import { parseRow, parseRows } from '../rows/parse-rows.ts';
import { RowsInput, typedRows } from '../rows/rows-input.tsx';
import { typedPart, typedText } from '../typed-text.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { cleanYearly, orderYears, YEARLY_PARTS } from './clean-yearly.ts';

type Value = readonly YearlyValue[];

const namesOf = (field: FieldDeclaration<Value>): readonly string[] => Object.keys(field.options['measures'] as object);
const nameOf = (field: CompiledField<Value>, measure: string, speaker: Speaker): string =>
  measureLabel(field as CompiledField, measure, speaker);

/** `2024 (Capacity: 120, Deaths: 2)`. */
function yearText({ year, measures }: YearlyValue, field: CompiledField<Value>, speaker: Speaker): string {
  const numbers = namesOf(field).flatMap((name) =>
    measures[name] === null || measures[name] === undefined
      ? []
      : [speaker.say('fields.yearly.measureText', { label: nameOf(field, name, speaker), number: speaker.number(measures[name]) })],
  );
  return numbers.length === 0 ? String(year) : `${year} (${numbers.join(', ')})`;
}

export const yearlyField = defineFieldType<Value>({
  name: 'yearly',
  canBeDimension: true,
  child: (field) => ({
    columns: [
      { name: 'year', type: 'integer', isIndexed: true },
      ...namesOf(field).map((name) => ({ name: snakeCase(name), type: 'double precision' as const })),
      { name: 'note', type: 'text' },
    ],
  }),
  clean(input, field) {
    const problems: Problem[] = [];
    const years = cleanRows(input, field.name, problems, YEARLY_PARTS, (row, where) => cleanYearly(row, where, problems, namesOf(field)));
    return settle(years === null ? null : orderYears(years, field.name, problems), problems);
  },
  storeChildren: (value, field) =>
    (value ?? []).map(({ year, measures, note }) => ({
      year,
      ...Object.fromEntries(namesOf(field).map((name) => [snakeCase(name), measures[name] ?? null])),
      note: note ?? null,
    })),
  load(_row, children, field) {
    if (children.length === 0) return null;
    return children.map((row) => ({
      year: Number(row['year']),
      measures: said(
        Object.fromEntries(
          namesOf(field).map((name) => [
            name,
            row[snakeCase(name)] === null || row[snakeCase(name)] === undefined ? null : Number(row[snakeCase(name)]),
          ]),
        ),
      ),
      ...compact({ note: (row['note'] ?? null) as string | null }),
    }));
  },
  text: (value, field, speaker) => (value ?? []).map((year) => yearText(year, field, speaker)).join('; '),
  words: (value, { sensitivity }) => (value ?? []).flatMap(({ note }) => (note ? [{ language: null, text: note, sensitivity }] : [])),
  dimensions: ({ sensitivity }) => [{ part: 'year', column: 'year', isMany: true, sensitivity, label: (year) => year }],
  toCsv: (value) => [toJsonCell(value)],
  fromCsv: (cells) => fromJsonCell(cells[''] ?? ''),
  parseForm: (form, name, field) =>
    parseRows(form, name, (row) => {
      const year = parseRow(form, row, ['year', 'note']);
      const measures = parseRow(form, `${row}.measures`, namesOf(field));
      return year === null && measures === null ? null : { ...year, ...(measures === null ? {} : { measures }) };
    }),
  input(props) {
    const { field, value, speaker } = props;
    const rows = typedRows(value);
    return (
      <RowsInput
        {...fieldProps(props)}
        rows={rows}
        empty={rows.length === 0 ? 3 : 1}
        heading={(number) => typedText(typedPart(rows[number - 1], 'year')) || speaker.say('fields.yearly.heading', { number })}
        renderRow={(_row, typed, index) => (
          <>
            <TextInput
              {...partProps(props, `${index}.year`, speaker.say('fields.yearly.year'))}
              value={typedText(typedPart(typed, 'year'))}
              inputMode="numeric"
              maxLength={4}
              size="short"
            />
            {namesOf(field).map((name) => (
              <TextInput
                {...partProps(props, `${index}.measures.${name}`, nameOf(field, name, speaker))}
                value={typedText(typedPart(typedPart(typed, 'measures'), name))}
                inputMode="decimal"
                size="short"
              />
            ))}
            <TextInput
              {...partProps(props, `${index}.note`, speaker.say('fields.yearly.note'))}
              value={typedText(typedPart(typed, 'note'))}
              maxLength={1000}
            />
          </>
        )}
      />
    );
  },
  view: viewWhenVisible(({ value, field, speaker }) => (
    <DataTable<YearlyValue>
      t={speaker}
      caption={fieldLabel(field as CompiledField, speaker)}
      isCaptionHidden
      rows={value}
      columns={[
        { key: 'year', label: speaker.say('fields.yearly.year'), isHead: true, cell: ({ year }) => String(year) },
        ...namesOf(field).map((name) => ({
          key: name,
          label: nameOf(field, name, speaker),
          isNumber: true,
          cell: ({ measures }: YearlyValue) =>
            measures[name] === null || measures[name] === undefined ? '–' : speaker.number(measures[name]),
        })),
        { key: 'note', label: speaker.say('fields.yearly.note'), cell: ({ note }) => note ?? '' },
      ]}
    />
  )),
  schema: (field) =>
    z.array(
      z.object({
        year: z.int().min(1000).max(9999),
        measures: z.object(Object.fromEntries(namesOf(field).map((name) => [name, z.number().nullable().optional()]))),
        note: z.string().max(1000).nullable().optional(),
      }),
    ),
});
