import type { Dimension, GroupRow } from '../bounded-table.ts';
import { UNKNOWN } from '../bounded-table.ts';
import { MOST_CELLS } from '../protection/cube.ts';
import type { CountPlan, PlannedDimension } from './count-plan.ts';

const MOST_YEARS = 200;

/**
 * Codes of each dimension in the order of display: the whole list, not only what occurs, so that being listed tells nothing. Years are every year from
 * the first to the last. Where all lists together would make a table too large to be protected, the longest are cut to what occurs: the
 * protection holds all the same for someone who knows that a listed code occurs.
 */
export function dimensionCodes(plan: CountPlan, rows: readonly GroupRow[]): Dimension[] {
  const whole = plan.dimensions.map((dimension) => {
    const occurring = [...new Set(rows.flatMap((row) => row.at[dimension.name] ?? []))].filter((code) => code !== UNKNOWN).toSorted();
    return { dimension, occurring, codes: wholeList(dimension, occurring) };
  });
  const size = (): number => whole.reduce((product, { codes }) => product * (codes.length + 1), 1);
  for (const entry of whole.toSorted((a, b) => b.codes.length - a.codes.length)) {
    if (plan.register.publication === 'open' || size() <= MOST_CELLS) break;
    const occurs = new Set(entry.occurring);
    entry.codes = entry.codes.filter((code) => occurs.has(code));
  }
  return whole.map(({ dimension, codes }) => ({
    name: dimension.field.name,
    ...(dimension.part === '' ? {} : { part: dimension.part }),
    codes,
    isMany: dimension.isMany,
  }));
}

function wholeList(dimension: PlannedDimension, occurring: readonly string[]): readonly string[] {
  if (dimension.vocabulary !== undefined) return Object.keys(dimension.vocabulary.codes);
  if (!dimension.isNumber || occurring.length === 0) return occurring;
  const numbers = occurring.map(Number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return last - first >= MOST_YEARS
    ? numbers.toSorted((a, b) => a - b).map(String)
    : Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
