import { sql } from 'kysely';
import type { Transaction } from '../../../database/connection.ts';
import type { Platform } from '../../../database/platform.ts';
import { dayIn } from '../../../kernel/clock.ts';
import { uuidv7 } from '../../../kernel/ids.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { CleanContext } from '../../../model/field.ts';
import { replaceRecords } from '../../record/save-records.ts';
import type { PreparedRecord } from '../../record/stored-record.ts';
import { ownExport } from '../mappings/own-export.ts';
import type { MappedRows } from '../mappings/read-mapped.ts';
import type { ImportRun, RowRefusal } from './import-batch.ts';
import { landChunk } from './land-chunk.ts';
import { prepareChunk } from './prepare-chunk.ts';
import { type ProposedChange, proposeChanges } from './propose-changes.ts';

export interface LandedChanges {
  readonly accepted: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly refusals: readonly RowRefusal[];
}

/** Writes the changes that rows of our own export propose as next versions, and rows without a reference as new records; in the caller's transaction. */
export async function landChanges(
  tx: Transaction,
  platform: Platform,
  register: CompiledRegister,
  run: ImportRun,
  rows: readonly MappedRows[],
  context: CleanContext,
): Promise<LandedChanges> {
  const { changes, unchanged, fresh, refusals } = await proposeChanges(tx, register, rows, context);
  const now = platform.clock.now();
  const stamp = { recordedFrom: now, recordedBy: run.personId, day: dayIn(platform.zone, now) };
  if (changes.length > 0) {
    const ids = changes.map(({ record }) => record.id);
    const born = new Map(
      (
        await tx.rows(
          sql<{
            id: string;
            created_at: Date;
          }>`select id, created_at from ${sql.id('register', register.table)} where id = any(${ids}::uuid[])`,
        )
      ).map((row) => [row.id, row.created_at]),
    );
    const before = new Map(changes.map(({ record }) => [record.id, { version: record.version, createdAt: born.get(record.id)! }]));
    await replaceRecords(
      tx,
      register,
      changes.map((change) => nextVersion(change, run)),
      before,
      stamp,
    );
    await tellReaders(tx, register, changes, stamp.day);
  }
  const chunk = prepareChunk(register, ownExport(register), fresh, context);
  const landed = await landChunk(tx, platform, register, run, chunk.sound);
  return {
    accepted: landed.accepted,
    unchanged: unchanged + landed.unchanged,
    changed: changes.length + landed.changed,
    refusals: [...refusals, ...chunk.refusals, ...landed.refusals],
  };
}

const nextVersion = ({ record, values }: ProposedChange, run: ImportRun): PreparedRecord => ({
  id: record.id,
  status: record.status === 'published' ? 'corrected' : record.status,
  visibility: record.visibility!,
  organisationId: record.organisationId,
  reference: record.reference,
  language: record.language,
  publishedOn: record.publishedOn,
  batchId: run.batchId,
  values,
});

/** A public record that changes says so. */
async function tellReaders(tx: Transaction, register: CompiledRegister, changes: readonly ProposedChange[], day: string): Promise<void> {
  const told = changes.filter(({ record }) => ['published', 'corrected'].includes(record.status)).map(({ record }) => record.reference!);
  if (told.length === 0) return;
  await tx.run(sql`insert into app.public_notice (id, reference, register, kind, day)
    select v.id, v.reference, ${register.name}, 'corrected', ${day}::date from unnest(${told.map(() => uuidv7())}::uuid[], ${told}::text[]) as v(id, reference)`);
}
