import type { Bounds } from '../../../model/values.ts';
import type { IomRow } from './iom-row.ts';
import type { Findings } from './mapping.ts';
import { readCount } from './read-count.ts';

type CountColumn = 'dead' | 'missing' | 'survivors' | 'women' | 'men' | 'children';

interface Sum {
  readonly atLeast: number;
  readonly atMost: number | null;
  /** What corrections take away, not yet taken. */
  readonly minus: number;
}

/** The parts' counts added up; null where no part gives one: nothing said is never zero. Refuses what is no count. */
function sum(parts: readonly IomRow[], column: CountColumn, findings: Findings): Sum | null {
  let added: Sum | null = null;
  for (const part of parts) {
    const count = readCount(part[column]);
    if (count === 'nothing') continue;
    if (count === 'unread') {
      findings.refuse(column, 'count-not-read', { value: part[column] });
      continue;
    }
    const before: Sum = added ?? { atLeast: 0, atMost: 0, minus: 0 };
    added =
      'minus' in count
        ? { ...before, minus: before.minus + count.minus }
        : {
            atLeast: before.atLeast + count.atLeast,
            atMost: before.atMost === null || count.atMost === null ? null : before.atMost + count.atMost,
            minus: before.minus,
          };
  }
  return added;
}

/**
 * One count of an incident. A number below zero corrects another part of the incident and is taken from it; where nothing is left to take it from, the
 * count is "none known, no upper bound", with a notice.
 */
export function addedCount(parts: readonly IomRow[], column: CountColumn, findings: Findings): Bounds | null {
  const added = sum(parts, column, findings);
  if (added === null) return null;
  if (added.minus > added.atLeast) {
    findings.note(column, 'count-corrects-another', { value: added.atLeast - added.minus });
    return { atLeast: 0, atMost: null };
  }
  return { atLeast: added.atLeast - added.minus, atMost: added.atMost === null ? null : added.atMost - added.minus };
}

/**
 * The dead, and the missing as the minimum they are (the workbook names its column "Minimum Estimated Number of Missing"; the interface's is the same figure).
 * A number of missing below zero says that so many of the dead were counted as missing before. What the incident's own missing cannot cover were missing in
 * another incident: then between `dead - n` and `dead` died here, so that dead and missing still add up to the total and the file's number is kept in
 * the bounds. Refuses parts whose total is not their dead and missing.
 */
export function deadAndMissing(parts: readonly IomRow[], findings: Findings): { dead: Bounds | null; missing: Bounds | null } {
  const dead = addedCount(parts, 'dead', findings);
  const gone = sum(parts, 'missing', findings);
  checkTotals(parts, findings);
  if (gone === null) return { dead, missing: null };
  const net = gone.atLeast - gone.minus;
  if (net >= 0) return { dead, missing: { atLeast: net, atMost: null } };
  findings.note('missing', 'count-corrects-another', { value: net });
  if (dead === null || dead.atLeast + net < 0)
    return { dead: findings.refuse('missing', 'count-below-zero', { value: net }), missing: null };
  return { dead: { atLeast: dead.atLeast + net, atMost: dead.atMost }, missing: null };
}

function checkTotals(parts: readonly IomRow[], findings: Findings): void {
  for (const part of parts) {
    if (part.total === '') continue;
    const [total, dead, missing] = [part.total, part.dead, part.missing].map(exactOf);
    if (total === null || total === undefined) findings.refuse('dead', 'count-not-read', { value: part.total });
    else if (dead !== null && missing !== null && total !== dead! + missing!)
      findings.refuse('dead', 'total-differs', { total, dead: dead!, missing: missing! });
  }
}

/** A number as written, an empty cell as 0; null where it is no single number. */
function exactOf(text: string): number | null {
  const count = readCount(text);
  if (count === 'nothing') return 0;
  if (count === 'unread') return null;
  return 'minus' in count ? -count.minus : count.atLeast === count.atMost ? count.atLeast : null;
}
