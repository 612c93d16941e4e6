import type { ChildTable, SqlRow } from '../../model/field.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';
import type { StepValue } from '../../model/values.ts';
import { compact } from '../compact.ts';
import { dateOfDays, daysOf } from '../date/partial-date.ts';

export const stepTable = (noteSensitivity: Sensitivity): ChildTable => ({
  columns: [
    { name: 'kind', type: 'text', isIndexed: true },
    { name: 'date_from', type: 'date', isIndexed: true },
    { name: 'date_to', type: 'date' },
    { name: 'at_least', type: 'integer' },
    { name: 'at_most', type: 'integer' },
    { name: 'note', type: 'text', sensitivity: noteSensitivity },
  ],
});

/** A step whose date is not known has no days. */
export const rowOfStep = ({ kind, date, people, note }: StepValue): SqlRow => {
  const days = date === 'unknown' ? null : daysOf(date);
  return {
    kind,
    date_from: days?.from ?? null,
    date_to: days?.to ?? null,
    at_least: people?.atLeast ?? null,
    at_most: people?.atMost ?? null,
    note: note ?? null,
  };
};

export const stepOfRow = (row: SqlRow): StepValue => {
  const { at_least: atLeast, at_most: atMost, note } = row;
  const people =
    atLeast === null || atLeast === undefined
      ? null
      : { atLeast: Number(atLeast), atMost: atMost === null || atMost === undefined ? null : Number(atMost) };
  return {
    kind: String(row['kind']),
    date: dateOfDays(row['date_from'], row['date_to']) ?? 'unknown',
    ...compact({ people, note: (note ?? null) as string | null }),
  };
};
