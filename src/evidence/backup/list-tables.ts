import type pg from 'pg';
import { type BackupTable, tableName } from './backup-format.ts';

interface Reference {
  readonly table: string;
  readonly refers: string;
}

/** Own schemas of the application; the extensions live in `public`, migrations are listed by name. */
const OURS = `n.nspowner = (select oid from pg_roles where rolname = current_user) and n.nspname <> 'public' and n.nspname not like 'pg\\_%'`;

/** Of the job library only jobs travel; its queues are made by migrations. */
const JOBS = 'pgboss';

/** All tables with their columns, each after those it refers to. */
export async function listTables(owner: pg.Client): Promise<readonly BackupTable[]> {
  const { rows: tables } = await owner.query<BackupTable>(`
    select n.nspname as schema, c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and ${OURS} and (n.nspname <> '${JOBS}' or exists (select from pg_inherits i where i.inhrelid = c.oid and i.inhparent = 'pgboss.job'::regclass))
    group by 1, 2 order by 1, 2`);
  const { rows: references } = await owner.query<Reference>(`
    select cn.nspname || '.' || c.relname as "table", rn.nspname || '.' || r.relname as refers
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace cn on cn.oid = c.relnamespace
    join pg_class r on r.oid = k.confrelid join pg_namespace rn on rn.oid = r.relnamespace
    where k.contype = 'f' and k.conrelid <> k.confrelid`);
  return inOrder(tables, references);
}

function inOrder(tables: readonly BackupTable[], references: readonly Reference[]): readonly BackupTable[] {
  const names = new Set(tables.map(tableName));
  const waiting = new Map(
    tables.map((table) => [
      tableName(table),
      new Set(references.filter((one) => one.table === tableName(table) && names.has(one.refers)).map(({ refers }) => refers)),
    ]),
  );
  const ordered: BackupTable[] = [];
  while (ordered.length < tables.length) {
    const ready = tables.filter((table) => waiting.get(tableName(table))?.size === 0);
    if (ready.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}`);
    for (const table of ready) {
      ordered.push(table);
      waiting.delete(tableName(table));
    }
    for (const refers of waiting.values()) for (const table of ready) refers.delete(tableName(table));
  }
  return ordered;
}

/** Where each sequence stands; those never used are left out. */
export async function listSequences(owner: pg.Client): Promise<readonly { schema: string; name: string; last: string }[]> {
  const { rows } = await owner.query<{ schema: string; name: string; last: string }>(`
    select s.schemaname as schema, s.sequencename as name, s.last_value::text as last from pg_sequences s join pg_namespace n on n.nspname = s.schemaname
    where ${OURS} and n.nspname <> '${JOBS}' and s.last_value is not null order by 1, 2`);
  return rows;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const qualified = ({ schema, name }: Pick<BackupTable, 'schema' | 'name'>): string => `${quoted(schema)}.${quoted(name)}`;

/** Jobs that are done or failed stay behind. */
export const copyOut = (table: BackupTable): string =>
  `copy (select ${table.columns.map(quoted).join(', ')} from ${qualified(table)}${table.schema === JOBS ? " where state in ('created', 'retry', 'active')" : ''}) to stdout`;

export const copyIn = (table: BackupTable): string => `copy ${qualified(table)} (${table.columns.map(quoted).join(', ')}) from stdin`;
