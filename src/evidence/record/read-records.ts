import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { PlannedTable } from '../../database/schema/table-plan.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CompiledField, SqlRow } from '../../model/field.ts';
import { type Level, maySee, type Sensitivity } from '../../model/sensitivity.ts';
import { tablesOf } from './record-rows.ts';
import type { Status, Visibility } from './review-state.ts';
import type { StoredRecord } from './stored-record.ts';

/** Columns of a planned table that a reader at this level was granted. Sealed values count as restricted here: they are ciphertext. */
const visibleColumns = (table: PlannedTable, level: Level) =>
  table.columns.filter((column) => maySee(level, column.sensitivity) || (level === 'restricted' && column.sensitivity === 'sealed'));

/** Comma-separated column list for a select, at a level. */
export const selectList = (register: CompiledRegister, level: Level, alias: string): RawBuilder<unknown> =>
  sql.join(visibleColumns(tablesOf(register)[0]!, level).map((column) => sql.ref(`${alias}.${column.name}`)));

/** Reads records by id, in the order given; those the role may not see are absent. `fields` limits what is loaded. */
export async function readRecords(
  tx: Transaction,
  register: CompiledRegister,
  ids: readonly string[],
  level: Level,
  fields?: ReadonlySet<string>,
): Promise<StoredRecord[]> {
  if (ids.length === 0) return [];
  const rows = await tx.rows<SqlRow & { id: string }>(
    sql`select ${selectList(register, level, 'r')} from ${sql.id('register', register.table)} r where r.id = any(${ids}::uuid[])` as RawBuilder<
      SqlRow & { id: string }
    >,
  );
  const records = await loadRecords(tx, register, rows, level, fields);
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Turns selected rows into records, fetching the children of all of them with one query per repeating field. */
export async function loadRecords(
  tx: Transaction,
  register: CompiledRegister,
  rows: readonly SqlRow[],
  level: Level,
  fields?: ReadonlySet<string>,
  past?: { isPast: true },
): Promise<StoredRecord[]> {
  const ids = rows.map((row) => row['id'] as string);
  const wanted = register.fields.filter((field) => fields === undefined || fields.has(field.name));
  const children = new Map<string, Map<string, SqlRow[]>>();
  for (const field of wanted) {
    if (field.childTable === null) continue;
    const table = tablesOf(register).find((candidate) => candidate.name === field.childTable)!;
    const columns = visibleColumns(table, level);
    if (!columns.some((column) => !SHARED.has(column.name))) continue;
    children.set(
      field.name,
      await readChildren(
        tx,
        table.name,
        columns.map((column) => column.name),
        ids,
        past === undefined ? null : rows,
      ),
    );
  }
  return rows.map((row) => toRecord(register, wanted, row, children, level, past !== undefined));
}

const childKey = (id: string, version: number | null): string => (version === null ? id : `${id} ${version}`);

const SHARED = new Set(['record_id', 'position', 'is_public', 'is_shared', 'organisation_id', 'review_status']);

async function readChildren(
  tx: Transaction,
  table: string,
  columns: readonly string[],
  ids: readonly string[],
  versionsOf: readonly SqlRow[] | null,
): Promise<Map<string, SqlRow[]>> {
  const list = sql.join(columns.map((column) => sql.ref(`c.${column}`)));
  const query =
    versionsOf === null
      ? sql<SqlRow>`select ${list} from ${sql.id('register', table)} c where c.record_id = any(${ids}::uuid[]) order by c.record_id, c.position`
      : sql<SqlRow>`select ${list}, c.version from unnest(${ids}::uuid[], ${versionsOf.map((row) => row['version'] as number)}::integer[]) as v(id, version)
          join ${sql.id('register', `${table}_past`)} c on c.record_id = v.id and c.version = v.version order by c.record_id, c.version, c.position`;
  const byRecord = new Map<string, SqlRow[]>();
  for (const row of await tx.rows(query)) {
    const id = childKey(row['record_id'] as string, versionsOf === null ? null : (row['version'] as number));
    const list = byRecord.get(id);
    if (list === undefined) byRecord.set(id, [row]);
    else list.push(row);
  }
  return byRecord;
}

function ownColumns(field: CompiledField, row: SqlRow): SqlRow | null {
  const values: Record<string, SqlRow[string]> = {};
  for (const { suffix } of field.kind.columns(field)) {
    const value = row[field.column + suffix];
    if (value !== undefined) values[suffix] = value;
  }
  return Object.keys(values).length === 0 ? null : values;
}

const isVisible = (field: CompiledField, level: Level): boolean => {
  const may = (sensitivity: Sensitivity): boolean => maySee(level, sensitivity) || (level === 'restricted' && sensitivity === 'sealed');
  const parts = [...field.kind.columns(field), ...(field.kind.child(field)?.columns ?? [])];
  return parts.length === 0 ? may(field.sensitivity) : parts.some((part) => may(part.sensitivity ?? field.sensitivity));
};

function toRecord(
  register: CompiledRegister,
  wanted: readonly CompiledField[],
  row: SqlRow,
  children: ReadonlyMap<string, ReadonlyMap<string, readonly SqlRow[]>>,
  level: Level,
  isPast: boolean,
): StoredRecord {
  const id = row['id'] as string;
  const key = childKey(id, isPast ? (row['version'] as number) : null);
  const values: Record<string, unknown> = {};
  const withheld: string[] = [];
  for (const field of wanted) {
    if (!isVisible(field, level)) {
      withheld.push(field.name);
      continue;
    }
    const value = field.kind.load(ownColumns(field, row) ?? {}, children.get(field.name)?.get(key) ?? [], field);
    if (value !== null) values[field.name] = value;
  }
  return {
    id,
    register: register.name,
    version: row['version'] as number,
    status: row['review_status'] as Status,
    visibility: (row['visibility'] ?? null) as Visibility | null,
    reference: (row['reference'] ?? null) as string | null,
    organisationId: (row['organisation_id'] ?? null) as string | null,
    language: (row['text_language'] ?? null) as string | null,
    sortOn: (row['sort_on'] ?? null) as string | null,
    publishedOn: (row['published_on'] ?? null) as string | null,
    changedOn: row['changed_on'] as string,
    recordedFrom: (row['recorded_from'] ?? null) as Date | null,
    values,
    withheld,
  };
}
