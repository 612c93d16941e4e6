import { type Role, sql, type Transaction } from '../../src/database/connection.ts';
import type { AccessNetwork, Actor } from './network-of-access.ts';

export const ROLES: readonly Role[] = ['visitor', 'door', 'member', 'own', 'steward', 'worker'];

export interface Relation {
  readonly name: string;
  readonly columns: string[];
}

/** Rows, or the database's refusal in one word. */
export const attempt = async <T>(work: Promise<T>): Promise<T | 'refused'> =>
  work.catch((error: { code?: string }) => {
    if (error.code === '42501') return 'refused' as const;
    throw error;
  });

/** Statements as someone in a role, and the tables there are to try them on. */
export function databaseOf(network: AccessNetwork) {
  const as = async <T>(actor: Actor, role: Role, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    network.platform.database.as({ role, token: await network.token(actor) }, work);

  const relations = async (): Promise<Relation[]> =>
    (
      await network.platform.owner<{ name: string; columns: string[] }>(
        `select quote_ident(c.table_schema) || '.' || quote_ident(c.table_name) as name, array_agg(c.column_name::text) as columns
         from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
         where c.table_schema in ('app', 'register', 'pgboss') and t.table_type = 'BASE TABLE' group by 1`,
      )
    ).map(({ name, columns }) => ({ name, columns }));

  /** Columns each role was granted, by table. */
  let granted: Map<string, string[]> | undefined;
  async function grantedColumns(role: Role, name: string): Promise<string[]> {
    granted ??= new Map(
      (
        await network.platform.owner<{ key: string; columns: string[] }>(
          `select r || ' ' || quote_ident(n.nspname) || '.' || quote_ident(c.relname) as key, array_agg(a.attname::text) as columns
           from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped, unnest($1::text[]) r
           where n.nspname in ('app', 'register', 'pgboss') and c.relkind in ('r', 'p') and has_column_privilege('throughline_' || r, c.oid, a.attnum, 'select') group by 1`,
          [ROLES],
        )
      ).map(({ key, columns }) => [key, columns]),
    );
    return granted.get(`${role} ${name}`) ?? [];
  }

  /** Everything of a table that a role was granted, in its own transaction. */
  async function everything(actor: Actor, role: Role, { name }: Relation): Promise<unknown[] | 'refused'> {
    const columns = await grantedColumns(role, name);
    if (columns.length === 0) return 'refused';
    return attempt(
      as(actor, role, (tx) => tx.rows(sql`select ${sql.join(columns.map((column) => sql.id(column)))} from ${sql.raw(name)}`)),
    );
  }

  return { as, relations, everything };
}
