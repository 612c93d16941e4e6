import { keyOf } from '../bounded-table.ts';
import { linearBounds } from './linear-bounds.ts';
import type { PublicCount, PublicTable } from './public-table.ts';

export interface AttackInterval {
  readonly at: Readonly<Record<string, string>>;
  readonly from: number;
  /** Infinity when nothing limits it. */
  readonly to: number;
}

/**
 * What an outsider can work out about each hidden number from the published table alone: the best limits of linear programming, rounded inwards to whole
 * numbers. Sees only what the public sees, and, where `isPresent` says so, that a number is not zero. `read` picks the measure (`records` or `atLeast`) of a shown count.
 */
export function attackIntervals(
  table: PublicTable,
  read: (shown: Extract<PublicCount, { isHidden: false }>) => number,
  isPresent: (at: Readonly<Record<string, string>>) => boolean = () => false,
): AttackInterval[] {
  const keys = table.dimensions.map(keyOf);
  const places = combinations(table.dimensions.map((dimension) => [...dimension.codes, null]));
  const groupings = new Set(table.margins.map((cell) => Object.keys(cell.at).toSorted().join('|')));
  const published = new Map<string, PublicCount>([...table.cells, ...table.margins].map((cell) => [nameOf(keys, cell.at), cell]));
  published.set(JSON.stringify(keys.map(() => null)), table.total);
  const known = new Map<string, number>();
  const variables = new Map<string, number>();
  /** Someone who knows that a number is not zero looks for what is beyond one. */
  const floors = new Map<string, number>();
  const hidden: { at: Record<string, string>; variable: number; floor: number }[] = [];
  for (const place of places) {
    const at = Object.fromEntries(keys.flatMap((key, d) => (place[d] === null ? [] : [[key, place[d]!]])));
    const name = JSON.stringify(place);
    const kept = Object.keys(at);
    const count = published.get(name);
    const isPublished = kept.length === keys.length || kept.length === 0 || groupings.has(kept.toSorted().join('|'));
    if (count?.isHidden === false) known.set(name, read(count));
    else if (isPublished && count === undefined) known.set(name, 0);
    else {
      floors.set(name, isPresent(at) ? 1 : 0);
      if (count?.isHidden === true) hidden.push({ at, variable: variables.size, floor: floors.get(name)! });
      variables.set(name, variables.size);
    }
  }
  const lines: { terms: [string, number][]; slack: number }[] = [];
  for (const [d, dimension] of table.dimensions.entries()) {
    for (const place of places.filter((one) => one[d] === null)) {
      const line = dimension.codes.map((code) => JSON.stringify(place.with(d, code)));
      const margin = JSON.stringify(place);
      const sum: [string, number][] = line.map((name) => [name, 1]);
      lines.push({ terms: [...sum, [margin, -1]], slack: dimension.isMany ? -1 : 0 });
      if (dimension.isMany)
        for (const name of line)
          lines.push({
            terms: [
              [name, 1],
              [margin, -1],
            ],
            slack: 1,
          });
    }
  }
  const useful = lines.filter((line) => line.terms.some(([name]) => variables.has(name)));
  let columns = variables.size;
  const slackColumn = useful.map((line) => (line.slack === 0 ? -1 : columns++));
  const right: number[] = [];
  const rows = useful.map((line, index) => {
    const row: number[] = Array.from({ length: columns }, () => 0);
    let value = 0;
    for (const [name, factor] of line.terms) {
      const variable = variables.get(name);
      if (variable === undefined) value -= factor * known.get(name)!;
      else {
        row[variable]! += factor;
        value -= factor * floors.get(name)!;
      }
    }
    if (line.slack !== 0) row[slackColumn[index]!] = line.slack;
    right.push(value);
    return row;
  });
  if (rows.length === 0) return hidden.map(({ at, floor }) => ({ at, from: floor, to: Number.POSITIVE_INFINITY }));
  const limits = linearBounds(
    rows,
    right,
    hidden.map((cell) => cell.variable),
  );
  return hidden.map(({ at, floor }, index) => ({
    at,
    from: floor + Math.ceil(limits[index]!.from - 1e-6),
    to: floor + Math.floor(limits[index]!.to + 1e-6),
  }));
}

const nameOf = (keys: readonly string[], at: Readonly<Record<string, string>>): string =>
  JSON.stringify(keys.map((key) => at[key] ?? null));

const combinations = (lists: readonly (readonly (string | null)[])[]): (string | null)[][] =>
  lists.reduce<(string | null)[][]>((all, list) => all.flatMap((start) => list.map((code) => [...start, code])), [[]]);
