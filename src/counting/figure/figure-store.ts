import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { BoundedTable } from '../bounded-table.ts';
import { countHash } from '../count/count-hash.ts';
import { readDefinition } from '../definition.ts';
import { readPublicTable } from '../protection.ts';
import type { Figure, FigureStatus, FigureText, Freeze, FreezeState } from './figure.ts';
import type { FigureProvenance } from './figure-provenance.ts';

interface FigureRow {
  id: string;
  slug: string;
  register: string;
  level: Figure['level'];
  definition: unknown;
  status: FigureStatus;
  withdrawn_reason: string | null;
  withdrawn_on: string | null;
  texts: FigureText[] | null;
}

const toFigure = (row: FigureRow): Figure => ({
  id: row.id,
  slug: row.slug,
  register: row.register,
  level: row.level,
  definition: readDefinition(row.definition),
  status: row.status,
  withdrawnReason: row.withdrawn_reason,
  withdrawnOn: row.withdrawn_on,
  texts: row.texts ?? [],
});

const figureColumns = sql`f.id, f.slug, f.register, f.level, f.definition, f.status, f.withdrawn_reason, f.withdrawn_on,
  (select jsonb_agg(jsonb_build_object('language', x.language, 'title', x.title, 'lede', x.lede) order by x.language) from app.figure_text x where x.figure_id = f.id) as texts`;

/** A figure by its address, if the transaction's role may see it. */
export async function findFigure(tx: Transaction, slug: string): Promise<Figure | null> {
  const [row] = await tx.rows(sql<FigureRow>`select ${figureColumns} from app.figure f where f.slug = ${slug}`);
  return row === undefined ? null : toFigure(row);
}

/** Everyone's list shows what is published; the desk's shows whatever the role sees. */
export async function listFigures(
  tx: Transaction,
  choice: { register?: string | undefined; statuses: readonly FigureStatus[]; createdBy?: string },
): Promise<Figure[]> {
  const conditions: RawBuilder<unknown>[] = [sql`f.status = any(${choice.statuses as string[]}::text[])`];
  if (choice.register !== undefined) conditions.push(sql`f.register = ${choice.register}`);
  if (choice.createdBy !== undefined) conditions.push(sql`f.created_by = ${choice.createdBy}::uuid`);
  const rows = await tx.rows(
    sql<FigureRow>`select ${figureColumns} from app.figure f where ${sql.join(conditions, sql` and `)} order by f.id desc limit 500`,
  );
  return rows.map(toFigure);
}

interface FreezeRow {
  id: string;
  edition: string;
  day: string;
  definition: unknown;
  as_of: Date;
  frozen_at: Date;
  state: FreezeState;
  published_on: string | null;
  public_result: unknown;
  public_hash: string | null;
  provenance: FigureProvenance;
  checked_on: string | null;
  holds: boolean | null;
  redacted: number;
}

/** Reads the stored public table back through its hash: a changed byte is an Error, not a number. */
const toFreeze = (row: FreezeRow): Freeze => ({
  id: row.id,
  edition: row.edition,
  day: row.day,
  definition: readDefinition(row.definition),
  asOf: row.as_of,
  frozenAt: row.frozen_at,
  state: row.state,
  publishedOn: row.published_on,
  publicTable: row.public_hash === null ? null : readPublicTable(row.public_result, row.public_hash),
  publicHash: row.public_hash,
  provenance: row.provenance,
  checkedOn: row.checked_on,
  holds: row.holds,
  redacted: row.redacted,
});

const freezeColumns = sql`z.id, z.edition, z.day, z.definition, z.as_of, z.frozen_at, z.state, z.published_on, z.public_result, z.public_hash, z.provenance, z.checked_on, z.holds, z.redacted`;

/** Freezes of a figure that the role may see, newest first. */
export async function listFreezes(tx: Transaction, figureId: string): Promise<Freeze[]> {
  return (
    await tx.rows(
      sql<FreezeRow>`select ${freezeColumns} from app.freeze z where z.figure_id = ${figureId}::uuid order by z.frozen_at desc, z.id desc limit 200`,
    )
  ).map(toFreeze);
}

/** The newest published freeze of each of these figures. */
export async function publishedFreezes(tx: Transaction, figureIds: readonly string[]): Promise<Map<string, Freeze>> {
  const rows = await tx.rows(
    sql<FreezeRow & { figure_id: string }>`select distinct on (z.figure_id) z.figure_id, ${freezeColumns} from app.freeze z
      where z.figure_id = any(${figureIds as string[]}::uuid[]) and z.state = 'published' order by z.figure_id, z.frozen_at desc, z.id desc`,
  );
  return new Map(rows.map((row) => [row.figure_id, toFreeze(row)]));
}

/** The result at its own level, for a figure that was never meant for the public. Not for visitors: their role may not read it. */
export async function readResult(tx: Transaction, freezeId: string): Promise<BoundedTable> {
  const [row] = await tx.rows(
    sql<{ result: BoundedTable; hash: string }>`select result, result_hash as hash from app.freeze where id = ${freezeId}::uuid`,
  );
  if (row === undefined || countHash(row.result) !== row.hash) throw new Error('A frozen result does not have the hash it was frozen with');
  return row.result;
}

/** What verification needs besides; not for visitors. */
export interface FrozenInside {
  readonly resultHash: string;
  readonly result: unknown;
  readonly inputs: Buffer;
  readonly frozenBy: string | null;
  readonly proposedBy: string | null;
}

export async function readFrozenInside(tx: Transaction, freezeId: string): Promise<FrozenInside> {
  const [row] = await tx.rows(
    sql<FrozenInside>`select result_hash as "resultHash", result, inputs, frozen_by as "frozenBy", proposed_by as "proposedBy" from app.freeze where id = ${freezeId}::uuid`,
  );
  if (row === undefined) throw new Error('A freeze that was just read is gone');
  return row;
}
