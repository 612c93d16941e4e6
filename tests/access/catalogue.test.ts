import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planTables } from '../../src/database/schema/table-plan.ts';
import { model } from '../../src/main/model.ts';
import { type Sensitivity, SENSITIVITIES } from '../../src/model/sensitivity.ts';
import { evidencePlatform } from '../harness/evidence.ts';
import { PREFIX, type TestPlatform } from '../harness/network.ts';

/** What the catalogue of a migrated database says about who may see what; the mistakes that no test of a page would notice. */
let platform: TestPlatform;
beforeAll(async () => {
  platform = await evidencePlatform();
});
afterAll(() => platform.drop());

const SCHEMAS = ['app', 'register', 'pgboss'];
const ROLES = ['visitor', 'door', 'member', 'own', 'steward', 'worker'].map((name) => `${PREFIX}_${name}`);
const LOGINS = ['desk', 'public'].map((name) => `${PREFIX}_${name}`);

interface Grant {
  relation: string;
  column: string | null;
  grantee: string;
  privilege: string;
}

/** Rights on tables and on columns of our schemas, whoever has them but the owner. */
const grants = (): Promise<Grant[]> =>
  platform.owner<Grant & Record<string, unknown>>(
    `with relation as (
       select c.oid, n.nspname || '.' || c.relname as relation, c.relacl, c.relowner from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any ($1) and c.relkind in ('r', 'p', 'v', 'm', 'f'))
     select relation, null as "column", coalesce(g.rolname, 'PUBLIC') as grantee, a.privilege_type as privilege
       from relation r cross join lateral aclexplode(r.relacl) a left join pg_roles g on g.oid = a.grantee where a.grantee <> r.relowner
     union all
     select relation, t.attname, coalesce(g.rolname, 'PUBLIC'), a.privilege_type
       from relation r join pg_attribute t on t.attrelid = r.oid and not t.attisdropped cross join lateral aclexplode(t.attacl) a left join pg_roles g on g.oid = a.grantee where a.grantee <> r.relowner`,
    [[...SCHEMAS, 'public']],
  );

describe('tables', () => {
  it('have row security on and forced, for their owner too', async () => {
    const open = await platform.owner(
      `select n.nspname || '.' || c.relname as relation from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any ($1) and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
      [SCHEMAS],
    );
    expect(open).toEqual([]);
  });

  it('have a policy for everything a role was granted', async () => {
    const policies = await platform.owner<{ relation: string; roles: string[]; cmd: string }>(
      "select schemaname || '.' || tablename as relation, roles::text[] as roles, cmd from pg_policies",
    );
    const isCovered = ({ relation, grantee, privilege }: Grant): boolean =>
      policies.some(
        (policy) => policy.relation === relation && policy.roles.includes(grantee) && (policy.cmd === 'ALL' || policy.cmd === privilege),
      );
    const all = await grants();
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter((grant) => !isCovered(grant))).toEqual([]);
  });

  it('give nobody but our own roles any right, and none to empty, follow or extend them', async () => {
    const odd = (await grants()).filter(
      ({ grantee, privilege }) => !ROLES.includes(grantee) || !['SELECT', 'INSERT', 'UPDATE', 'DELETE'].includes(privilege),
    );
    expect(odd).toEqual([]);
  });

  it('are the only relations: no view answers with its owner’s rights', async () => {
    const views = await platform.owner(
      `select n.nspname || '.' || c.relname as relation from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any ($1) and (c.relkind in ('m', 'f') or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false)))`,
      [[...SCHEMAS, 'public']],
    );
    expect(views).toEqual([]);
  });
});

describe('policies', () => {
  /** A call of ours as a sub-select is evaluated once per statement; anything else once per row. */
  const ONCE = /\( SELECT app\.\w+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\) AS \w+\)/g;

  it('ask who acts once per statement, not once per row', async () => {
    const policies = await platform.owner<{ policy: string; text: string; isRegister: boolean }>(
      `select tablename || '.' || policyname as policy, coalesce(qual, '') || ' ' || coalesce(with_check, '') as text, schemaname = 'register' as "isRegister" from pg_policies`,
    );
    const perRow = policies.filter(({ text, isRegister }) => {
      const rest = text.replaceAll(ONCE, '');
      // Outside registers (small tables) a question about the row's own organisation or register is allowed.
      return (isRegister ? /app\.\w+\(/ : /app\.\w+\(\)/).test(rest);
    });
    expect(perRow.map(({ policy }) => policy)).toEqual([]);
  });

  it('above visitor never let a role through that holds no live session', async () => {
    const policies = await platform.owner<{ relation: string; policy: string; role: string; text: string }>(
      `select tablename as relation, policyname as policy, role, coalesce(qual, '') || ' ' || coalesce(with_check, '') as text
       from pg_policies, unnest(roles) as role where schemaname = 'register'`,
    );
    const unasked = policies.filter(
      ({ role, text }) => ![`${PREFIX}_owner`, `${PREFIX}_visitor`].includes(role) && !/app\.(level|stewards)\(/.test(text),
    );
    expect(unasked).toEqual([]);
    expect(policies.filter(({ role }) => role === 'public')).toEqual([]);
  });
});

describe('functions', () => {
  it('with their owner’s rights fix where names are looked up, and are callable by whom they were given to alone', async () => {
    const loose = await platform.owner(
      `select p.oid::regprocedure::text as function from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = any ($1) and p.prosecdef and (
         not coalesce(array_to_string(p.proconfig, ',') ~ 'search_path=""', false)
         or exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0))`,
      [SCHEMAS],
    );
    expect(loose).toEqual([]);
  });

  it('of ours run without rights of their own unless asked for by name', async () => {
    const open = await platform.owner(
      `select p.oid::regprocedure::text as function from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = any ($1) and p.prokind <> 'a' and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`,
      [SCHEMAS],
    );
    expect(open).toEqual([]);
  });

  it('behind the door open to this installation’s own processes only, or to a token that is presented', async () => {
    const without = await platform.owner<{ function: string }>(
      `select p.proname as function from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'app' and p.prosecdef and has_function_privilege($1, p.oid, 'execute') and not has_function_privilege($2, p.oid, 'execute')
         and p.prosrc !~ 'require_machine\\(\\)'`,
      [`${PREFIX}_door`, `${PREFIX}_visitor`],
    );
    // These answer to the token that is presented, or to the installation's key.
    expect(without.map((row) => row.function).sort()).toEqual(['end_session', 'load_session', 'open_machine_session', 'rotate_session']);
  });
});

describe('roles', () => {
  it('cannot step around policies', async () => {
    const strong = await platform.owner(
      'select rolname from pg_roles where rolname = any ($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit)',
      [[...ROLES, ...LOGINS]],
    );
    expect(strong).toEqual([]);
  });

  it('lead from each login to its own levels and nowhere else', async () => {
    const rows = await platform.owner<{ member: string; role: string }>(
      'select m.rolname as member, r.rolname as role from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid where m.rolname = any ($1)',
      [[...ROLES, ...LOGINS]],
    );
    const of = (name: string): string[] => [...new Set(rows.filter((row) => row.member === name).map((row) => row.role))].sort();
    expect(of(`${PREFIX}_public`)).toEqual([`${PREFIX}_visitor`]);
    expect(of(`${PREFIX}_desk`)).toEqual([...ROLES].sort());
    for (const role of ROLES) expect(of(role)).toEqual([]);
  });

  it('own nothing and may make nothing', async () => {
    const rows = await platform.owner<{ schema: string; role: string }>(
      "select n.nspname as schema, r.role from pg_namespace n, unnest($1::text[]) as r(role) where has_schema_privilege(r.role, n.oid, 'create')",
      [[...ROLES, ...LOGINS]],
    );
    expect(rows).toEqual([]);
    const database = await platform.owner(
      "select r.role from unnest($1::text[]) as r(role) where has_database_privilege(r.role, current_database(), 'create, temporary')",
      [[...ROLES, ...LOGINS]],
    );
    expect(database).toEqual([]);
    const owned = await platform.owner(
      'select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = any ($1)',
      [[...ROLES, ...LOGINS]],
    );
    expect(owned).toEqual([]);
  });
});

describe('columns of registers', () => {
  const rank = (sensitivity: Sensitivity): number => SENSITIVITIES.indexOf(sensitivity);

  it('are granted to a role exactly when their sensitivity allows', async () => {
    const all = (await grants()).filter(({ privilege }) => privilege === 'SELECT');
    const granted = (table: string, role: string): Set<string | null> =>
      new Set(
        all.filter((grant) => grant.relation === `register.${table}` && grant.grantee === `${PREFIX}_${role}`).map(({ column }) => column),
      );
    for (const register of model.registers) {
      for (const table of planTables(register)) {
        const allowed = (most: Sensitivity): string[] =>
          table.columns.filter((column) => rank(column.sensitivity) <= rank(most)).map(({ name }) => name);
        expect([...granted(table.name, 'visitor')].sort(), `${table.name} to visitors`).toEqual(
          register.publication === 'open' ? allowed('public').sort() : [],
        );
        expect([...granted(table.name, 'member')].sort(), `${table.name} to members`).toEqual(allowed('network').sort());
        expect([...granted(`${table.name}_past`, 'visitor')], `${table.name}_past to visitors`).toEqual([]);
        expect([...granted(`${table.name}_past`, 'member')].filter((name) => name !== 'recorded_to' && name !== 'version').sort()).toEqual(
          allowed('network')
            .filter((name) => name !== 'version')
            .sort(),
        );
        expect(granted(table.name, 'door').size).toBe(0);
      }
    }
  });

  it('keep the strictest level they ever had in old versions', async () => {
    const register = model.registers.find((candidate) => candidate.publication === 'open')!;
    const states = await platform.owner<{ register: string; strictest: Record<string, Record<string, Sensitivity>> }>(
      'select register, strictest from app.schema_state',
    );
    for (const table of planTables(register)) {
      const kept = states.find((state) => state.register === register.name)!.strictest[table.name]!;
      for (const column of table.columns) expect(rank(kept[column.name]!)).toBeGreaterThanOrEqual(rank(column.sensitivity));
    }
  });

  it('hold tables for every register that is declared and for none that is not', async () => {
    const planned = model.registers.flatMap((register) => planTables(register).flatMap(({ name }) => [name, `${name}_past`]));
    const present = await platform.owner<{ name: string }>("select tablename as name from pg_tables where schemaname = 'register'");
    expect(present.map(({ name }) => name).sort()).toEqual(planned.sort());
  });
});

describe('hashes and secrets', () => {
  it('are readable to no role', async () => {
    const readable = await platform.owner(
      `select r.role, c.relname || '.' || a.attname as secret from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0, unnest($1::text[]) as r(role)
       where n.nspname = 'app' and (a.attname in ('token_hash', 'pin_hash', 'secret', 'receipt_hash', 'email') or (c.relname, a.attname) in (('machine_key', 'hash'), ('recovery_code', 'hash'), ('session', 'previous_hash')))
         and has_column_privilege(r.role, c.oid, a.attnum, 'select')`,
      [[...ROLES, ...LOGINS]],
    );
    // A reporter's own drafts and reports are theirs whole; what stands there is the hash of their own receipt.
    const known = ['own report.receipt_hash', 'worker report.receipt_hash'];
    expect(
      readable
        .map((row) => `${String(row['role']).replace(`${PREFIX}_`, '')} ${String(row['secret'])}`)
        .filter((line) => !known.includes(line)),
    ).toEqual([]);
  });
});
