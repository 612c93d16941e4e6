import type { PlaceValue } from '../../../model/values.ts';

type Point = NonNullable<PlaceValue['point']>;

const DECIMAL = String.raw`([+-]?\d+(?:\.\d+)?)`;
const PAIR = new RegExp(`^${DECIMAL}\\s*[,;]\\s*${DECIMAL}$`);
const WELL_KNOWN_TEXT = new RegExp(`^POINT\\s*\\(\\s*${DECIMAL}\\s+${DECIMAL}\\s*\\)$`, 'i');

/** A place on earth from `lat, lon` or `POINT (lon lat)` in degrees. `out-of-range` may mean that the two were swapped; nothing is swapped back by guess. */
export function readPoint(text: string): Point | null | 'out-of-range' | 'unread' {
  const words = text.trim();
  if (words === '') return null;
  const pair = PAIR.exec(words);
  const wellKnown = WELL_KNOWN_TEXT.exec(words);
  if (pair === null && wellKnown === null) return 'unread';
  const lat = Number(pair?.[1] ?? wellKnown?.[2]);
  const lon = Number(pair?.[2] ?? wellKnown?.[1]);
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : 'out-of-range';
}
