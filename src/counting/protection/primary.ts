import type { Bounds } from '../../model/values.ts';
import type { Counted } from '../bounded-table.ts';

/** True when a number between 1 and threshold − 1 is possible. Nobody is never small: a zero finds no one. Without an upper bound everything from `atLeast` on is possible. */
export function isSmall(bounds: Bounds, threshold: number): boolean {
  return bounds.atLeast < threshold && (bounds.atMost === null || bounds.atMost >= 1);
}

/** A cell is primary when its records, its people, or any further measure of it may lie between 1 and threshold − 1. */
export function isPrimary(cell: Counted, threshold: number): boolean {
  if (isSmall(cell, threshold) || isSmall({ atLeast: cell.records, atMost: cell.records }, threshold)) return true;
  return Object.values(cell.measures ?? {}).some((bounds) => isSmall(bounds, threshold));
}
