-- Foundation: schemas, roles, who acts, sessions, people, organisations, audit.
-- {{prefix}} is replaced by the installation's prefix: role names belong to the whole cluster.
-- Every policy above visitor asks app.level(): changing the role alone gains nothing without a live session.

do $roles$
declare name text;
begin
  foreach name in array array['visitor', 'door', 'member', 'own', 'steward', 'worker'] loop
    if not exists (select from pg_roles where rolname = '{{prefix}}_' || name) then
      execute format('create role %I nologin noinherit', '{{prefix}}_' || name);
    end if;
  end loop;
end $roles$;

grant {{prefix}}_visitor to {{prefix}}_public, {{prefix}}_desk;
grant {{prefix}}_door, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker to {{prefix}}_desk;

create schema app;
create schema register;
revoke all on schema public from public;
grant usage on schema public, app, register to {{prefix}}_visitor, {{prefix}}_door, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;

-- Row security on, for the owner too; the owner (migrations, definer functions, restore) gets a policy of its own.
create function app.guard(target regclass) returns void language plpgsql set search_path = '' as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to {{prefix}}_owner using (true) with check (true)', target);
end $$;
revoke all on function app.guard(regclass) from public;

create table app.setting (
  key text primary key,
  value jsonb not null
);
select app.guard('app.setting');
create policy visitor_read on app.setting for select to {{prefix}}_visitor, {{prefix}}_door using (key in ('network', 'set-up', 'zone', 'languages'));
grant select on app.setting to {{prefix}}_visitor, {{prefix}}_door, {{prefix}}_member, {{prefix}}_steward, {{prefix}}_worker, {{prefix}}_own;

create table app.organisation (
  id uuid primary key,
  short_name text not null unique check (short_name ~ '^[a-z0-9][a-z0-9-]{1,40}$'),
  name text not null,
  country text,
  about text,
  web text,
  is_listed boolean not null default true,
  joined_on date,
  left_on date,
  created_at timestamptz not null default now()
);
select app.guard('app.organisation');

create table app.person (
  id uuid primary key,
  name text not null,
  email text unique check (email = lower(email)),
  language text not null default 'en',
  created_at timestamptz not null default now(),
  disabled_at timestamptz,
  -- What the machine's operator did in this person's name since the last sign-in.
  operator_acts integer not null default 0
);
select app.guard('app.person');

create table app.membership (
  person_id uuid not null references app.person,
  organisation_id uuid not null references app.organisation,
  role text not null check (role in ('member', 'member-administrator')),
  since date not null default current_date,
  until date,
  primary key (person_id, organisation_id)
);
select app.guard('app.membership');

create table app.role_grant (
  id uuid primary key,
  person_id uuid not null references app.person,
  role text not null check (role in ('steward', 'editor', 'secretariat', 'administrator')),
  -- A steward's register; null for the other roles.
  register text,
  granted_by uuid,
  granted_at timestamptz not null default now(),
  revoked_at timestamptz,
  check ((role = 'steward') = (register is not null))
);
create unique index role_grant_once on app.role_grant (person_id, role, coalesce(register, '')) where revoked_at is null;
select app.guard('app.role_grant');

create table app.credential (
  id uuid primary key,
  person_id uuid not null references app.person,
  kind text not null check (kind in ('password', 'code', 'passkey')),
  -- Argon2id string, or the code's shared secret sealed with the application key, or the passkey's public key.
  secret text not null,
  handle text unique,
  counter bigint not null default 0,
  label text,
  confirmed_at timestamptz,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index credential_person on app.credential (person_id);
select app.guard('app.credential');

create table app.invitation (
  id uuid primary key,
  token_hash text not null unique,
  -- Argon2id of the PIN, for a volunteer's link; null for an account's enrolment.
  pin_hash text,
  kind text not null check (kind in ('volunteer', 'account')),
  organisation_id uuid references app.organisation,
  person_id uuid references app.person,
  label text,
  created_by uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  failed_attempts integer not null default 0,
  used_at timestamptz,
  revoked_at timestamptz
);
select app.guard('app.invitation');

create table app.session (
  id uuid primary key,
  token_hash text not null unique,
  kind text not null check (kind in ('person', 'volunteer', 'operator', 'machine')),
  person_id uuid references app.person,
  invitation_id uuid references app.invitation,
  organisation_id uuid references app.organisation,
  device text,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_person on app.session (person_id);
select app.guard('app.session');

-- Secret of this installation's own processes (worker, command line); only its hash is here.
create table app.machine_key (
  hash text primary key,
  created_at timestamptz not null default now()
);
select app.guard('app.machine_key');

-- Rate limits: how often a keyed hash (never an address) tried something.
create table app.attempt (
  key text not null,
  slot timestamptz not null,
  count integer not null default 1,
  primary key (key, slot)
);
select app.guard('app.attempt');

-- ── Who acts ────────────────────────────────────────────────────────────────
-- All take the token set by the transaction's first statement; a token nobody holds gives nothing.

create function app.session_id() returns uuid language sql stable parallel safe security definer set search_path = '' as $$
  select s.id from app.session s
  where s.token_hash = encode(sha256(convert_to(current_setting('app.token', true), 'UTF8')), 'hex')
    and s.revoked_at is null and s.expires_at > now()
    and not exists (select from app.person p where p.id = s.person_id and p.disabled_at is not null)
$$;

create function app.person() returns uuid language sql stable parallel safe security definer set search_path = '' as $$
  select s.person_id from app.session s where s.id = app.session_id()
$$;

create function app.organisation() returns uuid language sql stable parallel safe security definer set search_path = '' as $$
  select s.organisation_id from app.session s where s.id = app.session_id()
$$;

create function app.invitation() returns uuid language sql stable parallel safe security definer set search_path = '' as $$
  select s.invitation_id from app.session s where s.id = app.session_id() and s.kind = 'volunteer'
$$;

create function app.has_role(wanted text) returns boolean language sql stable parallel safe security definer set search_path = '' as $$
  select exists (select from app.role_grant g where g.person_id = app.person() and g.role = wanted and g.revoked_at is null)
$$;

create function app.stewards(wanted text) returns boolean language sql stable parallel safe security definer set search_path = '' as $$
  select exists (select from app.role_grant g where g.person_id = app.person() and g.role = 'steward' and g.register = wanted and g.revoked_at is null)
$$;

create function app.administers_member(wanted uuid) returns boolean language sql stable parallel safe security definer set search_path = '' as $$
  select exists (select from app.membership m where m.person_id = app.person() and m.organisation_id = wanted and m.role = 'member-administrator' and (m.until is null or m.until >= current_date))
$$;

-- 0 nobody, 1 volunteer with a link, 2 member, 3 steward, 4 this installation's own process.
-- A person without any membership or working role (an administrator by office) has level 0.
create function app.level() returns integer language sql stable parallel safe security definer set search_path = '' as $$
  select coalesce((
    select case
      when s.kind = 'machine' then 4
      when s.kind = 'volunteer' then 1
      when exists (select from app.role_grant g where g.person_id = s.person_id and g.role = 'steward' and g.revoked_at is null) then 3
      when exists (select from app.role_grant g where g.person_id = s.person_id and g.role in ('editor', 'secretariat') and g.revoked_at is null) then 2
      when exists (select from app.membership m where m.person_id = s.person_id and (m.until is null or m.until >= current_date)) then 2
      else 0 end
    from app.session s where s.id = app.session_id()), 0)
$$;

revoke all on all functions in schema app from public;
grant execute on function app.session_id(), app.person(), app.organisation(), app.invitation(), app.has_role(text), app.stewards(text), app.administers_member(uuid), app.level()
  to {{prefix}}_visitor, {{prefix}}_door, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;

create policy desk_reads on app.setting for select to {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker using ((select app.level()) >= 1);

-- ── Registers: confirmed duties, directory of records ───────────────────────

create table app.duty (
  register text primary key,
  controller text not null,
  retention_years integer,
  confirmed_by uuid,
  confirmed_at timestamptz not null default now()
);
select app.guard('app.duty');
create policy everyone_reads on app.duty for select to {{prefix}}_visitor, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker using (true);
grant select on app.duty to {{prefix}}_visitor, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
create policy administrator_confirms on app.duty for all to {{prefix}}_member using ((select app.has_role('administrator'))) with check ((select app.has_role('administrator')));
grant insert, update on app.duty to {{prefix}}_member;

create function app.is_register_on(wanted text) returns boolean language sql stable parallel safe security definer set search_path = '' as $$
  select exists (select from app.duty d where d.register = wanted)
$$;
revoke all on function app.is_register_on(text) from public;
grant execute on function app.is_register_on(text) to {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;

-- Thin directory, so that links, attachments and history can point at any record. It tells nothing but that an id exists.
create table app.record (
  id uuid primary key,
  register text not null,
  -- Public reference, given at acceptance.
  reference text unique,
  unique (id, register)
);
select app.guard('app.record');
create policy desk_reads on app.record for select to {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker using ((select app.level()) >= 1);
create policy desk_adds on app.record for insert to {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker with check ((select app.level()) >= 1);
create policy desk_changes on app.record for update to {{prefix}}_steward, {{prefix}}_worker using ((select app.level()) >= 4 or (select app.stewards(register)));
grant select on app.record to {{prefix}}_member;
grant select, insert, update on app.record to {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;

-- What the compiler built: hash of the model, and the strictest level each column ever had (old versions keep it).
create table app.schema_state (
  register text primary key,
  hash text not null,
  strictest jsonb not null default '{}'
);
select app.guard('app.schema_state');
create policy desk_reads on app.schema_state for select to {{prefix}}_member, {{prefix}}_worker using (true);
grant select on app.schema_state to {{prefix}}_member, {{prefix}}_worker;

-- ── Audit: a chain over ids and keyed hashes, never values ──────────────────

create table app.audit_entry (
  number bigint generated always as identity primary key,
  at timestamptz not null default now(),
  action text not null,
  person_id uuid,
  session_kind text,
  register text,
  subject uuid,
  -- Keyed hash of what was written; shows that it is unchanged without holding it.
  content_hash text,
  count integer not null default 1
);
select app.guard('app.audit_entry');
create index audit_subject on app.audit_entry (subject);
create policy desk_adds on app.audit_entry for insert to {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward
  with check ((person_id is not distinct from (select app.person())) and (select app.session_id()) is not null);
create policy worker_adds on app.audit_entry for insert to {{prefix}}_worker with check ((select app.level()) >= 4);
create policy administrator_reads on app.audit_entry for select to {{prefix}}_member using ((select app.has_role('administrator')));
create policy worker_reads on app.audit_entry for select to {{prefix}}_worker using ((select app.level()) >= 4);
grant insert on app.audit_entry to {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
grant select on app.audit_entry to {{prefix}}_member, {{prefix}}_worker;

-- Entries sealed in batches by one worker: hash = sha256(previous hash, root of the batch's entries).
create table app.audit_seal (
  number bigint generated always as identity primary key,
  from_entry bigint not null,
  to_entry bigint not null,
  root text not null,
  hash text not null,
  sealed_at timestamptz not null default now()
);
select app.guard('app.audit_seal');
create policy worker_all on app.audit_seal for all to {{prefix}}_worker using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
create policy administrator_reads on app.audit_seal for select to {{prefix}}_member using ((select app.has_role('administrator')));
grant select, insert on app.audit_seal to {{prefix}}_worker;
grant select on app.audit_seal to {{prefix}}_member;

-- Public pages are cached under this number; raised in the transaction of each publication or retraction.
create table app.public_version (
  is_only boolean primary key default true check (is_only),
  number bigint not null
);
insert into app.public_version (number) values (1);
select app.guard('app.public_version');
create policy everyone_reads on app.public_version for select to {{prefix}}_visitor, {{prefix}}_door, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker using (true);
create policy desk_raises on app.public_version for update to {{prefix}}_member, {{prefix}}_steward, {{prefix}}_worker using ((select app.level()) >= 2);
grant select on app.public_version to {{prefix}}_visitor, {{prefix}}_door, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
grant update on app.public_version to {{prefix}}_member, {{prefix}}_steward, {{prefix}}_worker;
