import { type RawBuilder, sql } from 'kysely';
import type { Role, Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { SqlRow } from '../../model/field.ts';
import type { Level } from '../../model/sensitivity.ts';
import { type Acting, readingRole } from '../../network/acting.ts';
import { loadRecords, selectList } from '../record/read-records.ts';
import type { StoredRecord } from '../record/stored-record.ts';

const PAGE = 500;

/** One way in which a person reads a register; together they cover all that person may see, each record once. */
export interface Reading {
  readonly role: Role;
  readonly level: Level;
  readonly where: RawBuilder<unknown>;
}

/** As steward everything but others' drafts; as member what is one's own organisation's in full, and of the rest what is shared; else what is public. */
export function readingsOf(acting: Acting, register: CompiledRegister): readonly Reading[] {
  const { role, level } = readingRole(acting, register.name);
  if (role === 'visitor' && register.publication !== 'open') return [];
  if (role !== 'member') return [{ role, level, where: sql`true` }];
  const own = acting.session!.organisationId;
  if (own === null) return [{ role, level, where: sql`true` }];
  return [
    { role: 'own', level: 'restricted', where: sql`r.organisation_id = ${own}::uuid` },
    { role, level, where: sql`r.organisation_id is distinct from ${own}::uuid` },
  ];
}

/** Records of one reading in pages, by id: memory stays flat however many there are. The transaction must be a snapshot. */
export async function* visibleRecords(
  tx: Transaction,
  register: CompiledRegister,
  { role, level, where }: Reading,
): AsyncGenerator<readonly StoredRecord[]> {
  let after: string | null = null;
  await tx.become(role);
  for (;;) {
    const rows: SqlRow[] = await tx.rows(
      sql<SqlRow>`select ${selectList(register, level, 'r')} from ${sql.id('register', register.table)} r
        where ${where} ${after === null ? sql`` : sql`and r.id > ${after}::uuid`} order by r.id limit ${PAGE}`,
    );
    if (rows.length > 0) yield await loadRecords(tx, register, rows, level);
    if (rows.length < PAGE) return;
    after = rows.at(-1)!['id'] as string;
  }
}

/** An old version with the moment at which the next one took its place. */
export interface PastRecord {
  readonly record: StoredRecord;
  readonly until: Date;
}

/** Old versions of one reading in pages. Visitors read none. */
export async function* pastRecords(
  tx: Transaction,
  register: CompiledRegister,
  { role, level, where }: Reading,
): AsyncGenerator<readonly PastRecord[]> {
  if (role === 'visitor') return;
  let after: { id: string; version: number } | null = null;
  await tx.become(role);
  for (;;) {
    const rows: SqlRow[] = await tx.rows(
      sql<SqlRow>`select ${selectList(register, level, 'r')}, r.recorded_to from ${sql.id('register', `${register.table}_past`)} r
        where ${where} ${after === null ? sql`` : sql`and (r.id, r.version) > (${after.id}::uuid, ${after.version})`} order by r.id, r.version limit ${PAGE}`,
    );
    if (rows.length > 0) {
      const records = await loadRecords(tx, register, rows, level, undefined, { isPast: true });
      yield records.map((record, index) => ({ record, until: rows[index]!['recorded_to'] as unknown as Date }));
    }
    if (rows.length < PAGE) return;
    after = { id: rows.at(-1)!['id'] as string, version: rows.at(-1)!['version'] as number };
  }
}
