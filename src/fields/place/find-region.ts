import { isRegion, regionName, regionsOf } from '../../vocabularies/regions.ts';
import { plainWord } from '../code/plain-word.ts';

/** The first-level region of a country that a text names by code or by name (either side of `Südtirol / Alto Adige`); null when none or several fit. */
export function findRegion(text: string, country: string | null): string | null {
  const typed = text.trim();
  const code = typed.toUpperCase();
  if (isRegion(code)) return code;
  if (country === null) return null;
  const word = plainWord(typed);
  const fitting = regionsOf(country).filter(({ name }) => [name, ...name.split(' / ')].some((candidate) => plainWord(candidate) === word));
  return fitting.length === 1 ? fitting[0]!.code : null;
}

/** Country (alpha-2) of a region code: `IT-82` → `IT`. */
export const countryOfRegion = (region: string): string => region.slice(0, 2);

/** Name as written in its country; the code where the list has no name. */
export const regionLabel = (region: string): string => regionName(region) ?? region;
