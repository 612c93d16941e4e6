import { sql } from 'kysely';
import type { Transaction } from '../../../database/connection.ts';
import type { Platform } from '../../../database/platform.ts';
import { readReference } from '../../../kernel/ids.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { CleanContext } from '../../../model/field.ts';
import type { Mapping } from '../mappings/mapping.ts';
import { OWN_COLUMNS } from '../mappings/own-export.ts';
import type { MappedRows } from '../mappings/read-mapped.ts';
import type { ImportRun, ImportTally, RowRefusal } from './import-batch.ts';
import { landChanges } from './land-changes.ts';
import { landChunk } from './land-chunk.ts';
import { prepareChunk } from './prepare-chunk.ts';

/**
 * Lands rows of a folder that `export` wrote: a reference that is here already is that record, and only what differs changes it; any other is a new
 * record under the same reference, so that links and citations still lead to it. In the caller's transaction.
 */
export async function landFolder(
  tx: Transaction,
  platform: Platform,
  register: CompiledRegister,
  run: ImportRun,
  mapping: Mapping,
  rows: readonly MappedRows[],
  context: CleanContext,
): Promise<{ step: ImportTally; all: readonly RowRefusal[] }> {
  const referenceOf = ({ rows: [cells] }: MappedRows): string | null => readReference(cells![OWN_COLUMNS.reference] ?? '');
  const here = new Map(
    (
      await tx.rows(
        sql<{
          reference: string;
          register: string;
        }>`select reference, register from app.record where reference = any(${rows.map(referenceOf).filter((one) => one !== null)}::text[])`,
      )
    ).map((one) => [one.reference, one.register]),
  );
  const refusals: RowRefusal[] = [];
  const known: MappedRows[] = [];
  const fresh: MappedRows[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const reference = referenceOf(row);
    const where = here.get(reference ?? '');
    const refuse = (code: string): void => void refusals.push({ row: row.numbers[0]!, where: OWN_COLUMNS.reference, code });
    if (reference !== null && seen.has(reference)) refuse('reference-twice');
    else if (where !== undefined && where !== register.name) refuse('reference-taken');
    else if (where === undefined) fresh.push(row);
    else known.push(row);
    if (reference !== null) seen.add(reference);
  }
  const changes = await landChanges(tx, platform, register, run, known, context);
  const chunk = prepareChunk(register, mapping, fresh, context);
  const landed = await landChunk(tx, platform, register, run, chunk.sound);
  const all = [...refusals, ...changes.refusals, ...chunk.refusals, ...landed.refusals];
  return {
    step: {
      rows: rows.length,
      accepted: changes.accepted + landed.accepted,
      unchanged: changes.unchanged + landed.unchanged,
      changed: changes.changed + landed.changed,
      refused: new Set(all.map(({ row }) => row)).size,
    },
    all,
  };
}
