import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { StepValue } from '../../model/values.ts';
import { settle } from '../cleaning.ts';
import { codeLabel } from '../code/code-label.ts';
import { parseDateForm } from '../date/parse-date-form.ts';
import { partialDateSchema } from '../date/partial-date-schema.ts';
import { defineFieldType } from '../define-field-type.ts';
import { cleanRows } from '../rows/clean-rows.ts';
import { fromJsonCell, toJsonCell } from '../rows/json-cell.ts';
import { parseRow, parseRows } from '../rows/parse-rows.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { cleanStep, STEP_PARTS } from './clean-step.ts';
import { orderSteps, summariseSteps } from './order-steps.ts';
import { rowOfStep, stepOfRow, stepTable } from './step-rows.ts';
import { StepsInput } from './steps-input.tsx';
import { stepsOptions } from './steps-options.ts';
import { StepsView } from './steps-view.tsx';

export const stepsField = defineFieldType<readonly StepValue[]>({
  name: 'steps',
  canBeDimension: true,
  columns: () => [
    { suffix: '_stage', type: 'text', isIndexed: true },
    { suffix: '_first_from', type: 'date', isIndexed: true },
    { suffix: '_first_year', type: 'integer', isIndexed: true },
    { suffix: '_last_from', type: 'date' },
  ],
  child: (field) => stepTable(stepsOptions(field).noteSensitivity),
  clean(input, field, { today, before }) {
    const problems: Problem[] = [];
    const rules = { ...stepsOptions(field), today, before: (before ?? []) as readonly StepValue[] };
    const steps = cleanRows(input, field.name, problems, STEP_PARTS, (row, where) => cleanStep(row, where, problems, rules));
    return settle(steps === null ? null : orderSteps(steps), problems);
  },
  store(value) {
    const { stage, first, last } = summariseSteps(value ?? []);
    return { _stage: stage, _first_from: first, _first_year: first === null ? null : Number(first.slice(0, 4)), _last_from: last };
  },
  storeChildren: (value) => orderSteps(value ?? []).map(rowOfStep),
  load: (_row, children) => (children.length === 0 ? null : children.map(stepOfRow)),
  text(value, field, speaker) {
    const { stage, last } = summariseSteps(value ?? []);
    if (stage === null) return '';
    const said = codeLabel(stage, stepsOptions(field).kinds, speaker);
    return last === null ? said : `${said}, ${speaker.date((value ?? []).findLast(({ date }) => date !== 'unknown')?.date ?? last)}`;
  },
  words: (value, field) =>
    (value ?? []).flatMap(({ note }) => (note ? [{ language: null, text: note, sensitivity: stepsOptions(field).noteSensitivity }] : [])),
  codes: (value, field) =>
    (value ?? []).map(({ kind }) => ({ vocabulary: stepsOptions(field).kinds.name, code: kind, sensitivity: field.sensitivity })),
  dimensions: (field) => [
    {
      part: 'stage',
      column: `${field.column}_stage`,
      isMany: false,
      sensitivity: field.sensitivity,
      vocabulary: stepsOptions(field).kinds,
    },
    { part: 'firstYear', column: `${field.column}_first_year`, isMany: false, sensitivity: field.sensitivity, label: (year) => year },
  ],
  toCsv: (value) => [toJsonCell(value)],
  fromCsv: (cells) => fromJsonCell(cells[''] ?? ''),
  parseForm: (form, name) =>
    parseRows(form, name, (row) => {
      const said = parseRow(form, row, ['kind', 'note']);
      const date = parseDateForm(form, `${row}.date`);
      const people = parseRow(form, `${row}.people`, ['atLeast', 'atMost']);
      return said === null && date === null && people === null
        ? null
        : { ...said, ...(date === null ? {} : { date }), ...(people === null ? {} : { people }) };
    }),
  input: (props) => <StepsInput {...props} />,
  view: viewWhenVisible((props) => <StepsView {...props} />),
  schema(field) {
    const { kinds, hasPeople } = stepsOptions(field);
    const bounds = z
      .object({ atLeast: z.int().min(0), atMost: z.int().min(0).nullable() })
      .nullable()
      .optional();
    return z.array(
      z.object({
        kind: z.enum([...Object.keys(kinds.codes), 'unknown']),
        date: z.union([partialDateSchema, z.literal('unknown')]),
        ...(hasPeople ? { people: bounds } : {}),
        note: z.string().max(5000).nullable().optional(),
      }),
    );
  },
});
