import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { CleanContext } from '../../../model/field.ts';
import { cleanValues } from '../../record/clean-values.ts';
import type { ProseValue, RecordValues } from '../../../model/values.ts';
import type { Mapping, RowHead } from '../mappings/mapping.ts';
import type { MappedRows } from '../mappings/read-mapped.ts';
import type { RowRefusal } from './import-batch.ts';

/** A row that may land: its identity in the source and values that passed every check a form makes. */
export interface SoundRow {
  readonly identity: string;
  /** Number of its first row in the file. */
  readonly row: number;
  /** How many rows of the file it is. */
  readonly rows: number;
  readonly values: RecordValues;
  /** Further languages of translated fields, by field. */
  readonly translations: Readonly<Record<string, readonly ProseValue[]>>;
  readonly content: string;
  /** Of a row of one of our own folders. */
  readonly head?: RowHead;
}

export interface PreparedChunk {
  readonly sound: readonly SoundRow[];
  readonly refusals: readonly RowRefusal[];
  readonly refusedRows: number;
}

/** Maps and checks rows through the same field types as a form. Nothing is dropped silently: a row is sound, or it is refused with every reason. */
export function prepareChunk(
  register: CompiledRegister,
  mapping: Mapping,
  rows: readonly MappedRows[],
  context: CleanContext,
): PreparedChunk {
  const sound: SoundRow[] = [];
  const refusals: RowRefusal[] = [];
  let refusedRows = 0;
  for (const mapped of rows) {
    const row = mapped.numbers[0]!;
    const { draft, problems, translations = {} } = mapping.toDraft(mapped.rows);
    const input = draft.sources.length === 0 ? draft.values : { ...draft.values, sources: draft.sources };
    const head = mapping.head?.(mapped.rows[0]!);
    const cleaned = cleanValues(register, input, context, { isDraft: head?.status === 'draft' });
    const all = [
      ...problems,
      ...cleaned.problems.filter((problem) => !problems.some((known) => known.where.split('.')[0] === problem.where.split('.')[0])),
    ];
    if (all.length > 0) {
      refusals.push(...all.map((problem) => ({ ...problem, row })));
      refusedRows += mapped.numbers.length;
    } else
      sound.push({
        identity: mapped.identity,
        row,
        rows: mapped.numbers.length,
        values: cleaned.values,
        translations,
        // Without translations as before there were any: what has landed is known again.
        content: JSON.stringify(
          Object.values(translations).some(({ length }) => length > 0) ? [cleaned.values, translations] : cleaned.values,
        ),
        ...(head === undefined ? {} : { head }),
      });
  }
  return { sound, refusals, refusedRows };
}
