import { sql } from 'kysely';
import type { Transaction } from '../../../database/connection.ts';
import { readReference } from '../../../kernel/ids.ts';
import type { Problem } from '../../../kernel/refusal.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { CleanContext, CompiledField } from '../../../model/field.ts';
import { type Level, LEVELS } from '../../../model/sensitivity.ts';
import type { RecordValues } from '../../../model/values.ts';
import { readRecords } from '../../record/read-records.ts';
import type { StoredRecord } from '../../record/stored-record.ts';
import { fieldCells, OWN_COLUMNS } from '../mappings/own-export.ts';
import type { MappedRows } from '../mappings/read-mapped.ts';
import type { Cells } from '../reading/table-source.ts';
import type { RowRefusal } from './import-batch.ts';

export interface FieldChange {
  readonly field: CompiledField;
  readonly before: unknown;
  readonly after: unknown;
}

/** What one row of an edited export would change of the record it names. */
export interface ProposedChange {
  readonly row: number;
  readonly record: StoredRecord;
  readonly changes: readonly FieldChange[];
  /** All values of the record afterwards. */
  readonly values: RecordValues;
}

export interface Proposals {
  readonly changes: readonly ProposedChange[];
  readonly unchanged: number;
  /** Rows without a reference. */
  readonly fresh: readonly MappedRows[];
  readonly refusals: readonly RowRefusal[];
}

/** Compares rows of our own export with the records as they are now, in a role that reads them whole. Writes nothing. */
export async function proposeChanges(
  tx: Transaction,
  register: CompiledRegister,
  rows: readonly MappedRows[],
  context: CleanContext,
): Promise<Proposals> {
  const fresh = rows.filter(({ rows: [cells] }) => (cells![OWN_COLUMNS.reference] ?? '').trim() === '');
  const named = rows.filter((row) => !fresh.includes(row));
  const references = named.map(({ rows: [cells] }) => readReference(cells![OWN_COLUMNS.reference]!));
  const records = await recordsOf(
    tx,
    register,
    references.filter((reference) => reference !== null),
    named,
  );
  const refusals: RowRefusal[] = [];
  const changes: ProposedChange[] = [];
  const seen = new Set<string>();
  let unchanged = 0;
  for (const [
    index,
    {
      numbers,
      rows: [cells],
    },
  ] of named.entries()) {
    const row = numbers[0]!;
    const refuse = (problem: Problem): void => void refusals.push({ ...problem, row });
    const reference = references[index] ?? null;
    const level = levelOf(cells!);
    const record = reference === null ? undefined : records.get('restricted')?.get(reference);
    const seenRecord = reference === null ? undefined : records.get(level)?.get(reference);
    if (record === undefined || seenRecord === undefined)
      refuse({ where: OWN_COLUMNS.reference, code: 'reference-not-known', params: { value: cells![OWN_COLUMNS.reference]! } });
    else if (seen.has(record.id)) refuse({ where: OWN_COLUMNS.reference, code: 'reference-twice' });
    else {
      seen.add(record.id);
      const proposed = compare(register, cells!, record, seenRecord, context);
      if (proposed.problems.length > 0) proposed.problems.forEach(refuse);
      else if (proposed.changes.length === 0) unchanged++;
      else {
        const fault = whyNot(register, record, Number(cells![OWN_COLUMNS.version]));
        if (fault === null) changes.push({ row, record, changes: proposed.changes, values: proposed.values });
        else refuse({ where: OWN_COLUMNS.version, code: fault });
      }
    }
  }
  return { changes, unchanged, fresh, refusals };
}

const levelOf = (cells: Cells): Level => LEVELS.find((level) => level === cells[OWN_COLUMNS.level]) ?? 'restricted';

async function recordsOf(
  tx: Transaction,
  register: CompiledRegister,
  references: readonly string[],
  rows: readonly MappedRows[],
): Promise<Map<Level, Map<string, StoredRecord>>> {
  const found = await tx.rows(
    sql<{ id: string }>`select id from ${sql.id('register', register.table)} where reference = any(${references as string[]}::text[])`,
  );
  const levels = new Set<Level>(['restricted', ...rows.map(({ rows: [cells] }) => levelOf(cells!))]);
  const byLevel = new Map<Level, Map<string, StoredRecord>>();
  for (const level of levels) {
    const records = await readRecords(
      tx,
      register,
      found.map(({ id }) => id),
      level,
    );
    byLevel.set(level, new Map(records.map((record) => [record.reference!, record])));
  }
  return byLevel;
}

/** Why a record with changes may not be changed by a file; null when it may. */
function whyNot(register: CompiledRegister, record: StoredRecord, version: number): string | null {
  if (record.version !== version) return 'changed-meanwhile';
  if (['retracted', 'rejected'].includes(record.status)) return 'record-closed';
  return register.needsSecondPerson === true && ['accepted', 'published', 'corrected'].includes(record.status)
    ? 'change-needs-second-person'
    : null;
}

function compare(
  register: CompiledRegister,
  cells: Cells,
  record: StoredRecord,
  seen: StoredRecord,
  context: CleanContext,
): { changes: FieldChange[]; values: RecordValues; problems: Problem[] } {
  const changes: FieldChange[] = [];
  const problems: Problem[] = [];
  const values: Record<string, unknown> = { ...record.values };
  for (const field of register.fields) {
    const given = field.sensitivity === 'sealed' ? null : fieldCells(field, cells);
    if (given === null) continue;
    const shown = field.kind.toCsv(seen.values[field.name] ?? null, field);
    const parts = field.kind.csvParts(field);
    if (parts.every((part, index) => given[part] === shown[index])) continue;
    const before = record.values[field.name] ?? null;
    // Whoever exported did not see all of it, so what they wrote cannot replace it.
    if (field.kind.toCsv(before, field).some((cell, index) => cell !== shown[index])) {
      problems.push({ where: field.name, code: 'field-partly-withheld' });
      continue;
    }
    const cleaned = field.kind.clean(field.kind.fromCsv(given, field), field, { ...context, before });
    if (cleaned.problems !== undefined) problems.push(...cleaned.problems);
    else if (cleaned.value === null && field.required === true) problems.push({ where: field.name, code: 'required' });
    else if (JSON.stringify(field.kind.toCsv(cleaned.value, field)) !== JSON.stringify(field.kind.toCsv(before, field))) {
      changes.push({ field, before, after: cleaned.value });
      if (cleaned.value === null) delete values[field.name];
      else values[field.name] = cleaned.value;
    }
  }
  return { changes, values, problems };
}
