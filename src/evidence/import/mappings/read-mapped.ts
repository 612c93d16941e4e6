import { Refusal } from '../../../kernel/refusal.ts';
import type { Cells, TableSource } from '../reading/table-source.ts';
import type { Mapping } from './mapping.ts';

/** The rows that make one draft, with the columns the mapping drops already gone. */
export interface MappedRows {
  /** Key of the thing within this mapping: import it again under the same key and it is the same record. */
  readonly identity: string;
  /** Row numbers as a person sees them in the file. */
  readonly numbers: readonly number[];
  readonly rows: readonly Cells[];
}

/** A grouping mapping holds the rows of the file; larger files need one that does not group. */
const MOST_GROUPED_ROWS = 500_000;

/**
 * Walks a table as a mapping sees it. Dropped columns are removed here, before anything else sees the row. Rows that a mapping groups come together, in the
 * order in which their first row stands. Where two things have one key, the second becomes `key#2`, and so on in the order of the file: such rows
 * are alike in all that is kept, so it does not matter which is which when the file comes again.
 */
export async function* readMapped(source: TableSource, mapping: Mapping): AsyncGenerator<MappedRows> {
  const times = new Map<string, number>();
  const identityOf = (cells: Cells): string => {
    const key = mapping.identity(cells);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}#${time}`;
  };
  const groups = new Map<string, { numbers: number[]; rows: Cells[] }>();
  let held = 0;
  for await (const row of source.rows()) {
    const undropped = withoutDropped(row.cells, mapping.drops);
    const cells = mapping.keep?.(undropped) ?? undropped;
    if (mapping.groupBy === undefined) {
      yield { identity: identityOf(cells), numbers: [row.number], rows: [cells] };
      continue;
    }
    if (++held > MOST_GROUPED_ROWS) throw new Refusal('too-many-rows', { status: 413, params: { limit: MOST_GROUPED_ROWS } });
    const key = mapping.groupBy(cells);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { numbers: [row.number], rows: [cells] });
    else {
      group.numbers.push(row.number);
      group.rows.push(cells);
    }
  }
  for (const { numbers, rows } of groups.values()) yield { identity: identityOf(rows[0]!), numbers, rows };
}

/** A copy without the dropped columns; a repeated header's `name (2)` is dropped with `name`. */
function withoutDropped(cells: Cells, drops: readonly string[]): Cells {
  if (drops.length === 0) return cells;
  const kept = Object.create(null) as Record<string, string>;
  for (const [column, value] of Object.entries(cells)) {
    if (!drops.includes(column) && !drops.includes(column.replace(/ \(\d+\)$/, ''))) kept[column] = value;
  }
  return kept;
}
