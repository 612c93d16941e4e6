import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { SqlRow, SqlType, SqlValue } from '../../model/field.ts';

export interface WrittenColumn {
  readonly name: string;
  readonly type: SqlType;
}

/** Rows per statement: large enough that the round trip is nothing, small enough that memory stays flat. */
const CHUNK = 5_000;

/**
 * Inserts rows set-based: one array per column, unnested by the server, so that a row of an import costs no statement of its own.
 * A column missing from a row is null.
 */
export async function insertRows(
  tx: Transaction,
  table: RawBuilder<unknown>,
  columns: readonly WrittenColumn[],
  rows: readonly SqlRow[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    // A column no row of the chunk fills is left out: most fields of most records are empty.
    const filled = columns.filter((column) => chunk.some((row) => row[column.name] !== null && row[column.name] !== undefined));
    const names = sql.join(filled.map((column) => sql.id(column.name)));
    const arrays = sql.join(
      filled.map((column) => sql`${chunk.map((row): SqlValue => row[column.name] ?? null)}::${sql.raw(column.type)}[]`),
    );
    await tx.run(sql`insert into ${table} (${names}) select * from unnest(${arrays})`);
  }
}
