import { Refusal } from '../../kernel/refusal.ts';
import type { Bounds } from '../../model/values.ts';
import type { BoundedTable, Cell, Counted } from '../bounded-table.ts';
import { cellName, keyOf } from '../bounded-table.ts';

/** Joint cells a public table may have; a larger question is refused before it is protected. */
export const MOST_CELLS = 20_000;

/** One measure over all cells and margins. `most` holds infinity where no upper bound is known. */
export interface Layer {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/**
 * A table with every margin, in flat arrays. In each dimension the codes come first and the margin (`size − 1`) last, so that every line,
 * margins included, obeys one equation: its codes add up to its margin.
 */
export interface Cube {
  readonly keys: readonly string[];
  readonly codes: readonly (readonly string[])[];
  readonly isMany: readonly boolean[];
  /** Codes + 1. */
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
  readonly length: number;
  readonly records: Float64Array;
  readonly people: Layer;
  readonly measures: readonly { readonly name: string; readonly relation: 'share' | 'within'; readonly layer: Layer }[];
  /** Whether the reader is shown this cell unless it is hidden; unpublished margins are free to be anything. */
  readonly isPublished: Uint8Array;
}

const layer = (length: number): Layer => ({ least: new Float64Array(length), most: new Float64Array(length) });

function addTo(target: Layer, index: number, bounds: Bounds): void {
  target.least[index]! += bounds.atLeast;
  target.most[index]! += bounds.atMost ?? Number.POSITIVE_INFINITY;
}

/** Where a cell or margin lies. */
export function indexOf(cube: Pick<Cube, 'keys' | 'codes' | 'strides'>, at: Readonly<Record<string, string>>): number {
  let index = 0;
  for (const [d, key] of cube.keys.entries()) {
    const code = at[key];
    const position = code === undefined ? cube.codes[d]!.length : cube.codes[d]!.indexOf(code);
    if (position < 0) throw new Error(`Code "${code}" is not listed in dimension ${key}`);
    index += position * cube.strides[d]!;
  }
  return index;
}

export const positionIn = (cube: Cube, index: number, d: number): number => Math.floor(index / cube.strides[d]!) % cube.sizes[d]!;

/** Codes of a cell; a margin lacks the dimensions it sums over. */
export function placeOf(cube: Cube, index: number): Record<string, string> {
  const at: Record<string, string> = {};
  for (const [d, key] of cube.keys.entries()) {
    const code = cube.codes[d]![positionIn(cube, index, d)];
    if (code !== undefined) at[key] = code;
  }
  return at;
}

/**
 * Lays a table out with all its margins. Refuses one that is too large (`table-too-large`). Throws an Error when margins contradict the cells, or when
 * a several-valued dimension comes without the margins over it: without those nobody can say what a reader could work out.
 */
export function cubeOf(table: BoundedTable): Cube {
  const keys = table.dimensions.map(keyOf);
  const codes = table.dimensions.map((dimension) => dimension.codes);
  const joint = codes.reduce((product, list) => product * Math.max(1, list.length), 1);
  if (joint > MOST_CELLS) throw new Refusal('table-too-large', { where: 'by', params: { cells: joint, limit: MOST_CELLS } });
  const sizes = codes.map((list) => list.length + 1);
  const strides: number[] = [];
  let length = 1;
  for (const size of sizes) {
    strides.push(length);
    length *= size;
  }
  const cube: Cube = {
    keys,
    codes,
    sizes,
    strides,
    length,
    isMany: table.dimensions.map((dimension) => dimension.isMany),
    records: new Float64Array(length),
    people: layer(length),
    measures: table.measures.map((measure) => ({ ...measure, layer: layer(length) })),
    isPublished: new Uint8Array(length),
  };
  fill(cube, table);
  publish(cube, table);
  return cube;
}

function addCount(cube: Cube, index: number, counted: Counted): void {
  cube.records[index]! += counted.records;
  addTo(cube.people, index, counted);
  for (const measure of cube.measures) addTo(measure.layer, index, counted.measures?.[measure.name] ?? { atLeast: 0, atMost: 0 });
}

function fill(cube: Cube, table: BoundedTable): void {
  const singles = cube.keys.filter((_, d) => !cube.isMany[d]);
  const many = cube.keys.filter((_, d) => cube.isMany[d]);
  const given: Cell[] = [
    ...table.cells,
    ...table.margins.filter((cell) => singles.every((key) => key in cell.at) && !many.every((key) => key in cell.at)),
  ];
  if (singles.length === 0 && many.length > 0) given.push({ at: {}, ...table.total });
  for (const cell of given) {
    for (let mask = 0; mask < 1 << singles.length; mask++) {
      const at = { ...cell.at };
      for (const [bit, key] of singles.entries()) if (mask & (1 << bit)) delete at[key];
      addCount(cube, indexOf(cube, at), cell);
    }
  }
  if (table.cells.length > 0) {
    for (let mask = 1; mask < 1 << many.length; mask++) {
      const dropped = new Set(many.filter((_, bit) => mask & (1 << bit)));
      const kept = cube.keys.filter((key) => !dropped.has(key));
      const isThere = given.some((cell) => Object.keys(cell.at).length === kept.length && kept.every((key) => key in cell.at));
      if (!isThere) throw new Error(`Margins over the several-valued ${[...dropped].join(', ')} are missing`);
    }
  }
}

function publish(cube: Cube, table: BoundedTable): void {
  for (let index = 0; index < cube.length; index++) {
    if (cube.keys.every((_, d) => positionIn(cube, index, d) < cube.codes[d]!.length)) cube.isPublished[index] = 1;
  }
  cube.isPublished[cube.length - 1] = 1;
  const groupings = new Set(table.margins.map((cell) => cube.keys.map((key) => (key in cell.at ? '1' : '0')).join('')));
  for (let index = 0; index < cube.length; index++) {
    const grouping = cube.keys.map((_, d) => (positionIn(cube, index, d) < cube.codes[d]!.length ? '1' : '0')).join('');
    if (groupings.has(grouping)) cube.isPublished[index] = 1;
  }
  const check = (at: Readonly<Record<string, string>>, counted: Counted): void => {
    const index = indexOf(cube, at);
    const isSame =
      cube.records[index] === counted.records &&
      cube.people.least[index] === counted.atLeast &&
      cube.people.most[index] === (counted.atMost ?? Number.POSITIVE_INFINITY);
    if (!isSame) throw new Error(`Margin ${cellName(cube.keys, at)} is not the sum of its cells`);
  };
  for (const cell of table.margins) check(cell.at, cell);
  check({}, table.total);
}
