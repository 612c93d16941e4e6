import { iso31662 } from 'iso-3166';

/** A first-level part of a country. `code` is ISO 3166-2; `name` is as written in the country itself. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** Names that the list inverts, cuts off or gives in one of several official languages only. */
const NAMES: Readonly<Record<string, string>> = {
  'BE-BRU': 'Région de Bruxelles-Capitale / Brussels Hoofdstedelijk Gewest',
  'BE-WAL': 'Région wallonne',
  'BG-22': 'Sofia (city)',
  'CZ-10': 'Hlavní město Praha',
  'ES-AS': 'Principado de Asturias',
  'ES-MC': 'Región de Murcia',
  'ES-MD': 'Comunidad de Madrid',
  'ES-NC': 'Comunidad Foral de Navarra',
  'ES-PV': 'País Vasco / Euskadi',
  'ES-VC': 'Comunitat Valenciana',
  'FR-973': 'Guyane',
  'FR-PAC': 'Provence-Alpes-Côte d’Azur',
  'FR-PDL': 'Pays de la Loire',
  'GR-A': 'Anatolikí Makedonía kai Thráki',
  'IT-23': 'Valle d’Aosta / Vallée d’Aoste',
  'IT-32': 'Trentino-Alto Adige / Südtirol',
  'MA-10': 'Guelmim-Oued Noun',
  'MA-11': 'Laâyoune-Sakia El Hamra',
  'MA-12': 'Dakhla-Oued Ed-Dahab',
  'MD-GA': 'Găgăuzia',
  'MD-SN': 'Stînga Nistrului',
};

/** Districts abolished in 2015, and parts of the Kingdom that ISO 3166-1 lists as countries of their own. */
const LEFT_OUT = new Set(['LU-D', 'LU-G', 'LU-L', 'NL-AW', 'NL-BQ1', 'NL-BQ2', 'NL-BQ3', 'NL-CW', 'NL-SX']);

const UNITED_KINGDOM = new Set(['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS']);
const groupings = new Set(['GB-EAW', 'GB-GBN', 'GB-UKM']);
const inCountry = (codes: string): Set<string> => new Set(codes.split(' ').map((code) => `GB-${code}`));
const SCOTLAND = inCountry(
  'ABD ABE AGB ANS CLK DGY DND EAY EDH EDU ELN ELS ERW FAL FIF GLG HLD IVC MLN MRY NAY NLK ORK PKN RFW SAY SCB SLK STG WDU WLN ZET',
);
const WALES = inCountry('AGY BGE BGW CAY CGN CMN CRF CWY DEN FLN GWN MON MTY NTL NWP PEM POW RCT SWA TOF VGL WRX');
const NORTHERN_IRELAND = inCountry('ABC AND ANN BFS CCG DRS FMO LBC MEA MUL NMD');

/** Where the list puts every part of the United Kingdom and every Belgian province straight under the country, and two French departments under a code that is gone. */
function correctedParent(code: string, parent: string): string {
  if (parent === 'GB' && !UNITED_KINGDOM.has(code)) {
    if (SCOTLAND.has(code)) return 'GB-SCT';
    if (WALES.has(code)) return 'GB-WLS';
    return NORTHERN_IRELAND.has(code) ? 'GB-NIR' : 'GB-ENG';
  }
  if (/^BE-V(?!LG)/.test(code)) return 'BE-VLG';
  if (/^BE-W(?!AL)/.test(code)) return 'BE-WAL';
  return parent === 'FR-6AE' ? 'FR-GES' : parent;
}

const parents = new Map<string, string>();
const regions = new Map<string, Region>();
const byCountry = new Map<string, Region[]>();
for (const { code, parent, name } of iso31662) {
  if (LEFT_OUT.has(code) || groupings.has(code)) continue;
  const above = correctedParent(code, parent);
  parents.set(code, above);
  if (above.length !== 2) continue;
  const region: Region = { code, name: NAMES[code] ?? name };
  regions.set(code, region);
  byCountry.set(above, [...(byCountry.get(above) ?? []), region]);
}
for (const list of byCountry.values()) list.sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** The first-level regions of a country (alpha-2) by name; empty where ISO 3166-2 lists none. */
export const regionsOf = (country: string): readonly Region[] => byCountry.get(country) ?? [];

/** Whether a text is the code of a first-level region. */
export const isRegion = (code: string): boolean => regions.has(code);

/** The name of a first-level region as written in its country, or null. */
export const regionName = (code: string): string | null => regions.get(code)?.name ?? null;

/** The first-level region in which any ISO 3166-2 area lies (FR-06 lies in FR-PAC; FR-PAC in itself), or null. */
export function regionContaining(code: string): string | null {
  let current: string | undefined = code;
  while (current !== undefined && !regions.has(current)) current = parents.get(current);
  return current ?? null;
}
