import type { SourceValue } from '../../model/values.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Random } from './random.ts';
import type { SamplePlace } from './places.ts';

/** What a record is invented from: where, when, and the codes its register knows. */
export interface Scene {
  readonly random: Random;
  readonly register: CompiledRegister;
  readonly place: SamplePlace;
  /** The day by which everything has happened: `2026-11-22`. */
  readonly today: string;
}

const DAY_MS = 86_400_000;

export const dayBefore = (today: string, days: number): string => new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);

/** A day in the last ten years, more of them lately; sometimes only its month or year is known. */
export function pastDate({ random, today }: Scene, isVague = true): string {
  const day = dayBefore(today, Math.floor(random.next() ** 2 * 3_650) + 1);
  if (!isVague || random.chance(0.8)) return day;
  return random.chance(0.7) ? day.slice(0, 7) : day.slice(0, 4);
}

const choosable = new WeakMap<Vocabulary, { readonly today: string; readonly codes: readonly string[] }>();

/** Codes of a field's vocabulary that may be chosen on the scene's day; worked out once a day, not once a record. */
export function codesOf({ register, today }: Scene, field: string): readonly string[] {
  const { vocabulary } = register.field(field).options as { readonly vocabulary: Vocabulary };
  const kept = choosable.get(vocabulary);
  if (kept?.today === today) return kept.codes;
  const codes = Object.entries(vocabulary.codes).flatMap(([code, { validTo }]) =>
    validTo !== undefined && validTo <= today ? [] : [code],
  );
  choosable.set(vocabulary, { today, codes });
  return codes;
}

/** One code of a field, the first ones more often; now and then not known. */
export function oneCode(scene: Scene, field: string, unknown = 0.04): string {
  const codes = codesOf(scene, field);
  return scene.random.chance(unknown) ? 'unknown' : codes[Math.floor(scene.random.next() ** 1.6 * codes.length)]!;
}

export const someCodes = (scene: Scene, field: string, most = 2): readonly string[] => scene.random.several(codesOf(scene, field), most);

/** People as at least and at most; about half are known exactly. */
export function bounds(random: Random, most: number): { atLeast: number; atMost: number | null } {
  const atLeast = Math.floor(random.next() ** 3 * most) + 1;
  if (random.chance(0.55)) return { atLeast, atMost: atLeast };
  return { atLeast, atMost: random.chance(0.15) ? null : atLeast + random.whole(1, Math.max(1, Math.round(atLeast / 3))) };
}

/** Route, part of the world and causes that fit where an event is set. */
const SETTINGS: Readonly<Record<string, { readonly route: string; readonly area: string; readonly isSea: boolean }>> = {
  IT: { route: 'central-mediterranean', area: 'mediterranean', isSea: true },
  MT: { route: 'central-mediterranean', area: 'mediterranean', isSea: true },
  GR: { route: 'eastern-mediterranean', area: 'mediterranean', isSea: true },
  CY: { route: 'eastern-mediterranean', area: 'mediterranean', isSea: true },
  ES: { route: 'western-mediterranean', area: 'mediterranean', isSea: true },
  PT: { route: 'western-africa-atlantic', area: 'atlantic', isSea: true },
  FR: { route: 'english-channel', area: 'western-europe', isSea: true },
  BE: { route: 'english-channel', area: 'western-europe', isSea: true },
  HR: { route: 'western-balkans', area: 'southern-europe', isSea: false },
  AT: { route: 'western-balkans', area: 'western-europe', isSea: false },
  PL: { route: 'belarus-eu', area: 'eastern-europe', isSea: false },
};
const ELSEWHERE = { route: 'within-country', area: 'europe', isSea: false };
const AT_SEA = ['drowning', 'presumed-drowning', 'boat-accident', 'hypothermia', 'dehydration', 'crushed'];
const ON_LAND = ['hypothermia', 'vehicle-accident', 'train', 'lack-of-care', 'pursuit', 'remains', 'suicide', 'in-custody'];

export function setting({ random, place }: Scene) {
  const { route, area, isSea } = SETTINGS[place.country] ?? ELSEWHERE;
  const cause = random.chance(0.08) ? 'unknown' : random.pick(isSea ? AT_SEA : ON_LAND);
  return { isSea, codes: { route: random.chance(0.06) ? 'unknown' : route, area, cause } };
}

export const placeValue = ({ random, place }: Scene, hasPoint: boolean) => ({
  country: place.country,
  region: place.region,
  city: place.city,
  ...(hasPoint ? { point: { lat: round(place.lat + random.next() - 0.5), lon: round(place.lon + random.next() - 0.5) } } : {}),
});

const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

const PUBLISHERS = [
  'The Harbour Gazette (sample)',
  'Radio Passage (sample)',
  'Border Letter (sample)',
  'Court registry (sample)',
  'Statistics Bureau (sample)',
  'Open Notebook (sample)',
];
const KINDS: readonly (readonly [kind: string, stream: string])[] = [
  ['news-article', 'media'],
  ['court-document', 'court'],
  ['member-report', 'member'],
  ['testimony', 'testimony'],
  ['official-statistics', 'official'],
  ['database', 'partner-database'],
];
const QUALITIES = ['one-uncorroborated', 'several-indirect', 'several-independent', 'direct-account', 'documented-official'];

/** One to four sources; their addresses are of a domain that nobody can own. */
export function sourcesOf(scene: Scene): readonly SourceValue[] {
  const { random } = scene;
  return Array.from({ length: random.whole(1, 4) }, (): SourceValue => {
    const [kind, stream] = random.pick(KINDS);
    return {
      title: `Sample source ${random.whole(1000, 9999)}`,
      publisher: random.pick(PUBLISHERS),
      date: pastDate(scene),
      address: `https://example.org/sample/${random.whole(100_000, 999_999)}`,
      kind,
      stream,
      quality: random.pick(QUALITIES),
    };
  });
}
