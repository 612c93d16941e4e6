-- Audit: numbers settle before they are sealed, nobody writes another's time, and a second chain of who read what was restricted.

-- A sealed range must never gain an entry later. Whoever adds entries holds this lock (shared, so side by side) until the end of the
-- transaction; the sealer takes it alone for a moment: then every number it can see is final. A statement trigger runs before numbers are drawn.
create function app.hold_audit() returns trigger language plpgsql set search_path = '' as $$
begin
  perform pg_advisory_xact_lock_shared(7421890554);
  return null;
end $$;
revoke all on function app.hold_audit() from public;
create trigger hold_audit before insert on app.audit_entry for each statement execute function app.hold_audit();

-- Number and time come from the database alone.
revoke insert on app.audit_entry from {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
grant insert (action, person_id, session_kind, register, subject, content_hash, count) on app.audit_entry
  to {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;

alter table app.audit_seal add column entries bigint not null default 0;

create table app.read_entry (
  number bigint generated always as identity primary key,
  at timestamptz not null default now(),
  person_id uuid,
  session_kind text,
  register text not null,
  -- One record, or null for an action over many.
  subject uuid,
  -- list, record, search, export, count.
  purpose text not null,
  count integer not null default 1
);
select app.guard('app.read_entry');
create index read_entry_subject on app.read_entry (subject);
create policy reader_adds on app.read_entry for insert to {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward
  with check ((person_id is not distinct from (select app.person())) and (select app.session_id()) is not null);
create policy worker_adds on app.read_entry for insert to {{prefix}}_worker with check ((select app.level()) >= 4);
create policy worker_reads on app.read_entry for select to {{prefix}}_worker using ((select app.level()) >= 4);
create policy administrator_reads on app.read_entry for select to {{prefix}}_member using ((select app.has_role('administrator')));
create policy self_reads on app.read_entry for select to {{prefix}}_member using (person_id = (select app.person()));
grant insert (person_id, session_kind, register, subject, purpose, count) on app.read_entry to {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
grant select on app.read_entry to {{prefix}}_member, {{prefix}}_worker;
create trigger hold_audit before insert on app.read_entry for each statement execute function app.hold_audit();

-- One month each: when its entries are forgotten, root and hash stay, and the chain over them still holds.
create table app.read_seal (
  number bigint generated always as identity primary key,
  month date not null,
  from_entry bigint not null,
  to_entry bigint not null,
  entries bigint not null,
  root text not null,
  hash text not null,
  sealed_at timestamptz not null default now(),
  expired_at timestamptz
);
select app.guard('app.read_seal');
create policy worker_all on app.read_seal for all to {{prefix}}_worker using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
create policy administrator_reads on app.read_seal for select to {{prefix}}_member using ((select app.has_role('administrator')));
grant select, insert on app.read_seal to {{prefix}}_worker;
grant select on app.read_seal to {{prefix}}_member;

-- Forgets whole sealed months that ended before `until`; the number of entries forgotten.
create function app.expire_reads(until date) returns bigint language plpgsql security definer set search_path = '' as $$
declare forgotten bigint;
begin
  perform app.require_machine();
  with ended as (
    update app.read_seal s set expired_at = now()
    where s.expired_at is null and s.month + interval '1 month' <= until
    returning s.from_entry, s.to_entry)
  delete from app.read_entry e using ended where e.number between ended.from_entry and ended.to_entry;
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
revoke all on function app.expire_reads(date) from public;
grant execute on function app.expire_reads(date) to {{prefix}}_worker;
