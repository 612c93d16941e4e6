-- Network: what each role may read and change of people, organisations, roles, invitations and sessions,
-- and the functions behind the door: all that must happen before anyone has a session.
-- Hashes of tokens, secrets and PINs are granted to nobody; only definer functions compare them.

-- ── Sessions rotate, and end by themselves ──────────────────────────────────

alter table app.session
  -- The token before the last rotation; good until its successor is used, then for a minute more (pages loading side by side).
  add column previous_hash text unique,
  add column previous_until timestamptz,
  add column rotated_at timestamptz not null default now();

create or replace function app.session_id() returns uuid language sql stable parallel safe security definer set search_path = '' as $$
  select s.id
  from (select encode(sha256(convert_to(current_setting('app.token', true), 'UTF8')), 'hex') as hash) presented, app.session s
  where (s.token_hash = presented.hash or (s.previous_hash = presented.hash and (s.previous_until is null or s.previous_until > now())))
    and s.revoked_at is null and s.expires_at > now()
    and not exists (select from app.person p where p.id = s.person_id and p.disabled_at is not null)
    and not exists (select from app.invitation i where i.id = s.invitation_id and (i.revoked_at is not null or i.expires_at <= now()))
$$;

-- A membership that has ended gives nothing, even while the session lasts.
create or replace function app.organisation() returns uuid language sql stable parallel safe security definer set search_path = '' as $$
  select s.organisation_id from app.session s
  where s.id = app.session_id()
    and (s.kind = 'volunteer' or exists (
      select from app.membership m
      where m.person_id = s.person_id and m.organisation_id = s.organisation_id and (m.until is null or m.until >= current_date)))
$$;

create function app.idle_limit(kind text) returns interval language sql immutable parallel safe set search_path = '' as $$
  select case kind when 'volunteer' then interval '7 days' when 'operator' then interval '1 hour' when 'machine' then interval '24 hours' else interval '12 hours' end
$$;

create function app.require_machine() returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if app.level() < 4 then
    raise exception 'only a process of this installation may do this' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- Entries of what happens at the door, where nobody has a session yet.
create function app.note(action text, person uuid, kind text, subject uuid) returns void language sql security definer set search_path = '' as $$
  insert into app.audit_entry (action, person_id, session_kind, subject) values (action, person, kind, subject)
$$;

-- Everything a request needs to know of whose token it carries; one call. Also keeps the session awake (at most every five minutes).
create function app.load_session() returns table (
  id uuid, kind text, person_id uuid, person_name text, language text, organisation_id uuid, organisation_name text,
  is_member_administrator boolean, roles text[], steward_of text[], level integer, is_rotation_due boolean
) language plpgsql volatile security definer set search_path = '' as $$
declare
  current_id uuid := app.session_id();
  presented text := encode(sha256(convert_to(current_setting('app.token', true), 'UTF8')), 'hex');
begin
  if current_id is null then return; end if;
  update app.session s set
    last_seen_at = now(),
    expires_at = least(s.created_at + interval '14 days', now() + app.idle_limit(s.kind)),
    previous_until = case when s.previous_until is null and s.token_hash = presented then now() + interval '1 minute' else s.previous_until end
  where s.id = current_id
    and (s.last_seen_at < now() - interval '5 minutes' or (s.previous_hash is not null and s.previous_until is null and s.token_hash = presented));
  return query
    select s.id, s.kind, s.person_id, p.name, coalesce(p.language, 'en'), o.id, o.name,
      exists (select from app.membership m where m.person_id = s.person_id and m.organisation_id = o.id and m.role = 'member-administrator' and (m.until is null or m.until >= current_date)),
      array(select distinct g.role from app.role_grant g where g.person_id = s.person_id and g.revoked_at is null),
      array(select g.register from app.role_grant g where g.person_id = s.person_id and g.role = 'steward' and g.revoked_at is null),
      app.level(),
      s.kind in ('person', 'volunteer') and s.rotated_at < now() - interval '1 hour'
    from app.session s
    left join app.person p on p.id = s.person_id
    left join app.organisation o on o.id = app.organisation()
    where s.id = current_id;
end $$;

create function app.rotate_session(new_hash text) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  -- Whoever still presents the former token while the new one is in use gets no third one.
  update app.session s set
    previous_hash = encode(sha256(convert_to(current_setting('app.token', true), 'UTF8')), 'hex'),
    previous_until = null, token_hash = new_hash, rotated_at = now()
  where s.id = app.session_id() and (s.previous_hash is null or s.previous_until is null
    or s.token_hash = encode(sha256(convert_to(current_setting('app.token', true), 'UTF8')), 'hex'))
    and s.rotated_at < now() - interval '1 minute';
  return found;
end $$;

create function app.end_session() returns void language plpgsql security definer set search_path = '' as $$
declare ended app.session;
begin
  update app.session s set revoked_at = now() where s.id = app.session_id() returning s.* into ended;
  if ended.id is not null then
    perform app.note('session.end', ended.person_id, ended.kind, ended.id);
  end if;
end $$;

-- ── Behind the door: each asks for a live process of this installation ───────

create function app.open_machine_session(key_secret text, session uuid, hash text) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from app.machine_key k where k.hash = encode(sha256(convert_to(key_secret, 'UTF8')), 'hex')) then
    return false;
  end if;
  insert into app.session (id, token_hash, kind, expires_at) values (session, open_machine_session.hash, 'machine', now() + app.idle_limit('machine'));
  return true;
end $$;

create function app.begin_session(person uuid, session uuid, hash text, device text) returns integer language plpgsql security definer set search_path = '' as $$
declare acts integer;
begin
  perform app.require_machine();
  insert into app.session (id, token_hash, kind, person_id, organisation_id, device, expires_at)
  select session, hash, 'person', p.id,
    (select m.organisation_id from app.membership m where m.person_id = p.id and (m.until is null or m.until >= current_date) order by m.since, m.organisation_id limit 1),
    device, now() + app.idle_limit('person')
  from app.person p where p.id = person and p.disabled_at is null;
  if not found then return null; end if;
  select p.operator_acts into acts from app.person p where p.id = person for update;
  update app.person p set operator_acts = 0 where p.id = person and acts > 0;
  perform app.note('session.begin', person, 'person', session);
  return acts;
end $$;

-- For the command line: acts in the name of a person (without an address: the first administrator), which the audit log and the person learn.
create function app.open_operator_session(address text, session uuid, hash text) returns boolean language plpgsql security definer set search_path = '' as $$
declare whom uuid;
begin
  perform app.require_machine();
  select p.id into whom from app.person p
  left join app.role_grant g on g.person_id = p.id and g.role = 'administrator' and g.revoked_at is null
  where p.disabled_at is null and case when address is null then g.id is not null else p.email = lower(address) end
  order by g.granted_at, p.id limit 1;
  if whom is null then return false; end if;
  insert into app.session (id, token_hash, kind, person_id, organisation_id, expires_at)
  values (session, hash, 'operator', whom,
    (select m.organisation_id from app.membership m where m.person_id = whom and (m.until is null or m.until >= current_date) order by m.since, m.organisation_id limit 1),
    now() + app.idle_limit('operator'));
  perform app.note('session.operator', whom, 'operator', session);
  return true;
end $$;

create function app.count_operator_act() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.session_kind = 'operator' and new.action <> 'session.operator' then
    update app.person p set operator_acts = p.operator_acts + 1 where p.id = new.person_id;
  end if;
  return null;
end $$;
create trigger count_operator_act after insert on app.audit_entry for each row execute function app.count_operator_act();

alter table app.attempt add column last_at timestamptz not null default now();

-- Counts one try, or says how many seconds to wait: beyond `allowed` within a day the wait doubles, from one minute to `longest`.
create function app.try_attempt(wanted text, allowed integer, longest integer) returns integer language plpgsql security definer set search_path = '' as $$
declare
  tries bigint;
  latest timestamptz;
  free_at timestamptz;
begin
  perform app.require_machine();
  perform pg_advisory_xact_lock(hashtextextended(wanted, 7));
  select coalesce(sum(a.count), 0), max(a.last_at) into tries, latest from app.attempt a where a.key = wanted and a.slot > now() - interval '24 hours';
  if tries >= allowed then
    free_at := latest + least(longest, 2 ^ least(tries - allowed, 12)) * interval '1 minute';
    if free_at > now() then return ceil(extract(epoch from free_at - now())); end if;
  end if;
  insert into app.attempt as a (key, slot, count, last_at) values (wanted, date_bin('15 minutes', now(), '2000-01-01Z'), 1, now())
  on conflict (key, slot) do update set count = a.count + 1, last_at = now();
  return 0;
end $$;

create function app.forget_attempts(wanted text) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  delete from app.attempt a where a.key = wanted;
end $$;

-- True the first time a key is seen: a challenge serves once.
create function app.use_once(wanted text) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  insert into app.attempt (key, slot) values (wanted, '2000-01-01Z') on conflict do nothing;
  return found;
end $$;

create table app.recovery_code (
  person_id uuid not null references app.person,
  -- Keyed hash; the codes have 80 random bits.
  hash text not null,
  used_at timestamptz,
  primary key (person_id, hash)
);
select app.guard('app.recovery_code');

create function app.credentials_of(address text) returns table (person_id uuid, password_id uuid, password_secret text, code_id uuid, code_secret text)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform app.require_machine();
  return query
    select p.id, w.id, w.secret, c.id, c.secret from app.person p
    left join app.credential w on w.person_id = p.id and w.kind = 'password'
    left join app.credential c on c.person_id = p.id and c.kind = 'code' and c.confirmed_at is not null
    where p.email = lower(address) and p.disabled_at is null;
end $$;

create function app.use_code(credential uuid, step bigint) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  update app.credential c set counter = step, last_used_at = now() where c.id = credential and c.kind = 'code' and c.counter < step;
  return found;
end $$;

create function app.use_recovery_code(person uuid, wanted text) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  update app.recovery_code r set used_at = now() where r.person_id = person and r.hash = wanted and r.used_at is null;
  if found then
    perform app.note('credential.recovery-used', person, null, person);
    return true;
  end if;
  return false;
end $$;

create function app.passkey(wanted text) returns table (credential_id uuid, person_id uuid, secret text, counter bigint)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform app.require_machine();
  return query select c.id, c.person_id, c.secret, c.counter from app.credential c join app.person p on p.id = c.person_id
    where c.kind = 'passkey' and c.handle = wanted and p.disabled_at is null;
end $$;

create function app.use_passkey(credential uuid, new_counter bigint) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  update app.credential c set counter = new_counter, last_used_at = now() where c.id = credential and c.kind = 'passkey';
end $$;

create function app.end_other_sessions(person uuid, kept uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  update app.session s set revoked_at = now() where s.person_id = person and s.id is distinct from kept and s.revoked_at is null;
end $$;

create function app.replace_password(person uuid, credential uuid, new_secret text, kept uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  delete from app.credential c where c.person_id = person and c.kind = 'password';
  insert into app.credential (id, person_id, kind, secret, confirmed_at) values (credential, person, 'password', new_secret, now());
  perform app.end_other_sessions(person, kept);
  perform app.note('credential.password-changed', person, null, person);
end $$;

create function app.replace_code(person uuid, credential uuid, new_secret text, first_step bigint) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  delete from app.credential c where c.person_id = person and c.kind = 'code';
  insert into app.credential (id, person_id, kind, secret, counter, confirmed_at) values (credential, person, 'code', new_secret, first_step, now());
  perform app.note('credential.code-changed', person, null, person);
end $$;

create function app.replace_recovery_codes(person uuid, hashes text[]) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  delete from app.recovery_code r where r.person_id = person;
  insert into app.recovery_code (person_id, hash) select person, unnest(hashes);
  perform app.note('credential.recovery-renewed', person, null, person);
end $$;

create function app.add_passkey(person uuid, credential uuid, public_key text, new_handle text, new_counter bigint, new_label text) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  insert into app.credential (id, person_id, kind, secret, handle, counter, label, confirmed_at)
  values (credential, person, 'passkey', public_key, new_handle, new_counter, new_label, now()) on conflict (handle) do nothing;
  if found then
    perform app.note('credential.passkey-added', person, null, credential);
    return true;
  end if;
  return false;
end $$;

-- The last way in is not taken away.
create function app.remove_passkey(person uuid, credential uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  perform from app.person p where p.id = person for update;
  delete from app.credential c where c.id = credential and c.person_id = person and c.kind = 'passkey'
    and (exists (select from app.credential o where o.person_id = person and o.kind = 'passkey' and o.id <> credential)
      or (exists (select from app.credential o where o.person_id = person and o.kind = 'password')
        and exists (select from app.credential o where o.person_id = person and o.kind = 'code' and o.confirmed_at is not null)));
  if found then
    perform app.note('credential.passkey-removed', person, null, credential);
    return true;
  end if;
  return false;
end $$;

-- What a one-time enrolment link opens; nothing when it was used, withdrawn or has run out.
create function app.enrolment(wanted text) returns table (person_id uuid, name text, email text, language text, has_password boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform app.require_machine();
  return query select p.id, p.name, p.email, p.language, exists (select from app.credential c where c.person_id = p.id and c.kind = 'password')
    from app.invitation i join app.person p on p.id = i.person_id
    where i.token_hash = wanted and i.kind = 'account' and i.used_at is null and i.revoked_at is null and i.expires_at > now() and p.disabled_at is null;
end $$;

-- Uses the link up: earlier codes, passkeys and recovery codes go, all sessions end; the caller adds the new ones in the same transaction.
create function app.redeem_enrolment(wanted text, new_name text, new_language text) returns uuid language plpgsql security definer set search_path = '' as $$
declare whom uuid;
begin
  perform app.require_machine();
  update app.invitation i set used_at = now()
  where i.token_hash = wanted and i.kind = 'account' and i.used_at is null and i.revoked_at is null and i.expires_at > now()
    and exists (select from app.person p where p.id = i.person_id and p.disabled_at is null)
  returning i.person_id into whom;
  if whom is null then return null; end if;
  update app.person p set name = new_name, language = new_language where p.id = whom;
  delete from app.credential c where c.person_id = whom and c.kind in ('code', 'passkey');
  delete from app.recovery_code r where r.person_id = whom;
  update app.invitation i set revoked_at = now() where i.person_id = whom and i.kind = 'account' and i.used_at is null and i.revoked_at is null;
  perform app.end_other_sessions(whom, null);
  perform app.note('person.enrolled', whom, null, whom);
  return whom;
end $$;

-- Counts a try at a volunteer's PIN before it is compared; the fifth wrong one closes the link.
create function app.try_pin(wanted text) returns text language plpgsql security definer set search_path = '' as $$
declare hash text;
begin
  perform app.require_machine();
  update app.invitation i set failed_attempts = i.failed_attempts + 1
  where i.token_hash = wanted and i.kind = 'volunteer' and i.revoked_at is null and i.expires_at > now() and i.failed_attempts < 5
  returning i.pin_hash into hash;
  return hash;
end $$;

create function app.redeem_volunteer(wanted text, session uuid, hash text, device text) returns boolean language plpgsql security definer set search_path = '' as $$
declare used app.invitation;
begin
  perform app.require_machine();
  update app.invitation i set failed_attempts = 0, used_at = coalesce(i.used_at, now())
  where i.token_hash = wanted and i.kind = 'volunteer' and i.revoked_at is null and i.expires_at > now()
  returning i.* into used;
  if used.id is null then return false; end if;
  insert into app.session (id, token_hash, kind, invitation_id, organisation_id, device, expires_at)
  values (session, hash, 'volunteer', used.id, used.organisation_id, device, now() + app.idle_limit('volunteer'));
  perform app.note('session.begin', null, 'volunteer', session);
  return true;
end $$;

-- ── Who may decide what about whom ──────────────────────────────────────────

create function app.shares_organisation(whom uuid) returns boolean language sql stable parallel safe security definer set search_path = '' as $$
  select exists (select from app.membership m join app.person p on p.id = m.person_id
    where m.person_id = whom and m.organisation_id = app.organisation() and (m.until is null or m.until >= current_date) and p.disabled_at is null)
$$;

-- A member administrator looks after colleagues, but not after those who hold an office in the network: a new link is a way into the account.
create function app.looks_after(whom uuid) returns boolean language sql stable parallel safe security definer set search_path = '' as $$
  select app.has_role('administrator') or (
    exists (select from app.membership m where m.person_id = whom and (m.until is null or m.until >= current_date) and app.administers_member(m.organisation_id))
    and not exists (select from app.role_grant g where g.person_id = whom and g.revoked_at is null)
    and not exists (select from app.membership m where m.person_id = whom and (m.until is null or m.until >= current_date) and not app.administers_member(m.organisation_id)))
$$;

create function app.email_of(whom uuid) returns text language sql stable security definer set search_path = '' as $$
  select p.email from app.person p
  where p.id = whom and (whom = app.person() or app.has_role('administrator') or app.has_role('secretariat')
    or exists (select from app.membership m where m.person_id = whom and app.administers_member(m.organisation_id)))
$$;

-- A person, a membership and an enrolment link in one. Null when the address already belongs to someone.
create function app.invite_person(details jsonb) returns uuid language plpgsql security definer set search_path = '' as $$
declare
  whom uuid := (details ->> 'personId')::uuid;
  home uuid := (details ->> 'organisationId')::uuid;
begin
  if not (app.has_role('administrator') or (home is not null and (app.has_role('secretariat') or app.administers_member(home)))) then
    raise exception 'may not invite' using errcode = 'insufficient_privilege';
  end if;
  insert into app.person (id, name, email, language) values (whom, details ->> 'name', lower(details ->> 'email'), details ->> 'language') on conflict (email) do nothing;
  if not found then return null; end if;
  if home is not null then
    insert into app.membership (person_id, organisation_id, role) values (whom, home, details ->> 'membership');
  end if;
  insert into app.invitation (id, token_hash, kind, organisation_id, person_id, created_by, expires_at)
  values ((details ->> 'invitationId')::uuid, details ->> 'tokenHash', 'account', home, whom, app.person(), now() + interval '72 hours');
  return whom;
end $$;

-- An administrator-by-office (level 0) reads and keeps the settings too.
create policy administrator_all on app.setting for all to {{prefix}}_member using ((select app.has_role('administrator'))) with check ((select app.has_role('administrator')));
grant insert, update on app.setting to {{prefix}}_member;

-- Organisations
create policy visitor_reads on app.organisation for select to {{prefix}}_visitor, {{prefix}}_door using (is_listed and left_on is null);
create policy desk_reads on app.organisation for select to {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker
  using ((select app.level()) >= 1 or (select app.has_role('administrator')));
create policy office_adds on app.organisation for insert to {{prefix}}_member with check ((select app.has_role('administrator')) or (select app.has_role('secretariat')));
create policy keeper_changes on app.organisation for update to {{prefix}}_member
  using ((select app.has_role('administrator')) or (select app.has_role('secretariat')) or (id = (select app.organisation()) and (select app.administers_member(app.organisation()))))
  with check ((select app.has_role('administrator')) or (select app.has_role('secretariat')) or (id = (select app.organisation()) and (select app.administers_member(app.organisation()))));
grant select on app.organisation to {{prefix}}_visitor, {{prefix}}_door, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
grant insert (id, short_name, name, country, about, web, is_listed, joined_on) on app.organisation to {{prefix}}_member;
grant update (short_name, name, country, about, web, is_listed, joined_on, left_on) on app.organisation to {{prefix}}_member;

create function app.guard_organisation() returns trigger language plpgsql security invoker set search_path = '' as $$
begin
  if (new.short_name, new.is_listed, new.joined_on, new.left_on) is distinct from (old.short_name, old.is_listed, old.joined_on, old.left_on)
    and current_user = '{{prefix}}_member' and not (app.has_role('administrator') or app.has_role('secretariat')) then
    raise exception 'membership of the network is for its secretariat to decide' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_organisation before update on app.organisation for each row execute function app.guard_organisation();

-- People: names, never addresses; those go through app.email_of.
create policy self_and_colleagues on app.person for select to {{prefix}}_member, {{prefix}}_own
  using (id = (select app.person()) or (select app.has_role('administrator')) or (select app.has_role('secretariat'))
    or ((select app.level()) >= 2 and app.shares_organisation(id)) or ((select app.person()) is not null and app.looks_after(id)));
create policy steward_reads on app.person for select to {{prefix}}_steward using ((select app.level()) >= 3);
create policy worker_reads on app.person for select to {{prefix}}_worker using ((select app.level()) >= 4);
create policy self_changes on app.person for update to {{prefix}}_member using (id = (select app.person())) with check (id = (select app.person()));
grant select (id, name, language, created_at, disabled_at) on app.person to {{prefix}}_member;
grant select (id, name) on app.person to {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
grant update (name, language) on app.person to {{prefix}}_member;

create function app.set_disabled(whom uuid, is_disabled boolean) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if not app.has_role('administrator') or whom = app.person() then
    raise exception 'may not disable' using errcode = 'insufficient_privilege';
  end if;
  update app.person p set disabled_at = case when is_disabled then coalesce(p.disabled_at, now()) end where p.id = whom;
  if not found then return false; end if;
  if is_disabled then
    update app.session s set revoked_at = now() where s.person_id = whom and s.revoked_at is null;
    update app.invitation i set revoked_at = now() where i.person_id = whom and i.used_at is null and i.revoked_at is null;
  end if;
  return true;
end $$;

-- Memberships
create policy desk_reads on app.membership for select to {{prefix}}_member
  using (person_id = (select app.person()) or (select app.has_role('administrator')) or (select app.has_role('secretariat'))
    or ((select app.level()) >= 2 and organisation_id = (select app.organisation())));
create policy worker_reads on app.membership for select to {{prefix}}_worker using ((select app.level()) >= 4);
create policy keeper_adds on app.membership for insert to {{prefix}}_member
  with check ((select app.has_role('administrator')) or (select app.has_role('secretariat')));
create policy keeper_changes on app.membership for update to {{prefix}}_member
  using ((select app.has_role('administrator')) or (select app.has_role('secretariat')) or app.administers_member(organisation_id))
  with check ((select app.has_role('administrator')) or (select app.has_role('secretariat')) or app.administers_member(organisation_id));
grant select on app.membership to {{prefix}}_member, {{prefix}}_worker;
grant insert (person_id, organisation_id, role) on app.membership to {{prefix}}_member;
grant update (role, until) on app.membership to {{prefix}}_member;

-- Roles: given by an administrator, and not to oneself.
create policy self_and_office on app.role_grant for select to {{prefix}}_member
  using (person_id = (select app.person()) or (select app.has_role('administrator')) or (select app.has_role('secretariat')));
create policy administrator_grants on app.role_grant for insert to {{prefix}}_member
  with check ((select app.has_role('administrator')) and person_id <> (select app.person()) and granted_by = (select app.person()));
create policy administrator_revokes on app.role_grant for update to {{prefix}}_member
  using ((select app.has_role('administrator'))) with check ((select app.has_role('administrator')) and revoked_at is not null);
grant select on app.role_grant to {{prefix}}_member;
grant insert (id, person_id, role, register, granted_by) on app.role_grant to {{prefix}}_member;
grant update (revoked_at) on app.role_grant to {{prefix}}_member;

-- Credentials: that one has them, never what they are.
create policy self_reads on app.credential for select to {{prefix}}_member using (person_id = (select app.person()));
grant select (id, person_id, kind, label, confirmed_at, created_at, last_used_at) on app.credential to {{prefix}}_member;
create policy self_reads on app.recovery_code for select to {{prefix}}_member using (person_id = (select app.person()));
grant select (person_id, used_at) on app.recovery_code to {{prefix}}_member;

-- Invitations
create policy keeper_reads on app.invitation for select to {{prefix}}_member
  using ((kind = 'volunteer' and app.administers_member(organisation_id)) or (kind = 'account' and ((select app.has_role('administrator')) or app.looks_after(person_id))));
create policy keeper_adds on app.invitation for insert to {{prefix}}_member
  with check (created_by = (select app.person()) and (
    (kind = 'volunteer' and pin_hash is not null and person_id is null and app.administers_member(organisation_id))
    or (kind = 'account' and pin_hash is null and app.looks_after(person_id))));
create policy keeper_withdraws on app.invitation for update to {{prefix}}_member
  using ((kind = 'volunteer' and app.administers_member(organisation_id)) or (kind = 'account' and app.looks_after(person_id)))
  with check (revoked_at is not null);
grant select (id, kind, organisation_id, person_id, label, created_by, created_at, expires_at, failed_attempts, used_at, revoked_at) on app.invitation to {{prefix}}_member;
grant insert (id, token_hash, pin_hash, kind, organisation_id, person_id, label, created_by, expires_at) on app.invitation to {{prefix}}_member;
grant update (revoked_at) on app.invitation to {{prefix}}_member;

-- Sessions: one's own, to look at and to end.
create policy self_reads on app.session for select to {{prefix}}_member using (person_id = (select app.person()));
create policy self_ends on app.session for update to {{prefix}}_member using (person_id = (select app.person())) with check (person_id = (select app.person()) and revoked_at is not null);
grant select (id, kind, person_id, device, created_at, last_seen_at, expires_at, revoked_at) on app.session to {{prefix}}_member;
grant update (revoked_at) on app.session to {{prefix}}_member;

-- ── Set-up: once, while there is no network ─────────────────────────────────

create function app.initialise_network(details jsonb) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  admin uuid := (details ->> 'personId')::uuid;
  home uuid := (details ->> 'organisationId')::uuid;
begin
  perform app.require_machine();
  perform pg_advisory_xact_lock(hashtextextended('initialise', 7));
  if exists (select from app.setting s where s.key = 'network') then return false; end if;
  insert into app.setting (key, value)
  values ('network', jsonb_build_object('name', details ->> 'name')), ('languages', details -> 'languages'), ('zone', details -> 'zone'),
    ('set-up', jsonb_build_object('at', now(), 'hasSample', details -> 'hasSample'));
  insert into app.organisation (id, short_name, name, is_listed, joined_on) values (home, 'secretariat', details ->> 'organisationName', false, current_date);
  insert into app.person (id, name, email, language) values (admin, details ->> 'adminName', lower(details ->> 'adminEmail'), details -> 'languages' ->> 0);
  insert into app.membership (person_id, organisation_id, role) values (admin, home, 'member-administrator');
  insert into app.role_grant (id, person_id, role, register)
  select (g ->> 'id')::uuid, admin, g ->> 'role', g ->> 'register' from jsonb_array_elements(details -> 'grants') g;
  insert into app.duty (register, controller, retention_years, confirmed_by)
  select d ->> 'register', d ->> 'controller', (d ->> 'retentionYears')::integer, admin from jsonb_array_elements(details -> 'duties') d;
  if details ->> 'passwordHash' is not null then
    insert into app.credential (id, person_id, kind, secret, confirmed_at) values ((details ->> 'passwordId')::uuid, admin, 'password', details ->> 'passwordHash', now());
  end if;
  insert into app.invitation (id, token_hash, kind, organisation_id, person_id, expires_at)
  values ((details ->> 'invitationId')::uuid, details ->> 'tokenHash', 'account', home, admin, now() + interval '72 hours');
  perform app.note('network.initialised', admin, 'machine', admin);
  return true;
end $$;

-- What has run out is forgotten. The worker calls it; sessions go a month after their end.
create function app.sweep_door() returns void language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  delete from app.attempt a where a.last_at < now() - interval '2 days';
  delete from app.session s where least(s.expires_at, s.revoked_at) < now() - interval '30 days';
end $$;

-- ── Who may call what ───────────────────────────────────────────────────────

revoke all on all functions in schema app from public;
grant execute on function
  app.load_session(), app.rotate_session(text), app.end_session(), app.open_machine_session(text, uuid, text),
  app.begin_session(uuid, uuid, text, text), app.open_operator_session(text, uuid, text),
  app.try_attempt(text, integer, integer), app.forget_attempts(text), app.use_once(text), app.credentials_of(text), app.use_code(uuid, bigint), app.use_recovery_code(uuid, text),
  app.passkey(text), app.use_passkey(uuid, bigint), app.end_other_sessions(uuid, uuid), app.replace_password(uuid, uuid, text, uuid), app.replace_code(uuid, uuid, text, bigint),
  app.replace_recovery_codes(uuid, text[]), app.add_passkey(uuid, uuid, text, text, bigint, text), app.remove_passkey(uuid, uuid),
  app.enrolment(text), app.redeem_enrolment(text, text, text), app.try_pin(text), app.redeem_volunteer(text, uuid, text, text), app.initialise_network(jsonb), app.sweep_door()
  to {{prefix}}_door;
grant execute on function app.shares_organisation(uuid), app.looks_after(uuid) to {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
grant execute on function app.email_of(uuid), app.invite_person(jsonb), app.set_disabled(uuid, boolean) to {{prefix}}_member;
