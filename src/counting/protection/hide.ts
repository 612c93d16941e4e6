import type { Bounds } from '../../model/values.ts';
import type { Counted } from '../bounded-table.ts';
import type { Cube, Layer } from './cube.ts';
import { placeOf } from './cube.ts';
import type { Vehicle } from './moves.ts';
import { cheapestMove } from './moves.ts';
import { isPrimary } from './primary.ts';

/** Ways to show that a measure of a cell is not pinned down; one of them is enough. */
interface Need {
  readonly vehicles: readonly Vehicle[];
  /** The measure's own numbers; where truly zero it needs no protection. Absent for records and people, which always do. */
  readonly unlessZero?: Layer;
}

function needsOf(cube: Cube): Need[] {
  const all = cube.measures.map((measure) => measure.layer);
  const shares = cube.measures.filter((measure) => measure.relation === 'share').map((measure) => measure.layer);
  const withins = cube.measures.filter((measure) => measure.relation === 'within').map((measure) => measure.layer);
  /** People shift together with the records and with exactly one share, so that the shares still make up the people. */
  const vehicle = (moved: readonly Layer[]): Vehicle => ({
    isMoved: [cube.people, ...moved],
    movesRecords: true,
    stays: all.filter((layer) => !moved.includes(layer)),
  });
  const ways = shares.length === 0 ? [[]] : shares.map((share) => [share]);
  return [
    { vehicles: ways.map(vehicle) },
    ...shares.map((share) => ({ vehicles: [vehicle([share])], unlessZero: share })),
    ...withins.map((within) => ({ vehicles: ways.map((way) => vehicle([...way, within])), unlessZero: within })),
  ];
}

const boundsAt = (layer: Layer, index: number): Bounds => ({
  atLeast: layer.least[index]!,
  atMost: Number.isFinite(layer.most[index]!) ? layer.most[index]! : null,
});

function countAt(cube: Cube, index: number): Counted {
  return {
    ...boundsAt(cube.people, index),
    records: cube.records[index]!,
    measures: Object.fromEntries(cube.measures.map((measure) => [measure.name, boundsAt(measure.layer, index)])),
  };
}

/**
 * Chooses what to hide: 1 where hidden (unpublished margins count as hidden). Starts from the primary cells and adds the cheapest cells that protect each
 * hidden one; since a move through all margins always exists, it ends with every hidden cell protected. Deterministic.
 */
export function hide(cube: Cube, threshold: number): Uint8Array {
  const isHidden = new Uint8Array(cube.length);
  const queue: number[] = [];
  for (let index = 0; index < cube.length; index++) {
    if (cube.isPublished[index] === 0) isHidden[index] = 1;
    else if (isPrimary(countAt(cube, index), threshold)) {
      isHidden[index] = 1;
      queue.push(index);
    }
  }
  // Small cells first: they have the least room and decide most.
  queue.sort((a, b) => cube.people.least[a]! - cube.people.least[b]! || a - b);
  const needs = needsOf(cube);
  const isSafe = needs.map(() => new Uint8Array(cube.length));
  const costs = Float64Array.from(isHidden, (hidden, index) => (hidden === 1 ? 0 : lossOf(cube, index)));
  for (let next = 0; next < queue.length; next++) {
    const index = queue[next]!;
    for (const [which, need] of needs.entries()) {
      if (isSafe[which]![index] === 1) continue;
      if (need.unlessZero !== undefined && need.unlessZero.least[index] === 0 && need.unlessZero.most[index] === 0) continue;
      const moves = need.vehicles.map((vehicle) => cheapestMove(cube, vehicle, index, threshold, costs)).filter((move) => move !== null);
      const move = moves.toSorted((a, b) => a.cost - b.cost || b.range - a.range)[0];
      if (move === undefined) throw new Error('No way was found to protect a cell; nothing may be published');
      for (const corner of move.corners) {
        isSafe[which]![corner] = 1;
        if (isHidden[corner] === 1) continue;
        isHidden[corner] = 1;
        costs[corner] = 0;
        queue.push(corner);
      }
    }
  }
  return isHidden;
}

/** How much a reader loses with a cell: margins weigh more than cells, the total most; larger numbers more than smaller ones. A zero rarely helps, so it is not free. */
function lossOf(cube: Cube, index: number): number {
  const summed = cube.keys.length - Object.keys(placeOf(cube, index)).length;
  const value = Math.max(cube.people.least[index]!, cube.records[index]!);
  return (2 + Math.log2(1 + value)) * 8 ** summed;
}
