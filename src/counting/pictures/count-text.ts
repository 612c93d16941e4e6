import type { Speaker } from '../../model/speaker.ts';
import type { PublicCount } from '../protection.ts';
import { inOrder } from './frame.ts';

/** One number with a name, ready to be drawn. */
export interface PictureRow {
  readonly label: string;
  readonly count: PublicCount;
  /** What is not known stands apart from the rest. */
  readonly isUnknown?: boolean;
}

/** `42`, `42–51`, `at least 42`, `withheld`. */
export function countText(t: Speaker, count: PublicCount): string {
  if (count.isHidden) return inOrder(t, t.say('counting.picture.withheld'));
  if (count.atMost === null) return inOrder(t, t.say('counting.picture.atLeast', { least: count.atLeast }));
  return count.atLeast === count.atMost ? t.number(count.atLeast) : `${t.number(count.atLeast)}–${t.number(count.atMost)}`;
}

/** Largest number that must fit on a scale. */
export function largestOf(counts: readonly PublicCount[]): number {
  return Math.max(1, ...counts.map((count) => (count.isHidden ? 0 : (count.atMost ?? count.atLeast * 1.1))));
}

/** The legend in words, saying only what occurs in the picture. */
export function legendOf(t: Speaker, counts: readonly PublicCount[]): string[] {
  const shown = counts.filter((count) => !count.isHidden);
  const words: string[] = [];
  if (shown.some((count) => count.atMost !== count.atLeast)) words.push(t.say('counting.picture.rangeLegend'));
  if (shown.some((count) => count.atMost === null)) words.push(t.say('counting.picture.openLegend'));
  if (shown.length < counts.length) words.push(t.say('counting.picture.withheldLegend'));
  return words.length === 0 ? [] : [words.join(' ')];
}
