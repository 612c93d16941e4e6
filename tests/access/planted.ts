import { insertRecords } from '../../src/evidence/record/save-records.ts';
import { cleanValues } from '../../src/evidence/record/clean-values.ts';
import type { Status, Visibility } from '../../src/evidence/record/review-state.ts';
import { publicReference, uuidv7 } from '../../src/kernel/ids.ts';
import type { CompiledRegister } from '../../src/model/compile-model.ts';
import type { CompiledField } from '../../src/model/field.ts';
import { type Sensitivity, SENSITIVITIES } from '../../src/model/sensitivity.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import type { TestPlatform } from '../harness/network.ts';

/** Whose a record is, seen from the member the matrix is about, and how far it has come. */
export interface Planted {
  readonly id: string;
  readonly reference: string;
  readonly register: string;
  readonly isOwn: boolean;
  readonly status: Status;
  readonly visibility: Visibility;
}

/** A word that occurs once in the whole database: wherever it turns up, it is known what was given away. */
export interface Mark {
  readonly word: string;
  readonly sensitivity: Sensitivity;
  /** Null for what belongs to no record: a name, an answer of a report. */
  readonly record: Planted | null;
  /** What it was planted as. */
  readonly as: string;
}

const LETTERS = 'bcdfghjklmnpqrstvwxyz';
/** Starts no other word of ours. */
export const MARKED = /zqx[a-z]{12}/g;

/** Every mark that was planted, by its word. */
export class Marks {
  readonly all = new Map<string, Mark>();
  #state = 12345;

  make(as: string, sensitivity: Sensitivity, record: Planted | null = null): string {
    let word = 'zqx';
    for (let index = 0; index < 12; index++) {
      this.#state = (this.#state * 1_103_515_245 + 12_345) % 2 ** 31;
      word += LETTERS[Math.floor(this.#state / 65_536) % LETTERS.length];
    }
    this.all.set(word, { word, sensitivity, record, as });
    return word;
  }

  /** The marks in a text, case aside. */
  in(text: string): readonly Mark[] {
    return [...new Set(text.toLowerCase().match(MARKED) ?? [])].map(
      (word) => this.all.get(word) ?? { word, sensitivity: 'sealed', record: null, as: 'unknown mark' },
    );
  }
}

const firstCode = (vocabulary: Vocabulary): string => Object.keys(vocabulary.codes)[0]!;

/** A value with a mark in every part that can hold one, for each kind of field that holds text; the plainest value for the others. */
function sample(field: CompiledField, mark: (part: string, sensitivity: Sensitivity) => string): unknown {
  const own = field.sensitivity;
  const options = field.options as { vocabulary?: Vocabulary; kinds?: Vocabulary; parts?: Record<string, Sensitivity> };
  const SAMPLES: Record<string, () => unknown> = {
    text: () => mark('', own),
    prose: () => ({ language: 'en', text: `It is said that ${mark('', own)} was there.` }),
    code: () => (field.many === true ? [firstCode(options.vocabulary!)] : firstCode(options.vocabulary!)),
    date: () => '2026-03',
    place: () => {
      const part = field.kind.columns(field).find((column) => column.suffix === '_city')?.sensitivity ?? own;
      return { country: 'FR', city: mark('city', part) };
    },
    persons: () => ({ atLeast: 2, atMost: 4 }),
    steps: () => [{ kind: firstCode(options.kinds!), date: '2026-03', note: mark('note', own) }],
    organisation: () => ({ name: mark('name', own) }),
    web: () => `https://example.org/${mark('', own)}`,
    source: () => [
      {
        kind: firstCode(options.kinds!),
        stream: 'unknown',
        title: mark('title', options.parts!['title']!),
        publisher: mark('publisher', options.parts!['publisher']!),
        address: `https://example.org/${mark('address', options.parts!['address']!)}`,
        identifier: mark('identifier', options.parts!['identifier']!),
      },
    ],
  };
  return SAMPLES[field.type]?.();
}

export interface Place {
  readonly isOwn: boolean;
  readonly status: Status;
  readonly visibility: Visibility;
}

/** Everything a record can be to a reader. */
export const PLACES: readonly Place[] = [
  { isOwn: true, status: 'draft', visibility: 'public' },
  { isOwn: true, status: 'submitted', visibility: 'public' },
  { isOwn: true, status: 'published', visibility: 'public' },
  { isOwn: false, status: 'draft', visibility: 'public' },
  { isOwn: false, status: 'submitted', visibility: 'public' },
  { isOwn: false, status: 'accepted', visibility: 'public' },
  { isOwn: false, status: 'published', visibility: 'public' },
  { isOwn: false, status: 'published', visibility: 'network' },
  { isOwn: false, status: 'published', visibility: 'restricted' },
  { isOwn: false, status: 'retracted', visibility: 'public' },
];

/** One record per place in one register, each field with its mark. */
export async function plantRecords(
  platform: TestPlatform,
  register: CompiledRegister,
  organisations: { own: string; other: string },
  marks: Marks,
): Promise<Planted[]> {
  const planted: Planted[] = [];
  const prepared = PLACES.map((place) => {
    const record: Planted = { ...place, id: uuidv7(), reference: publicReference(), register: register.name };
    planted.push(record);
    const input = Object.fromEntries(
      register.fields.map((field) => [
        field.name,
        sample(field, (part, sensitivity) =>
          marks.make(`${register.name}.${field.name}${part === '' ? '' : `.${part}`}`, stricterOf(field, sensitivity), record),
        ),
      ]),
    );
    const { values, problems } = cleanValues(register, input, { today: '2026-11-01' });
    if (problems.length > 0) throw new Error(`${register.name}: ${JSON.stringify(problems)}`);
    return {
      ...record,
      organisationId: place.isOwn ? organisations.own : organisations.other,
      language: null,
      publishedOn: place.status === 'published' ? '2026-10-01' : null,
      batchId: null,
      values,
    };
  });
  await platform.database.as({ role: 'worker', token: await platform.machineToken() }, (tx) =>
    insertRecords(tx, register, prepared, { recordedFrom: new Date('2026-10-01T10:00:00Z'), recordedBy: null, day: '2026-10-01' }),
  );
  return planted;
}

/** A source's parts have levels of their own; everywhere else a part is at least as strict as its field. */
const stricterOf = (field: CompiledField, sensitivity: Sensitivity): Sensitivity =>
  field.type === 'source' || SENSITIVITIES.indexOf(sensitivity) >= SENSITIVITIES.indexOf(field.sensitivity)
    ? sensitivity
    : field.sensitivity;
