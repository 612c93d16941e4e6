-- Figures: a saved, named definition; freezes of it that never change; publication by a second person.

create table app.figure (
  id uuid primary key,
  -- Permanent address; never given to another figure.
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  register text not null,
  level text not null check (level in ('public', 'network', 'restricted')),
  definition jsonb not null,
  definition_hash text not null,
  status text not null default 'draft' check (status in ('draft', 'proposed', 'published', 'withdrawn')),
  -- Told to readers of the address that stays.
  withdrawn_reason text,
  withdrawn_on date,
  created_by uuid,
  created_at timestamptz not null default now()
);
create index figure_register on app.figure (register, status);
select app.guard('app.figure');
create policy visitor_reads on app.figure for select to {{prefix}}_visitor using (status in ('published', 'withdrawn') and level = 'public');
create policy member_reads on app.figure for select to {{prefix}}_member using ((select app.level()) >= 2 and (level <> 'restricted' or app.stewards(register)));
create policy steward_reads on app.figure for select to {{prefix}}_steward using ((select app.level()) >= 3 and (level <> 'restricted' or app.stewards(register)));
create policy worker_reads on app.figure for select to {{prefix}}_worker using ((select app.level()) >= 4);
create policy editor_adds on app.figure for insert to {{prefix}}_member
  with check ((select app.level()) >= 2 and ((select app.has_role('editor')) or (select app.has_role('secretariat'))) and created_by = (select app.person()) and status = 'draft');
create policy editor_changes on app.figure for update to {{prefix}}_member
  using ((select app.level()) >= 2 and ((select app.has_role('editor')) or (select app.has_role('secretariat'))))
  with check ((select app.level()) >= 2 and ((select app.has_role('editor')) or (select app.has_role('secretariat'))));
grant select (id, slug, register, level, definition, definition_hash, status, withdrawn_reason, withdrawn_on) on app.figure to {{prefix}}_visitor;
grant select on app.figure to {{prefix}}_member, {{prefix}}_steward, {{prefix}}_worker;
grant insert on app.figure to {{prefix}}_member;
grant update (status, withdrawn_reason, withdrawn_on) on app.figure to {{prefix}}_member;

-- What it is called and what it says, one row a language.
create table app.figure_text (
  figure_id uuid not null references app.figure,
  language text not null,
  title text not null check (title <> ''),
  lede text,
  primary key (figure_id, language)
);
select app.guard('app.figure_text');
create policy visitor_reads on app.figure_text for select to {{prefix}}_visitor using (exists (select from app.figure f where f.id = figure_id));
create policy desk_reads on app.figure_text for select to {{prefix}}_member, {{prefix}}_steward using ((select app.level()) >= 2 and exists (select from app.figure f where f.id = figure_id));
create policy worker_reads on app.figure_text for select to {{prefix}}_worker using ((select app.level()) >= 4);
create policy editor_writes on app.figure_text for all to {{prefix}}_member
  using ((select app.level()) >= 2 and ((select app.has_role('editor')) or (select app.has_role('secretariat'))))
  with check ((select app.level()) >= 2 and ((select app.has_role('editor')) or (select app.has_role('secretariat'))));
grant select on app.figure_text to {{prefix}}_visitor, {{prefix}}_steward, {{prefix}}_worker;
grant select, insert, update on app.figure_text to {{prefix}}_member;

-- One result at one moment. What was frozen never changes; only its place in publication and what the last check found do.
create table app.freeze (
  id uuid primary key,
  figure_id uuid not null references app.figure,
  register text not null,
  level text not null check (level in ('public', 'network', 'restricted')),
  -- Last part of its address: the day it was frozen, and a number where there were several.
  edition text not null check (edition ~ '^\d{4}-\d{2}-\d{2}(-\d+)?$'),
  day date not null,
  definition jsonb not null,
  -- Records as they stood at this instant.
  as_of timestamptz not null,
  frozen_at timestamptz not null,
  -- The result at its own level, and what passed the gate; each with the hash it must still have when read.
  result jsonb not null,
  result_hash text not null,
  public_result jsonb,
  public_hash text,
  -- Keyed hashes (16 bytes each, sorted) of record and version: what it rests on, without saying what that is.
  inputs bytea not null,
  input_count integer not null,
  -- How many sources of which kinds and streams, as far as the public may know.
  provenance jsonb not null,
  state text not null default 'frozen' check (state in ('frozen', 'proposed', 'published', 'withdrawn')),
  frozen_by uuid,
  proposed_by uuid,
  proposed_at timestamptz,
  approved_by uuid,
  published_at timestamptz,
  published_on date,
  -- What the last check found.
  checked_on date,
  holds boolean,
  redacted integer not null default 0,
  unique (figure_id, edition),
  check ((public_result is null) = (public_hash is null)),
  check (state <> 'published' or (public_result is not null and approved_by is not null))
);
create index freeze_figure on app.freeze (figure_id, frozen_at desc);
select app.guard('app.freeze');
create policy visitor_reads on app.freeze for select to {{prefix}}_visitor using (state = 'published' and level = 'public');
create policy member_reads on app.freeze for select to {{prefix}}_member using ((select app.level()) >= 2 and (level <> 'restricted' or app.stewards(register)));
create policy steward_reads on app.freeze for select to {{prefix}}_steward using ((select app.level()) >= 3 and (level <> 'restricted' or app.stewards(register)));
create policy worker_reads on app.freeze for select to {{prefix}}_worker using ((select app.level()) >= 4);
create policy editor_adds on app.freeze for insert to {{prefix}}_member
  with check ((select app.level()) >= 2 and ((select app.has_role('editor')) or (select app.has_role('secretariat'))) and frozen_by = (select app.person()) and state = 'frozen');
create policy editor_changes on app.freeze for update to {{prefix}}_member
  using ((select app.level()) >= 2 and ((select app.has_role('editor')) or (select app.has_role('secretariat'))))
  with check ((select app.level()) >= 2 and ((select app.has_role('editor')) or (select app.has_role('secretariat'))));
create policy worker_changes on app.freeze for update to {{prefix}}_worker using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant select (id, figure_id, register, level, edition, day, definition, as_of, frozen_at, public_result, public_hash, provenance, state, published_at, published_on, checked_on, holds, redacted)
  on app.freeze to {{prefix}}_visitor;
grant select on app.freeze to {{prefix}}_member, {{prefix}}_steward, {{prefix}}_worker;
grant insert on app.freeze to {{prefix}}_member;
grant update (state, proposed_by, proposed_at, approved_by, published_at, published_on, checked_on, holds, redacted) on app.freeze to {{prefix}}_member;
grant update (checked_on, holds, redacted) on app.freeze to {{prefix}}_worker;

-- The same rules as the actions', for whoever finds another way in: frozen stays frozen, and nobody publishes what they themselves proposed.
create function app.guard_freeze() returns trigger language plpgsql set search_path = '' as $$
begin
  if (new.id, new.figure_id, new.register, new.level, new.edition, new.day, new.definition, new.as_of, new.frozen_at, new.result, new.result_hash, new.public_result, new.public_hash, new.inputs, new.provenance, new.frozen_by)
    is distinct from
    (old.id, old.figure_id, old.register, old.level, old.edition, old.day, old.definition, old.as_of, old.frozen_at, old.result, old.result_hash, old.public_result, old.public_hash, old.inputs, old.provenance, old.frozen_by) then
    raise exception 'what was frozen is not changed' using errcode = 'insufficient_privilege';
  end if;
  if new.state = 'proposed' and old.state is distinct from 'proposed' and new.proposed_by is distinct from app.person() then
    raise exception 'a proposal is made in one''s own name' using errcode = 'insufficient_privilege';
  end if;
  if new.state = 'published' and old.state is distinct from 'published'
    and (new.approved_by is distinct from app.person() or new.approved_by is not distinct from coalesce(old.proposed_by, old.frozen_by) or old.state = 'withdrawn' or new.level <> 'public') then
    raise exception 'publication needs a second person' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
revoke all on function app.guard_freeze() from public;
create trigger guard_freeze before update on app.freeze for each row execute function app.guard_freeze();

-- Lets running writes to a register finish and holds new ones until the transaction ends, so that a moment can be frozen whole.
create function app.hold_register(wanted text) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not (app.has_role('editor') or app.has_role('secretariat')) then raise insufficient_privilege; end if;
  if not exists (select from app.schema_state s where s.register = wanted) then raise invalid_parameter_value; end if;
  execute format('lock table register.%I in share mode', replace(wanted, '-', '_'));
end $$;
revoke all on function app.hold_register(text) from public;
grant execute on function app.hold_register(text) to {{prefix}}_member;
