import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCount, runPublicCount } from '../../src/counting/count/run-count.ts';
import { parseBy, readDefinition } from '../../src/counting/definition.ts';
import { checkFigures } from '../../src/counting/figure/check-figures.ts';
import { createFigure } from '../../src/counting/figure/create-figure.ts';
import { findFigure, listFigures, listFreezes } from '../../src/counting/figure/figure-store.ts';
import { freezeFigure } from '../../src/counting/figure/freeze-figure.ts';
import { proposeFigure } from '../../src/counting/figure/propose-figure.ts';
import { publishFigure } from '../../src/counting/figure/publish-figure.ts';
import { verifyFigure } from '../../src/counting/figure/verify-figure.ts';
import { withdrawFigure } from '../../src/counting/figure/withdraw-figure.ts';
import { sql, VISITOR } from '../../src/database/connection.ts';
import { redactRecord } from '../../src/evidence/record/redact-record.ts';
import type { Acting } from '../../src/network/acting.ts';
import { identityOf } from '../../src/network/acting.ts';
import { makeOrganisation, signedIn } from '../harness/cast.ts';
import { evidencePlatform } from '../harness/evidence.ts';
import type { TestPlatform } from '../harness/network.ts';
import { plant, replant } from './stage.ts';

let platform: TestPlatform;
let now = new Date('2026-03-03T10:00:00Z');
let editor: Acting;
let second: Acting;
let member: Acting;
let steward: Acting;
let visitor: Acting;
const CASES = 'criminalisation-cases';
const DEATHS = 'deaths-disappearances';

const tick = (): void => void (now = new Date(now.getTime() + 60_000));
const died = (year: string, dead: number | 'unknown' | null, country: string | null = 'GR') => ({
  occurredOn: year,
  ...(country === null ? {} : { place: { country } }),
  ...(dead === null ? {} : { dead: dead === 'unknown' ? dead : { atLeast: dead, atMost: dead } }),
});
const aCase = (country: string, people: number, strand = 'solidarity') => ({
  strand,
  place: { country },
  chargeFamily: ['smuggling'],
  basis: 'criminal',
  people: { atLeast: people, atMost: people },
  steps: [{ kind: 'charged', date: '2025-02-01' }],
  stream: 'media',
  sources: [{ kind: 'news-article', stream: 'media' }],
});

beforeAll(async () => {
  platform = await evidencePlatform({ clock: { now: () => now } });
  const organisationId = await makeOrganisation(platform, 'harbour');
  await makeOrganisation(platform, 'lantern');
  editor = await signedIn(platform, { roles: ['editor'] });
  second = await signedIn(platform, { roles: ['secretariat'] });
  member = await signedIn(platform, { organisationId });
  steward = await signedIn(platform, { stewardOf: [CASES] });
  visitor = { platform, session: null };
  await plant(platform, CASES, [
    ...['GR', 'IT', 'FR'].flatMap((country) => [6, 7, 8].map((people) => ({ values: aCase(country, people), organisationId }))),
    ...[1, 2].map((people) => ({ values: aCase('HU', people) })),
    { values: aCase('PL', 9), status: 'accepted' as const },
    { values: aCase('PL', 20), status: 'accepted' as const, visibility: 'restricted' as const },
    { values: aCase('PL', 100), status: 'submitted' as const },
  ]);
  await plant(platform, DEATHS, [
    { values: died('2024-05', 3) },
    { values: died('2024', 'unknown', null) },
    { values: died('2025-01-02', 2, 'IT') },
    { values: died('unknown', null) },
    { values: died('2025', 50), status: 'accepted' as const },
  ]);
  tick();
});
afterAll(() => platform.drop());

const question = (register: string, by: string, more: object = {}) =>
  readDefinition({ register, by: by === '' ? [] : by.split(',').map(parseBy), ...more });
const refusalOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
const asVisitor = <T>(work: Parameters<typeof platform.database.as<T>>[1]): Promise<T> => platform.database.as(VISITOR, work);

describe('who counts what', () => {
  it('gives the public exact numbers of open registers, unknown shown', async () => {
    const { table } = await runPublicCount(visitor, question(DEATHS, 'occurredOn:year', { measure: 'dead' }));
    const cells = Object.fromEntries(
      table.cells.map((cell) => [cell.at['occurredOn:year'], cell.isHidden ? 'hidden' : [cell.atLeast, cell.atMost, cell.records]]),
    );
    expect(cells).toEqual({ 2024: [3, null, 2], 2025: [2, 2, 1], unknown: [0, 0, 1] });
    expect(table.total).toMatchObject({ atLeast: 5, atMost: null, records: 4 });
  });
  it('gives the public no live count of a counted register, and no old version', async () => {
    expect(await refusalOf(runPublicCount(visitor, question(CASES, 'strand')))).toBe('frozen-figures-only');
    expect(await refusalOf(runPublicCount(editor, question(CASES, 'strand')))).toBe('frozen-figures-only');
    expect(await refusalOf(runCount(visitor, question(DEATHS, '', { asOf: '2026-03-01T00:00:00Z' })))).toBe('sign-in-needed');
  });
  it('counts at network what members share, at restricted what was accepted, and neither what was only handed in', async () => {
    const total = async (acting: Acting, level: string) =>
      (await runCount(acting, question(CASES, '', { measure: 'people', level }))).table.total;
    expect(await total(member, 'network')).toMatchObject({ atLeast: 63 + 3 + 9, records: 12 });
    expect(await total(steward, 'restricted')).toMatchObject({ atLeast: 63 + 3 + 9 + 20, records: 13 });
    expect(await refusalOf(total(member, 'restricted'))).toBe('not-allowed');
    expect(await refusalOf(total(visitor, 'network'))).toBe('not-allowed');
  });
  it('does not count by a field that the level may not see, nor by one that is not there', async () => {
    expect(await refusalOf(runPublicCount(visitor, question('media-items', '', { measure: 'readers' })))).toBe('no-such-measure');
    expect(await refusalOf(runCount(member, question(CASES, 'title', { level: 'network' })))).toBe('no-such-dimension');
    expect(await refusalOf(runCount(member, question(CASES, '', { level: 'network', state: { state: 'flying', period: '2025' } })))).toBe(
      'no-such-state',
    );
  });
  it('says how many of the members reported', async () => {
    expect((await runCount(member, question(CASES, '', { level: 'network' }))).table.coverage).toEqual({ reported: 1, expected: 2 });
  });
});

describe('a figure', () => {
  const definition = question(CASES, 'place:country', { measure: 'people', state: { state: 'in-proceedings', period: '2025' } });
  let slug = '';

  it('is made by editors alone', async () => {
    expect(await refusalOf(createFigure(member, { titles: [{ language: 'en', title: 'Mine' }], definition }))).toBe('not-allowed');
    ({ slug } = await createFigure(editor, { titles: [{ language: 'en', title: 'People in proceedings, 2025' }], definition }));
    expect(slug).toBe('people-in-proceedings-2025');
    expect(await refusalOf(createFigure(editor, { slug, titles: [{ language: 'en', title: 'Other' }], definition }))).toBe('slug-taken');
    expect(await refusalOf(proposeFigure(editor, slug))).toBe('not-frozen');
  });

  it('hides small numbers, and enough others, before anything is public', async () => {
    const frozen = await freezeFigure(editor, slug);
    tick();
    const hidden = frozen.publicTable!.cells.filter((cell) => cell.isHidden).map((cell) => cell.at['place:country']);
    expect(hidden).toContain('HU');
    expect(hidden.length).toBeGreaterThan(1);
    expect(frozen.table.total).toMatchObject({ atLeast: 66, records: 11 });
    expect(await asVisitor((tx) => findFigure(tx, slug))).toBeNull();
  });

  it('needs a second person, in the database too', async () => {
    expect(await refusalOf(publishFigure(editor, slug))).toBe('figure-needs-second-person');
    await proposeFigure(editor, slug);
    expect(await refusalOf(publishFigure(editor, slug))).toBe('figure-needs-second-person');
    expect(await refusalOf(publishFigure(member, slug))).toBe('not-allowed');
    const alone = platform.database.as(identityOf(editor, 'member'), (tx) =>
      tx.run(sql`update app.freeze set state = 'published', approved_by = app.person()`),
    );
    expect(await refusalOf(alone)).toBe('42501');
    const changed = platform.database.as(identityOf(second, 'member'), (tx) => tx.run(sql`update app.freeze set result_hash = 'x'`));
    expect(await refusalOf(changed)).toBe('42501');
    await publishFigure(second, slug);
    expect(await refusalOf(publishFigure(second, slug))).toBe('already-published');
  });

  it('shows visitors what passed the gate, and nothing else of it', async () => {
    const figure = (await asVisitor((tx) => findFigure(tx, slug)))!;
    const [freeze] = await asVisitor((tx) => listFreezes(tx, figure.id));
    expect(freeze?.publicTable?.threshold).toBe(5);
    expect(freeze?.provenance.sources).toBe(11);
    for (const column of ['result', 'inputs', 'frozen_by', 'approved_by'])
      expect(await refusalOf(asVisitor((tx) => tx.rows(sql`select ${sql.id(column)} from app.freeze`)))).toBe('42501');
  });

  it('holds after corrections, retractions and new records, and says what it would give today', async () => {
    const [id] = await plant(platform, CASES, [{ values: aCase('ES', 30) }]);
    tick();
    await replant(platform, CASES, id!, 1, { values: aCase('ES', 31), status: 'retracted' });
    const found = await verifyFigure(editor, slug);
    expect(found).toMatchObject({
      holds: true,
      differences: null,
      inputs: { added: 0, missing: 0 },
      redactedSince: 0,
      today: { isSame: true },
    });
    const [greek] = await plant(platform, CASES, [{ values: aCase('GR', 10) }]);
    expect(greek).toBeDefined();
    tick();
    const later = await verifyFigure(member, slug);
    expect(later).toMatchObject({ holds: true, today: { isSame: false, total: { atLeast: 76 } } });
    expect(later.today.changes.changes).toMatchObject([{ kind: 'raised', at: { 'place:country': 'GR' } }]);
  });

  it('keeps every edition under its own address, the same day too', async () => {
    const again = await freezeFigure(editor, slug);
    tick();
    expect(again.edition).toBe('2026-03-03-2');
    await publishFigure(second, slug);
    const figure = (await asVisitor((tx) => findFigure(tx, slug)))!;
    expect((await asVisitor((tx) => listFreezes(tx, figure.id))).map((freeze) => freeze.edition)).toEqual(['2026-03-03-2', '2026-03-03']);
  });

  it('is checked once a day by the installation itself', async () => {
    expect(await checkFigures(platform)).toBe(2);
    expect(await checkFigures(platform)).toBe(0);
    const figure = (await asVisitor((tx) => findFigure(tx, slug)))!;
    expect((await asVisitor((tx) => listFreezes(tx, figure.id))).map(({ checkedOn, holds }) => [checkedOn, holds])).toEqual([
      ['2026-03-03', true],
      ['2026-03-03', true],
    ]);
  });

  it('does not hold where the past was written over, and says where', async () => {
    await platform.owner(
      `update register.criminalisation_cases set people_at_least = 60, people_at_most = 60 where people_at_least = 6 and place_country = 'GR'`,
    );
    const found = await verifyFigure(editor, slug, '2026-03-03');
    expect(found.holds).toBe(false);
    expect(found.differences?.changes).toMatchObject([{ kind: 'raised', at: { 'place:country': 'GR' } }]);
    await platform.owner(`update register.criminalisation_cases set people_at_least = 6, people_at_most = 6 where people_at_least = 60`);
    expect((await verifyFigure(editor, slug, '2026-03-03')).holds).toBe(true);
  });

  it('holds where values were redacted since, and says of how many records', async () => {
    const [row] = await platform.owner<{ reference: string }>(
      `select reference from register.criminalisation_cases where place_country = 'GR' and people_at_least = 7`,
    );
    const { hash } = await verifyFigure(editor, slug, '2026-03-03');
    await redactRecord(steward, row!.reference, { fields: ['people'], reason: 'It pointed to someone.' });
    expect(await verifyFigure(editor, slug, '2026-03-03')).toMatchObject({
      hash,
      holds: true,
      redactedSince: 1,
      inputs: { added: 0, missing: 0 },
    });
  });

  it('when withdrawn keeps its address and its reason, and no number', async () => {
    expect(await refusalOf(withdrawFigure(editor, slug, ' '))).toBe('reason-needed');
    await withdrawFigure(editor, slug, 'Counted twice.');
    const figure = (await asVisitor((tx) => findFigure(tx, slug)))!;
    expect(figure).toMatchObject({ status: 'withdrawn', withdrawnReason: 'Counted twice.', withdrawnOn: '2026-03-03' });
    expect(await asVisitor((tx) => listFreezes(tx, figure.id))).toEqual([]);
    expect(await asVisitor((tx) => listFigures(tx, { statuses: ['published'] }))).toEqual([]);
    expect(await refusalOf(freezeFigure(editor, slug))).toBe('figure-withdrawn');
  });

  it('for members stays with members', async () => {
    const own = await createFigure(editor, {
      titles: [{ language: 'en', title: 'For us' }],
      definition: question(CASES, 'strand', { level: 'network' }),
    });
    await freezeFigure(editor, own.slug);
    expect(await refusalOf(proposeFigure(editor, own.slug))).toBe('not-a-public-figure');
    expect(await refusalOf(publishFigure(second, own.slug))).toBe('not-a-public-figure');
    expect(await asVisitor((tx) => findFigure(tx, own.slug))).toBeNull();
  });
});
