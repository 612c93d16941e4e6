import type { Problem } from '../../../kernel/refusal.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { CleanContext } from '../../../model/field.ts';
import type { RecordValues } from '../../../model/values.ts';
import { prepareChunk } from '../batch/prepare-chunk.ts';
import type { Mapping } from '../mappings/mapping.ts';
import { type MappedRows, readMapped } from '../mappings/read-mapped.ts';
import type { TableSource } from '../reading/table-source.ts';

export interface FirstRow {
  readonly row: number;
  readonly values: RecordValues;
  readonly problems: readonly Problem[];
}

/** The first rows of a file as a mapping sees them: dropped columns are gone already. */
export async function takeMapped(source: TableSource, mapping: Mapping, most: number): Promise<MappedRows[]> {
  const taken: MappedRows[] = [];
  for await (const rows of readMapped(source, mapping)) {
    taken.push(rows);
    if (taken.length >= most) break;
  }
  return taken;
}

/** As they would land, or why they would not. */
export const firstRows = (register: CompiledRegister, mapping: Mapping, rows: readonly MappedRows[], context: CleanContext): FirstRow[] =>
  rows.map((mapped) => {
    const { sound, refusals } = prepareChunk(register, mapping, [mapped], context);
    return { row: mapped.numbers[0]!, values: sound[0]?.values ?? {}, problems: refusals };
  });
