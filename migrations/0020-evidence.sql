-- Evidence: review and history, reports, translations, import batches, search by level.

-- ── Review: every change of state, who, when and why ────────────────────────
create table app.review_event (
  id uuid primary key,
  record_id uuid not null references app.record,
  register text not null,
  version integer not null,
  from_status text,
  to_status text not null,
  -- Seen by the organisation and the stewards; a correction notice is public text of its own.
  reason text,
  public_notice text,
  person_id uuid,
  at timestamptz not null default now()
);
create index review_event_record on app.review_event (record_id, version);
select app.guard('app.review_event');
create policy steward_all on app.review_event for all to {{prefix}}_steward using ((select app.level()) >= 3 and app.stewards(register)) with check ((select app.level()) >= 3 and app.stewards(register));
create policy own_adds on app.review_event for insert to {{prefix}}_own with check ((select app.level()) >= 2 and person_id = (select app.person()));
create policy worker_all on app.review_event for all to {{prefix}}_worker using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant select, insert on app.review_event to {{prefix}}_steward, {{prefix}}_worker;
grant insert on app.review_event to {{prefix}}_own;
grant delete on app.review_event to {{prefix}}_worker;

-- What readers are told about a public record that changed or was withdrawn.
create table app.public_notice (
  id uuid primary key,
  reference text not null,
  register text not null,
  kind text not null check (kind in ('corrected', 'retracted')),
  notice text,
  language text,
  day date not null
);
create index public_notice_reference on app.public_notice (reference);
select app.guard('app.public_notice');
create policy everyone_reads on app.public_notice for select to {{prefix}}_visitor, {{prefix}}_member, {{prefix}}_steward, {{prefix}}_worker, {{prefix}}_own using (true);
create policy steward_adds on app.public_notice for insert to {{prefix}}_steward with check ((select app.stewards(register)));
create policy worker_adds on app.public_notice for insert to {{prefix}}_worker with check ((select app.level()) >= 4);
grant select on app.public_notice to {{prefix}}_visitor, {{prefix}}_member, {{prefix}}_steward, {{prefix}}_worker, {{prefix}}_own;
grant insert on app.public_notice to {{prefix}}_steward, {{prefix}}_worker;

-- ── Reports: a thing of its own; what was said stays as it was ──────────────
create table app.report (
  id uuid primary key,
  receipt_hash text not null unique,
  kind text not null check (kind in ('tell-us', 'form')),
  organisation_id uuid references app.organisation,
  person_id uuid references app.person,
  invitation_id uuid references app.invitation,
  language text not null,
  status text not null check (status in ('draft', 'received', 'in-review', 'used', 'closed')),
  -- The five answers; each is saved as it is given.
  what text,
  place text,
  country text,
  happened text,
  who text,
  may_contact text check (may_contact in ('yes', 'no')),
  -- The full form: register and canonical values, as sent.
  register text,
  said jsonb,
  -- Not shown to stewards before this moment: the reporter asked for delay.
  hold_until timestamptz,
  closed_reason text,
  created_at timestamptz not null default now(),
  saved_at timestamptz not null default now(),
  submitted_at timestamptz
);
create index report_status on app.report (status, submitted_at desc);
create index report_owner on app.report (organisation_id, person_id);
select app.guard('app.report');
create policy own_reads on app.report for select to {{prefix}}_own using ((select app.level()) >= 1 and (
  (person_id is not null and person_id = (select app.person())) or (invitation_id is not null and invitation_id = (select app.invitation()))
  or ((select app.level()) >= 2 and status <> 'draft' and organisation_id = (select app.organisation()))));
create policy own_adds on app.report for insert to {{prefix}}_own with check ((select app.level()) >= 1 and organisation_id is not distinct from (select app.organisation())
  and (person_id = (select app.person()) or invitation_id = (select app.invitation())));
create policy own_changes on app.report for update to {{prefix}}_own using ((select app.level()) >= 1 and status = 'draft' and (person_id = (select app.person()) or invitation_id = (select app.invitation())))
  with check (status in ('draft', 'received') and organisation_id is not distinct from (select app.organisation()));
create policy own_removes on app.report for delete to {{prefix}}_own using ((select app.level()) >= 1 and status = 'draft' and (person_id = (select app.person()) or invitation_id = (select app.invitation())));
create policy steward_reads on app.report for select to {{prefix}}_steward using ((select app.level()) >= 3 and status <> 'draft' and (hold_until is null or hold_until <= now()) and (register is null or app.stewards(register)));
create policy steward_changes on app.report for update to {{prefix}}_steward using ((select app.level()) >= 3 and status <> 'draft' and (hold_until is null or hold_until <= now()) and (register is null or app.stewards(register)))
  with check (status <> 'draft');
create policy worker_all on app.report for all to {{prefix}}_worker using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant select, insert, update, delete on app.report to {{prefix}}_own;
grant select on app.report to {{prefix}}_steward;
-- Stewards say what became of a report; they never change what was said.
grant update (status, closed_reason, register) on app.report to {{prefix}}_steward;
grant select, insert, update, delete on app.report to {{prefix}}_worker;

create table app.report_record (
  report_id uuid not null references app.report on delete cascade,
  record_id uuid not null,
  register text not null,
  linked_by uuid,
  linked_at timestamptz not null default now(),
  primary key (report_id, record_id),
  foreign key (record_id, register) references app.record (id, register)
);
create index report_record_record on app.report_record (record_id);
select app.guard('app.report_record');
create policy own_reads on app.report_record for select to {{prefix}}_own using (exists (select from app.report r where r.id = report_id));
create policy own_adds on app.report_record for insert to {{prefix}}_own with check (exists (select from app.report r where r.id = report_id and r.organisation_id = (select app.organisation())));
create policy steward_all on app.report_record for all to {{prefix}}_steward using ((select app.level()) >= 3 and app.stewards(register)) with check ((select app.level()) >= 3 and app.stewards(register));
create policy worker_all on app.report_record for all to {{prefix}}_worker using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant select, insert on app.report_record to {{prefix}}_own;
grant select, insert, delete on app.report_record to {{prefix}}_steward, {{prefix}}_worker;

-- Questions of stewards and answers of reporters, on a report.
create table app.report_message (
  id uuid primary key,
  report_id uuid not null references app.report on delete cascade,
  is_from_steward boolean not null,
  text text not null,
  language text not null,
  person_id uuid,
  at timestamptz not null default now()
);
create index report_message_report on app.report_message (report_id, at);
select app.guard('app.report_message');
create policy own_reads on app.report_message for select to {{prefix}}_own using (exists (select from app.report r where r.id = report_id));
create policy own_adds on app.report_message for insert to {{prefix}}_own with check (not is_from_steward and exists (select from app.report r where r.id = report_id));
create policy steward_reads on app.report_message for select to {{prefix}}_steward using (exists (select from app.report r where r.id = report_id));
create policy steward_adds on app.report_message for insert to {{prefix}}_steward with check (is_from_steward and exists (select from app.report r where r.id = report_id));
create policy worker_all on app.report_message for all to {{prefix}}_worker using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant select, insert on app.report_message to {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;

-- ── Translations of a record's texts ────────────────────────────────────────
create table app.translation (
  record_id uuid not null,
  register text not null,
  field text not null,
  language text not null,
  text text not null,
  -- Version of the record the translation was made from; older than the record: to be checked.
  source_version integer not null,
  state text not null check (state in ('draft', 'checked')),
  sensitivity text not null check (sensitivity in ('public', 'network', 'restricted')),
  is_public boolean not null,
  is_shared boolean not null,
  organisation_id uuid,
  person_id uuid,
  at timestamptz not null default now(),
  primary key (record_id, field, language),
  foreign key (record_id, register) references app.record (id, register)
);
select app.guard('app.translation');
create policy visitor_reads on app.translation for select to {{prefix}}_visitor using (is_public and sensitivity = 'public' and state = 'checked');
create policy member_reads on app.translation for select to {{prefix}}_member using (is_shared and sensitivity in ('public', 'network') and (select app.level()) >= 2);
create policy own_reads on app.translation for select to {{prefix}}_own using ((select app.level()) >= 2 and organisation_id = (select app.organisation()));
create policy steward_all on app.translation for all to {{prefix}}_steward using ((select app.level()) >= 3 and app.stewards(register)) with check ((select app.level()) >= 3 and app.stewards(register));
create policy worker_all on app.translation for all to {{prefix}}_worker using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant select (record_id, register, field, language, text, source_version, state, is_public, sensitivity) on app.translation to {{prefix}}_visitor;
grant select on app.translation to {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
grant insert, update, delete on app.translation to {{prefix}}_steward, {{prefix}}_worker;

-- ── Import ──────────────────────────────────────────────────────────────────
create table app.import_batch (
  id uuid primary key,
  register text not null,
  mapping text not null,
  -- The mapping as used, whole: an undo or a later look needs no file.
  spec jsonb,
  file_name text,
  -- Storage name of the uploaded file while the job needs it; removed afterwards.
  file text,
  state text not null check (state in ('uploaded', 'checked', 'running', 'done', 'failed', 'cancelled', 'undone')),
  is_dry_run boolean not null default false,
  target text not null default 'submitted',
  rows_total integer,
  rows_read integer not null default 0,
  accepted integer not null default 0,
  unchanged integer not null default 0,
  changed integer not null default 0,
  refused integer not null default 0,
  failure text,
  root_hash text,
  person_id uuid,
  organisation_id uuid,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz
);
select app.guard('app.import_batch');
create policy steward_all on app.import_batch for all to {{prefix}}_steward using ((select app.level()) >= 3 and app.stewards(register)) with check ((select app.level()) >= 3 and app.stewards(register));
create policy worker_all on app.import_batch for all to {{prefix}}_worker using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant select, insert, update on app.import_batch to {{prefix}}_steward, {{prefix}}_worker;
grant delete on app.import_batch to {{prefix}}_worker;

-- Refusals: row, field, reason, and the cells that were kept (dropped columns never reach this).
create table app.import_refusal (
  batch_id uuid not null references app.import_batch on delete cascade,
  row integer not null,
  position integer not null default 0,
  field text not null,
  code text not null,
  params jsonb not null default '{}',
  cells jsonb,
  primary key (batch_id, row, position)
);
select app.guard('app.import_refusal');
create policy steward_reads on app.import_refusal for select to {{prefix}}_steward using (exists (select from app.import_batch b where b.id = batch_id));
create policy worker_all on app.import_refusal for all to {{prefix}}_worker using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant select on app.import_refusal to {{prefix}}_steward;
grant select, insert, delete on app.import_refusal to {{prefix}}_worker;

-- Which source row became which record: the same file again changes nothing.
create table app.import_identity (
  register text not null,
  mapping text not null,
  identity text not null,
  record_id uuid not null references app.record,
  content_hash text not null,
  batch_id uuid not null,
  primary key (register, mapping, identity)
);
create index import_identity_record on app.import_identity (record_id);
create index import_identity_batch on app.import_identity (batch_id);
select app.guard('app.import_identity');
create policy worker_all on app.import_identity for all to {{prefix}}_worker using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant select, insert, update, delete on app.import_identity to {{prefix}}_worker;

-- ── Saved views ─────────────────────────────────────────────────────────────
create table app.saved_view (
  id uuid primary key,
  person_id uuid not null references app.person,
  register text not null,
  name text not null,
  query text not null,
  is_for_all boolean not null default false,
  created_at timestamptz not null default now()
);
select app.guard('app.saved_view');
create policy member_reads on app.saved_view for select to {{prefix}}_member using ((select app.level()) >= 2 and (is_for_all or person_id = (select app.person())));
create policy member_adds on app.saved_view for insert to {{prefix}}_member with check ((select app.level()) >= 2 and person_id = (select app.person()));
create policy member_removes on app.saved_view for delete to {{prefix}}_member using (person_id = (select app.person()));
grant select, insert, delete on app.saved_view to {{prefix}}_member;

-- ── Search: one table per level, holding only what that level may read ──────
create text search configuration app.simple (copy = pg_catalog.simple);
create text search configuration app.en (copy = pg_catalog.english);
create text search configuration app.fr (copy = pg_catalog.french);
create text search configuration app.de (copy = pg_catalog.german);
create text search configuration app.es (copy = pg_catalog.spanish);
create text search configuration app.it (copy = pg_catalog.italian);
create text search configuration app.nl (copy = pg_catalog.dutch);
create text search configuration app.pt (copy = pg_catalog.portuguese);
create text search configuration app.ar (copy = pg_catalog.arabic);
do $configurations$
declare pair text[];
begin
  foreach pair slice 1 in array array[['simple', 'simple'], ['en', 'english_stem'], ['fr', 'french_stem'], ['de', 'german_stem'], ['es', 'spanish_stem'], ['it', 'italian_stem'], ['nl', 'dutch_stem'], ['pt', 'portuguese_stem'], ['ar', 'arabic_stem']] loop
    execute format('alter text search configuration app.%I alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.%I', pair[1], pair[2]);
  end loop;
end $configurations$;

create aggregate app.tsvector_sum (tsvector) (sfunc = pg_catalog.tsvector_concat, stype = tsvector, initcond = '', parallel = safe);

create table app.search_public (
  record_id uuid primary key,
  register text not null,
  sort_on date,
  tsv tsvector not null
);
create table app.search_network (like app.search_public including all);
create table app.search_restricted (like app.search_public including all, organisation_id uuid, status text not null);
create index search_public_tsv on app.search_public using gin (tsv);
create index search_network_tsv on app.search_network using gin (tsv);
create index search_restricted_tsv on app.search_restricted using gin (tsv);
select app.guard('app.search_public');
select app.guard('app.search_network');
select app.guard('app.search_restricted');
create policy everyone_reads on app.search_public for select to {{prefix}}_visitor, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker using (true);
grant select on app.search_public to {{prefix}}_visitor, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;

-- Words that occur, by level, against which typing errors are mended.
create table app.search_word (
  level text not null,
  word text not null,
  primary key (level, word)
);
create index search_word_trigram on app.search_word using gin (word public.gin_trgm_ops);
select app.guard('app.search_word');

-- Writers put rows in and take them out through these; they check the actor once.
create function app.search_forget(ids uuid[]) returns void language plpgsql security definer set search_path = '' as $$
begin
  if app.level() < 2 then raise insufficient_privilege; end if;
  delete from app.search_public where record_id = any (ids);
  delete from app.search_network where record_id = any (ids);
  delete from app.search_restricted where record_id = any (ids);
end $$;

-- `configs` and `texts` are parallel to `records` (several lines per record); `codes` are lexemes of the coded values.
create function app.search_remember(wanted_level text, records uuid[], configs text[], texts text[], code_records uuid[], codes text[], heads jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if app.level() < 2 then raise insufficient_privilege; end if;
  if wanted_level not in ('public', 'network', 'restricted') then raise invalid_parameter_value; end if;
  execute format($q$
    insert into app.%I (record_id, register, sort_on, tsv %s)
    select h.record_id, h.register, h.sort_on, coalesce(t.tsv, '') || coalesce(c.tsv, '') %s
    from jsonb_to_recordset($6) as h(record_id uuid, register text, sort_on date, organisation_id uuid, status text)
    left join (select l.record_id, app.tsvector_sum(to_tsvector(('app.' || l.config)::regconfig, l.text)) as tsv
               from unnest($1, $2, $3) as l(record_id, config, text) group by l.record_id) t using (record_id)
    left join (select l.record_id, array_to_tsvector(array_agg(distinct l.code)) as tsv from unnest($4, $5) as l(record_id, code) group by l.record_id) c using (record_id)
  $q$, 'search_' || wanted_level,
    case when wanted_level = 'restricted' then ', organisation_id, status' else '' end,
    case when wanted_level = 'restricted' then ', h.organisation_id, h.status' else '' end)
  using records, configs, texts, code_records, codes, heads;
end $$;

create function app.search_learn(wanted_level text, words text[]) returns void language plpgsql security definer set search_path = '' as $$
begin
  if app.level() < 2 then raise insufficient_privilege; end if;
  insert into app.search_word (level, word) select distinct wanted_level, w from unnest(words) as w order by 2 on conflict do nothing;
end $$;

-- Candidates at one level: at most `most` of them. Stewards find all of their registers; members what is shared, and what is their own.
create function app.search_find(wanted_level text, query tsquery, wanted_register text, most integer)
returns table (record_id uuid, register text, sort_on date, rank real) language plpgsql stable security definer set search_path = '' as $$
begin
  if wanted_level = 'public' then
    return query select s.record_id, s.register, s.sort_on, ts_rank_cd(s.tsv, query) from
      (select * from app.search_public p where p.tsv @@ query and (wanted_register is null or p.register = wanted_register) limit most) s;
  elsif wanted_level = 'network' and app.level() >= 2 then
    return query select s.record_id, s.register, s.sort_on, ts_rank_cd(s.tsv, query) from
      (select * from app.search_network p where p.tsv @@ query and (wanted_register is null or p.register = wanted_register) limit most) s;
  elsif wanted_level = 'restricted' and app.level() >= 4 then
    return query select s.record_id, s.register, s.sort_on, ts_rank_cd(s.tsv, query) from
      (select * from app.search_restricted p where p.tsv @@ query and (wanted_register is null or p.register = wanted_register) limit most) s;
  elsif wanted_level = 'restricted' and app.level() >= 2 then
    return query select s.record_id, s.register, s.sort_on, ts_rank_cd(s.tsv, query) from
      (select p.* from app.search_restricted p where p.tsv @@ query and (wanted_register is null or p.register = wanted_register)
         and ((p.status <> 'draft' and p.register in (select g.register from app.role_grant g where g.person_id = app.person() and g.role = 'steward' and g.revoked_at is null))
              or p.organisation_id = app.organisation()) limit most) s;
  end if;
end $$;

-- Words of one level that resemble a mistyped one, best first.
create function app.search_suggest(wanted_level text, typed text, most integer) returns table (word text, closeness real)
language plpgsql stable security definer set search_path = '' set pg_trgm.similarity_threshold = 0.35 as $$
begin
  if wanted_level <> 'public' and app.level() < (case wanted_level when 'network' then 2 else 3 end) then return; end if;
  return query select w.word, public.similarity(w.word, typed) as closeness from app.search_word w
    where w.level = wanted_level and w.word operator(public.%) typed
    order by public.levenshtein_less_equal(w.word, typed, 3), closeness desc, w.word limit most;
end $$;
-- One tsquery for several words: each word in any of our languages or as a code; all words must be there.
create function app.search_query(words text[], codes text[]) returns tsquery language plpgsql stable parallel safe set search_path = '' as $$
declare
  result tsquery; one tsquery; part tsquery; i integer; config text; code text;
begin
  for i in 1 .. coalesce(array_length(words, 1), 0) loop
    one := null;
    foreach config in array array['simple', 'en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'ar'] loop
      part := phraseto_tsquery(('app.' || config)::regconfig, words[i]);
      if numnode(part) > 0 then one := case when one is null then part else one || part end; end if;
    end loop;
    foreach code in array string_to_array(coalesce(codes[i], ''), E'\x1f') loop
      if code <> '' then
        part := quote_literal(code)::tsquery;
        one := case when one is null then part else one || part end;
      end if;
    end loop;
    if one is not null then result := case when result is null then one else result && one end; end if;
  end loop;
  return result;
end $$;

revoke all on function app.search_forget(uuid[]), app.search_remember(text, uuid[], text[], text[], uuid[], text[], jsonb), app.search_learn(text, text[]), app.search_find(text, tsquery, text, integer),
  app.search_suggest(text, text, integer), app.search_query(text[], text[]) from public;
grant execute on function app.search_forget(uuid[]), app.search_remember(text, uuid[], text[], text[], uuid[], text[], jsonb), app.search_learn(text, text[]) to {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
grant execute on function app.search_find(text, tsquery, text, integer), app.search_suggest(text, text, integer), app.search_query(text[], text[])
  to {{prefix}}_visitor, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
