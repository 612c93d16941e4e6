import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Level } from '../../model/sensitivity.ts';
import type { SealedFile } from './sealed-file.ts';

/** A file of a record as one reader may fetch it. */
export interface RecordFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Bytes of the original; null where this reader may not fetch it. */
  readonly originalBytes: number | null;
  /** Bytes of the cleaned copy; null where none could be made. */
  readonly cleanBytes: number | null;
  /** Why there is none. */
  readonly withheld: string | null;
}

interface Row {
  id: string;
  name: string;
  type: string;
  bytes?: number;
  clean_bytes: number | null;
  withheld: string | null;
}

const columns = (level: Level) =>
  level === 'restricted' ? sql`id, name, type, bytes, clean_bytes, withheld` : sql`id, name, type, clean_bytes, withheld`;

/** Files of a record that the transaction's role sees, as the record names them now. */
export async function filesOfRecord(
  tx: Transaction,
  recordId: string,
  level: Level,
  named: readonly string[],
): Promise<readonly RecordFile[]> {
  if (named.length === 0) return [];
  const rows = await tx.rows(
    sql<Row>`select ${columns(level)} from app.attachment where record_id = ${recordId}::uuid and id = any(${named as string[]}::uuid[]) order by id`,
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    type: row.type,
    originalBytes: row.bytes ?? null,
    cleanBytes: row.clean_bytes,
    withheld: row.withheld,
  }));
}

export interface FetchedFile extends SealedFile {
  readonly name: string;
  readonly type: string;
}

/** Where the original or the cleaned copy of a file lies, for a role that sees it. Refusal `not-found` (404) for everyone else. */
export async function findFile(tx: Transaction, recordId: string, id: string, level: Level, isOriginal: boolean): Promise<FetchedFile> {
  const wanted = isOriginal ? sql`storage, key` : sql`clean_storage as storage, clean_key as key`;
  const [row] =
    isOriginal && level !== 'restricted'
      ? []
      : await tx.rows(
          sql<{
            name: string;
            type: string;
            storage: string | null;
            key: string | null;
          }>`select name, type, ${wanted} from app.attachment where id = ${id}::uuid and record_id = ${recordId}::uuid`,
        );
  if (row === undefined || row.storage === null || row.key === null) throw new Refusal('not-found', { status: 404 });
  return { name: row.name, type: row.type, storage: row.storage, key: row.key };
}

/** Everything one may fetch of the files named, in as few questions as there are pages of records: the original where the level allows it, else the cleaned copy. */
export async function fetchableFiles(
  tx: Transaction,
  ids: readonly string[],
  level: Level,
): Promise<readonly (FetchedFile & { id: string; recordId: string; isOriginal: boolean })[]> {
  if (ids.length === 0) return [];
  const isOriginal = level === 'restricted';
  const place = isOriginal ? sql`storage, key` : sql`clean_storage as storage, clean_key as key`;
  const rows = await tx.rows(
    sql<
      FetchedFile & { id: string; record_id: string | null }
    >`select id, record_id, name, type, ${place} from app.attachment where id = any(${ids as string[]}::uuid[]) order by id`,
  );
  return rows.flatMap(({ record_id: recordId, ...file }) =>
    file.storage === null || recordId === null ? [] : [{ ...file, recordId, isOriginal }],
  );
}
