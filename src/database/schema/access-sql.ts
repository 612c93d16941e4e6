import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';
import { SENSITIVITIES } from '../../model/sensitivity.ts';
import type { PlannedTable } from './table-plan.ts';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const upTo = (table: PlannedTable, sensitivity: Sensitivity, strictest: Readonly<Record<string, Sensitivity>> = {}): string =>
  table.columns
    .filter((column) => SENSITIVITIES.indexOf(strictest[column.name] ?? column.sensitivity) <= SENSITIVITIES.indexOf(sensitivity))
    .map((column) => quote(column.name))
    .join(', ');

/**
 * Grants by column (sensitivity) and policies by row (status, organisation, stewardship) for one table and its twin.
 * Idempotent: everything is dropped and made again, so that the database always says what the declaration says.
 */
export function accessSql(
  register: CompiledRegister,
  table: PlannedTable,
  prefix: string,
  strictest: Readonly<Record<string, Sensitivity>>,
): string {
  const role = (name: string): string => quote(`${prefix}_${name}`);
  const roles = ['visitor', 'member', 'own', 'steward', 'worker'].map(role).join(', ');
  const steward = `(select app.stewards(${literal(register.name)}))`;
  const isOn = `(select app.is_register_on(${literal(register.name)}))`;
  const isOwn = 'organisation_id = (select app.organisation()) and (select app.level()) >= 2';
  // What is still a member's own is neither public nor shared: both come with acceptance, by a steward.
  const isOwnBeginning = `${isOwn} and review_status in ('draft', 'submitted') and not is_public and not is_shared`;
  const isWorker = '(select app.level()) >= 4';
  const now = `register.${quote(table.name)}`;
  const past = `register.${quote(`${table.name}_past`)}`;
  // Rows that hang on a record, and old versions, are written only for a record one may read in that role.
  const onOwnRecord = (target: string): string =>
    ` and exists (select from register.${quote(register.table)} r where r.id = ${target}.${table.isChild ? 'record_id' : 'id'})`;
  const onParent = table.isChild ? onOwnRecord(now) : '';
  const policy = (target: string, name: string, rest: string): string =>
    `drop policy if exists ${name} on ${target}; create policy ${name} on ${target} ${rest};`;

  const both = [now, past].flatMap((target) => {
    const isPast = target === past;
    const levels = isPast ? strictest : {};
    const publicColumns = upTo(table, 'public', levels);
    return [
      `alter table ${target} enable row level security; alter table ${target} force row level security;`,
      policy(target, 'owner_all', `to ${role('owner')} using (true) with check (true)`),
      `revoke all on ${target} from ${roles};`,
      // Old versions of open records are not listed to visitors: what was withdrawn stays withdrawn.
      !isPast && register.publication === 'open' && publicColumns !== ''
        ? `grant select (${publicColumns}) on ${target} to ${role('visitor')};`
        : '',
      isPast
        ? `drop policy if exists visitor_read on ${target};`
        : policy(
            target,
            'visitor_read',
            `for select to ${role('visitor')} using (${register.publication === 'open' ? 'is_public' : 'false'})`,
          ),
      `grant select (${upTo(table, 'network', levels)}${isPast ? ', recorded_to, version' : ''}) on ${target} to ${role('member')};`,
      policy(target, 'member_read', `for select to ${role('member')} using (is_shared and (select app.level()) >= 2)`),
      `grant select on ${target} to ${role('own')}, ${role('steward')}, ${role('worker')};`,
      policy(target, 'own_read', `for select to ${role('own')} using (${isOwn})`),
      policy(target, 'steward_read', `for select to ${role('steward')} using (${steward} and (review_status <> 'draft' or ${isOwn}))`),
      policy(target, 'worker_read', `for select to ${role('worker')} using (${isWorker})`),
    ];
  });

  const writes = [
    `grant insert, update, delete on ${now} to ${role('own')}, ${role('steward')}, ${role('worker')};`,
    `grant insert on ${past} to ${role('own')}, ${role('steward')}, ${role('worker')};`,
    // A member writes drafts and submissions of their own organisation; from then on it is the stewards'.
    policy(now, 'own_insert', `for insert to ${role('own')} with check (${isOwnBeginning} and ${isOn}${onParent})`),
    policy(
      now,
      'own_update',
      `for update to ${role('own')} using (${isOwn} and review_status in ('draft', 'submitted')) with check (${isOwnBeginning}${onParent})`,
    ),
    policy(now, 'own_delete', `for delete to ${role('own')} using (${isOwn} and review_status in ('draft', 'submitted'))`),
    policy(past, 'own_insert', `for insert to ${role('own')} with check (${isOwnBeginning}${onOwnRecord(past)})`),
    policy(now, 'steward_insert', `for insert to ${role('steward')} with check (${steward} and ${isOn})`),
    policy(now, 'steward_update', `for update to ${role('steward')} using (${steward}) with check (${steward})`),
    policy(now, 'steward_delete', `for delete to ${role('steward')} using (${steward})`),
    policy(past, 'steward_insert', `for insert to ${role('steward')} with check (${steward})`),
    policy(now, 'worker_insert', `for insert to ${role('worker')} with check (${isWorker} and ${isOn})`),
    policy(now, 'worker_update', `for update to ${role('worker')} using (${isWorker}) with check (${isWorker})`),
    policy(now, 'worker_delete', `for delete to ${role('worker')} using (${isWorker})`),
    policy(past, 'worker_insert', `for insert to ${role('worker')} with check (${isWorker})`),
    // Redaction empties values in old versions too.
    `grant update on ${past} to ${role('worker')};`,
    policy(past, 'worker_update', `for update to ${role('worker')} using (${isWorker}) with check (${isWorker})`),
    `grant delete on ${past} to ${role('worker')};`,
    policy(past, 'worker_delete', `for delete to ${role('worker')} using (${isWorker})`),
  ];
  return [...both, ...writes].filter((line) => line !== '').join('\n');
}
