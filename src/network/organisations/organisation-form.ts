import { Invalid, type Problem } from '../../kernel/refusal.ts';

/** What an organisation says of itself. */
export interface OrganisationProfile {
  readonly name: string;
  readonly country: string;
  readonly about: string;
  readonly web: string;
}

export interface CheckedProfile {
  readonly name: string;
  readonly country: string | null;
  readonly about: string | null;
  readonly web: string | null;
}

export const LONGEST_ABOUT = 2_000;
const LONGEST_NAME = 200;

const isWebAddress = (text: string): boolean => text.length <= 500 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Trimmed and checked; throws `invalid` with every problem at `name`, `country`, `about`, `web`. */
export function checkProfile(given: OrganisationProfile): CheckedProfile {
  const problems: Problem[] = [];
  const [name, country, about, web] = [given.name.trim(), given.country.trim().toUpperCase(), given.about.trim(), given.web.trim()];
  if (name === '') problems.push({ where: 'name', code: 'left-empty' });
  if (name.length > LONGEST_NAME) problems.push({ where: 'name', code: 'too-many-characters', params: { most: LONGEST_NAME } });
  if (country !== '' && !/^[A-Z]{2}$/.test(country)) problems.push({ where: 'country', code: 'country-malformed' });
  if (about.length > LONGEST_ABOUT) problems.push({ where: 'about', code: 'too-many-characters', params: { most: LONGEST_ABOUT } });
  if (web !== '' && !isWebAddress(web)) problems.push({ where: 'web', code: 'web-malformed' });
  if (problems.length > 0) throw new Invalid(problems);
  return { name, country: country || null, about: about || null, web: web || null };
}
