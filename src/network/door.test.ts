import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, signedIn, volunteer } from '../../tests/harness/cast.ts';
import { testPlatform, type TestPlatform } from '../../tests/harness/network.ts';
import type { Role } from '../database/connection.ts';
import { uuidv7 } from '../kernel/ids.ts';
import type { Acting } from './acting.ts';
import { openMachineSession } from './sessions/machine-session.ts';
import { Keyring } from '../kernel/keyring.ts';

let platform: TestPlatform;
let boats: string;
let ropes: string;
const cast: Record<string, Acting> = {};

const ask = async (role: Role, token: string | null, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  platform.database.as({ role, token }, async (tx) => (await tx.client.query<Record<string, unknown>>(text, values)).rows);
const askAs = (who: string, text: string, values: unknown[] = [], role: Role = 'member') =>
  ask(role, cast[who]!.session!.token, text, values);

beforeAll(async () => {
  platform = await testPlatform();
  boats = await makeOrganisation(platform, 'boats');
  ropes = await makeOrganisation(platform, 'ropes', false);
  cast['member'] = await signedIn(platform, { name: 'Mia', organisationId: boats });
  cast['keeper'] = await signedIn(platform, { name: 'Kim', organisationId: boats, membership: 'member-administrator' });
  cast['other'] = await signedIn(platform, { name: 'Otto', organisationId: ropes, membership: 'member-administrator' });
  cast['secretariat'] = await signedIn(platform, { name: 'Sam', organisationId: ropes, roles: ['secretariat'] });
  cast['administrator'] = await signedIn(platform, { name: 'Ada', roles: ['administrator'] });
  cast['steward'] = await signedIn(platform, { name: 'Sol', organisationId: ropes, stewardOf: ['judgments'] });
  cast['volunteer'] = await volunteer(platform, boats);
});
afterAll(() => platform.drop());

/** Every function the door role may call, but those that answer for the token that is presented. */
const FOR_MACHINES_ONLY = [
  'app.begin_session($1::uuid, $1::uuid, $2, $2)',
  'app.open_operator_session($2, $1::uuid, $2)',
  'app.try_attempt($2, 1, 1)',
  'app.forget_attempts($2)',
  'app.give_back_attempt($2)',
  'app.use_once($2)',
  'app.credentials_of($2)',
  'app.use_code($1::uuid, 1)',
  'app.use_recovery_code($1::uuid, $2)',
  'app.passkey($2)',
  'app.use_passkey($1::uuid, 1)',
  'app.end_other_sessions($1::uuid, $1::uuid)',
  'app.replace_password($1::uuid, $1::uuid, $2, $1::uuid)',
  'app.replace_code($1::uuid, $1::uuid, $2, 1)',
  'app.replace_recovery_codes($1::uuid, array[$2])',
  'app.add_passkey($1::uuid, $1::uuid, $2, $2, 1, $2)',
  'app.remove_passkey($1::uuid, $1::uuid)',
  'app.enrolment($2)',
  'app.redeem_enrolment($2, $2, $2)',
  'app.try_pin($2)',
  'app.redeem_volunteer($2, $1::uuid, $2, $2)',
  `app.initialise_network(jsonb_build_object('personId', $1::uuid, 'name', $2::text))`,
  'app.sweep_door()',
];
const FOR_THE_TOKEN = ['load_session', 'rotate_session', 'end_session', 'open_machine_session'];

describe('functions behind the door', () => {
  it('are all in this test', async () => {
    const names = await platform.owner<{ proname: string }>(
      "select p.proname from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef and has_function_privilege('throughline_door', p.oid, 'execute')",
    );
    const known = new Set([...FOR_MACHINES_ONLY.map((call) => /app\.(\w+)/.exec(call)![1]!), ...FOR_THE_TOKEN]);
    const others = ['session_id', 'person', 'organisation', 'invitation', 'has_role', 'stewards', 'administers_member', 'level'];
    // A receipt is a key of its own to one report.
    expect(
      names.map((row) => row.proname).filter((name) => !known.has(name) && !others.includes(name) && !name.endsWith('_by_receipt')),
    ).toEqual([]);
  });

  it('refuse whoever has taken the role without a process’s token, an administrator too', async () => {
    for (const call of FOR_MACHINES_ONLY)
      for (const token of [null, cast['administrator']!.session!.token, 'A'.repeat(43)]) {
        // Only those parameters are sent that the call names.
        const text = `select (case when $1::uuid is null and $2::text is null then null else 1 end), ${call.replace(/\$2(?!:)/g, '$2::text')}`;
        const answer = await ask('door', token, text, [uuidv7(), 'x']).catch((error: unknown) => error);
        expect({ call, code: (answer as { code?: string }).code }).toEqual({ call, code: '42501' });
      }
  });

  it('cannot be called in any other role, with a process’s token neither', async () => {
    const token = await platform.machineToken();
    for (const role of ['visitor', 'member', 'own', 'steward'] as const)
      await expect(ask(role, token, "select app.credentials_of('ada@example.org')")).rejects.toMatchObject({ code: '42501' });
  });

  it('open no process’s session to another installation’s key', async () => {
    await expect(openMachineSession(platform.database, new Keyring(crypto.getRandomValues(new Uint8Array(32))))).rejects.toThrow(
      'does not know the key',
    );
  });
});

describe('what policies let through', () => {
  it('shows visitors listed organisations and no person', async () => {
    expect(await ask('visitor', null, 'select short_name from app.organisation')).toEqual([{ short_name: 'boats' }]);
    for (const table of [
      'person',
      'membership',
      'role_grant',
      'credential',
      'invitation',
      'session',
      'attempt',
      'machine_key',
      'recovery_code',
      'audit_entry',
      'read_entry',
    ])
      await expect(ask('visitor', null, `select * from app.${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('shows nobody a hash or a secret', async () => {
    const hidden = [
      'credential.secret',
      'credential.handle',
      'credential.counter',
      'invitation.token_hash',
      'invitation.pin_hash',
      'session.token_hash',
      'session.previous_hash',
      'recovery_code.hash',
      'machine_key.hash',
      'attempt.key',
      'person.email',
    ];
    for (const [who, role] of [
      ['administrator', 'member'],
      ['member', 'own'],
      ['steward', 'steward'],
    ] as const)
      for (const column of hidden) {
        const [table, name] = column.split('.') as [string, string];
        await expect(askAs(who, `select ${name} from app.${table}`, [], role)).rejects.toMatchObject({ code: '42501' });
      }
    const machine = await platform.machineToken();
    for (const column of hidden) {
      const [table, name] = column.split('.') as [string, string];
      await expect(ask('worker', machine, `select ${name} from app.${table}`)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('shows members the people of their own organisation, the secretariat and administrators all', async () => {
    const names = async (who: string) => (await askAs(who, 'select name from app.person order by name')).map((row) => row['name']);
    expect(await names('member')).toEqual(['Kim', 'Mia']);
    expect(await names('other')).toEqual(['Otto', 'Sam', 'Sol']);
    expect(await names('volunteer')).toEqual([]);
    expect(await names('secretariat')).toHaveLength(6);
    expect(await names('administrator')).toHaveLength(6);
  });

  it('tells an address only to its owner and those who look after them', async () => {
    const mia = cast['member']!.session!.personId;
    const told = async (who: string) => (await askAs(who, 'select app.email_of($1) is not null as told', [mia]))[0]!['told'];
    expect({
      self: await told('member'),
      keeper: await told('keeper'),
      other: await told('other'),
      steward: await told('steward'),
      administrator: await told('administrator'),
    }).toEqual({
      self: true,
      keeper: true,
      other: false,
      steward: false,
      administrator: true,
    });
  });

  it('lets no one give themselves a role, and only administrators give any', async () => {
    const grant = (who: string, to: string) =>
      askAs(who, "insert into app.role_grant (id, person_id, role, granted_by) values ($1, $2, 'editor', $3)", [
        uuidv7(),
        cast[to]!.session!.personId,
        cast[who]!.session!.personId,
      ]);
    for (const who of ['member', 'keeper', 'secretariat', 'steward'])
      await expect(grant(who, 'other')).rejects.toMatchObject({ code: '42501' });
    await expect(grant('administrator', 'administrator')).rejects.toMatchObject({ code: '42501' });
    await grant('administrator', 'secretariat');
  });

  it('lets member administrators make links for their own organisation only', async () => {
    const link = (who: string, organisation: string) =>
      askAs(
        who,
        "insert into app.invitation (id, token_hash, pin_hash, kind, organisation_id, created_by, expires_at) values ($1, $4, 'h', 'volunteer', $2, $3, now() + interval '1 day')",
        [uuidv7(), organisation, cast[who]!.session!.personId, uuidv7()],
      );
    await link('keeper', boats);
    for (const [who, organisation] of [
      ['keeper', ropes],
      ['member', boats],
      ['administrator', boats],
      ['secretariat', boats],
    ] as const)
      await expect(link(who, organisation)).rejects.toMatchObject({ code: '42501' });
  });

  it('lets no member administrator into an office holder’s account by a new link', async () => {
    const renew = (who: string, whom: string) =>
      askAs(who, 'select app.looks_after($1) as may', [cast[whom]!.session!.personId]).then(([row]) => row!['may']);
    expect(await renew('keeper', 'member')).toBe(true);
    expect(await renew('other', 'secretariat')).toBe(false);
    expect(await renew('other', 'steward')).toBe(false);
    expect(await renew('other', 'member')).toBe(false);
    expect(await renew('administrator', 'steward')).toBe(true);
  });

  it('keeps standing in the network out of a member administrator’s reach', async () => {
    await askAs('keeper', "update app.organisation set about = 'We mend boats' where id = $1", [boats]);
    await expect(askAs('keeper', 'update app.organisation set is_listed = false where id = $1', [boats])).rejects.toMatchObject({
      code: '42501',
    });
    await askAs('keeper', "update app.organisation set about = 'x' where id = $1", [ropes]);
    expect(await askAs('secretariat', 'select about from app.organisation order by short_name')).toEqual([
      { about: 'We mend boats' },
      { about: null },
    ]);
  });

  it('gives a disabled person, an ended membership and a withdrawn link nothing, at once', async () => {
    const gone = await signedIn(platform, { organisationId: boats });
    const token = gone.session!.token;
    const see = () => ask('member', token, 'select app.level() as level, app.organisation() as organisation').then(([row]) => row);
    expect(await see()).toEqual({ level: 2, organisation: boats });
    await platform.owner('update app.membership set until = current_date - 1 where person_id = $1', [gone.session!.personId]);
    expect(await see()).toEqual({ level: 0, organisation: null });
    await platform.owner('update app.person set disabled_at = now() where id = $1', [gone.session!.personId]);
    expect(await ask('member', token, 'select app.person() as person')).toEqual([{ person: null }]);
    await platform.owner('update app.invitation set revoked_at = now() where organisation_id = $1', [boats]);
    expect(await askAs('volunteer', 'select app.level() as level, app.invitation() as invitation')).toEqual([
      { level: 0, invitation: null },
    ]);
  });

  it('has row security, forced, on every table, and a fixed search path in every definer function', async () => {
    expect(
      await platform.owner(
        "select c.relname from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)",
      ),
    ).toEqual([]);
    expect(
      await platform.owner(
        "select p.proname from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef and not coalesce(p.proconfig::text like '%search_path=%', false)",
      ),
    ).toEqual([]);
    expect(
      await platform.owner(
        "select p.proname from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype and has_function_privilege('public', p.oid, 'execute')",
      ),
    ).toEqual([]);
  });
});
