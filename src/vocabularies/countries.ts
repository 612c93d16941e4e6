import { iso31661, iso31661Alpha2ToAlpha3 } from 'iso-3166';
import { LANGUAGES, type Language } from '../kernel/languages.ts';
import { vocabulary, type CodeDeclaration, type Definitions, type Labels } from '../model/vocabulary.ts';
import { COUNTRY_LABELS, COUNTRY_VARIANTS, OWN_LANGUAGE } from './country-names.ts';

/** Kosovo has no code of ISO 3166-1; XK is the user-assigned one that the European institutions use. */
const KOSOVO = 'XK';

const KOSOVO_DEFINITION: Definitions = {
  en: 'Named without prejudice to positions on status; coded XK as the European institutions do.',
  fr: 'Désignation sans préjudice des positions sur le statut ; code XK, comme dans les institutions européennes.',
  de: 'Bezeichnung unbeschadet der Standpunkte zum Status; Code XK wie bei den europäischen Institutionen.',
  es: 'Denominación sin perjuicio de las posiciones sobre su estatuto; código XK, como en las instituciones europeas.',
  it: 'Denominazione senza pregiudizio delle posizioni sullo status; codice XK, come nelle istituzioni europee.',
  nl: 'Benaming zonder afbreuk te doen aan standpunten over de status; code XK, zoals bij de Europese instellingen.',
  pt: 'Designação sem prejuízo das posições relativas ao estatuto; código XK, como nas instituições europeias.',
};

/** The locale whose names of places are used; Portuguese is European Portuguese. */
const LOCALES: Record<Language, string> = { en: 'en', fr: 'fr', de: 'de', es: 'es', it: 'it', nl: 'nl', pt: 'pt-PT', ar: 'ar' };

const regionNames = (locale: string, style: 'long' | 'short' = 'long'): ((code: string) => string) => {
  const names = new Intl.DisplayNames([locale], { type: 'region', style });
  return (code) => names.of(code) ?? code;
};

const longNames = Object.fromEntries(LANGUAGES.map((language) => [language, regionNames(LOCALES[language])])) as Record<
  Language,
  (code: string) => string
>;

const labelsOf = (code: string): Required<Labels> =>
  COUNTRY_LABELS[code] ?? (Object.fromEntries(LANGUAGES.map((language) => [language, longNames[language](code)])) as Required<Labels>);

const declarationOf = (code: string): CodeDeclaration => {
  const alsoCalled = COUNTRY_VARIANTS[code];
  return { label: labelsOf(code), ...(code === KOSOVO && { definition: KOSOVO_DEFINITION }), ...(alsoCalled && { alsoCalled }) };
};

const codes = [...iso31661.map((entry) => entry.alpha2), KOSOVO].toSorted((a, b) => labelsOf(a).en.localeCompare(labelsOf(b).en, 'en'));

/** Every country and territory of ISO 3166-1, and Kosovo; codes are alpha-2. A list may sort them anew by the reader's language. */
export const countries = vocabulary<string>('countries', {
  label: {
    en: 'Countries and territories',
    fr: 'Pays et territoires',
    de: 'Länder und Gebiete',
    es: 'Países y territorios',
    it: 'Paesi e territori',
    nl: 'Landen en gebieden',
    pt: 'Países e territórios',
    ar: 'البلدان والأقاليم',
  },
  source: 'ISO 3166-1 (codes), Unicode CLDR (names), Throughline (further names; XK as used by the European institutions)',
  version: '2026-11',
  codes: Object.fromEntries(codes.map((code) => [code, declarationOf(code)])),
});

/** One spelling for all ways to write a name: without case, accents, punctuation, character references, and "and" or "the" between other words ("AND" alone is Andorra). */
const plain = (text: string): string =>
  text
    .replace(/&(?:#0*39|apos|#8217|rsquo);/gi, '’')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&(?:amp;)?/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/\bsaint\b/g, 'st')
    .split(' ')
    .filter((word, _place, all) => word !== '' && (all.length === 1 || (word !== 'and' && word !== 'the')))
    .join(' ');

/** Every plain spelling with its code. Earlier sources win: codes, labels, our variants, then the names of other styles and languages. */
function indexNames(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const add = (name: string | undefined, code: string): void => {
    const key = name === undefined ? '' : plain(name);
    if (key !== '' && !index.has(key)) index.set(key, code);
  };
  for (const code of codes) add(code, code);
  for (const [alpha2, alpha3] of Object.entries(iso31661Alpha2ToAlpha3)) add(alpha3, alpha2);
  for (const code of codes) for (const language of LANGUAGES) add(countries.codes[code]?.label[language], code);
  for (const code of codes) for (const names of Object.values(COUNTRY_VARIANTS[code] ?? {})) for (const name of names) add(name, code);
  for (const { alpha2, name } of iso31661) add(name, alpha2);
  for (const locale of [...Object.values(LOCALES), 'pt'])
    for (const named of [regionNames(locale), regionNames(locale, 'short')]) for (const code of codes) add(named(code), code);
  for (const [code, locales] of Object.entries(OWN_LANGUAGE)) for (const locale of locales) add(regionNames(locale)(code), code);
  return index;
}

let index: ReadonlyMap<string, string> | undefined;

/**
 * The alpha-2 code of the country a text names, or null. Recognises ISO alpha-2 and alpha-3 codes, the names in all eight languages and in the country's own,
 * and variants found in real files ("Libyan Arab Jamahiriya", "UK"). Case, accents and punctuation do not matter; "Korea, Republic of" is read as "Republic of Korea".
 * The whole text must be the name: nothing is guessed from part of it.
 */
export function countryByName(text: string): string | null {
  index ??= indexNames();
  const found = index.get(plain(text));
  if (found !== undefined) return found;
  const [before, after, more] = text.split(',');
  if (before === undefined || after === undefined || more !== undefined) return null;
  return index.get(plain(`${after} ${before}`)) ?? null;
}
