import type { Cube, Layer } from './cube.ts';
import { positionIn } from './cube.ts';

/** What shifts together by the same amount in every corner of a move, so that all relations between measures stay true. */
export interface Vehicle {
  readonly isMoved: readonly Layer[];
  readonly movesRecords: boolean;
  /** Parts of the people that stay while the people shift; they must still fit. */
  readonly stays: readonly Layer[];
}

/** Cells that change together, by +1 or −1, and leave every line equation true. */
export interface Move {
  readonly corners: readonly number[];
  readonly signs: readonly number[];
  /** How far the values may shift: another table of whole numbers, `range` apart, tells the reader the same. */
  readonly range: number;
  readonly cost: number;
}

const INFINITE = Number.POSITIVE_INFINITY;

/**
 * Amount by which a cell can shrink. The number of one code alone only down to one: that the code is listed at all (a year, a country) may tell that
 * something is there, and a hidden number must not be narrow for someone who knows that either.
 */
function roomBelow(cube: Cube, vehicle: Vehicle, index: number): number {
  const floor = isOfOneCode(cube, index) ? 1 : 0;
  let room = vehicle.movesRecords ? cube.records[index]! - floor : INFINITE;
  for (const layer of vehicle.isMoved) room = Math.min(room, layer.least[index]! - floor);
  for (const layer of vehicle.stays) {
    room = Math.min(room, cube.people.least[index]! - layer.least[index]!);
    if (cube.people.most[index] !== INFINITE) room = Math.min(room, cube.people.most[index]! - layer.most[index]!);
  }
  return Math.max(0, room);
}

function isOfOneCode(cube: Cube, index: number): boolean {
  let coded = 0;
  for (let d = 0; d < cube.keys.length; d++) if (positionIn(cube, index, d) < cube.sizes[d]! - 1) coded += 1;
  return coded === 1;
}

/**
 * Room along the several-valued dimensions: there a cell is at most its margin, and the cells of a line add to at least their margin.
 * Only needed when the cell and its margin do not shift together.
 */
function roomAlong(cube: Cube, vehicle: Vehicle, index: number, d: number, isAlone: boolean): { up: number; down: number } {
  const stride = cube.strides[d]!;
  const last = cube.sizes[d]! - 1;
  const position = positionIn(cube, index, d);
  const base = index - position * stride;
  let up = INFINITE;
  let down = INFINITE;
  const arrays = vehicle.isMoved.map((layer) => layer.least);
  if (vehicle.movesRecords) arrays.push(cube.records);
  for (const values of arrays) {
    const margin = values[base + last * stride]!;
    let sum = 0;
    let largestOther = 0;
    for (let code = 0; code < last; code++) {
      const value = values[base + code * stride]!;
      sum += value;
      largestOther = Math.max(largestOther, value);
    }
    if (position === last) {
      down = Math.min(down, margin - largestOther);
      if (isAlone) up = Math.min(up, sum - margin);
    } else if (isAlone) {
      up = Math.min(up, margin - values[index]!);
      down = Math.min(down, sum - margin);
    }
  }
  return { up: Math.max(0, up), down: Math.max(0, down) };
}

/**
 * Cheapest move through a cell that shifts by at least `width`; `costs` is what hiding a cell costs, 0 where it is hidden already. In each dimension the
 * cell is paired with another code (what one gains the other loses) or with the margin (both gain); over a several-valued dimension it may also stand
 * alone. Partial moves that are too dear or too tight already are not followed.
 */
export function cheapestMove(cube: Cube, vehicle: Vehicle, start: number, width: number, costs: Float64Array): Move | null {
  const dimensions = cube.keys.length;
  const corners: number[] = [start];
  const signs: number[] = [1];
  const factors: number[] = Array.from({ length: dimensions }, () => 0);
  const hasMany = cube.isMany.includes(true);
  let best: Move | null = null;

  const judge = (cost: number, more: number, less: number): void => {
    if (hasMany) {
      for (const [corner, index] of corners.entries()) {
        for (let d = 0; d < dimensions; d++) {
          if (!cube.isMany[d]) continue;
          const along = roomAlong(cube, vehicle, index, d, factors[d] === 0);
          more = Math.min(more, signs[corner]! > 0 ? along.up : along.down);
          less = Math.min(less, signs[corner]! > 0 ? along.down : along.up);
        }
      }
    }
    const range = more + less;
    if (range < width || (best !== null && (cost > best.cost || (cost === best.cost && range <= best.range)))) return;
    best = { corners: [...corners], signs: [...signs], range, cost };
  };

  const choose = (d: number, cost: number, more: number, less: number): void => {
    if (d === dimensions) return judge(cost, more, less);
    const position = positionIn(cube, start, d);
    const last = cube.sizes[d]! - 1;
    factors[d] = 0;
    if (cube.isMany[d]) choose(d + 1, cost, more, less);
    const count = corners.length;
    for (let other = 0; other <= last; other++) {
      if (best?.cost === 0) return;
      const isMargin = other === last || position === last;
      if (other === position || (cube.isMany[d] && !isMargin)) continue;
      const factor = isMargin ? 1 : -1;
      const offset = (other - position) * cube.strides[d]!;
      let dearer = cost;
      let nextMore = more;
      let nextLess = less;
      for (let corner = 0; corner < count; corner++) {
        const index = corners[corner]! + offset;
        const sign = signs[corner]! * factor;
        const below = roomBelow(cube, vehicle, index);
        dearer += costs[index]!;
        if (sign > 0) nextLess = Math.min(nextLess, below);
        else nextMore = Math.min(nextMore, below);
        corners.push(index);
        signs.push(sign);
      }
      factors[d] = factor;
      if (nextMore + nextLess >= width && (best === null || dearer <= best.cost)) choose(d + 1, dearer, nextMore, nextLess);
      corners.length = count;
      signs.length = count;
    }
    factors[d] = 0;
  };
  choose(0, costs[start]!, INFINITE, roomBelow(cube, vehicle, start));
  return best;
}
