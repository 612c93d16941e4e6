import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { FieldDeclaration } from '../../model/field.ts';
import { snakeCase } from '../../model/naming.ts';
import type { PersonsPart, PersonsValue, Unknown } from '../../model/values.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { Range } from '../../site/components/range.tsx';
import { settle } from '../cleaning.ts';
import { codeLabel } from '../code/code-label.ts';
import { defineFieldType } from '../define-field-type.ts';
import { fromJsonCell, toJsonCell } from '../rows/json-cell.ts';
import { parseRow, parseRows } from '../rows/parse-rows.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { MOST_PEOPLE } from './clean-bounds.ts';
import { cleanPersons, type Dimensions } from './clean-persons.ts';
import { boundsText } from './bounds-text.ts';
import { PersonsInput } from './persons-input.tsx';
import { partsOfRows, rowsOfParts } from './persons-rows.ts';

type Value = PersonsValue | Unknown;

const namesOf = (field: FieldDeclaration<Value>): readonly string[] => field.options['by'] as readonly string[];
const dimensionsOf = (field: FieldDeclaration<Value>): Dimensions =>
  Object.fromEntries(namesOf(field).map((name) => [name, field.options[name] as Vocabulary]));
const partsOf = (value: Value | null): readonly PersonsPart[] => (value === null || value === 'unknown' ? [] : (value.parts ?? []));

const boundsSchema = { atLeast: z.int().min(0).max(MOST_PEOPLE), atMost: z.int().min(0).max(MOST_PEOPLE).nullable() };

export const personsField = defineFieldType<Value>({
  name: 'persons',
  canBeDimension: true,
  columns: () => [
    { suffix: '_at_least', type: 'integer' },
    { suffix: '_at_most', type: 'integer' },
    { suffix: '_is_unknown', type: 'boolean' },
  ],
  child(field) {
    const names = namesOf(field);
    if (names.length === 0) return null;
    return {
      columns: [
        ...names.map((name) => ({ name: snakeCase(name), type: 'text' as const, isIndexed: true })),
        { name: 'at_least', type: 'integer' },
        { name: 'at_most', type: 'integer' },
      ],
    };
  },
  clean(input, field, { today }) {
    const problems: Problem[] = [];
    return settle<Value>(cleanPersons(input, field.name, problems, dimensionsOf(field), today), problems);
  },
  store(value) {
    if (value === null) return { _at_least: null, _at_most: null, _is_unknown: null };
    if (value === 'unknown') return { _at_least: null, _at_most: null, _is_unknown: true };
    return { _at_least: value.atLeast, _at_most: value.atMost, _is_unknown: false };
  },
  storeChildren: (value, field) => rowsOfParts(partsOf(value), namesOf(field)),
  load(row, children, field) {
    if (row['_is_unknown'] === true) return 'unknown';
    const { _at_least: atLeast, _at_most: atMost } = row;
    if (atLeast === null || atLeast === undefined) return null;
    const bounds = { atLeast: Number(atLeast), atMost: atMost === null || atMost === undefined ? null : Number(atMost) };
    return children.length === 0 ? bounds : { ...bounds, parts: partsOfRows(children, namesOf(field)) };
  },
  text: (value, _field, speaker) =>
    value === null ? '' : value === 'unknown' ? speaker.say('fields.notKnown') : boundsText(value, speaker),
  codes: (value, field) =>
    partsOf(value).flatMap(({ of }) =>
      Object.entries(of).map(([name, code]) => ({ vocabulary: dimensionsOf(field)[name]!.name, code, sensitivity: field.sensitivity })),
    ),
  measure: ({ column, sensitivity }) => ({ atLeast: `${column}_at_least`, atMost: `${column}_at_most`, sensitivity }),
  csvParts: (field) => ['.atLeast', '.atMost', ...(namesOf(field).length === 0 ? [] : ['.parts'])],
  toCsv(value, field) {
    const parts = namesOf(field).length === 0 ? [] : [partsOf(value).length === 0 ? '' : toJsonCell(partsOf(value))];
    if (value === null || value === 'unknown') return [value ?? '', '', ...parts];
    return [String(value.atLeast), value.atMost === null ? '' : String(value.atMost), ...parts];
  },
  fromCsv(cells) {
    const { '': whole = '', '.atLeast': atLeast = '', '.atMost': atMost = '', '.parts': parts = '' } = cells;
    if (atLeast === '' && atMost === '' && parts === '') return whole;
    if (atLeast === 'unknown' && atMost === '' && parts === '') return 'unknown';
    return { atLeast, atMost, ...(parts === '' ? {} : { parts: fromJsonCell(parts) }) };
  },
  parseForm(form, name, field) {
    const said = parseRow(form, name, ['atLeast', 'atMost', 'unknown']);
    const parts = parseRows(form, `${name}.parts`, (row) => {
      const of = parseRow(form, row, namesOf(field));
      const bounds = parseRow(form, row, ['atLeast', 'atMost']);
      return of === null && bounds === null ? null : { ...bounds, of: of ?? {} };
    });
    if (said === null && parts === null) return form.get(name);
    return { ...said, ...(parts === null ? {} : { parts }) };
  },
  input: (props) => <PersonsInput {...props} by={dimensionsOf(props.field)} />,
  view: viewWhenVisible(({ value, field, speaker }) => (
    <>
      <Range t={speaker} bounds={value} />
      {partsOf(value).length === 0 ? null : (
        <ul class="plain">
          {partsOf(value).map((part) => (
            <li>
              {Object.entries(part.of)
                .map(([name, code]) => codeLabel(code, dimensionsOf(field)[name]!, speaker))
                .join(', ')}
              : <Range t={speaker} bounds={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  )),
  schema(field) {
    const of = z.object(
      Object.fromEntries(
        Object.entries(dimensionsOf(field)).map(([name, { codes }]) => [name, z.enum([...Object.keys(codes), 'unknown']).optional()]),
      ),
    );
    const parts = namesOf(field).length === 0 ? {} : { parts: z.array(z.object({ ...boundsSchema, of })).optional() };
    return z.union([z.object({ ...boundsSchema, ...parts }), z.literal('unknown')]);
  },
});
