import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeOrganisation, signedIn } from '../../../tests/harness/cast.ts';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Acting } from '../../network/acting.ts';
import { openRecord } from '../record/open-record.ts';
import { publicNotices } from '../record/public-notices.ts';
import type { Status } from '../record/review-state.ts';
import { searchAll } from '../search/search-all.ts';
import { translator } from '../../site/messages.ts';
import { changeRecord } from './change-record.ts';
import { createRecord } from './create-record.ts';

let platform: TestPlatform;
let first: Acting;
let second: Acting;
let stranger: Acting;
let visitor: Acting;

beforeAll(async () => {
  platform = await evidencePlatform();
  const organisationId = await makeOrganisation(platform, 'desk');
  const stewardOf = ['deaths-disappearances', 'criminalisation-cases'];
  first = await signedIn(platform, { organisationId, stewardOf, name: 'First' });
  second = await signedIn(platform, { organisationId, stewardOf, name: 'Second' });
  stranger = await signedIn(platform, { organisationId, stewardOf: ['judgments'] });
  visitor = { platform, session: null };
});
afterAll(() => platform.drop());

const deaths = () => platform.model.register('deaths-disappearances');
const cases = () => platform.model.register('criminalisation-cases');
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
  );

describe('review of an open register', () => {
  let reference: string;
  beforeEach(async () => {
    ({ reference } = await createRecord(first, deaths(), {
      values: { occurredOn: '2025-02-03', place: { country: 'IT', city: 'Crotone' }, dead: '3-5', locationText: 'beach near Cutro' },
    }));
  });
  const move = (acting: Acting, version: number, status: Status, reason = '') =>
    changeRecord(acting, deaths(), { reference, version, status, reason });

  it('walks from review to the public and back out, keeping count of versions', async () => {
    expect(await move(first, 1, 'accepted')).toEqual({ version: 2, status: 'accepted' });
    expect(await move(first, 2, 'published')).toEqual({ version: 3, status: 'published' });
    expect((await openRecord(visitor, deaths(), reference)).record.values).toMatchObject({ locationText: 'beach near Cutro' });
    await changeRecord(first, deaths(), {
      reference,
      version: 3,
      values: { dead: 4 },
      reason: 'Coast guard report',
      notice: 'The number of the dead was corrected.',
    });
    expect((await openRecord(visitor, deaths(), reference)).record).toMatchObject({
      status: 'corrected',
      version: 4,
      values: { dead: { atLeast: 4, atMost: 4 } },
    });
    await move(first, 4, 'retracted', 'Told of another event');
    expect(await code(openRecord(visitor, deaths(), reference))).toBe('not-found');
    const notices = await platform.database.asVisitor((tx) => publicNotices(tx, reference));
    expect(notices.map((notice) => notice.kind)).toEqual(['corrected', 'retracted']);
  });

  it('leaves the public search with the record', async () => {
    const find = async () =>
      (await searchAll(visitor, { text: 'Cutro', register: null, speaker: translator('en'), level: 'public' })).hits.map(
        (hit) => hit.reference,
      );
    expect(await find()).not.toContain(reference);
    await move(first, 1, 'accepted');
    await move(first, 2, 'published');
    expect(await find()).toContain(reference);
    await move(first, 3, 'retracted', 'Wrong place');
    expect(await find()).not.toContain(reference);
  });

  it('asks for a reason where something is sent back, refused or withdrawn', async () => {
    expect(await code(move(first, 1, 'rejected'))).toBe('reason-needed');
    expect(await code(move(first, 1, 'rejected', 'Not about migration'))).toBe('done');
  });

  it('refuses moves that do not exist, older versions, strangers and references of nothing', async () => {
    expect(await code(move(first, 1, 'retracted', 'x'))).toBe('move-not-possible');
    await move(first, 1, 'accepted');
    expect(await code(move(second, 1, 'published'))).toBe('changed-meanwhile');
    expect(await code(move(stranger, 2, 'published'))).toBe('not-allowed');
    expect(await code(changeRecord(first, deaths(), { reference: 'AAAAA-AAAAA-A', version: 1, status: 'accepted' }))).toBe('not-found');
  });

  it('refuses values that no form would take, and writes nothing', async () => {
    expect(await code(changeRecord(first, deaths(), { reference, version: 1, values: { occurredOn: '2025-02-30' } }))).toBe('invalid');
    expect((await openRecord(first, deaths(), reference)).record.version).toBe(1);
  });

  it('lets one of two win who save at the same moment', async () => {
    const both = await Promise.all([code(move(first, 1, 'accepted')), code(move(second, 1, 'rejected', 'Doubtful'))]);
    expect(both.toSorted()).toEqual(['changed-meanwhile', 'done']);
  });
});

describe('a register that asks for a second pair of eyes', () => {
  it('is published by somebody else than who accepted', async () => {
    const { reference } = await createRecord(first, cases(), {
      values: {
        strand: 'solidarity',
        place: { country: 'FR' },
        chargeFamily: ['facilitation-stay'],
        basis: 'criminal',
        people: 1,
        stream: 'member',
      },
    });
    await changeRecord(first, cases(), { reference, version: 1, status: 'accepted' });
    expect(await code(changeRecord(first, cases(), { reference, version: 2, status: 'published' }))).toBe('second-person-needed');
    expect(await code(changeRecord(second, cases(), { reference, version: 2, status: 'published' }))).toBe('done');
    expect(await code(openRecord(visitor, cases(), reference))).toBe('not-found');
  });
});
