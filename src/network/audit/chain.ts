import { sql, type Transaction } from '../../database/connection.ts';

/** The two chains: what was changed (stays), and who read what is restricted (its entries expire by retention). */
export type Chain = 'changes' | 'reads';

interface ChainTables {
  readonly entries: string;
  readonly seals: string;
  /** Columns of an entry in the order in which they are hashed; the instant to the microsecond, in UTC. */
  readonly columns: readonly string[];
}

export const CHAINS: Readonly<Record<Chain, ChainTables>> = {
  changes: {
    entries: 'audit_entry',
    seals: 'audit_seal',
    columns: ['action', 'person_id', 'session_kind', 'register', 'subject', 'content_hash', 'count'],
  },
  reads: { entries: 'read_entry', seals: 'read_seal', columns: ['person_id', 'session_kind', 'register', 'subject', 'purpose', 'count'] },
};

export interface ChainEntry {
  readonly number: number;
  /** First day of the entry's month (UTC). */
  readonly month: string;
  /** JSON array: number, instant, columns. */
  readonly canonical: string;
}

/** Entries in a range of numbers (both included), in order, at most `limit`. */
export async function readEntries(tx: Transaction, chain: Chain, from: number, to: number, limit: number): Promise<ChainEntry[]> {
  const { entries, columns } = CHAINS[chain];
  const rows = await tx.rows(
    sql<Record<string, unknown> & { number: number; at_text: string }>`
      select number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at_text, ${sql.join(columns.map((column) => sql.ref(column)))}
      from ${sql.id('app', entries)} where number between ${from}::bigint and ${to}::bigint order by number limit ${limit}`,
  );
  return rows.map((row) => ({
    number: row.number,
    month: `${row.at_text.slice(0, 7)}-01`,
    canonical: JSON.stringify([row.number, row.at_text, ...columns.map((column) => row[column] ?? null)]),
  }));
}
