import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/connection.ts';
import { planTables } from '../../src/database/schema/table-plan.ts';
import { uuidv7 } from '../../src/kernel/ids.ts';
import { engineConnection } from '../harness/database.ts';
import { type AccessNetwork, accessNetwork, type Actor, ACTORS, COUNTED, OPEN } from './network-of-access.ts';
import { attempt, databaseOf, type Relation, ROLES } from './relations.ts';

/** What the database itself answers, whatever the application asks: the second line behind every page. */
let network: AccessNetwork;
beforeAll(async () => {
  network = await accessNetwork();
  ({ as, relations, everything } = databaseOf(network));
});
afterAll(() => network.platform.drop());

let as: ReturnType<typeof databaseOf>['as'];
let relations: ReturnType<typeof databaseOf>['relations'];
let everything: ReturnType<typeof databaseOf>['everything'];

describe('reading', () => {
  it('any table in any role shows an actor only what they may see', async () => {
    const all = await relations();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ACTORS), fc.constantFrom(...ROLES), fc.constantFrom(...all), async (actor, role, relation) => {
        const rows = await everything(actor, role, relation);
        const given =
          rows === 'refused'
            ? []
            : network.marks.in(JSON.stringify(rows)).filter((mark) => !network.maySee(actor, mark) && !isWordAlone(relation, actor));
        expect(
          given.map(
            (mark) => `${actor} as ${role} in ${relation.name}: ${mark.as} (${mark.sensitivity}) of ${JSON.stringify(mark.record)}`,
          ),
        ).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('the tables that hold what was written shows each actor only what they may see', async () => {
    const kept = [
      'app.report',
      'app.report_message',
      'app.review_event',
      'app.person',
      'app.import_batch',
      'app.import_refusal',
      'app.search_word',
      'app.translation',
    ];
    const names = new Set([
      ...kept,
      ...[OPEN, COUNTED].flatMap((name) => planTables(network.platform.model.register(name)).map((table) => `register.${table.name}`)),
    ]);
    const all = (await relations()).filter(({ name }) => names.has(name));
    expect(all).toHaveLength(names.size);
    for (const actor of ACTORS)
      for (const role of ROLES)
        for (const relation of all) {
          const rows = await everything(actor, role, relation);
          const given = rows === 'refused' ? [] : network.marks.in(JSON.stringify(rows)).filter((mark) => !network.maySee(actor, mark));
          expect(
            given.map(
              (mark) => `${actor} as ${role} in ${relation.name}: ${mark.as} (${mark.sensitivity}) of ${JSON.stringify(mark.record)}`,
            ),
          ).toEqual([]);
        }
  }, 60_000);

  it('nobody without a live session reads more in a higher role than a visitor', async () => {
    for (const actor of ['visitor', 'disabled', 'ended'] as const)
      for (const role of ROLES.filter((name) => name !== 'visitor' && name !== 'door'))
        for (const relation of (await relations()).filter(({ name }) => name.startsWith('register.')))
          expect([[], 'refused'], `${actor} as ${role} in ${relation.name}`).toContainEqual(await everything(actor, role, relation));
  });
});

/** Words against which typing errors are mended hang on no record. */
const isWordAlone = (relation: Relation, _actor: Actor): boolean => relation.name === 'app.search_word';

describe('writing', () => {
  const table = (register: string) => sql.id('register', network.platform.model.register(register).table);
  const others = (register: string) => network.planted.filter((record) => record.register === register && !record.isOwn);

  it('no row of another organisation is changed or removed by those who are not its stewards', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ACTORS.filter((actor) => actor !== 'steward')),
        fc.constantFrom(...ROLES),
        fc.constantFrom(OPEN, COUNTED),
        fc.constantFrom('update', 'delete'),
        async (actor, role, register, verb) => {
          const ids = others(register).map(({ id }) => id);
          const query =
            verb === 'update'
              ? sql`update ${table(register)} set review_status = 'published' where id = any(${ids}::uuid[])`
              : sql`delete from ${table(register)} where id = any(${ids}::uuid[])`;
          expect([0, 'refused']).toContain(await attempt(as(actor, role, (tx) => tx.run(query))));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('a member cannot make a record of their own public, or shared, on their own', async () => {
    for (const flag of ['is_public', 'is_shared']) {
      const outcome = await attempt(
        as('member', 'own', (tx) =>
          tx.run(
            sql`update ${table(OPEN)} set ${sql.id(flag)} = true where organisation_id = app.organisation() and review_status in ('draft', 'submitted')`,
          ),
        ),
      );
      expect(outcome, flag).toBe('refused');
    }
  });

  it('a member cannot hang rows of their own on a record of another organisation, nor rewrite its past', async () => {
    const [victim] = others(OPEN);
    const child = `${network.platform.model.register(OPEN).table}__sources`;
    const outcome = await attempt(
      as('member', 'own', (tx) =>
        tx.run(
          sql`insert into ${sql.id('register', child)} (record_id, position, is_public, is_shared, organisation_id, review_status) values (${victim!.id}::uuid, 99, false, false, app.organisation(), 'draft')`,
        ),
      ),
    );
    expect(outcome).toBe('refused');
    const past = `${network.platform.model.register(OPEN).table}_past`;
    const forged = await attempt(
      as('member', 'own', (tx) =>
        tx.run(sql`insert into ${sql.id('register', past)} (id, version, is_public, is_shared, organisation_id, review_status, visibility, changed_on, recorded_from, created_at, recorded_to)
          values (${victim!.id}::uuid, 77, false, false, app.organisation(), 'draft', 'public', '2026-01-01', now(), now(), now())`),
      ),
    );
    expect(forged).toBe('refused');
  });

  it('a member cannot take another’s record out of search, nor put words into it', async () => {
    const found = async (): Promise<number> =>
      Number((await network.platform.owner<{ n: string }>('select count(*) as n from app.search_public'))[0]!.n);
    const before = await found();
    const ids = others(OPEN).map(({ id }) => id);
    for (const role of ['own', 'member'] as const)
      await attempt(as('member', role, (tx) => tx.rows(sql`select app.search_forget(${ids}::uuid[])`)));
    expect(await found()).toBe(before);
    const heads = JSON.stringify([
      {
        record_id: ids[0],
        register: OPEN,
        organisation_id: network.organisations.own,
        status: 'submitted',
        at_public: true,
        at_network: true,
      },
    ]);
    const remembered = await attempt(
      as('member', 'own', (tx) =>
        tx.rows(
          sql`select app.search_remember_all(${ids.slice(0, 1)}::uuid[], '{en}', '{nonsense}', '{0}', '{}', '{}', '{}', ${heads}::jsonb)`,
        ),
      ),
    );
    expect(remembered).toBe('refused');
    const counted = await attempt(
      as('member', 'own', (tx) => tx.rows(sql`select app.add_facet_numbers(${OPEN}, 'public', '{x}', '{x}', '{x}', '{x}', '{1000}')`)),
    );
    expect(counted).toBe('refused');
  });

  it('asking for a job about what is not one’s own is refused', async () => {
    for (const [actor, role] of [
      ['member', 'member'],
      ['member', 'own'],
      ['volunteer', 'own'],
      ['otherSteward', 'steward'],
    ] as const) {
      const outcome = await attempt(
        as(actor, role, (tx) =>
          tx.run(sql`insert into app.outbox (id, queue, subject) values (${uuidv7()}::uuid, 'import-undo', ${network.ids.batch}::uuid)`),
        ),
      );
      expect(outcome, `${actor} as ${role}`).toBe('refused');
    }
  });

  it('nobody gives themselves a role, a session or another’s way in', async () => {
    const { ids } = network;
    for (const actor of ACTORS)
      for (const role of ROLES) {
        const me = (await network.acting(actor)).session?.personId ?? uuidv7();
        const tries = [
          sql`insert into app.role_grant (id, person_id, role) values (${uuidv7()}::uuid, ${me}::uuid, 'administrator')`,
          sql`insert into app.session (id, token_hash, kind, person_id, expires_at) values (${uuidv7()}::uuid, 'x', 'person', ${ids.outsider}::uuid, now() + interval '1 day')`,
          sql`insert into app.machine_key (hash) values ('x')`,
          sql`update app.credential set secret = 'x'`,
          sql`update app.person set email = 'me@example.org' where id = ${ids.outsider}::uuid`,
        ];
        for (const query of tries)
          expect([0, 'refused'], `${actor} as ${role}`).toContain(await attempt(as(actor, role, (tx) => tx.run(query))));
      }
  });
});

describe('pretending', () => {
  it('changing the role or the token inside a statement gains nothing without a live session', async () => {
    const prefix = 'throughline';
    for (const token of ['', 'x', 'null', `' or true --`, 'a'.repeat(43), '00000000-0000-0000-0000-000000000000'])
      for (const role of ROLES.filter((name) => name !== 'visitor')) {
        const count = await attempt(
          as('volunteer', 'own', async (tx) => {
            await tx.rows(sql`select set_config('role', ${`${prefix}_${role}`}, true), set_config('app.token', ${token}, true)`);
            const [row] = await tx.rows(
              sql<{
                n: number;
                level: number;
              }>`select (select count(*)::int from register.criminalisation_cases) as n, app.level() as level`,
            );
            return row;
          }),
        );
        expect([{ n: 0, level: 0 }, 'refused'], `${role} with ${token}`).toContainEqual(count);
      }
  });

  it('the public login becomes nobody but a visitor', async () => {
    const client = new pg.Client({ ...engineConnection('public', await databaseName()) });
    await client.connect();
    try {
      for (const role of ['door', 'member', 'own', 'steward', 'worker', 'owner', 'desk'])
        await expect(client.query(`set role throughline_${role}`)).rejects.toMatchObject({ code: '42501' });
      await expect(client.query("select set_config('role', 'throughline_steward', true)")).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });

  it('nobody reads another’s token out of what the server is doing', async () => {
    const held = { still: true };
    const token = (await network.token('steward'))!;
    // The steward's transaction stands open right after its first statement, as it does between any two.
    const open = network.platform.database.as({ role: 'steward', token }, async (tx) => {
      while (held.still) await tx.rows(sql`select pg_sleep(0.02)`);
    });
    const stolen: string[] = [];
    for (let round = 0; round < 40; round++) {
      const entering = network.platform.database.as(
        { role: 'member', token },
        async () => new Promise((resolve) => setTimeout(resolve, 15)),
      );
      const rows = await attempt(
        as('volunteer', 'own', async (tx) => {
          await tx.rows(sql`select set_config('role', 'none', true)`);
          return tx.rows(
            sql<{
              query: string;
            }>`select query from pg_stat_activity where query like ${`%${token.slice(0, 30)}%`} and pid <> pg_backend_pid()`,
          );
        }),
      );
      if (rows !== 'refused') stolen.push(...rows.map((row) => row.query));
      await entering;
    }
    held.still = false;
    await open;
    expect(stolen).toEqual([]);
  });

  const databaseName = async (): Promise<string> =>
    (await network.platform.owner<{ name: string }>('select current_database()::text as name'))[0]!.name;
});

describe('what tells that something hidden exists', () => {
  it('the directory of records is not listed to those who may not see the records', async () => {
    const hidden = network.planted
      .filter((record) => record.isOwn === false && ['draft', 'submitted'].includes(record.status))
      .map(({ id }) => id);
    for (const [actor, role] of [
      ['volunteer', 'own'],
      ['member', 'member'],
      ['member', 'own'],
    ] as const) {
      const rows = await attempt(as(actor, role, (tx) => tx.rows(sql`select id from app.record where id = any(${hidden}::uuid[])`)));
      expect(['refused', []], `${actor} as ${role}`).toContainEqual(rows);
    }
  });
});
