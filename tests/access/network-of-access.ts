import type { Acting } from '../../src/network/acting.ts';
import { readDefinition } from '../../src/counting/definition.ts';
import { createFigure } from '../../src/counting/figure/create-figure.ts';
import { freezeFigure } from '../../src/counting/figure/freeze-figure.ts';
import { proposeFigure } from '../../src/counting/figure/propose-figure.ts';
import { publishFigure } from '../../src/counting/figure/publish-figure.ts';
import { uuidv7 } from '../../src/kernel/ids.ts';
import { behindTheDoor } from '../../src/network/door.ts';
import { beginSession } from '../../src/network/sessions/begin-session.ts';
import { loadSession } from '../../src/network/sessions/load-session.ts';
import { makeOrganisation, type Part, signedIn, volunteer } from '../harness/cast.ts';
import { evidencePlatform } from '../harness/evidence.ts';
import type { TestPlatform } from '../harness/network.ts';
import { type Mark, Marks, type Planted, plantRecords } from './planted.ts';

/** Registers whose records the matrix walks: one open, one counted. Stewarded by `steward`; `otherSteward` has another one. */
export const OPEN = 'detention-places';
export const COUNTED = 'criminalisation-cases';
const ELSEWHERE = 'resources';

export const ACTORS = [
  'visitor',
  'volunteer',
  'member',
  'memberAdministrator',
  'steward',
  'otherSteward',
  'editor',
  'secretariat',
  'administrator',
  'disabled',
  'ended',
] as const;
export type Actor = (typeof ACTORS)[number];

export interface AccessNetwork {
  readonly platform: TestPlatform;
  readonly marks: Marks;
  readonly planted: readonly Planted[];
  readonly organisations: { readonly own: string; readonly other: string; readonly third: string };
  /** Session token of an actor, always a live one unless the actor has none; null for the visitor. */
  token(actor: Actor): Promise<string | null>;
  acting(actor: Actor): Promise<Acting>;
  /** Whether this actor may ever be shown this mark. */
  maySee(actor: Actor, mark: Mark): boolean;
  readonly ids: { readonly report: string; readonly outsider: string; readonly batch: string };
}

const DEAD: readonly Actor[] = ['disabled', 'ended'];
const READS_AS_MEMBER: readonly Actor[] = ['member', 'memberAdministrator', 'steward', 'otherSteward', 'editor', 'secretariat'];
const OF_OWN: readonly Actor[] = ['member', 'memberAdministrator'];

/** A network with somebody in every role, and a mark in everything that may be withheld. */
export async function accessNetwork(): Promise<AccessNetwork> {
  const platform = await evidencePlatform();
  const marks = new Marks();
  const own = await makeOrganisation(platform, 'own-house');
  const other = await makeOrganisation(platform, 'other-house');
  const third = await makeOrganisation(platform, 'third-house');
  await makeOrganisation(platform, 'unlisted-house', false);
  await platform.owner("update app.organisation set name = $1 where short_name = 'unlisted-house'", [
    marks.make('unlisted organisation', 'network'),
  ]);
  const planted: Planted[] = [];
  for (const name of [OPEN, COUNTED]) planted.push(...(await plantRecords(platform, platform.model.register(name), { own, other }, marks)));

  const parts: Record<Exclude<Actor, 'visitor' | 'volunteer'>, Part> = {
    member: { organisationId: own },
    memberAdministrator: { organisationId: own, membership: 'member-administrator' },
    steward: { organisationId: third, stewardOf: [OPEN, COUNTED] },
    otherSteward: { organisationId: third, stewardOf: [ELSEWHERE] },
    editor: { organisationId: third, roles: ['editor'] },
    secretariat: { organisationId: third, roles: ['secretariat'] },
    administrator: { roles: ['administrator'] },
    disabled: { organisationId: own, stewardOf: [OPEN, COUNTED], roles: ['administrator'] },
    ended: { organisationId: own, stewardOf: [OPEN, COUNTED], roles: ['administrator'] },
  };
  const people = new Map<Actor, Acting>();
  for (const [actor, part] of Object.entries(parts)) people.set(actor as Actor, await signedIn(platform, part));
  let helper = await volunteer(platform, own);
  const dead = new Map(DEAD.map((actor) => [actor, people.get(actor)!.session!.token]));
  await platform.owner('update app.person set disabled_at = now() where id = $1', [people.get('disabled')!.session!.personId]);
  await platform.owner('update app.session set revoked_at = now() where person_id = $1', [people.get('ended')!.session!.personId]);

  // Somebody of another organisation, whom the member has nothing to do with.
  const outsider = await signedIn(platform, {
    organisationId: other,
    name: marks.make('name of a stranger', 'restricted'),
    email: `${marks.make('address of a stranger', 'restricted')}@example.org`,
  });

  // A report of the other organisation, with a question; and the reason of a review.
  const report = uuidv7();
  await platform.owner(
    `insert into app.report (id, receipt_hash, kind, organisation_id, person_id, language, status, what, place, who, may_contact, submitted_at)
     values ($1, $2, 'tell-us', $3, $4, 'en', 'received', $5, $6, $7, 'yes', now())`,
    [
      report,
      'f'.repeat(64),
      other,
      outsider.session!.personId,
      marks.make('report.what', 'restricted'),
      marks.make('report.place', 'restricted'),
      marks.make('report.who', 'restricted'),
    ],
  );
  await platform.owner("insert into app.report_message (id, report_id, is_from_steward, text, language) values ($1, $2, true, $3, 'en')", [
    uuidv7(),
    report,
    marks.make('report.question', 'restricted'),
  ]);
  const held = uuidv7();
  await platform.owner(
    "insert into app.report (id, receipt_hash, kind, organisation_id, person_id, language, status, what, hold_until, submitted_at) values ($1, $2, 'tell-us', $3, $4, 'en', 'received', $5, now() + interval '7 days', now())",
    [held, 'e'.repeat(64), other, outsider.session!.personId, marks.make('held report.what', 'sealed')],
  );
  for (const record of planted)
    await platform.owner(
      'insert into app.review_event (id, record_id, register, version, from_status, to_status, reason) values ($1, $2, $3, 1, null, $4, $5)',
      [uuidv7(), record.id, record.register, record.status, marks.make('review reason', 'restricted', record)],
    );
  const batch = uuidv7();
  await platform.owner(
    "insert into app.import_batch (id, register, mapping, state, file_name, failure, organisation_id) values ($1, $2, 'united-list', 'done', $3, null, $4)",
    [batch, COUNTED, marks.make('import file', 'restricted'), other],
  );
  await platform.owner(
    'insert into app.import_refusal (batch_id, row, field, code, params, cells) values ($1, 1, \'place\', \'unknown-country\', \'{"word": "Fr", "nearest": "FR"}\', $2)',
    [batch, JSON.stringify({ place: marks.make('import cell', 'restricted') })],
  );

  // Figures of the open register: one that nobody but the desk knows yet, and one that is published.
  const [editor, secretariat] = [people.get('editor')!, people.get('secretariat')!];
  const question = readDefinition({ register: OPEN, measure: 'records', by: [{ field: 'type' }], level: 'public' });
  const hidden = await createFigure(editor, {
    slug: 'not-yet',
    titles: [{ language: 'en', title: marks.make('title of a draft figure', 'network') }],
    definition: question,
  });
  await freezeFigure(editor, hidden.slug);
  const shown = await createFigure(editor, {
    slug: 'shown',
    titles: [{ language: 'en', title: marks.make('title of a public figure', 'public') }],
    definition: question,
  });
  await freezeFigure(editor, shown.slug);
  await proposeFigure(editor, shown.slug);
  await publishFigure(secretariat, shown.slug);

  const token = async (actor: Actor): Promise<string | null> => {
    if (actor === 'visitor') return null;
    if (actor === 'volunteer') {
      if ((await loadSession(platform, helper.session!.token)) === null) helper = await volunteer(platform, own);
      return helper.session!.token;
    }
    const past = dead.get(actor);
    if (past !== undefined) return past;
    const { session } = people.get(actor)!;
    // A form may have ended it.
    if ((await loadSession(platform, session!.token)) !== null) return session!.token;
    const begun = await behindTheDoor(platform, (tx) => beginSession(tx, session!.personId!, 'test'));
    people.set(actor, { platform, session: await loadSession(platform, begun.token) });
    return begun.token;
  };
  return {
    platform,
    marks,
    planted,
    organisations: { own, other, third },
    token,
    acting: async (actor) => {
      const presented = await token(actor);
      return { platform, session: presented === null ? null : await loadSession(platform, presented) };
    },
    maySee: (actor, mark) => maySee(actor, mark),
    ids: { report, outsider: outsider.session!.personId!, batch },
  };
}

/** The rule of the house, said once more and apart from the code that keeps it. */
function maySee(actor: Actor, { record, sensitivity, as }: Mark): boolean {
  if (sensitivity === 'sealed') return false;
  if (record === null) {
    if (as === 'unlisted organisation') return !DEAD.includes(actor) && actor !== 'visitor';
    if (as.endsWith('of a stranger'))
      return (
        actor === 'administrator' || actor === 'secretariat' || ((actor === 'steward' || actor === 'otherSteward') && as.startsWith('name'))
      );
    if (as === 'title of a public figure') return true;
    if (as === 'title of a draft figure') return READS_AS_MEMBER.includes(actor);
    if (as.startsWith('report.')) return actor === 'steward' || actor === 'otherSteward';
    if (as.startsWith('import')) return actor === 'steward';
    return false;
  }
  if (as === 'review reason') return actor === 'steward';
  const isAccepted = ['accepted', 'published', 'corrected', 'retracted'].includes(record.status);
  if (actor === 'steward' && record.status !== 'draft') return true;
  if (OF_OWN.includes(actor) && record.isOwn) return true;
  if (
    READS_AS_MEMBER.includes(actor) &&
    isAccepted &&
    record.visibility !== 'restricted' &&
    (sensitivity === 'public' || sensitivity === 'network')
  )
    return true;
  return record.register === OPEN && sensitivity === 'public' && record.status === 'published' && record.visibility === 'public';
}

/** Whether a record's page opens for this actor at all. */
export const mayOpen = (actor: Actor, record: Planted): boolean =>
  (actor === 'steward' && record.status !== 'draft') ||
  (OF_OWN.includes(actor) && record.isOwn) ||
  (READS_AS_MEMBER.includes(actor) &&
    ['accepted', 'published', 'corrected', 'retracted'].includes(record.status) &&
    record.visibility !== 'restricted') ||
  (record.register === OPEN && record.status === 'published' && record.visibility === 'public');
