-- Keyholders: people to whose public keys sealed answers are encrypted. Only public keys are here; what opens the answers lies with the people.

create table app.keyholder (
  id uuid primary key,
  person_id uuid not null references app.person,
  -- Public half of an age key (X25519).
  recipient text not null check (recipient ~ '^age1[02-9ac-hj-np-z]{58}$'),
  holds text not null default 'stewards' check (holds in ('stewards')),
  added_at timestamptz not null default now(),
  removed_at timestamptz
);
-- Two people with the same key would be one keyholder.
create unique index keyholder_once on app.keyholder (recipient) where removed_at is null;
create index keyholder_person on app.keyholder (person_id);
select app.guard('app.keyholder');
create policy desk_reads on app.keyholder for select to {{prefix}}_member
  using ((select app.level()) >= 2 or (select app.has_role('administrator')) or person_id = (select app.person()));
create policy own_adds on app.keyholder for insert to {{prefix}}_member
  with check (person_id = (select app.person()) and (select app.has_role('steward')) and removed_at is null);
create policy own_removes on app.keyholder for update to {{prefix}}_member using (person_id = (select app.person()) and removed_at is null) with check (person_id = (select app.person()));
create policy worker_reads on app.keyholder for select to {{prefix}}_worker using ((select app.level()) >= 4);
grant select on app.keyholder to {{prefix}}_member, {{prefix}}_worker;
grant insert (id, person_id, recipient, holds) on app.keyholder to {{prefix}}_member;
grant update (removed_at) on app.keyholder to {{prefix}}_member;

-- Keys to which an answer of a register is sealed now: of people who work there as stewards. Who left the work or is locked out gets no new answers.
create function app.keys_of(wanted_register text, wanted_holds text) returns table (person_id uuid, recipient text)
language sql stable security definer set search_path = '' as $$
  select k.person_id, k.recipient from app.keyholder k join app.person p on p.id = k.person_id and p.disabled_at is null
  where app.level() >= 2 and k.removed_at is null and k.holds = wanted_holds
    and exists (select from app.role_grant g where g.person_id = k.person_id and g.role = 'steward' and g.register = wanted_register and g.revoked_at is null)
  order by k.added_at, k.id
$$;
revoke all on function app.keys_of(text, text) from public;
grant execute on function app.keys_of(text, text) to {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
