import { planTables, type PlannedTable } from '../../database/schema/table-plan.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CompiledField, SqlRow } from '../../model/field.ts';
import { isPublic, isShared } from './review-state.ts';
import type { PreparedRecord } from './stored-record.ts';

const plans = new WeakMap<CompiledRegister, readonly PlannedTable[]>();

/** The tables of a register as planned, made once. */
export function tablesOf(register: CompiledRegister): readonly PlannedTable[] {
  let plan = plans.get(register);
  if (plan === undefined) {
    plan = planTables(register);
    plans.set(register, plan);
  }
  return plan;
}

export interface RowStamp {
  readonly version: number;
  readonly recordedFrom: Date;
  readonly recordedBy: string | null;
  readonly createdAt: Date;
  /** Day in the network's zone. */
  readonly day: string;
}

const bare = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Day by which a record stands in lists: its register's dated field, else the day of publication. */
export function sortDay(register: CompiledRegister, record: PreparedRecord): string | null {
  if (register.dated === undefined) return record.publishedOn;
  const field = register.field(register.dated);
  const value = record.values[field.name];
  const row = bare(value) ? {} : field.kind.store(value, field);
  const day = row['_from'] ?? row['_first_from'] ?? row[''];
  return typeof day === 'string' ? day : record.publishedOn;
}

/** The row of the register's own table. */
export function recordRow(register: CompiledRegister, record: PreparedRecord, stamp: RowStamp): SqlRow {
  const row: Record<string, string | number | boolean | null> = {
    id: record.id,
    version: stamp.version,
    ...accessOf(record),
    visibility: record.visibility,
    reference: record.reference,
    text_language: record.language,
    sort_on: sortDay(register, record),
    published_on: record.publishedOn,
    changed_on: stamp.day,
    recorded_from: stamp.recordedFrom.toISOString(),
    created_at: stamp.createdAt.toISOString(),
    recorded_by: stamp.recordedBy,
    batch_id: record.batchId,
  };
  for (const field of register.fields) {
    const value = record.values[field.name];
    if (bare(value)) continue;
    for (const [suffix, stored] of Object.entries(field.kind.store(value, field))) row[field.column + suffix] = stored;
  }
  return row;
}

export const accessOf = (record: Pick<PreparedRecord, 'status' | 'visibility' | 'organisationId'>) => ({
  is_public: isPublic(record.status, record.visibility),
  is_shared: isShared(record.status, record.visibility),
  organisation_id: record.organisationId,
  review_status: record.status,
});

/** Rows of one repeating field. */
export function childRows(field: CompiledField, record: PreparedRecord): readonly SqlRow[] {
  const value = record.values[field.name];
  if (field.childTable === null || bare(value)) return [];
  const access = accessOf(record);
  return field.kind.storeChildren(value, field).map((row, position) => ({ record_id: record.id, position, ...access, ...row }));
}
