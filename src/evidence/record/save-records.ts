import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { publicReference } from '../../kernel/ids.ts';
import { followRecords } from '../attachment/follow-records.ts';
import { forgetFacets, keepFacets } from '../facets/keep-facets.ts';
import { indexRecords } from '../search/index-records.ts';
import { followTranslations, hideTranslations } from '../translation/follow-translations.ts';
import { childRows, recordRow, type RowStamp, tablesOf } from './record-rows.ts';
import type { PreparedRecord } from './stored-record.ts';
import { insertRows } from './write-rows.ts';

const table = (name: string) => sql`${sql.id('register', name)}`;

type Stamp = Omit<RowStamp, 'version' | 'createdAt'>;

/**
 * Writes new records of one register at version 1, with their directory entries, children and search rows. One transaction, any number.
 * Every record gets its reference here; it is random and tells nothing, and nobody outside the desk sees it before publication.
 */
export async function insertRecords(
  tx: Transaction,
  register: CompiledRegister,
  given: readonly PreparedRecord[],
  stamp: Stamp,
): Promise<void> {
  const records = given.map((record) => (record.reference === null ? { ...record, reference: publicReference() } : record));
  await insertRows(
    tx,
    sql`app.record`,
    [
      { name: 'id', type: 'uuid' },
      { name: 'register', type: 'text' },
      { name: 'reference', type: 'text' },
    ],
    records.map(({ id, reference }) => ({ id, register: register.name, reference })),
  );
  await writeCurrent(tx, register, records, () => ({ ...stamp, version: 1, createdAt: stamp.recordedFrom }));
  await followRecords(tx, register, records, true);
  await indexRecords(tx, register, records);
  await keepFacets(tx, register, records, 1);
}

/** What the new version keeps of the old one. */
export interface Kept {
  readonly version: number;
  readonly createdAt: Date;
}

/**
 * Replaces records by a next version: the old rows move to the twins as they were, the new ones take their place, search follows.
 * `before` gives the version each record was read at; a record changed since then is refused by the count of rows moved.
 */
export async function replaceRecords(
  tx: Transaction,
  register: CompiledRegister,
  records: readonly PreparedRecord[],
  before: ReadonlyMap<string, Kept>,
  stamp: Stamp,
): Promise<void> {
  const ids = records.map((record) => record.id);
  await forgetFacets(tx, register, ids);
  const moved = await archive(
    tx,
    register,
    ids,
    records.map((record) => before.get(record.id)!.version),
    stamp.recordedFrom,
  );
  if (moved !== records.length) throw new ChangedMeanwhile();
  await writeCurrent(tx, register, records, (record) => ({
    ...stamp,
    version: before.get(record.id)!.version + 1,
    createdAt: before.get(record.id)!.createdAt,
  }));
  await tx.rows(sql`select app.search_forget(${ids}::uuid[])`);
  await followRecords(tx, register, records, false);
  await followTranslations(tx, register, ids);
  await indexRecords(tx, register, records);
  await keepFacets(tx, register, records, 1);
}

/** Takes records out of their register: their rows stay in the twins, their directory entries and references stay taken; search forgets them. */
export async function removeRecords(
  tx: Transaction,
  register: CompiledRegister,
  records: readonly { readonly id: string; readonly version: number }[],
  until: Date,
): Promise<void> {
  if (records.length === 0) return;
  const ids = records.map(({ id }) => id);
  await forgetFacets(tx, register, ids);
  const moved = await archive(
    tx,
    register,
    ids,
    records.map(({ version }) => version),
    until,
  );
  if (moved !== records.length) throw new ChangedMeanwhile();
  await followRecords(
    tx,
    register,
    ids.map((id) => ({ id, values: {} })),
    false,
  );
  await hideTranslations(tx, ids);
  await tx.rows(sql`select app.search_forget(${ids}::uuid[])`);
}

/** Somebody else saved a newer version in between. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

async function archive(
  tx: Transaction,
  register: CompiledRegister,
  ids: readonly string[],
  versions: readonly number[],
  until: Date,
): Promise<number> {
  const [own, ...children] = tablesOf(register);
  for (const child of children) {
    const names = sql.join(child.columns.map((column) => sql.ref(`c.${column.name}`)));
    const target = sql.join(child.columns.map((column) => sql.id(column.name)));
    await tx.run(sql`
      insert into ${table(`${child.name}_past`)} (${target}, version, recorded_to)
      select ${names}, v.version, ${until.toISOString()}::timestamptz
      from unnest(${ids}::uuid[], ${versions}::integer[]) as v(id, version) join ${table(child.name)} c on c.record_id = v.id`);
  }
  const columns = sql.join(own!.columns.map((column) => sql.id(column.name)));
  await tx.run(sql`
    insert into ${table(`${own!.name}_past`)} (${columns}, recorded_to)
    select ${sql.join(own!.columns.map((column) => sql.ref(`r.${column.name}`)))}, ${until.toISOString()}::timestamptz
    from unnest(${ids}::uuid[], ${versions}::integer[]) as v(id, version) join ${table(own!.name)} r on r.id = v.id and r.version = v.version`);
  // Children go with their record (cascade); the directory entry stays.
  return tx.run(sql`
    delete from ${table(own!.name)} r using unnest(${ids}::uuid[], ${versions}::integer[]) as v(id, version) where r.id = v.id and r.version = v.version`);
}

async function writeCurrent(
  tx: Transaction,
  register: CompiledRegister,
  records: readonly PreparedRecord[],
  stampOf: (record: PreparedRecord) => RowStamp,
): Promise<void> {
  const [own, ...children] = tablesOf(register);
  await insertRows(
    tx,
    table(own!.name),
    own!.columns,
    records.map((record) => recordRow(register, record, stampOf(record))),
  );
  for (const child of children) {
    const field = register.fields.find((candidate) => candidate.childTable === child.name)!;
    await insertRows(
      tx,
      table(child.name),
      child.columns,
      records.flatMap((record) => childRows(field, record)),
    );
  }
}
