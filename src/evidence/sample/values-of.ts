import type { RecordValues } from '../../model/values.ts';
import { bounds, codesOf, oneCode, pastDate, placeValue, type Scene, setting, someCodes, sourcesOf } from './scene.ts';
import { caseSteps } from './case-steps.ts';
import { sampleProse, sampleText } from './sample-text.ts';

type Writer = (scene: Scene) => RecordValues;

const deaths: Writer = (scene) => {
  const { random, place } = scene;
  const { isSea, codes } = setting(scene);
  const dead = bounds(random, isSea ? 60 : 5);
  return {
    occurredOn: pastDate(scene),
    stream: oneCode(scene, 'stream'),
    verification: oneCode(scene, 'verification'),
    place: placeValue(scene, true),
    locationText: `${place.city}, ${random.whole(2, 90)} km`,
    ...codes,
    dead,
    ...(isSea && random.chance(0.7) ? { missing: bounds(random, 40) } : {}),
    ...(random.chance(0.5) ? { survivors: bounds(random, isSea ? 90 : 12) } : {}),
    ...(random.chance(0.3) ? { women: { atLeast: 0, atMost: dead.atMost } } : {}),
    ...(random.chance(0.25) ? { children: { atLeast: 0, atMost: dead.atMost } } : {}),
    account: sampleProse(random, 'deathAccount', place.language, place.city),
    sources: sourcesOf(scene),
  };
};

const cases: Writer = (scene) => {
  const { random, place } = scene;
  const people = bounds(random, 20);
  return {
    title: sampleText(random, 'caseTitle', place.language, place.city),
    strand: oneCode(scene, 'strand', 0.02),
    place: placeValue(scene, false),
    setting: oneCode(scene, 'setting'),
    role: someCodes(scene, 'role'),
    act: someCodes(scene, 'act'),
    chargeFamily: someCodes(scene, 'chargeFamily'),
    basis: oneCode(scene, 'basis'),
    people,
    children: random.weighted([
      ['no', 6],
      ['yes', 1],
      ['unknown', 3],
    ]),
    steps: caseSteps(scene, people),
    measures: someCodes(scene, 'measures'),
    outcome: oneCode(scene, 'outcome', 0.15),
    isFinal: random.weighted([
      ['no', 5],
      ['yes', 3],
      ['unknown', 2],
    ]),
    stream: oneCode(scene, 'stream'),
    verification: oneCode(scene, 'verification'),
    summary: sampleProse(random, 'caseSummary', place.language, place.city),
    sources: sourcesOf(scene),
  };
};

const detention: Writer = (scene) => {
  const { random, place } = scene;
  const capacity = random.whole(4, 60) * 5;
  const year = Number(scene.today.slice(0, 4));
  return {
    officialName: `${sampleText(random, 'placeName', place.language, place.city)} ${random.whole(1, 40)}`,
    type: oneCode(scene, 'type'),
    place: placeValue(scene, true),
    authority: `${place.city} (sample)`,
    operator: oneCode(scene, 'operator'),
    status: oneCode(scene, 'status', 0),
    statusDate: pastDate(scene, false),
    capacity,
    byYear: [year - 3, year - 2, year - 1].map((of) => ({
      year: of,
      measures: {
        capacity,
        people: random.whole(capacity, capacity * 8),
        averageDays: random.whole(2, 90),
        deaths: random.chance(0.1) ? 1 : 0,
      },
    })),
    children: random.weighted([
      ['no', 4],
      ['yes', 2],
      ['unknown', 3],
    ]),
    monitors: someCodes(scene, 'monitors', 1),
    description: sampleProse(random, 'placeAbout', place.language, place.city),
    sources: sourcesOf(scene),
  };
};

const rules: Writer = (scene) => {
  const { random, place } = scene;
  const from = random.whole(2001, Number(scene.today.slice(0, 4)) - 1);
  return {
    sector: oneCode(scene, 'sector', 0),
    role: oneCode(scene, 'role', 0),
    trigger: oneCode(scene, 'trigger'),
    recipient: oneCode(scene, 'recipient'),
    exceptions: someCodes(scene, 'exceptions'),
    sanction: someCodes(scene, 'sanction', 1),
    safeguards: someCodes(scene, 'safeguards'),
    jurisdiction: { country: place.country, region: null, city: null },
    level: oneCode(scene, 'level', 0),
    modality: oneCode(scene, 'modality', 0),
    citation: `Sample Act ${random.whole(1, 220)}/${from}, § ${random.whole(1, 90)}`,
    wording: sampleProse(random, 'wording', place.language, place.city),
    inForce: { from: String(from), to: null },
    lastChecked: pastDate(scene, false),
    practice: someCodes(scene, 'practice'),
    plainWords: sampleProse(random, 'plainWords', place.language, place.city),
    sources: sourcesOf(scene),
  };
};

const judgments: Writer = (scene) => {
  const { random, place } = scene;
  return {
    title: sampleProse(random, 'judgmentTitle', place.language, place.city),
    court: oneCode(scene, 'court', 0),
    applicationNumbers: `${random.whole(100, 99_999)}/${random.whole(10, 25)}`,
    decidedOn: pastDate(scene, false),
    respondent: [place.country],
    provisions: someCodes(scene, 'provisions', 3),
    conclusions: someCodes(scene, 'conclusions'),
    holding: sampleProse(random, 'holding', place.language, place.city),
    theme: someCodes(scene, 'theme'),
    sources: sourcesOf(scene),
  };
};

const media: Writer = (scene) => {
  const { random, place } = scene;
  return {
    headline: sampleProse(random, 'headline', place.language, place.city),
    outlet: random.pick(['The Harbour Gazette (sample)', 'Radio Passage (sample)', 'Border Letter (sample)', 'Evening Ferry (sample)']),
    publishedAt: pastDate(scene, false),
    kind: oneCode(scene, 'kind'),
    country: place.country,
    language: place.language,
    theme: someCodes(scene, 'theme'),
    stance: oneCode(scene, 'stance'),
    claim: someCodes(scene, 'claim'),
    reach: oneCode(scene, 'reach'),
    summary: sampleProse(random, 'mediaSummary', place.language, place.city),
    sources: sourcesOf(scene),
  };
};

const resources: Writer = (scene) => {
  const { random, place } = scene;
  return {
    title: sampleProse(random, 'resourceTitle', place.language, place.city),
    author: random.pick([
      'Lantern House (sample)',
      'Nachtlicht e. V. (Beispiel)',
      'Red Salina (muestra)',
      'Collectif Grande Ourse (exemple)',
    ]),
    issuedOn: pastDate(scene),
    kind: oneCode(scene, 'kind', 0),
    theme: someCodes(scene, 'theme', 3),
    audience: someCodes(scene, 'audience'),
    language: [...new Set([place.language, random.pick(codesOf(scene, 'language'))])],
    country: [place.country],
    format: someCodes(scene, 'format', 1),
    summary: sampleProse(random, 'resourceSummary', place.language, place.city),
    sources: sourcesOf(scene),
  };
};

export interface SampleRegister {
  readonly name: string;
  /** Share of all records. */
  readonly weight: number;
  readonly values: Writer;
}

/** What the sample knows how to invent; registers added later stay empty until someone adds a writer. */
export const SAMPLE_REGISTERS: readonly SampleRegister[] = [
  { name: 'deaths-disappearances', weight: 30, values: deaths },
  { name: 'criminalisation-cases', weight: 25, values: cases },
  { name: 'media-items', weight: 15, values: media },
  { name: 'reporting-obligations', weight: 10, values: rules },
  { name: 'judgments', weight: 8, values: judgments },
  { name: 'detention-places', weight: 6, values: detention },
  { name: 'resources', weight: 6, values: resources },
];
