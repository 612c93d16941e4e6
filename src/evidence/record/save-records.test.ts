import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, signedIn } from '../../../tests/harness/cast.ts';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import type { Role, Transaction } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import type { Level } from '../../model/sensitivity.ts';
import type { RecordValues } from '../../model/values.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { cleanValues } from './clean-values.ts';
import { readRecords } from './read-records.ts';
import { recordHistory } from './record-history.ts';
import type { Status, Visibility } from './review-state.ts';
import { ChangedMeanwhile, insertRecords, replaceRecords } from './save-records.ts';
import type { PreparedRecord } from './stored-record.ts';

const stamp = (at = new Date('2026-03-01T10:00:00Z')) => ({ recordedFrom: at, recordedBy: null, day: at.toISOString().slice(0, 10) });

const CASE: RecordValues = {
  title: 'restricted-marker',
  strand: 'solidarity',
  place: { country: 'IT', region: 'IT-82', city: 'town-marker' },
  chargeFamily: ['facilitation-entry', 'smuggling'],
  basis: 'criminal',
  people: { atLeast: 9, atMost: 16 },
  steps: [
    { kind: 'charged', date: '2024-03', people: { atLeast: 16, atMost: 16 } },
    { kind: 'acquitted-final', date: '2025-06-02', people: { atLeast: 9, atMost: 9 } },
  ],
  stream: 'member',
  summary: { language: 'it', text: 'Nove di sedici assolti.' },
};

let platform: TestPlatform;
let organisation: string;
let cast: Record<'steward' | 'other' | 'own' | 'member', Acting>;
let machine: string;

beforeAll(async () => {
  platform = await evidencePlatform();
  organisation = await makeOrganisation(platform, 'first');
  const elsewhere = await makeOrganisation(platform, 'second');
  cast = {
    steward: await signedIn(platform, { organisationId: elsewhere, stewardOf: ['criminalisation-cases', 'deaths-disappearances'] }),
    other: await signedIn(platform, { organisationId: elsewhere, stewardOf: ['judgments'] }),
    own: await signedIn(platform, { organisationId: organisation, membership: 'member' }),
    member: await signedIn(platform, { organisationId: elsewhere, membership: 'member' }),
  };
  machine = await platform.machineToken();
});
afterAll(() => platform.drop());

const register = (name: string) => platform.model.register(name);

function prepared(name: string, input: RecordValues, status: Status, visibility: Visibility = 'public'): PreparedRecord {
  const { values, problems } = cleanValues(register(name), input, { today: '2026-03-01' });
  expect(problems).toEqual([]);
  return {
    id: uuidv7(),
    status,
    visibility,
    organisationId: organisation,
    reference: null,
    language: null,
    publishedOn: status === 'published' ? '2026-03-01' : null,
    batchId: null,
    values,
  };
}

const asMachine = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => platform.database.as({ role: 'worker', token: machine }, work);
const save = (name: string, record: PreparedRecord): Promise<void> =>
  asMachine((tx) => insertRecords(tx, register(name), [record], stamp()));
const seen = async (acting: Acting, role: Role, name: string, id: string, level: Level) =>
  platform.database.as(identityOf(acting, role), async (tx) => (await readRecords(tx, register(name), [id], level))[0] ?? null);

describe('a stored record', () => {
  it('says what was put in, whole, to its stewards', async () => {
    const record = prepared('criminalisation-cases', CASE, 'accepted');
    await save('criminalisation-cases', record);
    const read = await seen(cast.steward, 'steward', 'criminalisation-cases', record.id, 'restricted');
    expect(read?.values).toEqual(record.values);
    expect(read?.reference).toMatch(/^[0-9A-Z]{11}$/);
    expect(read).toMatchObject({ version: 1, status: 'accepted', sortOn: '2024-03-01' });
  });

  it('shows a member what the network may see, and says what is withheld', async () => {
    const record = prepared('criminalisation-cases', CASE, 'accepted');
    await save('criminalisation-cases', record);
    const read = await seen(cast.member, 'member', 'criminalisation-cases', record.id, 'network');
    expect(read?.values).toMatchObject({
      strand: 'solidarity',
      chargeFamily: ['facilitation-entry', 'smuggling'],
      people: { atLeast: 9, atMost: 16 },
    });
    expect(read?.withheld).toEqual(expect.arrayContaining(['title', 'summary', 'contact']));
    expect(JSON.stringify(read)).not.toContain('restricted-marker');
  });

  it('opens to nobody else: other stewards, members before acceptance, visitors of a counted register', async () => {
    const waiting = prepared('criminalisation-cases', CASE, 'submitted');
    await save('criminalisation-cases', waiting);
    expect(await seen(cast.other, 'steward', 'criminalisation-cases', waiting.id, 'restricted')).toBeNull();
    expect(await seen(cast.member, 'member', 'criminalisation-cases', waiting.id, 'network')).toBeNull();
    expect(await seen(cast.own, 'own', 'criminalisation-cases', waiting.id, 'restricted')).toMatchObject({
      values: { title: 'restricted-marker' },
    });
    expect(await seen(cast.member, 'own', 'criminalisation-cases', waiting.id, 'restricted')).toBeNull();
    const published = prepared('criminalisation-cases', CASE, 'published');
    await save('criminalisation-cases', published);
    await expect(platform.database.asVisitor((tx) => tx.rows(sql`select id from register.criminalisation_cases`))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('hides a record kept back from visitors and members', async () => {
    const values = { occurredOn: '2024-05', place: { country: 'GR' }, dead: 3, cause: 'drowning' };
    const open = prepared('deaths-disappearances', values, 'published');
    const kept = prepared('deaths-disappearances', values, 'published', 'restricted');
    await save('deaths-disappearances', open);
    await save('deaths-disappearances', kept);
    const visible = await platform.database.asVisitor((tx) =>
      readRecords(tx, register('deaths-disappearances'), [open.id, kept.id], 'public'),
    );
    expect(visible.map((record) => record.id)).toEqual([open.id]);
    expect(await seen(cast.member, 'member', 'deaths-disappearances', kept.id, 'network')).toBeNull();
  });

  it('keeps every version, with its repeating parts, and what changed', async () => {
    const record = prepared('criminalisation-cases', CASE, 'accepted');
    await save('criminalisation-cases', record);
    const next = {
      ...record,
      values: {
        ...record.values,
        steps: [...(record.values['steps'] as unknown[]), { kind: 'convicted-final', date: '2026-01', people: { atLeast: 7, atMost: 7 } }],
        outcome: 'mixed',
      },
    };
    const clean = cleanValues(register('criminalisation-cases'), next.values, { today: '2026-03-01' });
    const created = (await seen(cast.steward, 'steward', 'criminalisation-cases', record.id, 'restricted'))!;
    const reference = created.reference;
    await asMachine((tx) =>
      replaceRecords(
        tx,
        register('criminalisation-cases'),
        [{ ...next, reference, values: clean.values }],
        new Map([[record.id, { version: 1, createdAt: new Date() }]]),
        stamp(new Date('2026-04-01T10:00:00Z')),
      ),
    );
    const history = await platform.database.as(identityOf(cast.steward, 'steward'), async (tx) => {
      const [current] = await readRecords(tx, register('criminalisation-cases'), [record.id], 'restricted');
      return recordHistory(tx, register('criminalisation-cases'), current!, 'restricted');
    });
    expect(history.map((one) => one.record.version)).toEqual([2, 1]);
    expect(history[0]!.changed.toSorted()).toEqual(['outcome', 'steps']);
    expect(history[1]!.record.values).toEqual(record.values);
    expect((history[0]!.record.values['steps'] as unknown[]).length).toBe(3);
  });

  it('refuses to overwrite a version somebody else has replaced', async () => {
    const record = prepared('deaths-disappearances', { occurredOn: '2024', place: { country: 'LY' } }, 'published');
    await save('deaths-disappearances', record);
    const again = (version: number) =>
      asMachine((tx) =>
        replaceRecords(
          tx,
          register('deaths-disappearances'),
          [record],
          new Map([[record.id, { version, createdAt: new Date() }]]),
          stamp(new Date('2026-05-01T00:00:00Z')),
        ),
      );
    await again(1);
    await expect(again(1)).rejects.toBeInstanceOf(ChangedMeanwhile);
  });

  it('writes nothing while the register is off', async () => {
    await platform.owner("delete from app.duty where register = 'media-items'");
    const record = prepared('media-items', { headline: { language: 'en', text: 'x' }, outlet: 'y', publishedAt: '2025' }, 'published');
    await expect(save('media-items', record)).rejects.toThrow(/row-level security/);
    await platform.owner("insert into app.duty (register, controller) values ('media-items', 'Open Doors')");
  });
});
