import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import { exportColumns, OWN_COLUMNS } from '../import/mappings/own-export.ts';
import type { StoredRecord } from '../record/stored-record.ts';

/** What a folder says of each record beyond its values. No field can have such a name. */
export const HEAD_COLUMNS = {
  ...OWN_COLUMNS,
  status: '#status',
  visibility: '#visibility',
  language: '#language',
  organisation: '#organisation',
  publishedOn: '#published',
  changedOn: '#changed',
  recordedFrom: '#recorded',
} as const;

/** When the version was replaced by the next one; in the file of old versions only. */
export const UNTIL_COLUMN = '#until';

export const columnsOf = (register: CompiledRegister): readonly string[] => [
  ...Object.values(HEAD_COLUMNS),
  ...exportColumns(register).map(({ name }) => name),
];

/** The cells of one record in the order of `columnsOf`; what the reader may not see is empty, and `#level` says for whose eyes the row is. */
export function recordCells(
  register: CompiledRegister,
  record: StoredRecord,
  level: Level,
  organisations: ReadonlyMap<string, string>,
): string[] {
  const head = [
    record.reference ?? '',
    String(record.version),
    level,
    record.status,
    record.visibility ?? '',
    record.language ?? '',
    record.organisationId === null ? '' : (organisations.get(record.organisationId) ?? ''),
    record.publishedOn ?? '',
    record.changedOn,
    record.recordedFrom?.toISOString() ?? '',
  ];
  const values = register.fields.flatMap((field) =>
    field.sensitivity === 'sealed' ? [] : field.kind.toCsv(record.values[field.name] ?? null, field),
  );
  return [...head, ...values];
}
