import { publicReference } from '../../kernel/ids.ts';
import type { Model } from '../../model/compile-model.ts';
import type { RecordValues } from '../../model/values.ts';
import { cleanValues } from '../record/clean-values.ts';
import type { Status, Visibility } from '../record/review-state.ts';
import type { PreparedRecord } from '../record/stored-record.ts';
import type { SampleCast } from './begin-sample.ts';
import { SAMPLE_PLACES } from './places.ts';
import { Random } from './random.ts';
import type { Scene } from './scene.ts';
import { SAMPLE_REGISTERS } from './values-of.ts';

const STATUSES: readonly (readonly [Status, number])[] = [
  ['published', 62],
  ['corrected', 7],
  ['retracted', 3],
  ['accepted', 8],
  ['submitted', 7],
  ['in-review', 6],
  ['draft', 4],
  ['rejected', 3],
];
const VISIBILITIES: readonly (readonly [Visibility, number])[] = [
  ['public', 92],
  ['network', 5],
  ['restricted', 3],
];

export interface SampleRecord {
  readonly register: string;
  /** As it stands in the end. */
  readonly record: PreparedRecord;
  /** The version before it was corrected or retracted; null for most. */
  readonly before: PreparedRecord | null;
}

/** A UUID of version 7 from the sample's own stream, of the moment the record is said to have come in. */
function sampleId(random: Random, at: Date): string {
  const hex = (digits: number): string => Array.from({ length: digits }, () => Math.floor(random.next() * 16).toString(16)).join('');
  const time = at.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}

/** What was said first: with fewer sources, and bounds nobody had closed yet. */
const earlier = (values: RecordValues): RecordValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (name === 'sources' && Array.isArray(value)) return [name, value.slice(0, 1)];
      return [name, ['dead', 'people', 'capacity'].includes(name) && typeof value === 'object' ? { ...value, atMost: null } : value];
    }),
  );

/** The record of a number: whatever came before it, the same seed and number give the same record. */
export function sampleRecord(
  model: Model,
  cast: SampleCast,
  seed: number,
  number: number,
  came: { at: Date; day: string; today: string },
): SampleRecord {
  const random = new Random(Math.imul(seed, 0x9e3779b1) + number);
  // The first numbers of neighbouring streams resemble each other.
  for (let skipped = 0; skipped < 4; skipped += 1) random.next();
  const { name, values } = random.weighted(
    SAMPLE_REGISTERS.filter((register) => model.has(register.name)).map((register) => [register, register.weight] as const),
  );
  const register = model.register(name);
  const scene: Scene = { random, register, place: random.pick(SAMPLE_PLACES), today: came.day };
  const cleaned = cleanValues(register, values(scene), { today: came.today });
  if (cleaned.problems.length > 0) throw new Error(`The sample invents what ${name} refuses: ${JSON.stringify(cleaned.problems[0])}`);
  const status = random.weighted(STATUSES);
  const organisation = random.pick(cast.organisations);
  const isReleased = ['published', 'corrected', 'retracted'].includes(status);
  const record: PreparedRecord = {
    id: sampleId(random, came.at),
    status,
    visibility: random.weighted(VISIBILITIES),
    organisationId: organisation.id,
    reference: publicReference((length) => Uint8Array.from({ length }, () => Math.floor(random.next() * 256))),
    language: scene.place.language,
    publishedOn: isReleased ? came.day : null,
    batchId: cast.batch,
    values: cleaned.values,
  };
  if (status !== 'corrected' && status !== 'retracted') return { register: name, record, before: null };
  const first = status === 'corrected' ? cleanValues(register, earlier(cleaned.values), { today: came.today }).values : cleaned.values;
  return { register: name, record, before: { ...record, status: 'published', values: first } };
}
