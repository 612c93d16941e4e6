import type { Problem } from '../../kernel/refusal.ts';
import type { PlaceValue } from '../../model/values.ts';
import { countries, countryByName } from '../../vocabularies/countries.ts';
import { isNothing, isObject, quote, refuse, refuseOtherParts } from '../cleaning.ts';
import { nearestCodes } from '../code/nearest-codes.ts';
import { saysUnknown } from '../code/unknown-words.ts';
import { compact } from '../compact.ts';
import { cleanLine } from '../text/clean-line.ts';
import { countryOfRegion, findRegion } from './find-region.ts';

function cleanCountry(input: unknown, where: string, problems: Problem[]): string | null {
  if (isNothing(input)) return null;
  if (typeof input !== 'string') return refuse(problems, where, 'not-text');
  if (saysUnknown(input)) return 'unknown';
  return (
    countryByName(input) ??
    refuse(problems, where, 'unknown-country', { word: quote(input), nearest: nearestCodes(input, countries).join(', ') })
  );
}

function cleanRegion(input: unknown, where: string, problems: Problem[], country: string | null): string | null {
  if (isNothing(input)) return null;
  if (typeof input !== 'string') return refuse(problems, where, 'not-text');
  const region = findRegion(input, country === 'unknown' ? null : country);
  if (region === null) return refuse(problems, where, 'unknown-region', { word: quote(input) });
  return country !== null && countryOfRegion(region) !== country
    ? refuse(problems, where, 'region-elsewhere', { region, country })
    : region;
}

/** Degrees as a decimal number, with a point or a comma. */
function cleanDegrees(input: unknown, where: string, problems: Problem[], most: number): number | null {
  if (isNothing(input)) return null;
  const text =
    typeof input === 'number' ? String(input) : typeof input === 'string' ? input.trim().replace(',', '.').replace('−', '-') : '';
  // Adding 0 turns minus zero into zero.
  const degrees = /^[+-]?\d+(\.\d*)?(e-?\d+)?$/i.test(text) ? Number(text) + 0 : Number.NaN;
  if (Number.isNaN(degrees)) return refuse(problems, where, 'not-degrees', { word: quote(input) });
  return Math.abs(degrees) > most ? refuse(problems, where, 'degrees-out-of-range', { most }) : degrees;
}

function cleanPoint(input: unknown, where: string, problems: Problem[]): PlaceValue['point'] {
  if (isNothing(input)) return null;
  if (!isObject(input)) return refuse(problems, where, 'point-incomplete');
  refuseOtherParts(input, ['lat', 'lon'], where, problems);
  const before = problems.length;
  const lat = cleanDegrees(input['lat'], `${where}.lat`, problems, 90);
  const lon = cleanDegrees(input['lon'], `${where}.lon`, problems, 180);
  if (problems.length > before || (lat === null && lon === null)) return null;
  return lat === null || lon === null ? refuse(problems, `${where}.${lat === null ? 'lat' : 'lon'}`, 'point-incomplete') : { lat, lon };
}

/** A place from its parts, or a country alone as text. A region given without its country brings it along; a point alone stays alone. */
export function cleanPlace(input: unknown, where: string, problems: Problem[]): PlaceValue | null {
  if (isNothing(input)) return null;
  if (typeof input === 'string') {
    const country = cleanCountry(input, where, problems);
    return country === null ? null : { country };
  }
  if (!isObject(input)) return refuse(problems, where, 'not-a-place');
  refuseOtherParts(input, ['country', 'region', 'city', 'point'], where, problems);
  const country = cleanCountry(input['country'], `${where}.country`, problems);
  const hasCountry = !isNothing(input['country']);
  const region = hasCountry && country === null ? null : cleanRegion(input['region'], `${where}.region`, problems, country);
  const city = cleanLine(input['city'], `${where}.city`, problems, 200);
  const point = cleanPoint(input['point'], `${where}.point`, problems);
  const parts = compact({ region, city, point });
  const known = country ?? (region === null ? null : countryOfRegion(region));
  return known === null && Object.keys(parts).length === 0 ? null : { country: known, ...parts };
}
