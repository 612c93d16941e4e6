import type { Speaker } from '../../model/speaker.ts';
import type { PlaceValue } from '../../model/values.ts';
import { countries } from '../../vocabularies/countries.ts';
import { codeLabel } from '../code/code-label.ts';
import { regionLabel } from './find-region.ts';

/** What is said of a place, from fine to coarse: `Lampedusa, Sicilia, Italy`; the coordinates when nothing else is. */
export function placeText({ country, region, city, point }: PlaceValue, speaker: Speaker): string {
  const names = [city, region ? regionLabel(region) : null, country === null ? null : codeLabel(country, countries, speaker)].filter(
    (name) => name !== null && name !== undefined,
  );
  if (names.length > 0) return names.join(speaker.language === 'ar' ? '، ' : ', ');
  return point ? `${speaker.number(point.lat)}; ${speaker.number(point.lon)}` : '';
}
