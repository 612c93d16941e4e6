-- criminalisation-cases (track, counted)
create table register."criminalisation_cases" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "title" text,
  "strand" text,
  "place_country" text,
  "place_region" text,
  "place_city" text,
  "place_lat" double precision,
  "place_lon" double precision,
  "setting" text,
  "basis" text,
  "provision" text,
  "people_at_least" integer,
  "people_at_most" integer,
  "people_is_unknown" boolean,
  "stated_by_at_least" integer,
  "stated_by_at_most" integer,
  "stated_by_is_unknown" boolean,
  "children" text,
  "steps_stage" text,
  "steps_first_from" date,
  "steps_first_year" integer,
  "steps_last_from" date,
  "outcome" text,
  "is_final" text,
  "next_date_from" date,
  "next_date_to" date,
  "next_date_year" integer,
  "next_date_is_unknown" boolean,
  "supported_by_member" text,
  "supported_by_name" text,
  "stream" text,
  "verification" text,
  "summary" text,
  "summary_language" text,
  "contact" text,
  primary key (id),
  foreign key (id) references app.record (id)
);
create table register."criminalisation_cases_past" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "title" text,
  "strand" text,
  "place_country" text,
  "place_region" text,
  "place_city" text,
  "place_lat" double precision,
  "place_lon" double precision,
  "setting" text,
  "basis" text,
  "provision" text,
  "people_at_least" integer,
  "people_at_most" integer,
  "people_is_unknown" boolean,
  "stated_by_at_least" integer,
  "stated_by_at_most" integer,
  "stated_by_is_unknown" boolean,
  "children" text,
  "steps_stage" text,
  "steps_first_from" date,
  "steps_first_year" integer,
  "steps_last_from" date,
  "outcome" text,
  "is_final" text,
  "next_date_from" date,
  "next_date_to" date,
  "next_date_year" integer,
  "next_date_is_unknown" boolean,
  "supported_by_member" text,
  "supported_by_name" text,
  "stream" text,
  "verification" text,
  "summary" text,
  "summary_language" text,
  "contact" text,
  recorded_to timestamptz not null,
  primary key (id, version)
);
create index if not exists "criminalisation_cases_public_list" on register."criminalisation_cases" (sort_on desc nulls last, id desc) where is_public;
create index if not exists "criminalisation_cases_list" on register."criminalisation_cases" (sort_on desc nulls last, id desc);
create index if not exists "criminalisation_cases_review" on register."criminalisation_cases" (review_status, sort_on desc nulls last, id desc) where review_status in ('submitted', 'in-review', 'accepted');
create index if not exists "criminalisation_cases_reference" on register."criminalisation_cases" (reference);
create index if not exists "criminalisation_cases_batch" on register."criminalisation_cases" (batch_id) where batch_id is not null;
create index if not exists "criminalisation_cases_organisation" on register."criminalisation_cases" (organisation_id, sort_on desc nulls last);
create index if not exists "criminalisation_cases_by_strand" on register."criminalisation_cases" ("strand", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "criminalisation_cases_by_place_country" on register."criminalisation_cases" ("place_country", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "criminalisation_cases_by_steps_stage" on register."criminalisation_cases" ("steps_stage", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "criminalisation_cases_by_outcome" on register."criminalisation_cases" ("outcome", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "criminalisation_cases_by_steps_first_year" on register."criminalisation_cases" ("steps_first_year", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "criminalisation_cases_count" on register."criminalisation_cases" (is_public, "strand", "place_country", "basis", "setting", "steps_stage", "outcome", "steps_first_year", "stream") include ("is_shared", "organisation_id", "review_status", "recorded_from", "people_at_least", "people_at_most", "people_is_unknown");
alter table register."criminalisation_cases" enable row level security; alter table register."criminalisation_cases" force row level security;
drop policy if exists owner_all on register."criminalisation_cases"; create policy owner_all on register."criminalisation_cases" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases"; create policy visitor_read on register."criminalisation_cases" for select to "throughline_visitor" using (false);
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "strand", "place_country", "setting", "basis", "provision", "people_at_least", "people_at_most", "people_is_unknown", "children", "steps_stage", "steps_first_from", "steps_first_year", "steps_last_from", "outcome", "is_final", "stream", "verification") on register."criminalisation_cases" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases"; create policy member_read on register."criminalisation_cases" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases"; create policy own_read on register."criminalisation_cases" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases"; create policy steward_read on register."criminalisation_cases" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases"; create policy worker_read on register."criminalisation_cases" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."criminalisation_cases_past" enable row level security; alter table register."criminalisation_cases_past" force row level security;
drop policy if exists owner_all on register."criminalisation_cases_past"; create policy owner_all on register."criminalisation_cases_past" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases_past";
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "strand", "place_country", "setting", "basis", "provision", "people_at_least", "people_at_most", "people_is_unknown", "children", "steps_stage", "steps_first_from", "steps_first_year", "steps_last_from", "outcome", "is_final", "stream", "verification", recorded_to, version) on register."criminalisation_cases_past" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases_past"; create policy member_read on register."criminalisation_cases_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases_past"; create policy own_read on register."criminalisation_cases_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases_past"; create policy steward_read on register."criminalisation_cases_past" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases_past"; create policy worker_read on register."criminalisation_cases_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."criminalisation_cases" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."criminalisation_cases_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."criminalisation_cases"; create policy own_insert on register."criminalisation_cases" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('criminalisation-cases')));
drop policy if exists own_update on register."criminalisation_cases"; create policy own_update on register."criminalisation_cases" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared);
drop policy if exists own_delete on register."criminalisation_cases"; create policy own_delete on register."criminalisation_cases" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."criminalisation_cases_past"; create policy own_insert on register."criminalisation_cases_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases_past".id));
drop policy if exists steward_insert on register."criminalisation_cases"; create policy steward_insert on register."criminalisation_cases" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')) and (select app.is_register_on('criminalisation-cases')));
drop policy if exists steward_update on register."criminalisation_cases"; create policy steward_update on register."criminalisation_cases" for update to "throughline_steward" using ((select app.stewards('criminalisation-cases'))) with check ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_delete on register."criminalisation_cases"; create policy steward_delete on register."criminalisation_cases" for delete to "throughline_steward" using ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_insert on register."criminalisation_cases_past"; create policy steward_insert on register."criminalisation_cases_past" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')));
drop policy if exists worker_insert on register."criminalisation_cases"; create policy worker_insert on register."criminalisation_cases" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('criminalisation-cases')));
drop policy if exists worker_update on register."criminalisation_cases"; create policy worker_update on register."criminalisation_cases" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."criminalisation_cases"; create policy worker_delete on register."criminalisation_cases" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."criminalisation_cases_past"; create policy worker_insert on register."criminalisation_cases_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."criminalisation_cases_past" to "throughline_worker";
drop policy if exists worker_update on register."criminalisation_cases_past"; create policy worker_update on register."criminalisation_cases_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."criminalisation_cases_past" to "throughline_worker";
drop policy if exists worker_delete on register."criminalisation_cases_past"; create policy worker_delete on register."criminalisation_cases_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."criminalisation_cases__role" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."criminalisation_cases" (id) on delete cascade
);
create table register."criminalisation_cases__role_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "criminalisation_cases__role_code" on register."criminalisation_cases__role" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."criminalisation_cases__role" enable row level security; alter table register."criminalisation_cases__role" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__role"; create policy owner_all on register."criminalisation_cases__role" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__role" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__role"; create policy visitor_read on register."criminalisation_cases__role" for select to "throughline_visitor" using (false);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."criminalisation_cases__role" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__role"; create policy member_read on register."criminalisation_cases__role" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__role" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__role"; create policy own_read on register."criminalisation_cases__role" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__role"; create policy steward_read on register."criminalisation_cases__role" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__role"; create policy worker_read on register."criminalisation_cases__role" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."criminalisation_cases__role_past" enable row level security; alter table register."criminalisation_cases__role_past" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__role_past"; create policy owner_all on register."criminalisation_cases__role_past" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__role_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__role_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."criminalisation_cases__role_past" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__role_past"; create policy member_read on register."criminalisation_cases__role_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__role_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__role_past"; create policy own_read on register."criminalisation_cases__role_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__role_past"; create policy steward_read on register."criminalisation_cases__role_past" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__role_past"; create policy worker_read on register."criminalisation_cases__role_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."criminalisation_cases__role" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."criminalisation_cases__role_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."criminalisation_cases__role"; create policy own_insert on register."criminalisation_cases__role" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('criminalisation-cases')) and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__role".record_id));
drop policy if exists own_update on register."criminalisation_cases__role"; create policy own_update on register."criminalisation_cases__role" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__role".record_id));
drop policy if exists own_delete on register."criminalisation_cases__role"; create policy own_delete on register."criminalisation_cases__role" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."criminalisation_cases__role_past"; create policy own_insert on register."criminalisation_cases__role_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__role_past".record_id));
drop policy if exists steward_insert on register."criminalisation_cases__role"; create policy steward_insert on register."criminalisation_cases__role" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')) and (select app.is_register_on('criminalisation-cases')));
drop policy if exists steward_update on register."criminalisation_cases__role"; create policy steward_update on register."criminalisation_cases__role" for update to "throughline_steward" using ((select app.stewards('criminalisation-cases'))) with check ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_delete on register."criminalisation_cases__role"; create policy steward_delete on register."criminalisation_cases__role" for delete to "throughline_steward" using ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_insert on register."criminalisation_cases__role_past"; create policy steward_insert on register."criminalisation_cases__role_past" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')));
drop policy if exists worker_insert on register."criminalisation_cases__role"; create policy worker_insert on register."criminalisation_cases__role" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('criminalisation-cases')));
drop policy if exists worker_update on register."criminalisation_cases__role"; create policy worker_update on register."criminalisation_cases__role" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."criminalisation_cases__role"; create policy worker_delete on register."criminalisation_cases__role" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."criminalisation_cases__role_past"; create policy worker_insert on register."criminalisation_cases__role_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."criminalisation_cases__role_past" to "throughline_worker";
drop policy if exists worker_update on register."criminalisation_cases__role_past"; create policy worker_update on register."criminalisation_cases__role_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."criminalisation_cases__role_past" to "throughline_worker";
drop policy if exists worker_delete on register."criminalisation_cases__role_past"; create policy worker_delete on register."criminalisation_cases__role_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."criminalisation_cases__act" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."criminalisation_cases" (id) on delete cascade
);
create table register."criminalisation_cases__act_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "criminalisation_cases__act_code" on register."criminalisation_cases__act" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."criminalisation_cases__act" enable row level security; alter table register."criminalisation_cases__act" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__act"; create policy owner_all on register."criminalisation_cases__act" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__act" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__act"; create policy visitor_read on register."criminalisation_cases__act" for select to "throughline_visitor" using (false);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."criminalisation_cases__act" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__act"; create policy member_read on register."criminalisation_cases__act" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__act" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__act"; create policy own_read on register."criminalisation_cases__act" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__act"; create policy steward_read on register."criminalisation_cases__act" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__act"; create policy worker_read on register."criminalisation_cases__act" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."criminalisation_cases__act_past" enable row level security; alter table register."criminalisation_cases__act_past" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__act_past"; create policy owner_all on register."criminalisation_cases__act_past" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__act_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__act_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."criminalisation_cases__act_past" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__act_past"; create policy member_read on register."criminalisation_cases__act_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__act_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__act_past"; create policy own_read on register."criminalisation_cases__act_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__act_past"; create policy steward_read on register."criminalisation_cases__act_past" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__act_past"; create policy worker_read on register."criminalisation_cases__act_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."criminalisation_cases__act" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."criminalisation_cases__act_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."criminalisation_cases__act"; create policy own_insert on register."criminalisation_cases__act" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('criminalisation-cases')) and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__act".record_id));
drop policy if exists own_update on register."criminalisation_cases__act"; create policy own_update on register."criminalisation_cases__act" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__act".record_id));
drop policy if exists own_delete on register."criminalisation_cases__act"; create policy own_delete on register."criminalisation_cases__act" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."criminalisation_cases__act_past"; create policy own_insert on register."criminalisation_cases__act_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__act_past".record_id));
drop policy if exists steward_insert on register."criminalisation_cases__act"; create policy steward_insert on register."criminalisation_cases__act" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')) and (select app.is_register_on('criminalisation-cases')));
drop policy if exists steward_update on register."criminalisation_cases__act"; create policy steward_update on register."criminalisation_cases__act" for update to "throughline_steward" using ((select app.stewards('criminalisation-cases'))) with check ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_delete on register."criminalisation_cases__act"; create policy steward_delete on register."criminalisation_cases__act" for delete to "throughline_steward" using ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_insert on register."criminalisation_cases__act_past"; create policy steward_insert on register."criminalisation_cases__act_past" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')));
drop policy if exists worker_insert on register."criminalisation_cases__act"; create policy worker_insert on register."criminalisation_cases__act" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('criminalisation-cases')));
drop policy if exists worker_update on register."criminalisation_cases__act"; create policy worker_update on register."criminalisation_cases__act" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."criminalisation_cases__act"; create policy worker_delete on register."criminalisation_cases__act" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."criminalisation_cases__act_past"; create policy worker_insert on register."criminalisation_cases__act_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."criminalisation_cases__act_past" to "throughline_worker";
drop policy if exists worker_update on register."criminalisation_cases__act_past"; create policy worker_update on register."criminalisation_cases__act_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."criminalisation_cases__act_past" to "throughline_worker";
drop policy if exists worker_delete on register."criminalisation_cases__act_past"; create policy worker_delete on register."criminalisation_cases__act_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."criminalisation_cases__charge_family" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."criminalisation_cases" (id) on delete cascade
);
create table register."criminalisation_cases__charge_family_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "criminalisation_cases__charge_family_code" on register."criminalisation_cases__charge_family" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."criminalisation_cases__charge_family" enable row level security; alter table register."criminalisation_cases__charge_family" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__charge_family"; create policy owner_all on register."criminalisation_cases__charge_family" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__charge_family" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__charge_family"; create policy visitor_read on register."criminalisation_cases__charge_family" for select to "throughline_visitor" using (false);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."criminalisation_cases__charge_family" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__charge_family"; create policy member_read on register."criminalisation_cases__charge_family" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__charge_family" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__charge_family"; create policy own_read on register."criminalisation_cases__charge_family" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__charge_family"; create policy steward_read on register."criminalisation_cases__charge_family" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__charge_family"; create policy worker_read on register."criminalisation_cases__charge_family" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."criminalisation_cases__charge_family_past" enable row level security; alter table register."criminalisation_cases__charge_family_past" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__charge_family_past"; create policy owner_all on register."criminalisation_cases__charge_family_past" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__charge_family_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__charge_family_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."criminalisation_cases__charge_family_past" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__charge_family_past"; create policy member_read on register."criminalisation_cases__charge_family_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__charge_family_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__charge_family_past"; create policy own_read on register."criminalisation_cases__charge_family_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__charge_family_past"; create policy steward_read on register."criminalisation_cases__charge_family_past" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__charge_family_past"; create policy worker_read on register."criminalisation_cases__charge_family_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."criminalisation_cases__charge_family" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."criminalisation_cases__charge_family_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."criminalisation_cases__charge_family"; create policy own_insert on register."criminalisation_cases__charge_family" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('criminalisation-cases')) and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__charge_family".record_id));
drop policy if exists own_update on register."criminalisation_cases__charge_family"; create policy own_update on register."criminalisation_cases__charge_family" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__charge_family".record_id));
drop policy if exists own_delete on register."criminalisation_cases__charge_family"; create policy own_delete on register."criminalisation_cases__charge_family" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."criminalisation_cases__charge_family_past"; create policy own_insert on register."criminalisation_cases__charge_family_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__charge_family_past".record_id));
drop policy if exists steward_insert on register."criminalisation_cases__charge_family"; create policy steward_insert on register."criminalisation_cases__charge_family" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')) and (select app.is_register_on('criminalisation-cases')));
drop policy if exists steward_update on register."criminalisation_cases__charge_family"; create policy steward_update on register."criminalisation_cases__charge_family" for update to "throughline_steward" using ((select app.stewards('criminalisation-cases'))) with check ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_delete on register."criminalisation_cases__charge_family"; create policy steward_delete on register."criminalisation_cases__charge_family" for delete to "throughline_steward" using ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_insert on register."criminalisation_cases__charge_family_past"; create policy steward_insert on register."criminalisation_cases__charge_family_past" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')));
drop policy if exists worker_insert on register."criminalisation_cases__charge_family"; create policy worker_insert on register."criminalisation_cases__charge_family" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('criminalisation-cases')));
drop policy if exists worker_update on register."criminalisation_cases__charge_family"; create policy worker_update on register."criminalisation_cases__charge_family" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."criminalisation_cases__charge_family"; create policy worker_delete on register."criminalisation_cases__charge_family" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."criminalisation_cases__charge_family_past"; create policy worker_insert on register."criminalisation_cases__charge_family_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."criminalisation_cases__charge_family_past" to "throughline_worker";
drop policy if exists worker_update on register."criminalisation_cases__charge_family_past"; create policy worker_update on register."criminalisation_cases__charge_family_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."criminalisation_cases__charge_family_past" to "throughline_worker";
drop policy if exists worker_delete on register."criminalisation_cases__charge_family_past"; create policy worker_delete on register."criminalisation_cases__charge_family_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."criminalisation_cases__stated_by" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "age_group" text,
  "gender_identity" text,
  "racialised_group" text,
  "disability" text,
  "religion" text,
  "sexual_orientation" text,
  "at_least" integer,
  "at_most" integer,
  primary key (record_id, position),
  foreign key (record_id) references register."criminalisation_cases" (id) on delete cascade
);
create table register."criminalisation_cases__stated_by_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "age_group" text,
  "gender_identity" text,
  "racialised_group" text,
  "disability" text,
  "religion" text,
  "sexual_orientation" text,
  "at_least" integer,
  "at_most" integer,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "criminalisation_cases__stated_by_age_group" on register."criminalisation_cases__stated_by" ("age_group", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "criminalisation_cases__stated_by_gender_identity" on register."criminalisation_cases__stated_by" ("gender_identity", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "criminalisation_cases__stated_by_racialised_group" on register."criminalisation_cases__stated_by" ("racialised_group", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "criminalisation_cases__stated_by_disability" on register."criminalisation_cases__stated_by" ("disability", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "criminalisation_cases__stated_by_religion" on register."criminalisation_cases__stated_by" ("religion", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "criminalisation_cases__stated_by_sexual_orientation" on register."criminalisation_cases__stated_by" ("sexual_orientation", is_public) include (record_id, is_shared, organisation_id);
alter table register."criminalisation_cases__stated_by" enable row level security; alter table register."criminalisation_cases__stated_by" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__stated_by"; create policy owner_all on register."criminalisation_cases__stated_by" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__stated_by" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__stated_by"; create policy visitor_read on register."criminalisation_cases__stated_by" for select to "throughline_visitor" using (false);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status") on register."criminalisation_cases__stated_by" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__stated_by"; create policy member_read on register."criminalisation_cases__stated_by" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__stated_by" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__stated_by"; create policy own_read on register."criminalisation_cases__stated_by" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__stated_by"; create policy steward_read on register."criminalisation_cases__stated_by" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__stated_by"; create policy worker_read on register."criminalisation_cases__stated_by" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."criminalisation_cases__stated_by_past" enable row level security; alter table register."criminalisation_cases__stated_by_past" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__stated_by_past"; create policy owner_all on register."criminalisation_cases__stated_by_past" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__stated_by_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__stated_by_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", recorded_to, version) on register."criminalisation_cases__stated_by_past" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__stated_by_past"; create policy member_read on register."criminalisation_cases__stated_by_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__stated_by_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__stated_by_past"; create policy own_read on register."criminalisation_cases__stated_by_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__stated_by_past"; create policy steward_read on register."criminalisation_cases__stated_by_past" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__stated_by_past"; create policy worker_read on register."criminalisation_cases__stated_by_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."criminalisation_cases__stated_by" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."criminalisation_cases__stated_by_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."criminalisation_cases__stated_by"; create policy own_insert on register."criminalisation_cases__stated_by" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('criminalisation-cases')) and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__stated_by".record_id));
drop policy if exists own_update on register."criminalisation_cases__stated_by"; create policy own_update on register."criminalisation_cases__stated_by" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__stated_by".record_id));
drop policy if exists own_delete on register."criminalisation_cases__stated_by"; create policy own_delete on register."criminalisation_cases__stated_by" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."criminalisation_cases__stated_by_past"; create policy own_insert on register."criminalisation_cases__stated_by_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__stated_by_past".record_id));
drop policy if exists steward_insert on register."criminalisation_cases__stated_by"; create policy steward_insert on register."criminalisation_cases__stated_by" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')) and (select app.is_register_on('criminalisation-cases')));
drop policy if exists steward_update on register."criminalisation_cases__stated_by"; create policy steward_update on register."criminalisation_cases__stated_by" for update to "throughline_steward" using ((select app.stewards('criminalisation-cases'))) with check ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_delete on register."criminalisation_cases__stated_by"; create policy steward_delete on register."criminalisation_cases__stated_by" for delete to "throughline_steward" using ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_insert on register."criminalisation_cases__stated_by_past"; create policy steward_insert on register."criminalisation_cases__stated_by_past" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')));
drop policy if exists worker_insert on register."criminalisation_cases__stated_by"; create policy worker_insert on register."criminalisation_cases__stated_by" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('criminalisation-cases')));
drop policy if exists worker_update on register."criminalisation_cases__stated_by"; create policy worker_update on register."criminalisation_cases__stated_by" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."criminalisation_cases__stated_by"; create policy worker_delete on register."criminalisation_cases__stated_by" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."criminalisation_cases__stated_by_past"; create policy worker_insert on register."criminalisation_cases__stated_by_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."criminalisation_cases__stated_by_past" to "throughline_worker";
drop policy if exists worker_update on register."criminalisation_cases__stated_by_past"; create policy worker_update on register."criminalisation_cases__stated_by_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."criminalisation_cases__stated_by_past" to "throughline_worker";
drop policy if exists worker_delete on register."criminalisation_cases__stated_by_past"; create policy worker_delete on register."criminalisation_cases__stated_by_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."criminalisation_cases__ground" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."criminalisation_cases" (id) on delete cascade
);
create table register."criminalisation_cases__ground_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "criminalisation_cases__ground_code" on register."criminalisation_cases__ground" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."criminalisation_cases__ground" enable row level security; alter table register."criminalisation_cases__ground" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__ground"; create policy owner_all on register."criminalisation_cases__ground" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__ground" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__ground"; create policy visitor_read on register."criminalisation_cases__ground" for select to "throughline_visitor" using (false);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status") on register."criminalisation_cases__ground" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__ground"; create policy member_read on register."criminalisation_cases__ground" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__ground" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__ground"; create policy own_read on register."criminalisation_cases__ground" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__ground"; create policy steward_read on register."criminalisation_cases__ground" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__ground"; create policy worker_read on register."criminalisation_cases__ground" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."criminalisation_cases__ground_past" enable row level security; alter table register."criminalisation_cases__ground_past" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__ground_past"; create policy owner_all on register."criminalisation_cases__ground_past" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__ground_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__ground_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", recorded_to, version) on register."criminalisation_cases__ground_past" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__ground_past"; create policy member_read on register."criminalisation_cases__ground_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__ground_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__ground_past"; create policy own_read on register."criminalisation_cases__ground_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__ground_past"; create policy steward_read on register."criminalisation_cases__ground_past" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__ground_past"; create policy worker_read on register."criminalisation_cases__ground_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."criminalisation_cases__ground" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."criminalisation_cases__ground_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."criminalisation_cases__ground"; create policy own_insert on register."criminalisation_cases__ground" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('criminalisation-cases')) and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__ground".record_id));
drop policy if exists own_update on register."criminalisation_cases__ground"; create policy own_update on register."criminalisation_cases__ground" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__ground".record_id));
drop policy if exists own_delete on register."criminalisation_cases__ground"; create policy own_delete on register."criminalisation_cases__ground" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."criminalisation_cases__ground_past"; create policy own_insert on register."criminalisation_cases__ground_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__ground_past".record_id));
drop policy if exists steward_insert on register."criminalisation_cases__ground"; create policy steward_insert on register."criminalisation_cases__ground" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')) and (select app.is_register_on('criminalisation-cases')));
drop policy if exists steward_update on register."criminalisation_cases__ground"; create policy steward_update on register."criminalisation_cases__ground" for update to "throughline_steward" using ((select app.stewards('criminalisation-cases'))) with check ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_delete on register."criminalisation_cases__ground"; create policy steward_delete on register."criminalisation_cases__ground" for delete to "throughline_steward" using ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_insert on register."criminalisation_cases__ground_past"; create policy steward_insert on register."criminalisation_cases__ground_past" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')));
drop policy if exists worker_insert on register."criminalisation_cases__ground"; create policy worker_insert on register."criminalisation_cases__ground" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('criminalisation-cases')));
drop policy if exists worker_update on register."criminalisation_cases__ground"; create policy worker_update on register."criminalisation_cases__ground" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."criminalisation_cases__ground"; create policy worker_delete on register."criminalisation_cases__ground" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."criminalisation_cases__ground_past"; create policy worker_insert on register."criminalisation_cases__ground_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."criminalisation_cases__ground_past" to "throughline_worker";
drop policy if exists worker_update on register."criminalisation_cases__ground_past"; create policy worker_update on register."criminalisation_cases__ground_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."criminalisation_cases__ground_past" to "throughline_worker";
drop policy if exists worker_delete on register."criminalisation_cases__ground_past"; create policy worker_delete on register."criminalisation_cases__ground_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."criminalisation_cases__steps" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "kind" text,
  "date_from" date,
  "date_to" date,
  "at_least" integer,
  "at_most" integer,
  "note" text,
  primary key (record_id, position),
  foreign key (record_id) references register."criminalisation_cases" (id) on delete cascade
);
create table register."criminalisation_cases__steps_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "kind" text,
  "date_from" date,
  "date_to" date,
  "at_least" integer,
  "at_most" integer,
  "note" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "criminalisation_cases__steps_kind" on register."criminalisation_cases__steps" ("kind", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "criminalisation_cases__steps_date_from" on register."criminalisation_cases__steps" ("date_from", is_public) include (record_id, is_shared, organisation_id);
alter table register."criminalisation_cases__steps" enable row level security; alter table register."criminalisation_cases__steps" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__steps"; create policy owner_all on register."criminalisation_cases__steps" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__steps" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__steps"; create policy visitor_read on register."criminalisation_cases__steps" for select to "throughline_visitor" using (false);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "kind", "date_from", "date_to", "at_least", "at_most") on register."criminalisation_cases__steps" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__steps"; create policy member_read on register."criminalisation_cases__steps" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__steps" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__steps"; create policy own_read on register."criminalisation_cases__steps" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__steps"; create policy steward_read on register."criminalisation_cases__steps" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__steps"; create policy worker_read on register."criminalisation_cases__steps" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."criminalisation_cases__steps_past" enable row level security; alter table register."criminalisation_cases__steps_past" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__steps_past"; create policy owner_all on register."criminalisation_cases__steps_past" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__steps_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__steps_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "kind", "date_from", "date_to", "at_least", "at_most", recorded_to, version) on register."criminalisation_cases__steps_past" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__steps_past"; create policy member_read on register."criminalisation_cases__steps_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__steps_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__steps_past"; create policy own_read on register."criminalisation_cases__steps_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__steps_past"; create policy steward_read on register."criminalisation_cases__steps_past" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__steps_past"; create policy worker_read on register."criminalisation_cases__steps_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."criminalisation_cases__steps" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."criminalisation_cases__steps_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."criminalisation_cases__steps"; create policy own_insert on register."criminalisation_cases__steps" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('criminalisation-cases')) and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__steps".record_id));
drop policy if exists own_update on register."criminalisation_cases__steps"; create policy own_update on register."criminalisation_cases__steps" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__steps".record_id));
drop policy if exists own_delete on register."criminalisation_cases__steps"; create policy own_delete on register."criminalisation_cases__steps" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."criminalisation_cases__steps_past"; create policy own_insert on register."criminalisation_cases__steps_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__steps_past".record_id));
drop policy if exists steward_insert on register."criminalisation_cases__steps"; create policy steward_insert on register."criminalisation_cases__steps" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')) and (select app.is_register_on('criminalisation-cases')));
drop policy if exists steward_update on register."criminalisation_cases__steps"; create policy steward_update on register."criminalisation_cases__steps" for update to "throughline_steward" using ((select app.stewards('criminalisation-cases'))) with check ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_delete on register."criminalisation_cases__steps"; create policy steward_delete on register."criminalisation_cases__steps" for delete to "throughline_steward" using ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_insert on register."criminalisation_cases__steps_past"; create policy steward_insert on register."criminalisation_cases__steps_past" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')));
drop policy if exists worker_insert on register."criminalisation_cases__steps"; create policy worker_insert on register."criminalisation_cases__steps" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('criminalisation-cases')));
drop policy if exists worker_update on register."criminalisation_cases__steps"; create policy worker_update on register."criminalisation_cases__steps" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."criminalisation_cases__steps"; create policy worker_delete on register."criminalisation_cases__steps" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."criminalisation_cases__steps_past"; create policy worker_insert on register."criminalisation_cases__steps_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."criminalisation_cases__steps_past" to "throughline_worker";
drop policy if exists worker_update on register."criminalisation_cases__steps_past"; create policy worker_update on register."criminalisation_cases__steps_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."criminalisation_cases__steps_past" to "throughline_worker";
drop policy if exists worker_delete on register."criminalisation_cases__steps_past"; create policy worker_delete on register."criminalisation_cases__steps_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."criminalisation_cases__measures" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."criminalisation_cases" (id) on delete cascade
);
create table register."criminalisation_cases__measures_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "criminalisation_cases__measures_code" on register."criminalisation_cases__measures" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."criminalisation_cases__measures" enable row level security; alter table register."criminalisation_cases__measures" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__measures"; create policy owner_all on register."criminalisation_cases__measures" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__measures" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__measures"; create policy visitor_read on register."criminalisation_cases__measures" for select to "throughline_visitor" using (false);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."criminalisation_cases__measures" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__measures"; create policy member_read on register."criminalisation_cases__measures" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__measures" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__measures"; create policy own_read on register."criminalisation_cases__measures" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__measures"; create policy steward_read on register."criminalisation_cases__measures" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__measures"; create policy worker_read on register."criminalisation_cases__measures" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."criminalisation_cases__measures_past" enable row level security; alter table register."criminalisation_cases__measures_past" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__measures_past"; create policy owner_all on register."criminalisation_cases__measures_past" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__measures_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__measures_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."criminalisation_cases__measures_past" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__measures_past"; create policy member_read on register."criminalisation_cases__measures_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__measures_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__measures_past"; create policy own_read on register."criminalisation_cases__measures_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__measures_past"; create policy steward_read on register."criminalisation_cases__measures_past" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__measures_past"; create policy worker_read on register."criminalisation_cases__measures_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."criminalisation_cases__measures" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."criminalisation_cases__measures_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."criminalisation_cases__measures"; create policy own_insert on register."criminalisation_cases__measures" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('criminalisation-cases')) and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__measures".record_id));
drop policy if exists own_update on register."criminalisation_cases__measures"; create policy own_update on register."criminalisation_cases__measures" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__measures".record_id));
drop policy if exists own_delete on register."criminalisation_cases__measures"; create policy own_delete on register."criminalisation_cases__measures" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."criminalisation_cases__measures_past"; create policy own_insert on register."criminalisation_cases__measures_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__measures_past".record_id));
drop policy if exists steward_insert on register."criminalisation_cases__measures"; create policy steward_insert on register."criminalisation_cases__measures" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')) and (select app.is_register_on('criminalisation-cases')));
drop policy if exists steward_update on register."criminalisation_cases__measures"; create policy steward_update on register."criminalisation_cases__measures" for update to "throughline_steward" using ((select app.stewards('criminalisation-cases'))) with check ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_delete on register."criminalisation_cases__measures"; create policy steward_delete on register."criminalisation_cases__measures" for delete to "throughline_steward" using ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_insert on register."criminalisation_cases__measures_past"; create policy steward_insert on register."criminalisation_cases__measures_past" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')));
drop policy if exists worker_insert on register."criminalisation_cases__measures"; create policy worker_insert on register."criminalisation_cases__measures" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('criminalisation-cases')));
drop policy if exists worker_update on register."criminalisation_cases__measures"; create policy worker_update on register."criminalisation_cases__measures" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."criminalisation_cases__measures"; create policy worker_delete on register."criminalisation_cases__measures" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."criminalisation_cases__measures_past"; create policy worker_insert on register."criminalisation_cases__measures_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."criminalisation_cases__measures_past" to "throughline_worker";
drop policy if exists worker_update on register."criminalisation_cases__measures_past"; create policy worker_update on register."criminalisation_cases__measures_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."criminalisation_cases__measures_past" to "throughline_worker";
drop policy if exists worker_delete on register."criminalisation_cases__measures_past"; create policy worker_delete on register."criminalisation_cases__measures_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."criminalisation_cases__related" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "register" text,
  "reference" text,
  "relation" text,
  primary key (record_id, position),
  foreign key (record_id) references register."criminalisation_cases" (id) on delete cascade
);
create table register."criminalisation_cases__related_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "register" text,
  "reference" text,
  "relation" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "criminalisation_cases__related_register" on register."criminalisation_cases__related" ("register", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "criminalisation_cases__related_reference" on register."criminalisation_cases__related" ("reference", is_public) include (record_id, is_shared, organisation_id);
alter table register."criminalisation_cases__related" enable row level security; alter table register."criminalisation_cases__related" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__related"; create policy owner_all on register."criminalisation_cases__related" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__related" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__related"; create policy visitor_read on register."criminalisation_cases__related" for select to "throughline_visitor" using (false);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status") on register."criminalisation_cases__related" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__related"; create policy member_read on register."criminalisation_cases__related" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__related" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__related"; create policy own_read on register."criminalisation_cases__related" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__related"; create policy steward_read on register."criminalisation_cases__related" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__related"; create policy worker_read on register."criminalisation_cases__related" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."criminalisation_cases__related_past" enable row level security; alter table register."criminalisation_cases__related_past" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__related_past"; create policy owner_all on register."criminalisation_cases__related_past" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__related_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__related_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", recorded_to, version) on register."criminalisation_cases__related_past" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__related_past"; create policy member_read on register."criminalisation_cases__related_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__related_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__related_past"; create policy own_read on register."criminalisation_cases__related_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__related_past"; create policy steward_read on register."criminalisation_cases__related_past" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__related_past"; create policy worker_read on register."criminalisation_cases__related_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."criminalisation_cases__related" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."criminalisation_cases__related_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."criminalisation_cases__related"; create policy own_insert on register."criminalisation_cases__related" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('criminalisation-cases')) and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__related".record_id));
drop policy if exists own_update on register."criminalisation_cases__related"; create policy own_update on register."criminalisation_cases__related" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__related".record_id));
drop policy if exists own_delete on register."criminalisation_cases__related"; create policy own_delete on register."criminalisation_cases__related" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."criminalisation_cases__related_past"; create policy own_insert on register."criminalisation_cases__related_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__related_past".record_id));
drop policy if exists steward_insert on register."criminalisation_cases__related"; create policy steward_insert on register."criminalisation_cases__related" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')) and (select app.is_register_on('criminalisation-cases')));
drop policy if exists steward_update on register."criminalisation_cases__related"; create policy steward_update on register."criminalisation_cases__related" for update to "throughline_steward" using ((select app.stewards('criminalisation-cases'))) with check ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_delete on register."criminalisation_cases__related"; create policy steward_delete on register."criminalisation_cases__related" for delete to "throughline_steward" using ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_insert on register."criminalisation_cases__related_past"; create policy steward_insert on register."criminalisation_cases__related_past" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')));
drop policy if exists worker_insert on register."criminalisation_cases__related"; create policy worker_insert on register."criminalisation_cases__related" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('criminalisation-cases')));
drop policy if exists worker_update on register."criminalisation_cases__related"; create policy worker_update on register."criminalisation_cases__related" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."criminalisation_cases__related"; create policy worker_delete on register."criminalisation_cases__related" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."criminalisation_cases__related_past"; create policy worker_insert on register."criminalisation_cases__related_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."criminalisation_cases__related_past" to "throughline_worker";
drop policy if exists worker_update on register."criminalisation_cases__related_past"; create policy worker_update on register."criminalisation_cases__related_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."criminalisation_cases__related_past" to "throughline_worker";
drop policy if exists worker_delete on register."criminalisation_cases__related_past"; create policy worker_delete on register."criminalisation_cases__related_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."criminalisation_cases__sources" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  primary key (record_id, position),
  foreign key (record_id) references register."criminalisation_cases" (id) on delete cascade
);
create table register."criminalisation_cases__sources_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "criminalisation_cases__sources_kind" on register."criminalisation_cases__sources" ("kind", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "criminalisation_cases__sources_stream" on register."criminalisation_cases__sources" ("stream", is_public) include (record_id, is_shared, organisation_id);
alter table register."criminalisation_cases__sources" enable row level security; alter table register."criminalisation_cases__sources" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__sources"; create policy owner_all on register."criminalisation_cases__sources" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__sources" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__sources"; create policy visitor_read on register."criminalisation_cases__sources" for select to "throughline_visitor" using (false);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."criminalisation_cases__sources" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__sources"; create policy member_read on register."criminalisation_cases__sources" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__sources" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__sources"; create policy own_read on register."criminalisation_cases__sources" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__sources"; create policy steward_read on register."criminalisation_cases__sources" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__sources"; create policy worker_read on register."criminalisation_cases__sources" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."criminalisation_cases__sources_past" enable row level security; alter table register."criminalisation_cases__sources_past" force row level security;
drop policy if exists owner_all on register."criminalisation_cases__sources_past"; create policy owner_all on register."criminalisation_cases__sources_past" to "throughline_owner" using (true) with check (true);
revoke all on register."criminalisation_cases__sources_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."criminalisation_cases__sources_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier", recorded_to, version) on register."criminalisation_cases__sources_past" to "throughline_member";
drop policy if exists member_read on register."criminalisation_cases__sources_past"; create policy member_read on register."criminalisation_cases__sources_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."criminalisation_cases__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."criminalisation_cases__sources_past"; create policy own_read on register."criminalisation_cases__sources_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."criminalisation_cases__sources_past"; create policy steward_read on register."criminalisation_cases__sources_past" for select to "throughline_steward" using ((select app.stewards('criminalisation-cases')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."criminalisation_cases__sources_past"; create policy worker_read on register."criminalisation_cases__sources_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."criminalisation_cases__sources" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."criminalisation_cases__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."criminalisation_cases__sources"; create policy own_insert on register."criminalisation_cases__sources" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('criminalisation-cases')) and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__sources".record_id));
drop policy if exists own_update on register."criminalisation_cases__sources"; create policy own_update on register."criminalisation_cases__sources" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__sources".record_id));
drop policy if exists own_delete on register."criminalisation_cases__sources"; create policy own_delete on register."criminalisation_cases__sources" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."criminalisation_cases__sources_past"; create policy own_insert on register."criminalisation_cases__sources_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."criminalisation_cases" r where r.id = register."criminalisation_cases__sources_past".record_id));
drop policy if exists steward_insert on register."criminalisation_cases__sources"; create policy steward_insert on register."criminalisation_cases__sources" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')) and (select app.is_register_on('criminalisation-cases')));
drop policy if exists steward_update on register."criminalisation_cases__sources"; create policy steward_update on register."criminalisation_cases__sources" for update to "throughline_steward" using ((select app.stewards('criminalisation-cases'))) with check ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_delete on register."criminalisation_cases__sources"; create policy steward_delete on register."criminalisation_cases__sources" for delete to "throughline_steward" using ((select app.stewards('criminalisation-cases')));
drop policy if exists steward_insert on register."criminalisation_cases__sources_past"; create policy steward_insert on register."criminalisation_cases__sources_past" for insert to "throughline_steward" with check ((select app.stewards('criminalisation-cases')));
drop policy if exists worker_insert on register."criminalisation_cases__sources"; create policy worker_insert on register."criminalisation_cases__sources" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('criminalisation-cases')));
drop policy if exists worker_update on register."criminalisation_cases__sources"; create policy worker_update on register."criminalisation_cases__sources" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."criminalisation_cases__sources"; create policy worker_delete on register."criminalisation_cases__sources" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."criminalisation_cases__sources_past"; create policy worker_insert on register."criminalisation_cases__sources_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."criminalisation_cases__sources_past" to "throughline_worker";
drop policy if exists worker_update on register."criminalisation_cases__sources_past"; create policy worker_update on register."criminalisation_cases__sources_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."criminalisation_cases__sources_past" to "throughline_worker";
drop policy if exists worker_delete on register."criminalisation_cases__sources_past"; create policy worker_delete on register."criminalisation_cases__sources_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
-- deaths-disappearances (event, open)
create table register."deaths_disappearances" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "occurred_on_from" date,
  "occurred_on_to" date,
  "occurred_on_year" integer,
  "occurred_on_is_unknown" boolean,
  "stream" text,
  "verification" text,
  "place_country" text,
  "place_region" text,
  "place_city" text,
  "place_lat" double precision,
  "place_lon" double precision,
  "location_text" text,
  "area" text,
  "route" text,
  "dead_at_least" integer,
  "dead_at_most" integer,
  "dead_is_unknown" boolean,
  "missing_at_least" integer,
  "missing_at_most" integer,
  "missing_is_unknown" boolean,
  "survivors_at_least" integer,
  "survivors_at_most" integer,
  "survivors_is_unknown" boolean,
  "women_at_least" integer,
  "women_at_most" integer,
  "women_is_unknown" boolean,
  "men_at_least" integer,
  "men_at_most" integer,
  "men_is_unknown" boolean,
  "children_at_least" integer,
  "children_at_most" integer,
  "children_is_unknown" boolean,
  "cause" text,
  "cause_as_reported" text,
  "account" text,
  "account_language" text,
  "public_address" text,
  primary key (id),
  foreign key (id) references app.record (id)
);
create table register."deaths_disappearances_past" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "occurred_on_from" date,
  "occurred_on_to" date,
  "occurred_on_year" integer,
  "occurred_on_is_unknown" boolean,
  "stream" text,
  "verification" text,
  "place_country" text,
  "place_region" text,
  "place_city" text,
  "place_lat" double precision,
  "place_lon" double precision,
  "location_text" text,
  "area" text,
  "route" text,
  "dead_at_least" integer,
  "dead_at_most" integer,
  "dead_is_unknown" boolean,
  "missing_at_least" integer,
  "missing_at_most" integer,
  "missing_is_unknown" boolean,
  "survivors_at_least" integer,
  "survivors_at_most" integer,
  "survivors_is_unknown" boolean,
  "women_at_least" integer,
  "women_at_most" integer,
  "women_is_unknown" boolean,
  "men_at_least" integer,
  "men_at_most" integer,
  "men_is_unknown" boolean,
  "children_at_least" integer,
  "children_at_most" integer,
  "children_is_unknown" boolean,
  "cause" text,
  "cause_as_reported" text,
  "account" text,
  "account_language" text,
  "public_address" text,
  recorded_to timestamptz not null,
  primary key (id, version)
);
create index if not exists "deaths_disappearances_public_list" on register."deaths_disappearances" (sort_on desc nulls last, id desc) where is_public;
create index if not exists "deaths_disappearances_list" on register."deaths_disappearances" (sort_on desc nulls last, id desc);
create index if not exists "deaths_disappearances_published" on register."deaths_disappearances" (published_on desc nulls last, id desc) where is_public;
create index if not exists "deaths_disappearances_review" on register."deaths_disappearances" (review_status, sort_on desc nulls last, id desc) where review_status in ('submitted', 'in-review', 'accepted');
create index if not exists "deaths_disappearances_reference" on register."deaths_disappearances" (reference);
create index if not exists "deaths_disappearances_batch" on register."deaths_disappearances" (batch_id) where batch_id is not null;
create index if not exists "deaths_disappearances_organisation" on register."deaths_disappearances" (organisation_id, sort_on desc nulls last);
create index if not exists "deaths_disappearances_by_place_country" on register."deaths_disappearances" ("place_country", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "deaths_disappearances_by_cause" on register."deaths_disappearances" ("cause", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "deaths_disappearances_by_route" on register."deaths_disappearances" ("route", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "deaths_disappearances_by_area" on register."deaths_disappearances" ("area", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "deaths_disappearances_by_occurred_on_year" on register."deaths_disappearances" ("occurred_on_year", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "deaths_disappearances_count" on register."deaths_disappearances" (is_public, "place_country", "cause", "route", "area", "occurred_on_year", "verification") include ("is_shared", "organisation_id", "review_status", "recorded_from", "dead_at_least", "dead_at_most", "dead_is_unknown", "missing_at_least", "missing_at_most", "missing_is_unknown", "survivors_at_least", "survivors_at_most", "survivors_is_unknown", "women_at_least", "women_at_most", "women_is_unknown", "men_at_least", "men_at_most", "men_is_unknown", "children_at_least", "children_at_most", "children_is_unknown");
alter table register."deaths_disappearances" enable row level security; alter table register."deaths_disappearances" force row level security;
drop policy if exists owner_all on register."deaths_disappearances"; create policy owner_all on register."deaths_disappearances" to "throughline_owner" using (true) with check (true);
revoke all on register."deaths_disappearances" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("id", "version", "is_public", "review_status", "reference", "text_language", "sort_on", "published_on", "changed_on", "occurred_on_from", "occurred_on_to", "occurred_on_year", "occurred_on_is_unknown", "stream", "verification", "place_country", "place_region", "place_city", "place_lat", "place_lon", "location_text", "area", "route", "dead_at_least", "dead_at_most", "dead_is_unknown", "missing_at_least", "missing_at_most", "missing_is_unknown", "survivors_at_least", "survivors_at_most", "survivors_is_unknown", "women_at_least", "women_at_most", "women_is_unknown", "men_at_least", "men_at_most", "men_is_unknown", "children_at_least", "children_at_most", "children_is_unknown", "cause", "cause_as_reported", "public_address") on register."deaths_disappearances" to "throughline_visitor";
drop policy if exists visitor_read on register."deaths_disappearances"; create policy visitor_read on register."deaths_disappearances" for select to "throughline_visitor" using (is_public);
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "occurred_on_from", "occurred_on_to", "occurred_on_year", "occurred_on_is_unknown", "stream", "verification", "place_country", "place_region", "place_city", "place_lat", "place_lon", "location_text", "area", "route", "dead_at_least", "dead_at_most", "dead_is_unknown", "missing_at_least", "missing_at_most", "missing_is_unknown", "survivors_at_least", "survivors_at_most", "survivors_is_unknown", "women_at_least", "women_at_most", "women_is_unknown", "men_at_least", "men_at_most", "men_is_unknown", "children_at_least", "children_at_most", "children_is_unknown", "cause", "cause_as_reported", "public_address") on register."deaths_disappearances" to "throughline_member";
drop policy if exists member_read on register."deaths_disappearances"; create policy member_read on register."deaths_disappearances" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."deaths_disappearances" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."deaths_disappearances"; create policy own_read on register."deaths_disappearances" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."deaths_disappearances"; create policy steward_read on register."deaths_disappearances" for select to "throughline_steward" using ((select app.stewards('deaths-disappearances')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."deaths_disappearances"; create policy worker_read on register."deaths_disappearances" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."deaths_disappearances_past" enable row level security; alter table register."deaths_disappearances_past" force row level security;
drop policy if exists owner_all on register."deaths_disappearances_past"; create policy owner_all on register."deaths_disappearances_past" to "throughline_owner" using (true) with check (true);
revoke all on register."deaths_disappearances_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."deaths_disappearances_past";
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "occurred_on_from", "occurred_on_to", "occurred_on_year", "occurred_on_is_unknown", "stream", "verification", "place_country", "place_region", "place_city", "place_lat", "place_lon", "location_text", "area", "route", "dead_at_least", "dead_at_most", "dead_is_unknown", "missing_at_least", "missing_at_most", "missing_is_unknown", "survivors_at_least", "survivors_at_most", "survivors_is_unknown", "women_at_least", "women_at_most", "women_is_unknown", "men_at_least", "men_at_most", "men_is_unknown", "children_at_least", "children_at_most", "children_is_unknown", "cause", "cause_as_reported", "public_address", recorded_to, version) on register."deaths_disappearances_past" to "throughline_member";
drop policy if exists member_read on register."deaths_disappearances_past"; create policy member_read on register."deaths_disappearances_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."deaths_disappearances_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."deaths_disappearances_past"; create policy own_read on register."deaths_disappearances_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."deaths_disappearances_past"; create policy steward_read on register."deaths_disappearances_past" for select to "throughline_steward" using ((select app.stewards('deaths-disappearances')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."deaths_disappearances_past"; create policy worker_read on register."deaths_disappearances_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."deaths_disappearances" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."deaths_disappearances_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."deaths_disappearances"; create policy own_insert on register."deaths_disappearances" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('deaths-disappearances')));
drop policy if exists own_update on register."deaths_disappearances"; create policy own_update on register."deaths_disappearances" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared);
drop policy if exists own_delete on register."deaths_disappearances"; create policy own_delete on register."deaths_disappearances" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."deaths_disappearances_past"; create policy own_insert on register."deaths_disappearances_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."deaths_disappearances" r where r.id = register."deaths_disappearances_past".id));
drop policy if exists steward_insert on register."deaths_disappearances"; create policy steward_insert on register."deaths_disappearances" for insert to "throughline_steward" with check ((select app.stewards('deaths-disappearances')) and (select app.is_register_on('deaths-disappearances')));
drop policy if exists steward_update on register."deaths_disappearances"; create policy steward_update on register."deaths_disappearances" for update to "throughline_steward" using ((select app.stewards('deaths-disappearances'))) with check ((select app.stewards('deaths-disappearances')));
drop policy if exists steward_delete on register."deaths_disappearances"; create policy steward_delete on register."deaths_disappearances" for delete to "throughline_steward" using ((select app.stewards('deaths-disappearances')));
drop policy if exists steward_insert on register."deaths_disappearances_past"; create policy steward_insert on register."deaths_disappearances_past" for insert to "throughline_steward" with check ((select app.stewards('deaths-disappearances')));
drop policy if exists worker_insert on register."deaths_disappearances"; create policy worker_insert on register."deaths_disappearances" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('deaths-disappearances')));
drop policy if exists worker_update on register."deaths_disappearances"; create policy worker_update on register."deaths_disappearances" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."deaths_disappearances"; create policy worker_delete on register."deaths_disappearances" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."deaths_disappearances_past"; create policy worker_insert on register."deaths_disappearances_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."deaths_disappearances_past" to "throughline_worker";
drop policy if exists worker_update on register."deaths_disappearances_past"; create policy worker_update on register."deaths_disappearances_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."deaths_disappearances_past" to "throughline_worker";
drop policy if exists worker_delete on register."deaths_disappearances_past"; create policy worker_delete on register."deaths_disappearances_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."deaths_disappearances__dead" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "age_group" text,
  "at_least" integer,
  "at_most" integer,
  primary key (record_id, position),
  foreign key (record_id) references register."deaths_disappearances" (id) on delete cascade
);
create table register."deaths_disappearances__dead_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "age_group" text,
  "at_least" integer,
  "at_most" integer,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "deaths_disappearances__dead_age_group" on register."deaths_disappearances__dead" ("age_group", is_public) include (record_id, is_shared, organisation_id);
alter table register."deaths_disappearances__dead" enable row level security; alter table register."deaths_disappearances__dead" force row level security;
drop policy if exists owner_all on register."deaths_disappearances__dead"; create policy owner_all on register."deaths_disappearances__dead" to "throughline_owner" using (true) with check (true);
revoke all on register."deaths_disappearances__dead" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "age_group", "at_least", "at_most") on register."deaths_disappearances__dead" to "throughline_visitor";
drop policy if exists visitor_read on register."deaths_disappearances__dead"; create policy visitor_read on register."deaths_disappearances__dead" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "age_group", "at_least", "at_most") on register."deaths_disappearances__dead" to "throughline_member";
drop policy if exists member_read on register."deaths_disappearances__dead"; create policy member_read on register."deaths_disappearances__dead" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."deaths_disappearances__dead" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."deaths_disappearances__dead"; create policy own_read on register."deaths_disappearances__dead" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."deaths_disappearances__dead"; create policy steward_read on register."deaths_disappearances__dead" for select to "throughline_steward" using ((select app.stewards('deaths-disappearances')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."deaths_disappearances__dead"; create policy worker_read on register."deaths_disappearances__dead" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."deaths_disappearances__dead_past" enable row level security; alter table register."deaths_disappearances__dead_past" force row level security;
drop policy if exists owner_all on register."deaths_disappearances__dead_past"; create policy owner_all on register."deaths_disappearances__dead_past" to "throughline_owner" using (true) with check (true);
revoke all on register."deaths_disappearances__dead_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."deaths_disappearances__dead_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "age_group", "at_least", "at_most", recorded_to, version) on register."deaths_disappearances__dead_past" to "throughline_member";
drop policy if exists member_read on register."deaths_disappearances__dead_past"; create policy member_read on register."deaths_disappearances__dead_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."deaths_disappearances__dead_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."deaths_disappearances__dead_past"; create policy own_read on register."deaths_disappearances__dead_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."deaths_disappearances__dead_past"; create policy steward_read on register."deaths_disappearances__dead_past" for select to "throughline_steward" using ((select app.stewards('deaths-disappearances')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."deaths_disappearances__dead_past"; create policy worker_read on register."deaths_disappearances__dead_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."deaths_disappearances__dead" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."deaths_disappearances__dead_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."deaths_disappearances__dead"; create policy own_insert on register."deaths_disappearances__dead" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('deaths-disappearances')) and exists (select from register."deaths_disappearances" r where r.id = register."deaths_disappearances__dead".record_id));
drop policy if exists own_update on register."deaths_disappearances__dead"; create policy own_update on register."deaths_disappearances__dead" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."deaths_disappearances" r where r.id = register."deaths_disappearances__dead".record_id));
drop policy if exists own_delete on register."deaths_disappearances__dead"; create policy own_delete on register."deaths_disappearances__dead" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."deaths_disappearances__dead_past"; create policy own_insert on register."deaths_disappearances__dead_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."deaths_disappearances" r where r.id = register."deaths_disappearances__dead_past".record_id));
drop policy if exists steward_insert on register."deaths_disappearances__dead"; create policy steward_insert on register."deaths_disappearances__dead" for insert to "throughline_steward" with check ((select app.stewards('deaths-disappearances')) and (select app.is_register_on('deaths-disappearances')));
drop policy if exists steward_update on register."deaths_disappearances__dead"; create policy steward_update on register."deaths_disappearances__dead" for update to "throughline_steward" using ((select app.stewards('deaths-disappearances'))) with check ((select app.stewards('deaths-disappearances')));
drop policy if exists steward_delete on register."deaths_disappearances__dead"; create policy steward_delete on register."deaths_disappearances__dead" for delete to "throughline_steward" using ((select app.stewards('deaths-disappearances')));
drop policy if exists steward_insert on register."deaths_disappearances__dead_past"; create policy steward_insert on register."deaths_disappearances__dead_past" for insert to "throughline_steward" with check ((select app.stewards('deaths-disappearances')));
drop policy if exists worker_insert on register."deaths_disappearances__dead"; create policy worker_insert on register."deaths_disappearances__dead" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('deaths-disappearances')));
drop policy if exists worker_update on register."deaths_disappearances__dead"; create policy worker_update on register."deaths_disappearances__dead" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."deaths_disappearances__dead"; create policy worker_delete on register."deaths_disappearances__dead" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."deaths_disappearances__dead_past"; create policy worker_insert on register."deaths_disappearances__dead_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."deaths_disappearances__dead_past" to "throughline_worker";
drop policy if exists worker_update on register."deaths_disappearances__dead_past"; create policy worker_update on register."deaths_disappearances__dead_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."deaths_disappearances__dead_past" to "throughline_worker";
drop policy if exists worker_delete on register."deaths_disappearances__dead_past"; create policy worker_delete on register."deaths_disappearances__dead_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."deaths_disappearances__sources" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  primary key (record_id, position),
  foreign key (record_id) references register."deaths_disappearances" (id) on delete cascade
);
create table register."deaths_disappearances__sources_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "deaths_disappearances__sources_kind" on register."deaths_disappearances__sources" ("kind", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "deaths_disappearances__sources_stream" on register."deaths_disappearances__sources" ("stream", is_public) include (record_id, is_shared, organisation_id);
alter table register."deaths_disappearances__sources" enable row level security; alter table register."deaths_disappearances__sources" force row level security;
drop policy if exists owner_all on register."deaths_disappearances__sources"; create policy owner_all on register."deaths_disappearances__sources" to "throughline_owner" using (true) with check (true);
revoke all on register."deaths_disappearances__sources" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."deaths_disappearances__sources" to "throughline_visitor";
drop policy if exists visitor_read on register."deaths_disappearances__sources"; create policy visitor_read on register."deaths_disappearances__sources" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."deaths_disappearances__sources" to "throughline_member";
drop policy if exists member_read on register."deaths_disappearances__sources"; create policy member_read on register."deaths_disappearances__sources" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."deaths_disappearances__sources" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."deaths_disappearances__sources"; create policy own_read on register."deaths_disappearances__sources" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."deaths_disappearances__sources"; create policy steward_read on register."deaths_disappearances__sources" for select to "throughline_steward" using ((select app.stewards('deaths-disappearances')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."deaths_disappearances__sources"; create policy worker_read on register."deaths_disappearances__sources" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."deaths_disappearances__sources_past" enable row level security; alter table register."deaths_disappearances__sources_past" force row level security;
drop policy if exists owner_all on register."deaths_disappearances__sources_past"; create policy owner_all on register."deaths_disappearances__sources_past" to "throughline_owner" using (true) with check (true);
revoke all on register."deaths_disappearances__sources_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."deaths_disappearances__sources_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier", recorded_to, version) on register."deaths_disappearances__sources_past" to "throughline_member";
drop policy if exists member_read on register."deaths_disappearances__sources_past"; create policy member_read on register."deaths_disappearances__sources_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."deaths_disappearances__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."deaths_disappearances__sources_past"; create policy own_read on register."deaths_disappearances__sources_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."deaths_disappearances__sources_past"; create policy steward_read on register."deaths_disappearances__sources_past" for select to "throughline_steward" using ((select app.stewards('deaths-disappearances')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."deaths_disappearances__sources_past"; create policy worker_read on register."deaths_disappearances__sources_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."deaths_disappearances__sources" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."deaths_disappearances__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."deaths_disappearances__sources"; create policy own_insert on register."deaths_disappearances__sources" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('deaths-disappearances')) and exists (select from register."deaths_disappearances" r where r.id = register."deaths_disappearances__sources".record_id));
drop policy if exists own_update on register."deaths_disappearances__sources"; create policy own_update on register."deaths_disappearances__sources" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."deaths_disappearances" r where r.id = register."deaths_disappearances__sources".record_id));
drop policy if exists own_delete on register."deaths_disappearances__sources"; create policy own_delete on register."deaths_disappearances__sources" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."deaths_disappearances__sources_past"; create policy own_insert on register."deaths_disappearances__sources_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."deaths_disappearances" r where r.id = register."deaths_disappearances__sources_past".record_id));
drop policy if exists steward_insert on register."deaths_disappearances__sources"; create policy steward_insert on register."deaths_disappearances__sources" for insert to "throughline_steward" with check ((select app.stewards('deaths-disappearances')) and (select app.is_register_on('deaths-disappearances')));
drop policy if exists steward_update on register."deaths_disappearances__sources"; create policy steward_update on register."deaths_disappearances__sources" for update to "throughline_steward" using ((select app.stewards('deaths-disappearances'))) with check ((select app.stewards('deaths-disappearances')));
drop policy if exists steward_delete on register."deaths_disappearances__sources"; create policy steward_delete on register."deaths_disappearances__sources" for delete to "throughline_steward" using ((select app.stewards('deaths-disappearances')));
drop policy if exists steward_insert on register."deaths_disappearances__sources_past"; create policy steward_insert on register."deaths_disappearances__sources_past" for insert to "throughline_steward" with check ((select app.stewards('deaths-disappearances')));
drop policy if exists worker_insert on register."deaths_disappearances__sources"; create policy worker_insert on register."deaths_disappearances__sources" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('deaths-disappearances')));
drop policy if exists worker_update on register."deaths_disappearances__sources"; create policy worker_update on register."deaths_disappearances__sources" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."deaths_disappearances__sources"; create policy worker_delete on register."deaths_disappearances__sources" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."deaths_disappearances__sources_past"; create policy worker_insert on register."deaths_disappearances__sources_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."deaths_disappearances__sources_past" to "throughline_worker";
drop policy if exists worker_update on register."deaths_disappearances__sources_past"; create policy worker_update on register."deaths_disappearances__sources_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."deaths_disappearances__sources_past" to "throughline_worker";
drop policy if exists worker_delete on register."deaths_disappearances__sources_past"; create policy worker_delete on register."deaths_disappearances__sources_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
-- detention-places (thing, open)
create table register."detention_places" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "official_name" text,
  "other_names" text,
  "type" text,
  "place_country" text,
  "place_region" text,
  "place_city" text,
  "place_lat" double precision,
  "place_lon" double precision,
  "authority" text,
  "operator" text,
  "operator_name" text,
  "status" text,
  "status_date_from" date,
  "status_date_to" date,
  "status_date_year" integer,
  "status_date_is_unknown" boolean,
  "capacity" integer,
  "children" text,
  "eu_money_minor" bigint,
  "eu_money_currency" text,
  "eu_money_year" integer,
  "description" text,
  "description_language" text,
  "notes" text,
  "notes_language" text,
  "web" text,
  primary key (id),
  foreign key (id) references app.record (id)
);
create table register."detention_places_past" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "official_name" text,
  "other_names" text,
  "type" text,
  "place_country" text,
  "place_region" text,
  "place_city" text,
  "place_lat" double precision,
  "place_lon" double precision,
  "authority" text,
  "operator" text,
  "operator_name" text,
  "status" text,
  "status_date_from" date,
  "status_date_to" date,
  "status_date_year" integer,
  "status_date_is_unknown" boolean,
  "capacity" integer,
  "children" text,
  "eu_money_minor" bigint,
  "eu_money_currency" text,
  "eu_money_year" integer,
  "description" text,
  "description_language" text,
  "notes" text,
  "notes_language" text,
  "web" text,
  recorded_to timestamptz not null,
  primary key (id, version)
);
create index if not exists "detention_places_public_list" on register."detention_places" (sort_on desc nulls last, id desc) where is_public;
create index if not exists "detention_places_list" on register."detention_places" (sort_on desc nulls last, id desc);
create index if not exists "detention_places_published" on register."detention_places" (published_on desc nulls last, id desc) where is_public;
create index if not exists "detention_places_review" on register."detention_places" (review_status, sort_on desc nulls last, id desc) where review_status in ('submitted', 'in-review', 'accepted');
create index if not exists "detention_places_reference" on register."detention_places" (reference);
create index if not exists "detention_places_batch" on register."detention_places" (batch_id) where batch_id is not null;
create index if not exists "detention_places_organisation" on register."detention_places" (organisation_id, sort_on desc nulls last);
create index if not exists "detention_places_by_place_country" on register."detention_places" ("place_country", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "detention_places_by_type" on register."detention_places" ("type", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "detention_places_by_status" on register."detention_places" ("status", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "detention_places_by_operator" on register."detention_places" ("operator", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "detention_places_by_children" on register."detention_places" ("children", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "detention_places_count" on register."detention_places" (is_public, "place_country", "type", "status", "operator", "children", "status_date_year") include ("is_shared", "organisation_id", "review_status", "recorded_from", "capacity");
alter table register."detention_places" enable row level security; alter table register."detention_places" force row level security;
drop policy if exists owner_all on register."detention_places"; create policy owner_all on register."detention_places" to "throughline_owner" using (true) with check (true);
revoke all on register."detention_places" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("id", "version", "is_public", "review_status", "reference", "text_language", "sort_on", "published_on", "changed_on", "official_name", "other_names", "type", "place_country", "place_region", "place_city", "place_lat", "place_lon", "authority", "operator", "operator_name", "status", "status_date_from", "status_date_to", "status_date_year", "status_date_is_unknown", "capacity", "children", "eu_money_minor", "eu_money_currency", "eu_money_year", "description", "description_language", "web") on register."detention_places" to "throughline_visitor";
drop policy if exists visitor_read on register."detention_places"; create policy visitor_read on register."detention_places" for select to "throughline_visitor" using (is_public);
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "official_name", "other_names", "type", "place_country", "place_region", "place_city", "place_lat", "place_lon", "authority", "operator", "operator_name", "status", "status_date_from", "status_date_to", "status_date_year", "status_date_is_unknown", "capacity", "children", "eu_money_minor", "eu_money_currency", "eu_money_year", "description", "description_language", "notes", "notes_language", "web") on register."detention_places" to "throughline_member";
drop policy if exists member_read on register."detention_places"; create policy member_read on register."detention_places" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."detention_places" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."detention_places"; create policy own_read on register."detention_places" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."detention_places"; create policy steward_read on register."detention_places" for select to "throughline_steward" using ((select app.stewards('detention-places')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."detention_places"; create policy worker_read on register."detention_places" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."detention_places_past" enable row level security; alter table register."detention_places_past" force row level security;
drop policy if exists owner_all on register."detention_places_past"; create policy owner_all on register."detention_places_past" to "throughline_owner" using (true) with check (true);
revoke all on register."detention_places_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."detention_places_past";
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "official_name", "other_names", "type", "place_country", "place_region", "place_city", "place_lat", "place_lon", "authority", "operator", "operator_name", "status", "status_date_from", "status_date_to", "status_date_year", "status_date_is_unknown", "capacity", "children", "eu_money_minor", "eu_money_currency", "eu_money_year", "description", "description_language", "notes", "notes_language", "web", recorded_to, version) on register."detention_places_past" to "throughline_member";
drop policy if exists member_read on register."detention_places_past"; create policy member_read on register."detention_places_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."detention_places_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."detention_places_past"; create policy own_read on register."detention_places_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."detention_places_past"; create policy steward_read on register."detention_places_past" for select to "throughline_steward" using ((select app.stewards('detention-places')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."detention_places_past"; create policy worker_read on register."detention_places_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."detention_places" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."detention_places_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."detention_places"; create policy own_insert on register."detention_places" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('detention-places')));
drop policy if exists own_update on register."detention_places"; create policy own_update on register."detention_places" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared);
drop policy if exists own_delete on register."detention_places"; create policy own_delete on register."detention_places" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."detention_places_past"; create policy own_insert on register."detention_places_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."detention_places" r where r.id = register."detention_places_past".id));
drop policy if exists steward_insert on register."detention_places"; create policy steward_insert on register."detention_places" for insert to "throughline_steward" with check ((select app.stewards('detention-places')) and (select app.is_register_on('detention-places')));
drop policy if exists steward_update on register."detention_places"; create policy steward_update on register."detention_places" for update to "throughline_steward" using ((select app.stewards('detention-places'))) with check ((select app.stewards('detention-places')));
drop policy if exists steward_delete on register."detention_places"; create policy steward_delete on register."detention_places" for delete to "throughline_steward" using ((select app.stewards('detention-places')));
drop policy if exists steward_insert on register."detention_places_past"; create policy steward_insert on register."detention_places_past" for insert to "throughline_steward" with check ((select app.stewards('detention-places')));
drop policy if exists worker_insert on register."detention_places"; create policy worker_insert on register."detention_places" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('detention-places')));
drop policy if exists worker_update on register."detention_places"; create policy worker_update on register."detention_places" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."detention_places"; create policy worker_delete on register."detention_places" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."detention_places_past"; create policy worker_insert on register."detention_places_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."detention_places_past" to "throughline_worker";
drop policy if exists worker_update on register."detention_places_past"; create policy worker_update on register."detention_places_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."detention_places_past" to "throughline_worker";
drop policy if exists worker_delete on register."detention_places_past"; create policy worker_delete on register."detention_places_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."detention_places__by_year" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "year" integer,
  "capacity" double precision,
  "people" double precision,
  "average_days" double precision,
  "deaths" double precision,
  "note" text,
  primary key (record_id, position),
  foreign key (record_id) references register."detention_places" (id) on delete cascade
);
create table register."detention_places__by_year_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "year" integer,
  "capacity" double precision,
  "people" double precision,
  "average_days" double precision,
  "deaths" double precision,
  "note" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "detention_places__by_year_year" on register."detention_places__by_year" ("year", is_public) include (record_id, is_shared, organisation_id);
alter table register."detention_places__by_year" enable row level security; alter table register."detention_places__by_year" force row level security;
drop policy if exists owner_all on register."detention_places__by_year"; create policy owner_all on register."detention_places__by_year" to "throughline_owner" using (true) with check (true);
revoke all on register."detention_places__by_year" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "year", "capacity", "people", "average_days", "deaths", "note") on register."detention_places__by_year" to "throughline_visitor";
drop policy if exists visitor_read on register."detention_places__by_year"; create policy visitor_read on register."detention_places__by_year" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "year", "capacity", "people", "average_days", "deaths", "note") on register."detention_places__by_year" to "throughline_member";
drop policy if exists member_read on register."detention_places__by_year"; create policy member_read on register."detention_places__by_year" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."detention_places__by_year" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."detention_places__by_year"; create policy own_read on register."detention_places__by_year" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."detention_places__by_year"; create policy steward_read on register."detention_places__by_year" for select to "throughline_steward" using ((select app.stewards('detention-places')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."detention_places__by_year"; create policy worker_read on register."detention_places__by_year" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."detention_places__by_year_past" enable row level security; alter table register."detention_places__by_year_past" force row level security;
drop policy if exists owner_all on register."detention_places__by_year_past"; create policy owner_all on register."detention_places__by_year_past" to "throughline_owner" using (true) with check (true);
revoke all on register."detention_places__by_year_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."detention_places__by_year_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "year", "capacity", "people", "average_days", "deaths", "note", recorded_to, version) on register."detention_places__by_year_past" to "throughline_member";
drop policy if exists member_read on register."detention_places__by_year_past"; create policy member_read on register."detention_places__by_year_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."detention_places__by_year_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."detention_places__by_year_past"; create policy own_read on register."detention_places__by_year_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."detention_places__by_year_past"; create policy steward_read on register."detention_places__by_year_past" for select to "throughline_steward" using ((select app.stewards('detention-places')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."detention_places__by_year_past"; create policy worker_read on register."detention_places__by_year_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."detention_places__by_year" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."detention_places__by_year_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."detention_places__by_year"; create policy own_insert on register."detention_places__by_year" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('detention-places')) and exists (select from register."detention_places" r where r.id = register."detention_places__by_year".record_id));
drop policy if exists own_update on register."detention_places__by_year"; create policy own_update on register."detention_places__by_year" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."detention_places" r where r.id = register."detention_places__by_year".record_id));
drop policy if exists own_delete on register."detention_places__by_year"; create policy own_delete on register."detention_places__by_year" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."detention_places__by_year_past"; create policy own_insert on register."detention_places__by_year_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."detention_places" r where r.id = register."detention_places__by_year_past".record_id));
drop policy if exists steward_insert on register."detention_places__by_year"; create policy steward_insert on register."detention_places__by_year" for insert to "throughline_steward" with check ((select app.stewards('detention-places')) and (select app.is_register_on('detention-places')));
drop policy if exists steward_update on register."detention_places__by_year"; create policy steward_update on register."detention_places__by_year" for update to "throughline_steward" using ((select app.stewards('detention-places'))) with check ((select app.stewards('detention-places')));
drop policy if exists steward_delete on register."detention_places__by_year"; create policy steward_delete on register."detention_places__by_year" for delete to "throughline_steward" using ((select app.stewards('detention-places')));
drop policy if exists steward_insert on register."detention_places__by_year_past"; create policy steward_insert on register."detention_places__by_year_past" for insert to "throughline_steward" with check ((select app.stewards('detention-places')));
drop policy if exists worker_insert on register."detention_places__by_year"; create policy worker_insert on register."detention_places__by_year" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('detention-places')));
drop policy if exists worker_update on register."detention_places__by_year"; create policy worker_update on register."detention_places__by_year" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."detention_places__by_year"; create policy worker_delete on register."detention_places__by_year" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."detention_places__by_year_past"; create policy worker_insert on register."detention_places__by_year_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."detention_places__by_year_past" to "throughline_worker";
drop policy if exists worker_update on register."detention_places__by_year_past"; create policy worker_update on register."detention_places__by_year_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."detention_places__by_year_past" to "throughline_worker";
drop policy if exists worker_delete on register."detention_places__by_year_past"; create policy worker_delete on register."detention_places__by_year_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."detention_places__monitors" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."detention_places" (id) on delete cascade
);
create table register."detention_places__monitors_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "detention_places__monitors_code" on register."detention_places__monitors" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."detention_places__monitors" enable row level security; alter table register."detention_places__monitors" force row level security;
drop policy if exists owner_all on register."detention_places__monitors"; create policy owner_all on register."detention_places__monitors" to "throughline_owner" using (true) with check (true);
revoke all on register."detention_places__monitors" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."detention_places__monitors" to "throughline_visitor";
drop policy if exists visitor_read on register."detention_places__monitors"; create policy visitor_read on register."detention_places__monitors" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."detention_places__monitors" to "throughline_member";
drop policy if exists member_read on register."detention_places__monitors"; create policy member_read on register."detention_places__monitors" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."detention_places__monitors" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."detention_places__monitors"; create policy own_read on register."detention_places__monitors" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."detention_places__monitors"; create policy steward_read on register."detention_places__monitors" for select to "throughline_steward" using ((select app.stewards('detention-places')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."detention_places__monitors"; create policy worker_read on register."detention_places__monitors" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."detention_places__monitors_past" enable row level security; alter table register."detention_places__monitors_past" force row level security;
drop policy if exists owner_all on register."detention_places__monitors_past"; create policy owner_all on register."detention_places__monitors_past" to "throughline_owner" using (true) with check (true);
revoke all on register."detention_places__monitors_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."detention_places__monitors_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."detention_places__monitors_past" to "throughline_member";
drop policy if exists member_read on register."detention_places__monitors_past"; create policy member_read on register."detention_places__monitors_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."detention_places__monitors_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."detention_places__monitors_past"; create policy own_read on register."detention_places__monitors_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."detention_places__monitors_past"; create policy steward_read on register."detention_places__monitors_past" for select to "throughline_steward" using ((select app.stewards('detention-places')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."detention_places__monitors_past"; create policy worker_read on register."detention_places__monitors_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."detention_places__monitors" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."detention_places__monitors_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."detention_places__monitors"; create policy own_insert on register."detention_places__monitors" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('detention-places')) and exists (select from register."detention_places" r where r.id = register."detention_places__monitors".record_id));
drop policy if exists own_update on register."detention_places__monitors"; create policy own_update on register."detention_places__monitors" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."detention_places" r where r.id = register."detention_places__monitors".record_id));
drop policy if exists own_delete on register."detention_places__monitors"; create policy own_delete on register."detention_places__monitors" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."detention_places__monitors_past"; create policy own_insert on register."detention_places__monitors_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."detention_places" r where r.id = register."detention_places__monitors_past".record_id));
drop policy if exists steward_insert on register."detention_places__monitors"; create policy steward_insert on register."detention_places__monitors" for insert to "throughline_steward" with check ((select app.stewards('detention-places')) and (select app.is_register_on('detention-places')));
drop policy if exists steward_update on register."detention_places__monitors"; create policy steward_update on register."detention_places__monitors" for update to "throughline_steward" using ((select app.stewards('detention-places'))) with check ((select app.stewards('detention-places')));
drop policy if exists steward_delete on register."detention_places__monitors"; create policy steward_delete on register."detention_places__monitors" for delete to "throughline_steward" using ((select app.stewards('detention-places')));
drop policy if exists steward_insert on register."detention_places__monitors_past"; create policy steward_insert on register."detention_places__monitors_past" for insert to "throughline_steward" with check ((select app.stewards('detention-places')));
drop policy if exists worker_insert on register."detention_places__monitors"; create policy worker_insert on register."detention_places__monitors" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('detention-places')));
drop policy if exists worker_update on register."detention_places__monitors"; create policy worker_update on register."detention_places__monitors" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."detention_places__monitors"; create policy worker_delete on register."detention_places__monitors" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."detention_places__monitors_past"; create policy worker_insert on register."detention_places__monitors_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."detention_places__monitors_past" to "throughline_worker";
drop policy if exists worker_update on register."detention_places__monitors_past"; create policy worker_update on register."detention_places__monitors_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."detention_places__monitors_past" to "throughline_worker";
drop policy if exists worker_delete on register."detention_places__monitors_past"; create policy worker_delete on register."detention_places__monitors_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."detention_places__documents" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "attachment" text,
  "name" text,
  primary key (record_id, position),
  foreign key (record_id) references register."detention_places" (id) on delete cascade
);
create table register."detention_places__documents_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "attachment" text,
  "name" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "detention_places__documents_attachment" on register."detention_places__documents" ("attachment", is_public) include (record_id, is_shared, organisation_id);
alter table register."detention_places__documents" enable row level security; alter table register."detention_places__documents" force row level security;
drop policy if exists owner_all on register."detention_places__documents"; create policy owner_all on register."detention_places__documents" to "throughline_owner" using (true) with check (true);
revoke all on register."detention_places__documents" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status") on register."detention_places__documents" to "throughline_visitor";
drop policy if exists visitor_read on register."detention_places__documents"; create policy visitor_read on register."detention_places__documents" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status") on register."detention_places__documents" to "throughline_member";
drop policy if exists member_read on register."detention_places__documents"; create policy member_read on register."detention_places__documents" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."detention_places__documents" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."detention_places__documents"; create policy own_read on register."detention_places__documents" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."detention_places__documents"; create policy steward_read on register."detention_places__documents" for select to "throughline_steward" using ((select app.stewards('detention-places')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."detention_places__documents"; create policy worker_read on register."detention_places__documents" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."detention_places__documents_past" enable row level security; alter table register."detention_places__documents_past" force row level security;
drop policy if exists owner_all on register."detention_places__documents_past"; create policy owner_all on register."detention_places__documents_past" to "throughline_owner" using (true) with check (true);
revoke all on register."detention_places__documents_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."detention_places__documents_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", recorded_to, version) on register."detention_places__documents_past" to "throughline_member";
drop policy if exists member_read on register."detention_places__documents_past"; create policy member_read on register."detention_places__documents_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."detention_places__documents_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."detention_places__documents_past"; create policy own_read on register."detention_places__documents_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."detention_places__documents_past"; create policy steward_read on register."detention_places__documents_past" for select to "throughline_steward" using ((select app.stewards('detention-places')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."detention_places__documents_past"; create policy worker_read on register."detention_places__documents_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."detention_places__documents" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."detention_places__documents_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."detention_places__documents"; create policy own_insert on register."detention_places__documents" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('detention-places')) and exists (select from register."detention_places" r where r.id = register."detention_places__documents".record_id));
drop policy if exists own_update on register."detention_places__documents"; create policy own_update on register."detention_places__documents" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."detention_places" r where r.id = register."detention_places__documents".record_id));
drop policy if exists own_delete on register."detention_places__documents"; create policy own_delete on register."detention_places__documents" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."detention_places__documents_past"; create policy own_insert on register."detention_places__documents_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."detention_places" r where r.id = register."detention_places__documents_past".record_id));
drop policy if exists steward_insert on register."detention_places__documents"; create policy steward_insert on register."detention_places__documents" for insert to "throughline_steward" with check ((select app.stewards('detention-places')) and (select app.is_register_on('detention-places')));
drop policy if exists steward_update on register."detention_places__documents"; create policy steward_update on register."detention_places__documents" for update to "throughline_steward" using ((select app.stewards('detention-places'))) with check ((select app.stewards('detention-places')));
drop policy if exists steward_delete on register."detention_places__documents"; create policy steward_delete on register."detention_places__documents" for delete to "throughline_steward" using ((select app.stewards('detention-places')));
drop policy if exists steward_insert on register."detention_places__documents_past"; create policy steward_insert on register."detention_places__documents_past" for insert to "throughline_steward" with check ((select app.stewards('detention-places')));
drop policy if exists worker_insert on register."detention_places__documents"; create policy worker_insert on register."detention_places__documents" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('detention-places')));
drop policy if exists worker_update on register."detention_places__documents"; create policy worker_update on register."detention_places__documents" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."detention_places__documents"; create policy worker_delete on register."detention_places__documents" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."detention_places__documents_past"; create policy worker_insert on register."detention_places__documents_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."detention_places__documents_past" to "throughline_worker";
drop policy if exists worker_update on register."detention_places__documents_past"; create policy worker_update on register."detention_places__documents_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."detention_places__documents_past" to "throughline_worker";
drop policy if exists worker_delete on register."detention_places__documents_past"; create policy worker_delete on register."detention_places__documents_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."detention_places__related" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "register" text,
  "reference" text,
  "relation" text,
  primary key (record_id, position),
  foreign key (record_id) references register."detention_places" (id) on delete cascade
);
create table register."detention_places__related_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "register" text,
  "reference" text,
  "relation" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "detention_places__related_register" on register."detention_places__related" ("register", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "detention_places__related_reference" on register."detention_places__related" ("reference", is_public) include (record_id, is_shared, organisation_id);
alter table register."detention_places__related" enable row level security; alter table register."detention_places__related" force row level security;
drop policy if exists owner_all on register."detention_places__related"; create policy owner_all on register."detention_places__related" to "throughline_owner" using (true) with check (true);
revoke all on register."detention_places__related" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status") on register."detention_places__related" to "throughline_visitor";
drop policy if exists visitor_read on register."detention_places__related"; create policy visitor_read on register."detention_places__related" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "register", "reference", "relation") on register."detention_places__related" to "throughline_member";
drop policy if exists member_read on register."detention_places__related"; create policy member_read on register."detention_places__related" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."detention_places__related" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."detention_places__related"; create policy own_read on register."detention_places__related" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."detention_places__related"; create policy steward_read on register."detention_places__related" for select to "throughline_steward" using ((select app.stewards('detention-places')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."detention_places__related"; create policy worker_read on register."detention_places__related" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."detention_places__related_past" enable row level security; alter table register."detention_places__related_past" force row level security;
drop policy if exists owner_all on register."detention_places__related_past"; create policy owner_all on register."detention_places__related_past" to "throughline_owner" using (true) with check (true);
revoke all on register."detention_places__related_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."detention_places__related_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "register", "reference", "relation", recorded_to, version) on register."detention_places__related_past" to "throughline_member";
drop policy if exists member_read on register."detention_places__related_past"; create policy member_read on register."detention_places__related_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."detention_places__related_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."detention_places__related_past"; create policy own_read on register."detention_places__related_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."detention_places__related_past"; create policy steward_read on register."detention_places__related_past" for select to "throughline_steward" using ((select app.stewards('detention-places')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."detention_places__related_past"; create policy worker_read on register."detention_places__related_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."detention_places__related" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."detention_places__related_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."detention_places__related"; create policy own_insert on register."detention_places__related" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('detention-places')) and exists (select from register."detention_places" r where r.id = register."detention_places__related".record_id));
drop policy if exists own_update on register."detention_places__related"; create policy own_update on register."detention_places__related" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."detention_places" r where r.id = register."detention_places__related".record_id));
drop policy if exists own_delete on register."detention_places__related"; create policy own_delete on register."detention_places__related" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."detention_places__related_past"; create policy own_insert on register."detention_places__related_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."detention_places" r where r.id = register."detention_places__related_past".record_id));
drop policy if exists steward_insert on register."detention_places__related"; create policy steward_insert on register."detention_places__related" for insert to "throughline_steward" with check ((select app.stewards('detention-places')) and (select app.is_register_on('detention-places')));
drop policy if exists steward_update on register."detention_places__related"; create policy steward_update on register."detention_places__related" for update to "throughline_steward" using ((select app.stewards('detention-places'))) with check ((select app.stewards('detention-places')));
drop policy if exists steward_delete on register."detention_places__related"; create policy steward_delete on register."detention_places__related" for delete to "throughline_steward" using ((select app.stewards('detention-places')));
drop policy if exists steward_insert on register."detention_places__related_past"; create policy steward_insert on register."detention_places__related_past" for insert to "throughline_steward" with check ((select app.stewards('detention-places')));
drop policy if exists worker_insert on register."detention_places__related"; create policy worker_insert on register."detention_places__related" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('detention-places')));
drop policy if exists worker_update on register."detention_places__related"; create policy worker_update on register."detention_places__related" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."detention_places__related"; create policy worker_delete on register."detention_places__related" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."detention_places__related_past"; create policy worker_insert on register."detention_places__related_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."detention_places__related_past" to "throughline_worker";
drop policy if exists worker_update on register."detention_places__related_past"; create policy worker_update on register."detention_places__related_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."detention_places__related_past" to "throughline_worker";
drop policy if exists worker_delete on register."detention_places__related_past"; create policy worker_delete on register."detention_places__related_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."detention_places__sources" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  primary key (record_id, position),
  foreign key (record_id) references register."detention_places" (id) on delete cascade
);
create table register."detention_places__sources_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "detention_places__sources_kind" on register."detention_places__sources" ("kind", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "detention_places__sources_stream" on register."detention_places__sources" ("stream", is_public) include (record_id, is_shared, organisation_id);
alter table register."detention_places__sources" enable row level security; alter table register."detention_places__sources" force row level security;
drop policy if exists owner_all on register."detention_places__sources"; create policy owner_all on register."detention_places__sources" to "throughline_owner" using (true) with check (true);
revoke all on register."detention_places__sources" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."detention_places__sources" to "throughline_visitor";
drop policy if exists visitor_read on register."detention_places__sources"; create policy visitor_read on register."detention_places__sources" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."detention_places__sources" to "throughline_member";
drop policy if exists member_read on register."detention_places__sources"; create policy member_read on register."detention_places__sources" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."detention_places__sources" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."detention_places__sources"; create policy own_read on register."detention_places__sources" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."detention_places__sources"; create policy steward_read on register."detention_places__sources" for select to "throughline_steward" using ((select app.stewards('detention-places')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."detention_places__sources"; create policy worker_read on register."detention_places__sources" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."detention_places__sources_past" enable row level security; alter table register."detention_places__sources_past" force row level security;
drop policy if exists owner_all on register."detention_places__sources_past"; create policy owner_all on register."detention_places__sources_past" to "throughline_owner" using (true) with check (true);
revoke all on register."detention_places__sources_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."detention_places__sources_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier", recorded_to, version) on register."detention_places__sources_past" to "throughline_member";
drop policy if exists member_read on register."detention_places__sources_past"; create policy member_read on register."detention_places__sources_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."detention_places__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."detention_places__sources_past"; create policy own_read on register."detention_places__sources_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."detention_places__sources_past"; create policy steward_read on register."detention_places__sources_past" for select to "throughline_steward" using ((select app.stewards('detention-places')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."detention_places__sources_past"; create policy worker_read on register."detention_places__sources_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."detention_places__sources" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."detention_places__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."detention_places__sources"; create policy own_insert on register."detention_places__sources" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('detention-places')) and exists (select from register."detention_places" r where r.id = register."detention_places__sources".record_id));
drop policy if exists own_update on register."detention_places__sources"; create policy own_update on register."detention_places__sources" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."detention_places" r where r.id = register."detention_places__sources".record_id));
drop policy if exists own_delete on register."detention_places__sources"; create policy own_delete on register."detention_places__sources" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."detention_places__sources_past"; create policy own_insert on register."detention_places__sources_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."detention_places" r where r.id = register."detention_places__sources_past".record_id));
drop policy if exists steward_insert on register."detention_places__sources"; create policy steward_insert on register."detention_places__sources" for insert to "throughline_steward" with check ((select app.stewards('detention-places')) and (select app.is_register_on('detention-places')));
drop policy if exists steward_update on register."detention_places__sources"; create policy steward_update on register."detention_places__sources" for update to "throughline_steward" using ((select app.stewards('detention-places'))) with check ((select app.stewards('detention-places')));
drop policy if exists steward_delete on register."detention_places__sources"; create policy steward_delete on register."detention_places__sources" for delete to "throughline_steward" using ((select app.stewards('detention-places')));
drop policy if exists steward_insert on register."detention_places__sources_past"; create policy steward_insert on register."detention_places__sources_past" for insert to "throughline_steward" with check ((select app.stewards('detention-places')));
drop policy if exists worker_insert on register."detention_places__sources"; create policy worker_insert on register."detention_places__sources" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('detention-places')));
drop policy if exists worker_update on register."detention_places__sources"; create policy worker_update on register."detention_places__sources" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."detention_places__sources"; create policy worker_delete on register."detention_places__sources" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."detention_places__sources_past"; create policy worker_insert on register."detention_places__sources_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."detention_places__sources_past" to "throughline_worker";
drop policy if exists worker_update on register."detention_places__sources_past"; create policy worker_update on register."detention_places__sources_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."detention_places__sources_past" to "throughline_worker";
drop policy if exists worker_delete on register."detention_places__sources_past"; create policy worker_delete on register."detention_places__sources_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
-- reporting-obligations (norm, open)
create table register."reporting_obligations" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "sector" text,
  "service" text,
  "role" text,
  "trigger" text,
  "recipient" text,
  "safeguard_citation" text,
  "jurisdiction_country" text,
  "jurisdiction_region" text,
  "jurisdiction_city" text,
  "jurisdiction_lat" double precision,
  "jurisdiction_lon" double precision,
  "level" text,
  "modality" text,
  "citation" text,
  "wording" text,
  "wording_language" text,
  "text_address" text,
  "in_force_from_earliest" date,
  "in_force_from_latest" date,
  "in_force_to_earliest" date,
  "in_force_to_latest" date,
  "in_force_year" integer,
  "last_checked_from" date,
  "last_checked_to" date,
  "last_checked_year" integer,
  "last_checked_is_unknown" boolean,
  "practice_note" text,
  "practice_note_language" text,
  "plain_words" text,
  "plain_words_language" text,
  primary key (id),
  foreign key (id) references app.record (id)
);
create table register."reporting_obligations_past" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "sector" text,
  "service" text,
  "role" text,
  "trigger" text,
  "recipient" text,
  "safeguard_citation" text,
  "jurisdiction_country" text,
  "jurisdiction_region" text,
  "jurisdiction_city" text,
  "jurisdiction_lat" double precision,
  "jurisdiction_lon" double precision,
  "level" text,
  "modality" text,
  "citation" text,
  "wording" text,
  "wording_language" text,
  "text_address" text,
  "in_force_from_earliest" date,
  "in_force_from_latest" date,
  "in_force_to_earliest" date,
  "in_force_to_latest" date,
  "in_force_year" integer,
  "last_checked_from" date,
  "last_checked_to" date,
  "last_checked_year" integer,
  "last_checked_is_unknown" boolean,
  "practice_note" text,
  "practice_note_language" text,
  "plain_words" text,
  "plain_words_language" text,
  recorded_to timestamptz not null,
  primary key (id, version)
);
create index if not exists "reporting_obligations_public_list" on register."reporting_obligations" (sort_on desc nulls last, id desc) where is_public;
create index if not exists "reporting_obligations_list" on register."reporting_obligations" (sort_on desc nulls last, id desc);
create index if not exists "reporting_obligations_published" on register."reporting_obligations" (published_on desc nulls last, id desc) where is_public;
create index if not exists "reporting_obligations_review" on register."reporting_obligations" (review_status, sort_on desc nulls last, id desc) where review_status in ('submitted', 'in-review', 'accepted');
create index if not exists "reporting_obligations_reference" on register."reporting_obligations" (reference);
create index if not exists "reporting_obligations_batch" on register."reporting_obligations" (batch_id) where batch_id is not null;
create index if not exists "reporting_obligations_organisation" on register."reporting_obligations" (organisation_id, sort_on desc nulls last);
create index if not exists "reporting_obligations_by_jurisdiction_country" on register."reporting_obligations" ("jurisdiction_country", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "reporting_obligations_by_sector" on register."reporting_obligations" ("sector", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "reporting_obligations_by_modality" on register."reporting_obligations" ("modality", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "reporting_obligations_by_role" on register."reporting_obligations" ("role", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "reporting_obligations_by_recipient" on register."reporting_obligations" ("recipient", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "reporting_obligations_count" on register."reporting_obligations" (is_public, "jurisdiction_country", "sector", "role", "modality", "recipient", "level", "last_checked_year") include ("is_shared", "organisation_id", "review_status", "recorded_from");
alter table register."reporting_obligations" enable row level security; alter table register."reporting_obligations" force row level security;
drop policy if exists owner_all on register."reporting_obligations"; create policy owner_all on register."reporting_obligations" to "throughline_owner" using (true) with check (true);
revoke all on register."reporting_obligations" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("id", "version", "is_public", "review_status", "reference", "text_language", "sort_on", "published_on", "changed_on", "sector", "service", "role", "trigger", "recipient", "safeguard_citation", "jurisdiction_country", "jurisdiction_region", "jurisdiction_city", "jurisdiction_lat", "jurisdiction_lon", "level", "modality", "citation", "wording", "wording_language", "text_address", "in_force_from_earliest", "in_force_from_latest", "in_force_to_earliest", "in_force_to_latest", "in_force_year", "last_checked_from", "last_checked_to", "last_checked_year", "last_checked_is_unknown", "practice_note", "practice_note_language", "plain_words", "plain_words_language") on register."reporting_obligations" to "throughline_visitor";
drop policy if exists visitor_read on register."reporting_obligations"; create policy visitor_read on register."reporting_obligations" for select to "throughline_visitor" using (is_public);
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "sector", "service", "role", "trigger", "recipient", "safeguard_citation", "jurisdiction_country", "jurisdiction_region", "jurisdiction_city", "jurisdiction_lat", "jurisdiction_lon", "level", "modality", "citation", "wording", "wording_language", "text_address", "in_force_from_earliest", "in_force_from_latest", "in_force_to_earliest", "in_force_to_latest", "in_force_year", "last_checked_from", "last_checked_to", "last_checked_year", "last_checked_is_unknown", "practice_note", "practice_note_language", "plain_words", "plain_words_language") on register."reporting_obligations" to "throughline_member";
drop policy if exists member_read on register."reporting_obligations"; create policy member_read on register."reporting_obligations" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."reporting_obligations" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."reporting_obligations"; create policy own_read on register."reporting_obligations" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."reporting_obligations"; create policy steward_read on register."reporting_obligations" for select to "throughline_steward" using ((select app.stewards('reporting-obligations')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."reporting_obligations"; create policy worker_read on register."reporting_obligations" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."reporting_obligations_past" enable row level security; alter table register."reporting_obligations_past" force row level security;
drop policy if exists owner_all on register."reporting_obligations_past"; create policy owner_all on register."reporting_obligations_past" to "throughline_owner" using (true) with check (true);
revoke all on register."reporting_obligations_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."reporting_obligations_past";
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "sector", "service", "role", "trigger", "recipient", "safeguard_citation", "jurisdiction_country", "jurisdiction_region", "jurisdiction_city", "jurisdiction_lat", "jurisdiction_lon", "level", "modality", "citation", "wording", "wording_language", "text_address", "in_force_from_earliest", "in_force_from_latest", "in_force_to_earliest", "in_force_to_latest", "in_force_year", "last_checked_from", "last_checked_to", "last_checked_year", "last_checked_is_unknown", "practice_note", "practice_note_language", "plain_words", "plain_words_language", recorded_to, version) on register."reporting_obligations_past" to "throughline_member";
drop policy if exists member_read on register."reporting_obligations_past"; create policy member_read on register."reporting_obligations_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."reporting_obligations_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."reporting_obligations_past"; create policy own_read on register."reporting_obligations_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."reporting_obligations_past"; create policy steward_read on register."reporting_obligations_past" for select to "throughline_steward" using ((select app.stewards('reporting-obligations')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."reporting_obligations_past"; create policy worker_read on register."reporting_obligations_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."reporting_obligations" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."reporting_obligations_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."reporting_obligations"; create policy own_insert on register."reporting_obligations" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('reporting-obligations')));
drop policy if exists own_update on register."reporting_obligations"; create policy own_update on register."reporting_obligations" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared);
drop policy if exists own_delete on register."reporting_obligations"; create policy own_delete on register."reporting_obligations" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."reporting_obligations_past"; create policy own_insert on register."reporting_obligations_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations_past".id));
drop policy if exists steward_insert on register."reporting_obligations"; create policy steward_insert on register."reporting_obligations" for insert to "throughline_steward" with check ((select app.stewards('reporting-obligations')) and (select app.is_register_on('reporting-obligations')));
drop policy if exists steward_update on register."reporting_obligations"; create policy steward_update on register."reporting_obligations" for update to "throughline_steward" using ((select app.stewards('reporting-obligations'))) with check ((select app.stewards('reporting-obligations')));
drop policy if exists steward_delete on register."reporting_obligations"; create policy steward_delete on register."reporting_obligations" for delete to "throughline_steward" using ((select app.stewards('reporting-obligations')));
drop policy if exists steward_insert on register."reporting_obligations_past"; create policy steward_insert on register."reporting_obligations_past" for insert to "throughline_steward" with check ((select app.stewards('reporting-obligations')));
drop policy if exists worker_insert on register."reporting_obligations"; create policy worker_insert on register."reporting_obligations" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('reporting-obligations')));
drop policy if exists worker_update on register."reporting_obligations"; create policy worker_update on register."reporting_obligations" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."reporting_obligations"; create policy worker_delete on register."reporting_obligations" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."reporting_obligations_past"; create policy worker_insert on register."reporting_obligations_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."reporting_obligations_past" to "throughline_worker";
drop policy if exists worker_update on register."reporting_obligations_past"; create policy worker_update on register."reporting_obligations_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."reporting_obligations_past" to "throughline_worker";
drop policy if exists worker_delete on register."reporting_obligations_past"; create policy worker_delete on register."reporting_obligations_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."reporting_obligations__exceptions" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."reporting_obligations" (id) on delete cascade
);
create table register."reporting_obligations__exceptions_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "reporting_obligations__exceptions_code" on register."reporting_obligations__exceptions" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."reporting_obligations__exceptions" enable row level security; alter table register."reporting_obligations__exceptions" force row level security;
drop policy if exists owner_all on register."reporting_obligations__exceptions"; create policy owner_all on register."reporting_obligations__exceptions" to "throughline_owner" using (true) with check (true);
revoke all on register."reporting_obligations__exceptions" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."reporting_obligations__exceptions" to "throughline_visitor";
drop policy if exists visitor_read on register."reporting_obligations__exceptions"; create policy visitor_read on register."reporting_obligations__exceptions" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."reporting_obligations__exceptions" to "throughline_member";
drop policy if exists member_read on register."reporting_obligations__exceptions"; create policy member_read on register."reporting_obligations__exceptions" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."reporting_obligations__exceptions" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."reporting_obligations__exceptions"; create policy own_read on register."reporting_obligations__exceptions" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."reporting_obligations__exceptions"; create policy steward_read on register."reporting_obligations__exceptions" for select to "throughline_steward" using ((select app.stewards('reporting-obligations')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."reporting_obligations__exceptions"; create policy worker_read on register."reporting_obligations__exceptions" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."reporting_obligations__exceptions_past" enable row level security; alter table register."reporting_obligations__exceptions_past" force row level security;
drop policy if exists owner_all on register."reporting_obligations__exceptions_past"; create policy owner_all on register."reporting_obligations__exceptions_past" to "throughline_owner" using (true) with check (true);
revoke all on register."reporting_obligations__exceptions_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."reporting_obligations__exceptions_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."reporting_obligations__exceptions_past" to "throughline_member";
drop policy if exists member_read on register."reporting_obligations__exceptions_past"; create policy member_read on register."reporting_obligations__exceptions_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."reporting_obligations__exceptions_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."reporting_obligations__exceptions_past"; create policy own_read on register."reporting_obligations__exceptions_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."reporting_obligations__exceptions_past"; create policy steward_read on register."reporting_obligations__exceptions_past" for select to "throughline_steward" using ((select app.stewards('reporting-obligations')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."reporting_obligations__exceptions_past"; create policy worker_read on register."reporting_obligations__exceptions_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."reporting_obligations__exceptions" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."reporting_obligations__exceptions_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."reporting_obligations__exceptions"; create policy own_insert on register."reporting_obligations__exceptions" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('reporting-obligations')) and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__exceptions".record_id));
drop policy if exists own_update on register."reporting_obligations__exceptions"; create policy own_update on register."reporting_obligations__exceptions" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__exceptions".record_id));
drop policy if exists own_delete on register."reporting_obligations__exceptions"; create policy own_delete on register."reporting_obligations__exceptions" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."reporting_obligations__exceptions_past"; create policy own_insert on register."reporting_obligations__exceptions_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__exceptions_past".record_id));
drop policy if exists steward_insert on register."reporting_obligations__exceptions"; create policy steward_insert on register."reporting_obligations__exceptions" for insert to "throughline_steward" with check ((select app.stewards('reporting-obligations')) and (select app.is_register_on('reporting-obligations')));
drop policy if exists steward_update on register."reporting_obligations__exceptions"; create policy steward_update on register."reporting_obligations__exceptions" for update to "throughline_steward" using ((select app.stewards('reporting-obligations'))) with check ((select app.stewards('reporting-obligations')));
drop policy if exists steward_delete on register."reporting_obligations__exceptions"; create policy steward_delete on register."reporting_obligations__exceptions" for delete to "throughline_steward" using ((select app.stewards('reporting-obligations')));
drop policy if exists steward_insert on register."reporting_obligations__exceptions_past"; create policy steward_insert on register."reporting_obligations__exceptions_past" for insert to "throughline_steward" with check ((select app.stewards('reporting-obligations')));
drop policy if exists worker_insert on register."reporting_obligations__exceptions"; create policy worker_insert on register."reporting_obligations__exceptions" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('reporting-obligations')));
drop policy if exists worker_update on register."reporting_obligations__exceptions"; create policy worker_update on register."reporting_obligations__exceptions" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."reporting_obligations__exceptions"; create policy worker_delete on register."reporting_obligations__exceptions" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."reporting_obligations__exceptions_past"; create policy worker_insert on register."reporting_obligations__exceptions_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."reporting_obligations__exceptions_past" to "throughline_worker";
drop policy if exists worker_update on register."reporting_obligations__exceptions_past"; create policy worker_update on register."reporting_obligations__exceptions_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."reporting_obligations__exceptions_past" to "throughline_worker";
drop policy if exists worker_delete on register."reporting_obligations__exceptions_past"; create policy worker_delete on register."reporting_obligations__exceptions_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."reporting_obligations__sanction" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."reporting_obligations" (id) on delete cascade
);
create table register."reporting_obligations__sanction_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "reporting_obligations__sanction_code" on register."reporting_obligations__sanction" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."reporting_obligations__sanction" enable row level security; alter table register."reporting_obligations__sanction" force row level security;
drop policy if exists owner_all on register."reporting_obligations__sanction"; create policy owner_all on register."reporting_obligations__sanction" to "throughline_owner" using (true) with check (true);
revoke all on register."reporting_obligations__sanction" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."reporting_obligations__sanction" to "throughline_visitor";
drop policy if exists visitor_read on register."reporting_obligations__sanction"; create policy visitor_read on register."reporting_obligations__sanction" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."reporting_obligations__sanction" to "throughline_member";
drop policy if exists member_read on register."reporting_obligations__sanction"; create policy member_read on register."reporting_obligations__sanction" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."reporting_obligations__sanction" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."reporting_obligations__sanction"; create policy own_read on register."reporting_obligations__sanction" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."reporting_obligations__sanction"; create policy steward_read on register."reporting_obligations__sanction" for select to "throughline_steward" using ((select app.stewards('reporting-obligations')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."reporting_obligations__sanction"; create policy worker_read on register."reporting_obligations__sanction" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."reporting_obligations__sanction_past" enable row level security; alter table register."reporting_obligations__sanction_past" force row level security;
drop policy if exists owner_all on register."reporting_obligations__sanction_past"; create policy owner_all on register."reporting_obligations__sanction_past" to "throughline_owner" using (true) with check (true);
revoke all on register."reporting_obligations__sanction_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."reporting_obligations__sanction_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."reporting_obligations__sanction_past" to "throughline_member";
drop policy if exists member_read on register."reporting_obligations__sanction_past"; create policy member_read on register."reporting_obligations__sanction_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."reporting_obligations__sanction_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."reporting_obligations__sanction_past"; create policy own_read on register."reporting_obligations__sanction_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."reporting_obligations__sanction_past"; create policy steward_read on register."reporting_obligations__sanction_past" for select to "throughline_steward" using ((select app.stewards('reporting-obligations')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."reporting_obligations__sanction_past"; create policy worker_read on register."reporting_obligations__sanction_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."reporting_obligations__sanction" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."reporting_obligations__sanction_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."reporting_obligations__sanction"; create policy own_insert on register."reporting_obligations__sanction" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('reporting-obligations')) and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__sanction".record_id));
drop policy if exists own_update on register."reporting_obligations__sanction"; create policy own_update on register."reporting_obligations__sanction" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__sanction".record_id));
drop policy if exists own_delete on register."reporting_obligations__sanction"; create policy own_delete on register."reporting_obligations__sanction" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."reporting_obligations__sanction_past"; create policy own_insert on register."reporting_obligations__sanction_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__sanction_past".record_id));
drop policy if exists steward_insert on register."reporting_obligations__sanction"; create policy steward_insert on register."reporting_obligations__sanction" for insert to "throughline_steward" with check ((select app.stewards('reporting-obligations')) and (select app.is_register_on('reporting-obligations')));
drop policy if exists steward_update on register."reporting_obligations__sanction"; create policy steward_update on register."reporting_obligations__sanction" for update to "throughline_steward" using ((select app.stewards('reporting-obligations'))) with check ((select app.stewards('reporting-obligations')));
drop policy if exists steward_delete on register."reporting_obligations__sanction"; create policy steward_delete on register."reporting_obligations__sanction" for delete to "throughline_steward" using ((select app.stewards('reporting-obligations')));
drop policy if exists steward_insert on register."reporting_obligations__sanction_past"; create policy steward_insert on register."reporting_obligations__sanction_past" for insert to "throughline_steward" with check ((select app.stewards('reporting-obligations')));
drop policy if exists worker_insert on register."reporting_obligations__sanction"; create policy worker_insert on register."reporting_obligations__sanction" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('reporting-obligations')));
drop policy if exists worker_update on register."reporting_obligations__sanction"; create policy worker_update on register."reporting_obligations__sanction" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."reporting_obligations__sanction"; create policy worker_delete on register."reporting_obligations__sanction" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."reporting_obligations__sanction_past"; create policy worker_insert on register."reporting_obligations__sanction_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."reporting_obligations__sanction_past" to "throughline_worker";
drop policy if exists worker_update on register."reporting_obligations__sanction_past"; create policy worker_update on register."reporting_obligations__sanction_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."reporting_obligations__sanction_past" to "throughline_worker";
drop policy if exists worker_delete on register."reporting_obligations__sanction_past"; create policy worker_delete on register."reporting_obligations__sanction_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."reporting_obligations__safeguards" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."reporting_obligations" (id) on delete cascade
);
create table register."reporting_obligations__safeguards_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "reporting_obligations__safeguards_code" on register."reporting_obligations__safeguards" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."reporting_obligations__safeguards" enable row level security; alter table register."reporting_obligations__safeguards" force row level security;
drop policy if exists owner_all on register."reporting_obligations__safeguards"; create policy owner_all on register."reporting_obligations__safeguards" to "throughline_owner" using (true) with check (true);
revoke all on register."reporting_obligations__safeguards" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."reporting_obligations__safeguards" to "throughline_visitor";
drop policy if exists visitor_read on register."reporting_obligations__safeguards"; create policy visitor_read on register."reporting_obligations__safeguards" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."reporting_obligations__safeguards" to "throughline_member";
drop policy if exists member_read on register."reporting_obligations__safeguards"; create policy member_read on register."reporting_obligations__safeguards" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."reporting_obligations__safeguards" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."reporting_obligations__safeguards"; create policy own_read on register."reporting_obligations__safeguards" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."reporting_obligations__safeguards"; create policy steward_read on register."reporting_obligations__safeguards" for select to "throughline_steward" using ((select app.stewards('reporting-obligations')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."reporting_obligations__safeguards"; create policy worker_read on register."reporting_obligations__safeguards" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."reporting_obligations__safeguards_past" enable row level security; alter table register."reporting_obligations__safeguards_past" force row level security;
drop policy if exists owner_all on register."reporting_obligations__safeguards_past"; create policy owner_all on register."reporting_obligations__safeguards_past" to "throughline_owner" using (true) with check (true);
revoke all on register."reporting_obligations__safeguards_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."reporting_obligations__safeguards_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."reporting_obligations__safeguards_past" to "throughline_member";
drop policy if exists member_read on register."reporting_obligations__safeguards_past"; create policy member_read on register."reporting_obligations__safeguards_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."reporting_obligations__safeguards_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."reporting_obligations__safeguards_past"; create policy own_read on register."reporting_obligations__safeguards_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."reporting_obligations__safeguards_past"; create policy steward_read on register."reporting_obligations__safeguards_past" for select to "throughline_steward" using ((select app.stewards('reporting-obligations')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."reporting_obligations__safeguards_past"; create policy worker_read on register."reporting_obligations__safeguards_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."reporting_obligations__safeguards" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."reporting_obligations__safeguards_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."reporting_obligations__safeguards"; create policy own_insert on register."reporting_obligations__safeguards" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('reporting-obligations')) and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__safeguards".record_id));
drop policy if exists own_update on register."reporting_obligations__safeguards"; create policy own_update on register."reporting_obligations__safeguards" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__safeguards".record_id));
drop policy if exists own_delete on register."reporting_obligations__safeguards"; create policy own_delete on register."reporting_obligations__safeguards" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."reporting_obligations__safeguards_past"; create policy own_insert on register."reporting_obligations__safeguards_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__safeguards_past".record_id));
drop policy if exists steward_insert on register."reporting_obligations__safeguards"; create policy steward_insert on register."reporting_obligations__safeguards" for insert to "throughline_steward" with check ((select app.stewards('reporting-obligations')) and (select app.is_register_on('reporting-obligations')));
drop policy if exists steward_update on register."reporting_obligations__safeguards"; create policy steward_update on register."reporting_obligations__safeguards" for update to "throughline_steward" using ((select app.stewards('reporting-obligations'))) with check ((select app.stewards('reporting-obligations')));
drop policy if exists steward_delete on register."reporting_obligations__safeguards"; create policy steward_delete on register."reporting_obligations__safeguards" for delete to "throughline_steward" using ((select app.stewards('reporting-obligations')));
drop policy if exists steward_insert on register."reporting_obligations__safeguards_past"; create policy steward_insert on register."reporting_obligations__safeguards_past" for insert to "throughline_steward" with check ((select app.stewards('reporting-obligations')));
drop policy if exists worker_insert on register."reporting_obligations__safeguards"; create policy worker_insert on register."reporting_obligations__safeguards" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('reporting-obligations')));
drop policy if exists worker_update on register."reporting_obligations__safeguards"; create policy worker_update on register."reporting_obligations__safeguards" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."reporting_obligations__safeguards"; create policy worker_delete on register."reporting_obligations__safeguards" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."reporting_obligations__safeguards_past"; create policy worker_insert on register."reporting_obligations__safeguards_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."reporting_obligations__safeguards_past" to "throughline_worker";
drop policy if exists worker_update on register."reporting_obligations__safeguards_past"; create policy worker_update on register."reporting_obligations__safeguards_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."reporting_obligations__safeguards_past" to "throughline_worker";
drop policy if exists worker_delete on register."reporting_obligations__safeguards_past"; create policy worker_delete on register."reporting_obligations__safeguards_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."reporting_obligations__practice" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."reporting_obligations" (id) on delete cascade
);
create table register."reporting_obligations__practice_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "reporting_obligations__practice_code" on register."reporting_obligations__practice" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."reporting_obligations__practice" enable row level security; alter table register."reporting_obligations__practice" force row level security;
drop policy if exists owner_all on register."reporting_obligations__practice"; create policy owner_all on register."reporting_obligations__practice" to "throughline_owner" using (true) with check (true);
revoke all on register."reporting_obligations__practice" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."reporting_obligations__practice" to "throughline_visitor";
drop policy if exists visitor_read on register."reporting_obligations__practice"; create policy visitor_read on register."reporting_obligations__practice" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."reporting_obligations__practice" to "throughline_member";
drop policy if exists member_read on register."reporting_obligations__practice"; create policy member_read on register."reporting_obligations__practice" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."reporting_obligations__practice" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."reporting_obligations__practice"; create policy own_read on register."reporting_obligations__practice" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."reporting_obligations__practice"; create policy steward_read on register."reporting_obligations__practice" for select to "throughline_steward" using ((select app.stewards('reporting-obligations')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."reporting_obligations__practice"; create policy worker_read on register."reporting_obligations__practice" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."reporting_obligations__practice_past" enable row level security; alter table register."reporting_obligations__practice_past" force row level security;
drop policy if exists owner_all on register."reporting_obligations__practice_past"; create policy owner_all on register."reporting_obligations__practice_past" to "throughline_owner" using (true) with check (true);
revoke all on register."reporting_obligations__practice_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."reporting_obligations__practice_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."reporting_obligations__practice_past" to "throughline_member";
drop policy if exists member_read on register."reporting_obligations__practice_past"; create policy member_read on register."reporting_obligations__practice_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."reporting_obligations__practice_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."reporting_obligations__practice_past"; create policy own_read on register."reporting_obligations__practice_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."reporting_obligations__practice_past"; create policy steward_read on register."reporting_obligations__practice_past" for select to "throughline_steward" using ((select app.stewards('reporting-obligations')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."reporting_obligations__practice_past"; create policy worker_read on register."reporting_obligations__practice_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."reporting_obligations__practice" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."reporting_obligations__practice_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."reporting_obligations__practice"; create policy own_insert on register."reporting_obligations__practice" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('reporting-obligations')) and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__practice".record_id));
drop policy if exists own_update on register."reporting_obligations__practice"; create policy own_update on register."reporting_obligations__practice" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__practice".record_id));
drop policy if exists own_delete on register."reporting_obligations__practice"; create policy own_delete on register."reporting_obligations__practice" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."reporting_obligations__practice_past"; create policy own_insert on register."reporting_obligations__practice_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__practice_past".record_id));
drop policy if exists steward_insert on register."reporting_obligations__practice"; create policy steward_insert on register."reporting_obligations__practice" for insert to "throughline_steward" with check ((select app.stewards('reporting-obligations')) and (select app.is_register_on('reporting-obligations')));
drop policy if exists steward_update on register."reporting_obligations__practice"; create policy steward_update on register."reporting_obligations__practice" for update to "throughline_steward" using ((select app.stewards('reporting-obligations'))) with check ((select app.stewards('reporting-obligations')));
drop policy if exists steward_delete on register."reporting_obligations__practice"; create policy steward_delete on register."reporting_obligations__practice" for delete to "throughline_steward" using ((select app.stewards('reporting-obligations')));
drop policy if exists steward_insert on register."reporting_obligations__practice_past"; create policy steward_insert on register."reporting_obligations__practice_past" for insert to "throughline_steward" with check ((select app.stewards('reporting-obligations')));
drop policy if exists worker_insert on register."reporting_obligations__practice"; create policy worker_insert on register."reporting_obligations__practice" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('reporting-obligations')));
drop policy if exists worker_update on register."reporting_obligations__practice"; create policy worker_update on register."reporting_obligations__practice" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."reporting_obligations__practice"; create policy worker_delete on register."reporting_obligations__practice" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."reporting_obligations__practice_past"; create policy worker_insert on register."reporting_obligations__practice_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."reporting_obligations__practice_past" to "throughline_worker";
drop policy if exists worker_update on register."reporting_obligations__practice_past"; create policy worker_update on register."reporting_obligations__practice_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."reporting_obligations__practice_past" to "throughline_worker";
drop policy if exists worker_delete on register."reporting_obligations__practice_past"; create policy worker_delete on register."reporting_obligations__practice_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."reporting_obligations__sources" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  primary key (record_id, position),
  foreign key (record_id) references register."reporting_obligations" (id) on delete cascade
);
create table register."reporting_obligations__sources_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "reporting_obligations__sources_kind" on register."reporting_obligations__sources" ("kind", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "reporting_obligations__sources_stream" on register."reporting_obligations__sources" ("stream", is_public) include (record_id, is_shared, organisation_id);
alter table register."reporting_obligations__sources" enable row level security; alter table register."reporting_obligations__sources" force row level security;
drop policy if exists owner_all on register."reporting_obligations__sources"; create policy owner_all on register."reporting_obligations__sources" to "throughline_owner" using (true) with check (true);
revoke all on register."reporting_obligations__sources" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."reporting_obligations__sources" to "throughline_visitor";
drop policy if exists visitor_read on register."reporting_obligations__sources"; create policy visitor_read on register."reporting_obligations__sources" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."reporting_obligations__sources" to "throughline_member";
drop policy if exists member_read on register."reporting_obligations__sources"; create policy member_read on register."reporting_obligations__sources" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."reporting_obligations__sources" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."reporting_obligations__sources"; create policy own_read on register."reporting_obligations__sources" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."reporting_obligations__sources"; create policy steward_read on register."reporting_obligations__sources" for select to "throughline_steward" using ((select app.stewards('reporting-obligations')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."reporting_obligations__sources"; create policy worker_read on register."reporting_obligations__sources" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."reporting_obligations__sources_past" enable row level security; alter table register."reporting_obligations__sources_past" force row level security;
drop policy if exists owner_all on register."reporting_obligations__sources_past"; create policy owner_all on register."reporting_obligations__sources_past" to "throughline_owner" using (true) with check (true);
revoke all on register."reporting_obligations__sources_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."reporting_obligations__sources_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier", recorded_to, version) on register."reporting_obligations__sources_past" to "throughline_member";
drop policy if exists member_read on register."reporting_obligations__sources_past"; create policy member_read on register."reporting_obligations__sources_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."reporting_obligations__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."reporting_obligations__sources_past"; create policy own_read on register."reporting_obligations__sources_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."reporting_obligations__sources_past"; create policy steward_read on register."reporting_obligations__sources_past" for select to "throughline_steward" using ((select app.stewards('reporting-obligations')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."reporting_obligations__sources_past"; create policy worker_read on register."reporting_obligations__sources_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."reporting_obligations__sources" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."reporting_obligations__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."reporting_obligations__sources"; create policy own_insert on register."reporting_obligations__sources" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('reporting-obligations')) and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__sources".record_id));
drop policy if exists own_update on register."reporting_obligations__sources"; create policy own_update on register."reporting_obligations__sources" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__sources".record_id));
drop policy if exists own_delete on register."reporting_obligations__sources"; create policy own_delete on register."reporting_obligations__sources" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."reporting_obligations__sources_past"; create policy own_insert on register."reporting_obligations__sources_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."reporting_obligations" r where r.id = register."reporting_obligations__sources_past".record_id));
drop policy if exists steward_insert on register."reporting_obligations__sources"; create policy steward_insert on register."reporting_obligations__sources" for insert to "throughline_steward" with check ((select app.stewards('reporting-obligations')) and (select app.is_register_on('reporting-obligations')));
drop policy if exists steward_update on register."reporting_obligations__sources"; create policy steward_update on register."reporting_obligations__sources" for update to "throughline_steward" using ((select app.stewards('reporting-obligations'))) with check ((select app.stewards('reporting-obligations')));
drop policy if exists steward_delete on register."reporting_obligations__sources"; create policy steward_delete on register."reporting_obligations__sources" for delete to "throughline_steward" using ((select app.stewards('reporting-obligations')));
drop policy if exists steward_insert on register."reporting_obligations__sources_past"; create policy steward_insert on register."reporting_obligations__sources_past" for insert to "throughline_steward" with check ((select app.stewards('reporting-obligations')));
drop policy if exists worker_insert on register."reporting_obligations__sources"; create policy worker_insert on register."reporting_obligations__sources" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('reporting-obligations')));
drop policy if exists worker_update on register."reporting_obligations__sources"; create policy worker_update on register."reporting_obligations__sources" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."reporting_obligations__sources"; create policy worker_delete on register."reporting_obligations__sources" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."reporting_obligations__sources_past"; create policy worker_insert on register."reporting_obligations__sources_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."reporting_obligations__sources_past" to "throughline_worker";
drop policy if exists worker_update on register."reporting_obligations__sources_past"; create policy worker_update on register."reporting_obligations__sources_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."reporting_obligations__sources_past" to "throughline_worker";
drop policy if exists worker_delete on register."reporting_obligations__sources_past"; create policy worker_delete on register."reporting_obligations__sources_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
-- judgments (thing, open)
create table register."judgments" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "title" text,
  "title_language" text,
  "court" text,
  "court_name" text,
  "application_numbers" text,
  "ecli" text,
  "decided_on_from" date,
  "decided_on_to" date,
  "decided_on_year" integer,
  "decided_on_is_unknown" boolean,
  "provisions_as_published" text,
  "conclusion_as_published" text,
  "importance" text,
  "holding" text,
  "holding_language" text,
  "use_note" text,
  "use_note_language" text,
  "address" text,
  primary key (id),
  foreign key (id) references app.record (id)
);
create table register."judgments_past" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "title" text,
  "title_language" text,
  "court" text,
  "court_name" text,
  "application_numbers" text,
  "ecli" text,
  "decided_on_from" date,
  "decided_on_to" date,
  "decided_on_year" integer,
  "decided_on_is_unknown" boolean,
  "provisions_as_published" text,
  "conclusion_as_published" text,
  "importance" text,
  "holding" text,
  "holding_language" text,
  "use_note" text,
  "use_note_language" text,
  "address" text,
  recorded_to timestamptz not null,
  primary key (id, version)
);
create index if not exists "judgments_public_list" on register."judgments" (sort_on desc nulls last, id desc) where is_public;
create index if not exists "judgments_list" on register."judgments" (sort_on desc nulls last, id desc);
create index if not exists "judgments_published" on register."judgments" (published_on desc nulls last, id desc) where is_public;
create index if not exists "judgments_review" on register."judgments" (review_status, sort_on desc nulls last, id desc) where review_status in ('submitted', 'in-review', 'accepted');
create index if not exists "judgments_reference" on register."judgments" (reference);
create index if not exists "judgments_batch" on register."judgments" (batch_id) where batch_id is not null;
create index if not exists "judgments_organisation" on register."judgments" (organisation_id, sort_on desc nulls last);
create index if not exists "judgments_by_court" on register."judgments" ("court", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "judgments_by_importance" on register."judgments" ("importance", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "judgments_by_decided_on_year" on register."judgments" ("decided_on_year", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "judgments_count" on register."judgments" (is_public, "court", "importance", "decided_on_year") include ("is_shared", "organisation_id", "review_status", "recorded_from");
alter table register."judgments" enable row level security; alter table register."judgments" force row level security;
drop policy if exists owner_all on register."judgments"; create policy owner_all on register."judgments" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("id", "version", "is_public", "review_status", "reference", "text_language", "sort_on", "published_on", "changed_on", "title", "title_language", "court", "court_name", "application_numbers", "ecli", "decided_on_from", "decided_on_to", "decided_on_year", "decided_on_is_unknown", "provisions_as_published", "conclusion_as_published", "importance", "holding", "holding_language", "address") on register."judgments" to "throughline_visitor";
drop policy if exists visitor_read on register."judgments"; create policy visitor_read on register."judgments" for select to "throughline_visitor" using (is_public);
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "title", "title_language", "court", "court_name", "application_numbers", "ecli", "decided_on_from", "decided_on_to", "decided_on_year", "decided_on_is_unknown", "provisions_as_published", "conclusion_as_published", "importance", "holding", "holding_language", "use_note", "use_note_language", "address") on register."judgments" to "throughline_member";
drop policy if exists member_read on register."judgments"; create policy member_read on register."judgments" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments"; create policy own_read on register."judgments" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments"; create policy steward_read on register."judgments" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments"; create policy worker_read on register."judgments" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."judgments_past" enable row level security; alter table register."judgments_past" force row level security;
drop policy if exists owner_all on register."judgments_past"; create policy owner_all on register."judgments_past" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."judgments_past";
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "title", "title_language", "court", "court_name", "application_numbers", "ecli", "decided_on_from", "decided_on_to", "decided_on_year", "decided_on_is_unknown", "provisions_as_published", "conclusion_as_published", "importance", "holding", "holding_language", "use_note", "use_note_language", "address", recorded_to, version) on register."judgments_past" to "throughline_member";
drop policy if exists member_read on register."judgments_past"; create policy member_read on register."judgments_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments_past"; create policy own_read on register."judgments_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments_past"; create policy steward_read on register."judgments_past" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments_past"; create policy worker_read on register."judgments_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."judgments" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."judgments_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."judgments"; create policy own_insert on register."judgments" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('judgments')));
drop policy if exists own_update on register."judgments"; create policy own_update on register."judgments" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared);
drop policy if exists own_delete on register."judgments"; create policy own_delete on register."judgments" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."judgments_past"; create policy own_insert on register."judgments_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments_past".id));
drop policy if exists steward_insert on register."judgments"; create policy steward_insert on register."judgments" for insert to "throughline_steward" with check ((select app.stewards('judgments')) and (select app.is_register_on('judgments')));
drop policy if exists steward_update on register."judgments"; create policy steward_update on register."judgments" for update to "throughline_steward" using ((select app.stewards('judgments'))) with check ((select app.stewards('judgments')));
drop policy if exists steward_delete on register."judgments"; create policy steward_delete on register."judgments" for delete to "throughline_steward" using ((select app.stewards('judgments')));
drop policy if exists steward_insert on register."judgments_past"; create policy steward_insert on register."judgments_past" for insert to "throughline_steward" with check ((select app.stewards('judgments')));
drop policy if exists worker_insert on register."judgments"; create policy worker_insert on register."judgments" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('judgments')));
drop policy if exists worker_update on register."judgments"; create policy worker_update on register."judgments" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."judgments"; create policy worker_delete on register."judgments" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."judgments_past"; create policy worker_insert on register."judgments_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."judgments_past" to "throughline_worker";
drop policy if exists worker_update on register."judgments_past"; create policy worker_update on register."judgments_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."judgments_past" to "throughline_worker";
drop policy if exists worker_delete on register."judgments_past"; create policy worker_delete on register."judgments_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."judgments__respondent" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."judgments" (id) on delete cascade
);
create table register."judgments__respondent_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "judgments__respondent_code" on register."judgments__respondent" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."judgments__respondent" enable row level security; alter table register."judgments__respondent" force row level security;
drop policy if exists owner_all on register."judgments__respondent"; create policy owner_all on register."judgments__respondent" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__respondent" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."judgments__respondent" to "throughline_visitor";
drop policy if exists visitor_read on register."judgments__respondent"; create policy visitor_read on register."judgments__respondent" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."judgments__respondent" to "throughline_member";
drop policy if exists member_read on register."judgments__respondent"; create policy member_read on register."judgments__respondent" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__respondent" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__respondent"; create policy own_read on register."judgments__respondent" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__respondent"; create policy steward_read on register."judgments__respondent" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__respondent"; create policy worker_read on register."judgments__respondent" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."judgments__respondent_past" enable row level security; alter table register."judgments__respondent_past" force row level security;
drop policy if exists owner_all on register."judgments__respondent_past"; create policy owner_all on register."judgments__respondent_past" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__respondent_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."judgments__respondent_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."judgments__respondent_past" to "throughline_member";
drop policy if exists member_read on register."judgments__respondent_past"; create policy member_read on register."judgments__respondent_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__respondent_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__respondent_past"; create policy own_read on register."judgments__respondent_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__respondent_past"; create policy steward_read on register."judgments__respondent_past" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__respondent_past"; create policy worker_read on register."judgments__respondent_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."judgments__respondent" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."judgments__respondent_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."judgments__respondent"; create policy own_insert on register."judgments__respondent" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('judgments')) and exists (select from register."judgments" r where r.id = register."judgments__respondent".record_id));
drop policy if exists own_update on register."judgments__respondent"; create policy own_update on register."judgments__respondent" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__respondent".record_id));
drop policy if exists own_delete on register."judgments__respondent"; create policy own_delete on register."judgments__respondent" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."judgments__respondent_past"; create policy own_insert on register."judgments__respondent_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__respondent_past".record_id));
drop policy if exists steward_insert on register."judgments__respondent"; create policy steward_insert on register."judgments__respondent" for insert to "throughline_steward" with check ((select app.stewards('judgments')) and (select app.is_register_on('judgments')));
drop policy if exists steward_update on register."judgments__respondent"; create policy steward_update on register."judgments__respondent" for update to "throughline_steward" using ((select app.stewards('judgments'))) with check ((select app.stewards('judgments')));
drop policy if exists steward_delete on register."judgments__respondent"; create policy steward_delete on register."judgments__respondent" for delete to "throughline_steward" using ((select app.stewards('judgments')));
drop policy if exists steward_insert on register."judgments__respondent_past"; create policy steward_insert on register."judgments__respondent_past" for insert to "throughline_steward" with check ((select app.stewards('judgments')));
drop policy if exists worker_insert on register."judgments__respondent"; create policy worker_insert on register."judgments__respondent" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('judgments')));
drop policy if exists worker_update on register."judgments__respondent"; create policy worker_update on register."judgments__respondent" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."judgments__respondent"; create policy worker_delete on register."judgments__respondent" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."judgments__respondent_past"; create policy worker_insert on register."judgments__respondent_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."judgments__respondent_past" to "throughline_worker";
drop policy if exists worker_update on register."judgments__respondent_past"; create policy worker_update on register."judgments__respondent_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."judgments__respondent_past" to "throughline_worker";
drop policy if exists worker_delete on register."judgments__respondent_past"; create policy worker_delete on register."judgments__respondent_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."judgments__provisions" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."judgments" (id) on delete cascade
);
create table register."judgments__provisions_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "judgments__provisions_code" on register."judgments__provisions" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."judgments__provisions" enable row level security; alter table register."judgments__provisions" force row level security;
drop policy if exists owner_all on register."judgments__provisions"; create policy owner_all on register."judgments__provisions" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__provisions" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."judgments__provisions" to "throughline_visitor";
drop policy if exists visitor_read on register."judgments__provisions"; create policy visitor_read on register."judgments__provisions" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."judgments__provisions" to "throughline_member";
drop policy if exists member_read on register."judgments__provisions"; create policy member_read on register."judgments__provisions" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__provisions" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__provisions"; create policy own_read on register."judgments__provisions" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__provisions"; create policy steward_read on register."judgments__provisions" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__provisions"; create policy worker_read on register."judgments__provisions" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."judgments__provisions_past" enable row level security; alter table register."judgments__provisions_past" force row level security;
drop policy if exists owner_all on register."judgments__provisions_past"; create policy owner_all on register."judgments__provisions_past" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__provisions_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."judgments__provisions_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."judgments__provisions_past" to "throughline_member";
drop policy if exists member_read on register."judgments__provisions_past"; create policy member_read on register."judgments__provisions_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__provisions_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__provisions_past"; create policy own_read on register."judgments__provisions_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__provisions_past"; create policy steward_read on register."judgments__provisions_past" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__provisions_past"; create policy worker_read on register."judgments__provisions_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."judgments__provisions" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."judgments__provisions_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."judgments__provisions"; create policy own_insert on register."judgments__provisions" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('judgments')) and exists (select from register."judgments" r where r.id = register."judgments__provisions".record_id));
drop policy if exists own_update on register."judgments__provisions"; create policy own_update on register."judgments__provisions" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__provisions".record_id));
drop policy if exists own_delete on register."judgments__provisions"; create policy own_delete on register."judgments__provisions" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."judgments__provisions_past"; create policy own_insert on register."judgments__provisions_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__provisions_past".record_id));
drop policy if exists steward_insert on register."judgments__provisions"; create policy steward_insert on register."judgments__provisions" for insert to "throughline_steward" with check ((select app.stewards('judgments')) and (select app.is_register_on('judgments')));
drop policy if exists steward_update on register."judgments__provisions"; create policy steward_update on register."judgments__provisions" for update to "throughline_steward" using ((select app.stewards('judgments'))) with check ((select app.stewards('judgments')));
drop policy if exists steward_delete on register."judgments__provisions"; create policy steward_delete on register."judgments__provisions" for delete to "throughline_steward" using ((select app.stewards('judgments')));
drop policy if exists steward_insert on register."judgments__provisions_past"; create policy steward_insert on register."judgments__provisions_past" for insert to "throughline_steward" with check ((select app.stewards('judgments')));
drop policy if exists worker_insert on register."judgments__provisions"; create policy worker_insert on register."judgments__provisions" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('judgments')));
drop policy if exists worker_update on register."judgments__provisions"; create policy worker_update on register."judgments__provisions" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."judgments__provisions"; create policy worker_delete on register."judgments__provisions" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."judgments__provisions_past"; create policy worker_insert on register."judgments__provisions_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."judgments__provisions_past" to "throughline_worker";
drop policy if exists worker_update on register."judgments__provisions_past"; create policy worker_update on register."judgments__provisions_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."judgments__provisions_past" to "throughline_worker";
drop policy if exists worker_delete on register."judgments__provisions_past"; create policy worker_delete on register."judgments__provisions_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."judgments__conclusions" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."judgments" (id) on delete cascade
);
create table register."judgments__conclusions_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "judgments__conclusions_code" on register."judgments__conclusions" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."judgments__conclusions" enable row level security; alter table register."judgments__conclusions" force row level security;
drop policy if exists owner_all on register."judgments__conclusions"; create policy owner_all on register."judgments__conclusions" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__conclusions" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."judgments__conclusions" to "throughline_visitor";
drop policy if exists visitor_read on register."judgments__conclusions"; create policy visitor_read on register."judgments__conclusions" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."judgments__conclusions" to "throughline_member";
drop policy if exists member_read on register."judgments__conclusions"; create policy member_read on register."judgments__conclusions" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__conclusions" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__conclusions"; create policy own_read on register."judgments__conclusions" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__conclusions"; create policy steward_read on register."judgments__conclusions" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__conclusions"; create policy worker_read on register."judgments__conclusions" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."judgments__conclusions_past" enable row level security; alter table register."judgments__conclusions_past" force row level security;
drop policy if exists owner_all on register."judgments__conclusions_past"; create policy owner_all on register."judgments__conclusions_past" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__conclusions_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."judgments__conclusions_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."judgments__conclusions_past" to "throughline_member";
drop policy if exists member_read on register."judgments__conclusions_past"; create policy member_read on register."judgments__conclusions_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__conclusions_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__conclusions_past"; create policy own_read on register."judgments__conclusions_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__conclusions_past"; create policy steward_read on register."judgments__conclusions_past" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__conclusions_past"; create policy worker_read on register."judgments__conclusions_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."judgments__conclusions" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."judgments__conclusions_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."judgments__conclusions"; create policy own_insert on register."judgments__conclusions" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('judgments')) and exists (select from register."judgments" r where r.id = register."judgments__conclusions".record_id));
drop policy if exists own_update on register."judgments__conclusions"; create policy own_update on register."judgments__conclusions" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__conclusions".record_id));
drop policy if exists own_delete on register."judgments__conclusions"; create policy own_delete on register."judgments__conclusions" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."judgments__conclusions_past"; create policy own_insert on register."judgments__conclusions_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__conclusions_past".record_id));
drop policy if exists steward_insert on register."judgments__conclusions"; create policy steward_insert on register."judgments__conclusions" for insert to "throughline_steward" with check ((select app.stewards('judgments')) and (select app.is_register_on('judgments')));
drop policy if exists steward_update on register."judgments__conclusions"; create policy steward_update on register."judgments__conclusions" for update to "throughline_steward" using ((select app.stewards('judgments'))) with check ((select app.stewards('judgments')));
drop policy if exists steward_delete on register."judgments__conclusions"; create policy steward_delete on register."judgments__conclusions" for delete to "throughline_steward" using ((select app.stewards('judgments')));
drop policy if exists steward_insert on register."judgments__conclusions_past"; create policy steward_insert on register."judgments__conclusions_past" for insert to "throughline_steward" with check ((select app.stewards('judgments')));
drop policy if exists worker_insert on register."judgments__conclusions"; create policy worker_insert on register."judgments__conclusions" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('judgments')));
drop policy if exists worker_update on register."judgments__conclusions"; create policy worker_update on register."judgments__conclusions" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."judgments__conclusions"; create policy worker_delete on register."judgments__conclusions" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."judgments__conclusions_past"; create policy worker_insert on register."judgments__conclusions_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."judgments__conclusions_past" to "throughline_worker";
drop policy if exists worker_update on register."judgments__conclusions_past"; create policy worker_update on register."judgments__conclusions_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."judgments__conclusions_past" to "throughline_worker";
drop policy if exists worker_delete on register."judgments__conclusions_past"; create policy worker_delete on register."judgments__conclusions_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."judgments__theme" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."judgments" (id) on delete cascade
);
create table register."judgments__theme_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "judgments__theme_code" on register."judgments__theme" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."judgments__theme" enable row level security; alter table register."judgments__theme" force row level security;
drop policy if exists owner_all on register."judgments__theme"; create policy owner_all on register."judgments__theme" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__theme" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."judgments__theme" to "throughline_visitor";
drop policy if exists visitor_read on register."judgments__theme"; create policy visitor_read on register."judgments__theme" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."judgments__theme" to "throughline_member";
drop policy if exists member_read on register."judgments__theme"; create policy member_read on register."judgments__theme" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__theme" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__theme"; create policy own_read on register."judgments__theme" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__theme"; create policy steward_read on register."judgments__theme" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__theme"; create policy worker_read on register."judgments__theme" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."judgments__theme_past" enable row level security; alter table register."judgments__theme_past" force row level security;
drop policy if exists owner_all on register."judgments__theme_past"; create policy owner_all on register."judgments__theme_past" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__theme_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."judgments__theme_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."judgments__theme_past" to "throughline_member";
drop policy if exists member_read on register."judgments__theme_past"; create policy member_read on register."judgments__theme_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__theme_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__theme_past"; create policy own_read on register."judgments__theme_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__theme_past"; create policy steward_read on register."judgments__theme_past" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__theme_past"; create policy worker_read on register."judgments__theme_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."judgments__theme" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."judgments__theme_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."judgments__theme"; create policy own_insert on register."judgments__theme" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('judgments')) and exists (select from register."judgments" r where r.id = register."judgments__theme".record_id));
drop policy if exists own_update on register."judgments__theme"; create policy own_update on register."judgments__theme" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__theme".record_id));
drop policy if exists own_delete on register."judgments__theme"; create policy own_delete on register."judgments__theme" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."judgments__theme_past"; create policy own_insert on register."judgments__theme_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__theme_past".record_id));
drop policy if exists steward_insert on register."judgments__theme"; create policy steward_insert on register."judgments__theme" for insert to "throughline_steward" with check ((select app.stewards('judgments')) and (select app.is_register_on('judgments')));
drop policy if exists steward_update on register."judgments__theme"; create policy steward_update on register."judgments__theme" for update to "throughline_steward" using ((select app.stewards('judgments'))) with check ((select app.stewards('judgments')));
drop policy if exists steward_delete on register."judgments__theme"; create policy steward_delete on register."judgments__theme" for delete to "throughline_steward" using ((select app.stewards('judgments')));
drop policy if exists steward_insert on register."judgments__theme_past"; create policy steward_insert on register."judgments__theme_past" for insert to "throughline_steward" with check ((select app.stewards('judgments')));
drop policy if exists worker_insert on register."judgments__theme"; create policy worker_insert on register."judgments__theme" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('judgments')));
drop policy if exists worker_update on register."judgments__theme"; create policy worker_update on register."judgments__theme" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."judgments__theme"; create policy worker_delete on register."judgments__theme" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."judgments__theme_past"; create policy worker_insert on register."judgments__theme_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."judgments__theme_past" to "throughline_worker";
drop policy if exists worker_update on register."judgments__theme_past"; create policy worker_update on register."judgments__theme_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."judgments__theme_past" to "throughline_worker";
drop policy if exists worker_delete on register."judgments__theme_past"; create policy worker_delete on register."judgments__theme_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."judgments__use" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."judgments" (id) on delete cascade
);
create table register."judgments__use_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "judgments__use_code" on register."judgments__use" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."judgments__use" enable row level security; alter table register."judgments__use" force row level security;
drop policy if exists owner_all on register."judgments__use"; create policy owner_all on register."judgments__use" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__use" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status") on register."judgments__use" to "throughline_visitor";
drop policy if exists visitor_read on register."judgments__use"; create policy visitor_read on register."judgments__use" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."judgments__use" to "throughline_member";
drop policy if exists member_read on register."judgments__use"; create policy member_read on register."judgments__use" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__use" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__use"; create policy own_read on register."judgments__use" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__use"; create policy steward_read on register."judgments__use" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__use"; create policy worker_read on register."judgments__use" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."judgments__use_past" enable row level security; alter table register."judgments__use_past" force row level security;
drop policy if exists owner_all on register."judgments__use_past"; create policy owner_all on register."judgments__use_past" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__use_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."judgments__use_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."judgments__use_past" to "throughline_member";
drop policy if exists member_read on register."judgments__use_past"; create policy member_read on register."judgments__use_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__use_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__use_past"; create policy own_read on register."judgments__use_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__use_past"; create policy steward_read on register."judgments__use_past" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__use_past"; create policy worker_read on register."judgments__use_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."judgments__use" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."judgments__use_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."judgments__use"; create policy own_insert on register."judgments__use" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('judgments')) and exists (select from register."judgments" r where r.id = register."judgments__use".record_id));
drop policy if exists own_update on register."judgments__use"; create policy own_update on register."judgments__use" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__use".record_id));
drop policy if exists own_delete on register."judgments__use"; create policy own_delete on register."judgments__use" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."judgments__use_past"; create policy own_insert on register."judgments__use_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__use_past".record_id));
drop policy if exists steward_insert on register."judgments__use"; create policy steward_insert on register."judgments__use" for insert to "throughline_steward" with check ((select app.stewards('judgments')) and (select app.is_register_on('judgments')));
drop policy if exists steward_update on register."judgments__use"; create policy steward_update on register."judgments__use" for update to "throughline_steward" using ((select app.stewards('judgments'))) with check ((select app.stewards('judgments')));
drop policy if exists steward_delete on register."judgments__use"; create policy steward_delete on register."judgments__use" for delete to "throughline_steward" using ((select app.stewards('judgments')));
drop policy if exists steward_insert on register."judgments__use_past"; create policy steward_insert on register."judgments__use_past" for insert to "throughline_steward" with check ((select app.stewards('judgments')));
drop policy if exists worker_insert on register."judgments__use"; create policy worker_insert on register."judgments__use" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('judgments')));
drop policy if exists worker_update on register."judgments__use"; create policy worker_update on register."judgments__use" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."judgments__use"; create policy worker_delete on register."judgments__use" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."judgments__use_past"; create policy worker_insert on register."judgments__use_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."judgments__use_past" to "throughline_worker";
drop policy if exists worker_update on register."judgments__use_past"; create policy worker_update on register."judgments__use_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."judgments__use_past" to "throughline_worker";
drop policy if exists worker_delete on register."judgments__use_past"; create policy worker_delete on register."judgments__use_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."judgments__documents" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "attachment" text,
  "name" text,
  primary key (record_id, position),
  foreign key (record_id) references register."judgments" (id) on delete cascade
);
create table register."judgments__documents_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "attachment" text,
  "name" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "judgments__documents_attachment" on register."judgments__documents" ("attachment", is_public) include (record_id, is_shared, organisation_id);
alter table register."judgments__documents" enable row level security; alter table register."judgments__documents" force row level security;
drop policy if exists owner_all on register."judgments__documents"; create policy owner_all on register."judgments__documents" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__documents" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status") on register."judgments__documents" to "throughline_visitor";
drop policy if exists visitor_read on register."judgments__documents"; create policy visitor_read on register."judgments__documents" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status") on register."judgments__documents" to "throughline_member";
drop policy if exists member_read on register."judgments__documents"; create policy member_read on register."judgments__documents" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__documents" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__documents"; create policy own_read on register."judgments__documents" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__documents"; create policy steward_read on register."judgments__documents" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__documents"; create policy worker_read on register."judgments__documents" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."judgments__documents_past" enable row level security; alter table register."judgments__documents_past" force row level security;
drop policy if exists owner_all on register."judgments__documents_past"; create policy owner_all on register."judgments__documents_past" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__documents_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."judgments__documents_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", recorded_to, version) on register."judgments__documents_past" to "throughline_member";
drop policy if exists member_read on register."judgments__documents_past"; create policy member_read on register."judgments__documents_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__documents_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__documents_past"; create policy own_read on register."judgments__documents_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__documents_past"; create policy steward_read on register."judgments__documents_past" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__documents_past"; create policy worker_read on register."judgments__documents_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."judgments__documents" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."judgments__documents_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."judgments__documents"; create policy own_insert on register."judgments__documents" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('judgments')) and exists (select from register."judgments" r where r.id = register."judgments__documents".record_id));
drop policy if exists own_update on register."judgments__documents"; create policy own_update on register."judgments__documents" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__documents".record_id));
drop policy if exists own_delete on register."judgments__documents"; create policy own_delete on register."judgments__documents" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."judgments__documents_past"; create policy own_insert on register."judgments__documents_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__documents_past".record_id));
drop policy if exists steward_insert on register."judgments__documents"; create policy steward_insert on register."judgments__documents" for insert to "throughline_steward" with check ((select app.stewards('judgments')) and (select app.is_register_on('judgments')));
drop policy if exists steward_update on register."judgments__documents"; create policy steward_update on register."judgments__documents" for update to "throughline_steward" using ((select app.stewards('judgments'))) with check ((select app.stewards('judgments')));
drop policy if exists steward_delete on register."judgments__documents"; create policy steward_delete on register."judgments__documents" for delete to "throughline_steward" using ((select app.stewards('judgments')));
drop policy if exists steward_insert on register."judgments__documents_past"; create policy steward_insert on register."judgments__documents_past" for insert to "throughline_steward" with check ((select app.stewards('judgments')));
drop policy if exists worker_insert on register."judgments__documents"; create policy worker_insert on register."judgments__documents" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('judgments')));
drop policy if exists worker_update on register."judgments__documents"; create policy worker_update on register."judgments__documents" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."judgments__documents"; create policy worker_delete on register."judgments__documents" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."judgments__documents_past"; create policy worker_insert on register."judgments__documents_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."judgments__documents_past" to "throughline_worker";
drop policy if exists worker_update on register."judgments__documents_past"; create policy worker_update on register."judgments__documents_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."judgments__documents_past" to "throughline_worker";
drop policy if exists worker_delete on register."judgments__documents_past"; create policy worker_delete on register."judgments__documents_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."judgments__related" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "register" text,
  "reference" text,
  "relation" text,
  primary key (record_id, position),
  foreign key (record_id) references register."judgments" (id) on delete cascade
);
create table register."judgments__related_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "register" text,
  "reference" text,
  "relation" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "judgments__related_register" on register."judgments__related" ("register", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "judgments__related_reference" on register."judgments__related" ("reference", is_public) include (record_id, is_shared, organisation_id);
alter table register."judgments__related" enable row level security; alter table register."judgments__related" force row level security;
drop policy if exists owner_all on register."judgments__related"; create policy owner_all on register."judgments__related" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__related" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status") on register."judgments__related" to "throughline_visitor";
drop policy if exists visitor_read on register."judgments__related"; create policy visitor_read on register."judgments__related" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "register", "reference", "relation") on register."judgments__related" to "throughline_member";
drop policy if exists member_read on register."judgments__related"; create policy member_read on register."judgments__related" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__related" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__related"; create policy own_read on register."judgments__related" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__related"; create policy steward_read on register."judgments__related" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__related"; create policy worker_read on register."judgments__related" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."judgments__related_past" enable row level security; alter table register."judgments__related_past" force row level security;
drop policy if exists owner_all on register."judgments__related_past"; create policy owner_all on register."judgments__related_past" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__related_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."judgments__related_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "register", "reference", "relation", recorded_to, version) on register."judgments__related_past" to "throughline_member";
drop policy if exists member_read on register."judgments__related_past"; create policy member_read on register."judgments__related_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__related_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__related_past"; create policy own_read on register."judgments__related_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__related_past"; create policy steward_read on register."judgments__related_past" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__related_past"; create policy worker_read on register."judgments__related_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."judgments__related" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."judgments__related_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."judgments__related"; create policy own_insert on register."judgments__related" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('judgments')) and exists (select from register."judgments" r where r.id = register."judgments__related".record_id));
drop policy if exists own_update on register."judgments__related"; create policy own_update on register."judgments__related" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__related".record_id));
drop policy if exists own_delete on register."judgments__related"; create policy own_delete on register."judgments__related" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."judgments__related_past"; create policy own_insert on register."judgments__related_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__related_past".record_id));
drop policy if exists steward_insert on register."judgments__related"; create policy steward_insert on register."judgments__related" for insert to "throughline_steward" with check ((select app.stewards('judgments')) and (select app.is_register_on('judgments')));
drop policy if exists steward_update on register."judgments__related"; create policy steward_update on register."judgments__related" for update to "throughline_steward" using ((select app.stewards('judgments'))) with check ((select app.stewards('judgments')));
drop policy if exists steward_delete on register."judgments__related"; create policy steward_delete on register."judgments__related" for delete to "throughline_steward" using ((select app.stewards('judgments')));
drop policy if exists steward_insert on register."judgments__related_past"; create policy steward_insert on register."judgments__related_past" for insert to "throughline_steward" with check ((select app.stewards('judgments')));
drop policy if exists worker_insert on register."judgments__related"; create policy worker_insert on register."judgments__related" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('judgments')));
drop policy if exists worker_update on register."judgments__related"; create policy worker_update on register."judgments__related" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."judgments__related"; create policy worker_delete on register."judgments__related" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."judgments__related_past"; create policy worker_insert on register."judgments__related_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."judgments__related_past" to "throughline_worker";
drop policy if exists worker_update on register."judgments__related_past"; create policy worker_update on register."judgments__related_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."judgments__related_past" to "throughline_worker";
drop policy if exists worker_delete on register."judgments__related_past"; create policy worker_delete on register."judgments__related_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."judgments__sources" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  primary key (record_id, position),
  foreign key (record_id) references register."judgments" (id) on delete cascade
);
create table register."judgments__sources_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "judgments__sources_kind" on register."judgments__sources" ("kind", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "judgments__sources_stream" on register."judgments__sources" ("stream", is_public) include (record_id, is_shared, organisation_id);
alter table register."judgments__sources" enable row level security; alter table register."judgments__sources" force row level security;
drop policy if exists owner_all on register."judgments__sources"; create policy owner_all on register."judgments__sources" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__sources" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "title", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."judgments__sources" to "throughline_visitor";
drop policy if exists visitor_read on register."judgments__sources"; create policy visitor_read on register."judgments__sources" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "title", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."judgments__sources" to "throughline_member";
drop policy if exists member_read on register."judgments__sources"; create policy member_read on register."judgments__sources" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__sources" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__sources"; create policy own_read on register."judgments__sources" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__sources"; create policy steward_read on register."judgments__sources" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__sources"; create policy worker_read on register."judgments__sources" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."judgments__sources_past" enable row level security; alter table register."judgments__sources_past" force row level security;
drop policy if exists owner_all on register."judgments__sources_past"; create policy owner_all on register."judgments__sources_past" to "throughline_owner" using (true) with check (true);
revoke all on register."judgments__sources_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."judgments__sources_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "title", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier", recorded_to, version) on register."judgments__sources_past" to "throughline_member";
drop policy if exists member_read on register."judgments__sources_past"; create policy member_read on register."judgments__sources_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."judgments__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."judgments__sources_past"; create policy own_read on register."judgments__sources_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."judgments__sources_past"; create policy steward_read on register."judgments__sources_past" for select to "throughline_steward" using ((select app.stewards('judgments')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."judgments__sources_past"; create policy worker_read on register."judgments__sources_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."judgments__sources" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."judgments__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."judgments__sources"; create policy own_insert on register."judgments__sources" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('judgments')) and exists (select from register."judgments" r where r.id = register."judgments__sources".record_id));
drop policy if exists own_update on register."judgments__sources"; create policy own_update on register."judgments__sources" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__sources".record_id));
drop policy if exists own_delete on register."judgments__sources"; create policy own_delete on register."judgments__sources" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."judgments__sources_past"; create policy own_insert on register."judgments__sources_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."judgments" r where r.id = register."judgments__sources_past".record_id));
drop policy if exists steward_insert on register."judgments__sources"; create policy steward_insert on register."judgments__sources" for insert to "throughline_steward" with check ((select app.stewards('judgments')) and (select app.is_register_on('judgments')));
drop policy if exists steward_update on register."judgments__sources"; create policy steward_update on register."judgments__sources" for update to "throughline_steward" using ((select app.stewards('judgments'))) with check ((select app.stewards('judgments')));
drop policy if exists steward_delete on register."judgments__sources"; create policy steward_delete on register."judgments__sources" for delete to "throughline_steward" using ((select app.stewards('judgments')));
drop policy if exists steward_insert on register."judgments__sources_past"; create policy steward_insert on register."judgments__sources_past" for insert to "throughline_steward" with check ((select app.stewards('judgments')));
drop policy if exists worker_insert on register."judgments__sources"; create policy worker_insert on register."judgments__sources" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('judgments')));
drop policy if exists worker_update on register."judgments__sources"; create policy worker_update on register."judgments__sources" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."judgments__sources"; create policy worker_delete on register."judgments__sources" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."judgments__sources_past"; create policy worker_insert on register."judgments__sources_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."judgments__sources_past" to "throughline_worker";
drop policy if exists worker_update on register."judgments__sources_past"; create policy worker_update on register."judgments__sources_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."judgments__sources_past" to "throughline_worker";
drop policy if exists worker_delete on register."judgments__sources_past"; create policy worker_delete on register."judgments__sources_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
-- media-items (event, open)
create table register."media_items" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "headline" text,
  "headline_language" text,
  "outlet" text,
  "published_at_from" date,
  "published_at_to" date,
  "published_at_year" integer,
  "published_at_is_unknown" boolean,
  "kind" text,
  "country" text,
  "language" text,
  "stance" text,
  "claimant" text,
  "reach" text,
  "readers" integer,
  "summary" text,
  "summary_language" text,
  "answer" text,
  "answer_language" text,
  "address" text,
  "by_member" text,
  "by_name" text,
  primary key (id),
  foreign key (id) references app.record (id)
);
create table register."media_items_past" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "headline" text,
  "headline_language" text,
  "outlet" text,
  "published_at_from" date,
  "published_at_to" date,
  "published_at_year" integer,
  "published_at_is_unknown" boolean,
  "kind" text,
  "country" text,
  "language" text,
  "stance" text,
  "claimant" text,
  "reach" text,
  "readers" integer,
  "summary" text,
  "summary_language" text,
  "answer" text,
  "answer_language" text,
  "address" text,
  "by_member" text,
  "by_name" text,
  recorded_to timestamptz not null,
  primary key (id, version)
);
create index if not exists "media_items_public_list" on register."media_items" (sort_on desc nulls last, id desc) where is_public;
create index if not exists "media_items_list" on register."media_items" (sort_on desc nulls last, id desc);
create index if not exists "media_items_published" on register."media_items" (published_on desc nulls last, id desc) where is_public;
create index if not exists "media_items_review" on register."media_items" (review_status, sort_on desc nulls last, id desc) where review_status in ('submitted', 'in-review', 'accepted');
create index if not exists "media_items_reference" on register."media_items" (reference);
create index if not exists "media_items_batch" on register."media_items" (batch_id) where batch_id is not null;
create index if not exists "media_items_organisation" on register."media_items" (organisation_id, sort_on desc nulls last);
create index if not exists "media_items_by_country" on register."media_items" ("country", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "media_items_by_language" on register."media_items" ("language", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "media_items_by_kind" on register."media_items" ("kind", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "media_items_by_stance" on register."media_items" ("stance", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "media_items_by_reach" on register."media_items" ("reach", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "media_items_by_published_at_year" on register."media_items" ("published_at_year", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "media_items_count" on register."media_items" (is_public, "country", "language", "kind", "stance", "reach", "published_at_year") include ("is_shared", "organisation_id", "review_status", "recorded_from");
alter table register."media_items" enable row level security; alter table register."media_items" force row level security;
drop policy if exists owner_all on register."media_items"; create policy owner_all on register."media_items" to "throughline_owner" using (true) with check (true);
revoke all on register."media_items" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("id", "version", "is_public", "review_status", "reference", "text_language", "sort_on", "published_on", "changed_on", "headline", "headline_language", "outlet", "published_at_from", "published_at_to", "published_at_year", "published_at_is_unknown", "kind", "country", "language", "stance", "claimant", "reach", "summary", "summary_language", "address") on register."media_items" to "throughline_visitor";
drop policy if exists visitor_read on register."media_items"; create policy visitor_read on register."media_items" for select to "throughline_visitor" using (is_public);
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "headline", "headline_language", "outlet", "published_at_from", "published_at_to", "published_at_year", "published_at_is_unknown", "kind", "country", "language", "stance", "claimant", "reach", "readers", "summary", "summary_language", "answer", "answer_language", "address", "by_member", "by_name") on register."media_items" to "throughline_member";
drop policy if exists member_read on register."media_items"; create policy member_read on register."media_items" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."media_items" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."media_items"; create policy own_read on register."media_items" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."media_items"; create policy steward_read on register."media_items" for select to "throughline_steward" using ((select app.stewards('media-items')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."media_items"; create policy worker_read on register."media_items" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."media_items_past" enable row level security; alter table register."media_items_past" force row level security;
drop policy if exists owner_all on register."media_items_past"; create policy owner_all on register."media_items_past" to "throughline_owner" using (true) with check (true);
revoke all on register."media_items_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."media_items_past";
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "headline", "headline_language", "outlet", "published_at_from", "published_at_to", "published_at_year", "published_at_is_unknown", "kind", "country", "language", "stance", "claimant", "reach", "readers", "summary", "summary_language", "answer", "answer_language", "address", "by_member", "by_name", recorded_to, version) on register."media_items_past" to "throughline_member";
drop policy if exists member_read on register."media_items_past"; create policy member_read on register."media_items_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."media_items_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."media_items_past"; create policy own_read on register."media_items_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."media_items_past"; create policy steward_read on register."media_items_past" for select to "throughline_steward" using ((select app.stewards('media-items')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."media_items_past"; create policy worker_read on register."media_items_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."media_items" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."media_items_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."media_items"; create policy own_insert on register."media_items" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('media-items')));
drop policy if exists own_update on register."media_items"; create policy own_update on register."media_items" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared);
drop policy if exists own_delete on register."media_items"; create policy own_delete on register."media_items" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."media_items_past"; create policy own_insert on register."media_items_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."media_items" r where r.id = register."media_items_past".id));
drop policy if exists steward_insert on register."media_items"; create policy steward_insert on register."media_items" for insert to "throughline_steward" with check ((select app.stewards('media-items')) and (select app.is_register_on('media-items')));
drop policy if exists steward_update on register."media_items"; create policy steward_update on register."media_items" for update to "throughline_steward" using ((select app.stewards('media-items'))) with check ((select app.stewards('media-items')));
drop policy if exists steward_delete on register."media_items"; create policy steward_delete on register."media_items" for delete to "throughline_steward" using ((select app.stewards('media-items')));
drop policy if exists steward_insert on register."media_items_past"; create policy steward_insert on register."media_items_past" for insert to "throughline_steward" with check ((select app.stewards('media-items')));
drop policy if exists worker_insert on register."media_items"; create policy worker_insert on register."media_items" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('media-items')));
drop policy if exists worker_update on register."media_items"; create policy worker_update on register."media_items" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."media_items"; create policy worker_delete on register."media_items" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."media_items_past"; create policy worker_insert on register."media_items_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."media_items_past" to "throughline_worker";
drop policy if exists worker_update on register."media_items_past"; create policy worker_update on register."media_items_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."media_items_past" to "throughline_worker";
drop policy if exists worker_delete on register."media_items_past"; create policy worker_delete on register."media_items_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."media_items__theme" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."media_items" (id) on delete cascade
);
create table register."media_items__theme_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "media_items__theme_code" on register."media_items__theme" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."media_items__theme" enable row level security; alter table register."media_items__theme" force row level security;
drop policy if exists owner_all on register."media_items__theme"; create policy owner_all on register."media_items__theme" to "throughline_owner" using (true) with check (true);
revoke all on register."media_items__theme" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."media_items__theme" to "throughline_visitor";
drop policy if exists visitor_read on register."media_items__theme"; create policy visitor_read on register."media_items__theme" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."media_items__theme" to "throughline_member";
drop policy if exists member_read on register."media_items__theme"; create policy member_read on register."media_items__theme" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."media_items__theme" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."media_items__theme"; create policy own_read on register."media_items__theme" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."media_items__theme"; create policy steward_read on register."media_items__theme" for select to "throughline_steward" using ((select app.stewards('media-items')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."media_items__theme"; create policy worker_read on register."media_items__theme" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."media_items__theme_past" enable row level security; alter table register."media_items__theme_past" force row level security;
drop policy if exists owner_all on register."media_items__theme_past"; create policy owner_all on register."media_items__theme_past" to "throughline_owner" using (true) with check (true);
revoke all on register."media_items__theme_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."media_items__theme_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."media_items__theme_past" to "throughline_member";
drop policy if exists member_read on register."media_items__theme_past"; create policy member_read on register."media_items__theme_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."media_items__theme_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."media_items__theme_past"; create policy own_read on register."media_items__theme_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."media_items__theme_past"; create policy steward_read on register."media_items__theme_past" for select to "throughline_steward" using ((select app.stewards('media-items')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."media_items__theme_past"; create policy worker_read on register."media_items__theme_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."media_items__theme" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."media_items__theme_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."media_items__theme"; create policy own_insert on register."media_items__theme" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('media-items')) and exists (select from register."media_items" r where r.id = register."media_items__theme".record_id));
drop policy if exists own_update on register."media_items__theme"; create policy own_update on register."media_items__theme" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."media_items" r where r.id = register."media_items__theme".record_id));
drop policy if exists own_delete on register."media_items__theme"; create policy own_delete on register."media_items__theme" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."media_items__theme_past"; create policy own_insert on register."media_items__theme_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."media_items" r where r.id = register."media_items__theme_past".record_id));
drop policy if exists steward_insert on register."media_items__theme"; create policy steward_insert on register."media_items__theme" for insert to "throughline_steward" with check ((select app.stewards('media-items')) and (select app.is_register_on('media-items')));
drop policy if exists steward_update on register."media_items__theme"; create policy steward_update on register."media_items__theme" for update to "throughline_steward" using ((select app.stewards('media-items'))) with check ((select app.stewards('media-items')));
drop policy if exists steward_delete on register."media_items__theme"; create policy steward_delete on register."media_items__theme" for delete to "throughline_steward" using ((select app.stewards('media-items')));
drop policy if exists steward_insert on register."media_items__theme_past"; create policy steward_insert on register."media_items__theme_past" for insert to "throughline_steward" with check ((select app.stewards('media-items')));
drop policy if exists worker_insert on register."media_items__theme"; create policy worker_insert on register."media_items__theme" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('media-items')));
drop policy if exists worker_update on register."media_items__theme"; create policy worker_update on register."media_items__theme" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."media_items__theme"; create policy worker_delete on register."media_items__theme" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."media_items__theme_past"; create policy worker_insert on register."media_items__theme_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."media_items__theme_past" to "throughline_worker";
drop policy if exists worker_update on register."media_items__theme_past"; create policy worker_update on register."media_items__theme_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."media_items__theme_past" to "throughline_worker";
drop policy if exists worker_delete on register."media_items__theme_past"; create policy worker_delete on register."media_items__theme_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."media_items__claim" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."media_items" (id) on delete cascade
);
create table register."media_items__claim_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "media_items__claim_code" on register."media_items__claim" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."media_items__claim" enable row level security; alter table register."media_items__claim" force row level security;
drop policy if exists owner_all on register."media_items__claim"; create policy owner_all on register."media_items__claim" to "throughline_owner" using (true) with check (true);
revoke all on register."media_items__claim" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."media_items__claim" to "throughline_visitor";
drop policy if exists visitor_read on register."media_items__claim"; create policy visitor_read on register."media_items__claim" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."media_items__claim" to "throughline_member";
drop policy if exists member_read on register."media_items__claim"; create policy member_read on register."media_items__claim" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."media_items__claim" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."media_items__claim"; create policy own_read on register."media_items__claim" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."media_items__claim"; create policy steward_read on register."media_items__claim" for select to "throughline_steward" using ((select app.stewards('media-items')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."media_items__claim"; create policy worker_read on register."media_items__claim" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."media_items__claim_past" enable row level security; alter table register."media_items__claim_past" force row level security;
drop policy if exists owner_all on register."media_items__claim_past"; create policy owner_all on register."media_items__claim_past" to "throughline_owner" using (true) with check (true);
revoke all on register."media_items__claim_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."media_items__claim_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."media_items__claim_past" to "throughline_member";
drop policy if exists member_read on register."media_items__claim_past"; create policy member_read on register."media_items__claim_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."media_items__claim_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."media_items__claim_past"; create policy own_read on register."media_items__claim_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."media_items__claim_past"; create policy steward_read on register."media_items__claim_past" for select to "throughline_steward" using ((select app.stewards('media-items')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."media_items__claim_past"; create policy worker_read on register."media_items__claim_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."media_items__claim" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."media_items__claim_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."media_items__claim"; create policy own_insert on register."media_items__claim" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('media-items')) and exists (select from register."media_items" r where r.id = register."media_items__claim".record_id));
drop policy if exists own_update on register."media_items__claim"; create policy own_update on register."media_items__claim" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."media_items" r where r.id = register."media_items__claim".record_id));
drop policy if exists own_delete on register."media_items__claim"; create policy own_delete on register."media_items__claim" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."media_items__claim_past"; create policy own_insert on register."media_items__claim_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."media_items" r where r.id = register."media_items__claim_past".record_id));
drop policy if exists steward_insert on register."media_items__claim"; create policy steward_insert on register."media_items__claim" for insert to "throughline_steward" with check ((select app.stewards('media-items')) and (select app.is_register_on('media-items')));
drop policy if exists steward_update on register."media_items__claim"; create policy steward_update on register."media_items__claim" for update to "throughline_steward" using ((select app.stewards('media-items'))) with check ((select app.stewards('media-items')));
drop policy if exists steward_delete on register."media_items__claim"; create policy steward_delete on register."media_items__claim" for delete to "throughline_steward" using ((select app.stewards('media-items')));
drop policy if exists steward_insert on register."media_items__claim_past"; create policy steward_insert on register."media_items__claim_past" for insert to "throughline_steward" with check ((select app.stewards('media-items')));
drop policy if exists worker_insert on register."media_items__claim"; create policy worker_insert on register."media_items__claim" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('media-items')));
drop policy if exists worker_update on register."media_items__claim"; create policy worker_update on register."media_items__claim" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."media_items__claim"; create policy worker_delete on register."media_items__claim" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."media_items__claim_past"; create policy worker_insert on register."media_items__claim_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."media_items__claim_past" to "throughline_worker";
drop policy if exists worker_update on register."media_items__claim_past"; create policy worker_update on register."media_items__claim_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."media_items__claim_past" to "throughline_worker";
drop policy if exists worker_delete on register."media_items__claim_past"; create policy worker_delete on register."media_items__claim_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."media_items__copies" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "attachment" text,
  "name" text,
  primary key (record_id, position),
  foreign key (record_id) references register."media_items" (id) on delete cascade
);
create table register."media_items__copies_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "attachment" text,
  "name" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "media_items__copies_attachment" on register."media_items__copies" ("attachment", is_public) include (record_id, is_shared, organisation_id);
alter table register."media_items__copies" enable row level security; alter table register."media_items__copies" force row level security;
drop policy if exists owner_all on register."media_items__copies"; create policy owner_all on register."media_items__copies" to "throughline_owner" using (true) with check (true);
revoke all on register."media_items__copies" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status") on register."media_items__copies" to "throughline_visitor";
drop policy if exists visitor_read on register."media_items__copies"; create policy visitor_read on register."media_items__copies" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status") on register."media_items__copies" to "throughline_member";
drop policy if exists member_read on register."media_items__copies"; create policy member_read on register."media_items__copies" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."media_items__copies" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."media_items__copies"; create policy own_read on register."media_items__copies" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."media_items__copies"; create policy steward_read on register."media_items__copies" for select to "throughline_steward" using ((select app.stewards('media-items')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."media_items__copies"; create policy worker_read on register."media_items__copies" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."media_items__copies_past" enable row level security; alter table register."media_items__copies_past" force row level security;
drop policy if exists owner_all on register."media_items__copies_past"; create policy owner_all on register."media_items__copies_past" to "throughline_owner" using (true) with check (true);
revoke all on register."media_items__copies_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."media_items__copies_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", recorded_to, version) on register."media_items__copies_past" to "throughline_member";
drop policy if exists member_read on register."media_items__copies_past"; create policy member_read on register."media_items__copies_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."media_items__copies_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."media_items__copies_past"; create policy own_read on register."media_items__copies_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."media_items__copies_past"; create policy steward_read on register."media_items__copies_past" for select to "throughline_steward" using ((select app.stewards('media-items')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."media_items__copies_past"; create policy worker_read on register."media_items__copies_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."media_items__copies" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."media_items__copies_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."media_items__copies"; create policy own_insert on register."media_items__copies" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('media-items')) and exists (select from register."media_items" r where r.id = register."media_items__copies".record_id));
drop policy if exists own_update on register."media_items__copies"; create policy own_update on register."media_items__copies" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."media_items" r where r.id = register."media_items__copies".record_id));
drop policy if exists own_delete on register."media_items__copies"; create policy own_delete on register."media_items__copies" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."media_items__copies_past"; create policy own_insert on register."media_items__copies_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."media_items" r where r.id = register."media_items__copies_past".record_id));
drop policy if exists steward_insert on register."media_items__copies"; create policy steward_insert on register."media_items__copies" for insert to "throughline_steward" with check ((select app.stewards('media-items')) and (select app.is_register_on('media-items')));
drop policy if exists steward_update on register."media_items__copies"; create policy steward_update on register."media_items__copies" for update to "throughline_steward" using ((select app.stewards('media-items'))) with check ((select app.stewards('media-items')));
drop policy if exists steward_delete on register."media_items__copies"; create policy steward_delete on register."media_items__copies" for delete to "throughline_steward" using ((select app.stewards('media-items')));
drop policy if exists steward_insert on register."media_items__copies_past"; create policy steward_insert on register."media_items__copies_past" for insert to "throughline_steward" with check ((select app.stewards('media-items')));
drop policy if exists worker_insert on register."media_items__copies"; create policy worker_insert on register."media_items__copies" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('media-items')));
drop policy if exists worker_update on register."media_items__copies"; create policy worker_update on register."media_items__copies" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."media_items__copies"; create policy worker_delete on register."media_items__copies" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."media_items__copies_past"; create policy worker_insert on register."media_items__copies_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."media_items__copies_past" to "throughline_worker";
drop policy if exists worker_update on register."media_items__copies_past"; create policy worker_update on register."media_items__copies_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."media_items__copies_past" to "throughline_worker";
drop policy if exists worker_delete on register."media_items__copies_past"; create policy worker_delete on register."media_items__copies_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."media_items__related" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "register" text,
  "reference" text,
  "relation" text,
  primary key (record_id, position),
  foreign key (record_id) references register."media_items" (id) on delete cascade
);
create table register."media_items__related_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "register" text,
  "reference" text,
  "relation" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "media_items__related_register" on register."media_items__related" ("register", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "media_items__related_reference" on register."media_items__related" ("reference", is_public) include (record_id, is_shared, organisation_id);
alter table register."media_items__related" enable row level security; alter table register."media_items__related" force row level security;
drop policy if exists owner_all on register."media_items__related"; create policy owner_all on register."media_items__related" to "throughline_owner" using (true) with check (true);
revoke all on register."media_items__related" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status") on register."media_items__related" to "throughline_visitor";
drop policy if exists visitor_read on register."media_items__related"; create policy visitor_read on register."media_items__related" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "register", "reference", "relation") on register."media_items__related" to "throughline_member";
drop policy if exists member_read on register."media_items__related"; create policy member_read on register."media_items__related" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."media_items__related" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."media_items__related"; create policy own_read on register."media_items__related" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."media_items__related"; create policy steward_read on register."media_items__related" for select to "throughline_steward" using ((select app.stewards('media-items')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."media_items__related"; create policy worker_read on register."media_items__related" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."media_items__related_past" enable row level security; alter table register."media_items__related_past" force row level security;
drop policy if exists owner_all on register."media_items__related_past"; create policy owner_all on register."media_items__related_past" to "throughline_owner" using (true) with check (true);
revoke all on register."media_items__related_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."media_items__related_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "register", "reference", "relation", recorded_to, version) on register."media_items__related_past" to "throughline_member";
drop policy if exists member_read on register."media_items__related_past"; create policy member_read on register."media_items__related_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."media_items__related_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."media_items__related_past"; create policy own_read on register."media_items__related_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."media_items__related_past"; create policy steward_read on register."media_items__related_past" for select to "throughline_steward" using ((select app.stewards('media-items')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."media_items__related_past"; create policy worker_read on register."media_items__related_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."media_items__related" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."media_items__related_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."media_items__related"; create policy own_insert on register."media_items__related" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('media-items')) and exists (select from register."media_items" r where r.id = register."media_items__related".record_id));
drop policy if exists own_update on register."media_items__related"; create policy own_update on register."media_items__related" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."media_items" r where r.id = register."media_items__related".record_id));
drop policy if exists own_delete on register."media_items__related"; create policy own_delete on register."media_items__related" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."media_items__related_past"; create policy own_insert on register."media_items__related_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."media_items" r where r.id = register."media_items__related_past".record_id));
drop policy if exists steward_insert on register."media_items__related"; create policy steward_insert on register."media_items__related" for insert to "throughline_steward" with check ((select app.stewards('media-items')) and (select app.is_register_on('media-items')));
drop policy if exists steward_update on register."media_items__related"; create policy steward_update on register."media_items__related" for update to "throughline_steward" using ((select app.stewards('media-items'))) with check ((select app.stewards('media-items')));
drop policy if exists steward_delete on register."media_items__related"; create policy steward_delete on register."media_items__related" for delete to "throughline_steward" using ((select app.stewards('media-items')));
drop policy if exists steward_insert on register."media_items__related_past"; create policy steward_insert on register."media_items__related_past" for insert to "throughline_steward" with check ((select app.stewards('media-items')));
drop policy if exists worker_insert on register."media_items__related"; create policy worker_insert on register."media_items__related" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('media-items')));
drop policy if exists worker_update on register."media_items__related"; create policy worker_update on register."media_items__related" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."media_items__related"; create policy worker_delete on register."media_items__related" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."media_items__related_past"; create policy worker_insert on register."media_items__related_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."media_items__related_past" to "throughline_worker";
drop policy if exists worker_update on register."media_items__related_past"; create policy worker_update on register."media_items__related_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."media_items__related_past" to "throughline_worker";
drop policy if exists worker_delete on register."media_items__related_past"; create policy worker_delete on register."media_items__related_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."media_items__sources" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  primary key (record_id, position),
  foreign key (record_id) references register."media_items" (id) on delete cascade
);
create table register."media_items__sources_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "media_items__sources_kind" on register."media_items__sources" ("kind", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "media_items__sources_stream" on register."media_items__sources" ("stream", is_public) include (record_id, is_shared, organisation_id);
alter table register."media_items__sources" enable row level security; alter table register."media_items__sources" force row level security;
drop policy if exists owner_all on register."media_items__sources"; create policy owner_all on register."media_items__sources" to "throughline_owner" using (true) with check (true);
revoke all on register."media_items__sources" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."media_items__sources" to "throughline_visitor";
drop policy if exists visitor_read on register."media_items__sources"; create policy visitor_read on register."media_items__sources" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."media_items__sources" to "throughline_member";
drop policy if exists member_read on register."media_items__sources"; create policy member_read on register."media_items__sources" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."media_items__sources" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."media_items__sources"; create policy own_read on register."media_items__sources" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."media_items__sources"; create policy steward_read on register."media_items__sources" for select to "throughline_steward" using ((select app.stewards('media-items')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."media_items__sources"; create policy worker_read on register."media_items__sources" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."media_items__sources_past" enable row level security; alter table register."media_items__sources_past" force row level security;
drop policy if exists owner_all on register."media_items__sources_past"; create policy owner_all on register."media_items__sources_past" to "throughline_owner" using (true) with check (true);
revoke all on register."media_items__sources_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."media_items__sources_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier", recorded_to, version) on register."media_items__sources_past" to "throughline_member";
drop policy if exists member_read on register."media_items__sources_past"; create policy member_read on register."media_items__sources_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."media_items__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."media_items__sources_past"; create policy own_read on register."media_items__sources_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."media_items__sources_past"; create policy steward_read on register."media_items__sources_past" for select to "throughline_steward" using ((select app.stewards('media-items')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."media_items__sources_past"; create policy worker_read on register."media_items__sources_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."media_items__sources" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."media_items__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."media_items__sources"; create policy own_insert on register."media_items__sources" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('media-items')) and exists (select from register."media_items" r where r.id = register."media_items__sources".record_id));
drop policy if exists own_update on register."media_items__sources"; create policy own_update on register."media_items__sources" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."media_items" r where r.id = register."media_items__sources".record_id));
drop policy if exists own_delete on register."media_items__sources"; create policy own_delete on register."media_items__sources" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."media_items__sources_past"; create policy own_insert on register."media_items__sources_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."media_items" r where r.id = register."media_items__sources_past".record_id));
drop policy if exists steward_insert on register."media_items__sources"; create policy steward_insert on register."media_items__sources" for insert to "throughline_steward" with check ((select app.stewards('media-items')) and (select app.is_register_on('media-items')));
drop policy if exists steward_update on register."media_items__sources"; create policy steward_update on register."media_items__sources" for update to "throughline_steward" using ((select app.stewards('media-items'))) with check ((select app.stewards('media-items')));
drop policy if exists steward_delete on register."media_items__sources"; create policy steward_delete on register."media_items__sources" for delete to "throughline_steward" using ((select app.stewards('media-items')));
drop policy if exists steward_insert on register."media_items__sources_past"; create policy steward_insert on register."media_items__sources_past" for insert to "throughline_steward" with check ((select app.stewards('media-items')));
drop policy if exists worker_insert on register."media_items__sources"; create policy worker_insert on register."media_items__sources" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('media-items')));
drop policy if exists worker_update on register."media_items__sources"; create policy worker_update on register."media_items__sources" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."media_items__sources"; create policy worker_delete on register."media_items__sources" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."media_items__sources_past"; create policy worker_insert on register."media_items__sources_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."media_items__sources_past" to "throughline_worker";
drop policy if exists worker_update on register."media_items__sources_past"; create policy worker_update on register."media_items__sources_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."media_items__sources_past" to "throughline_worker";
drop policy if exists worker_delete on register."media_items__sources_past"; create policy worker_delete on register."media_items__sources_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
-- resources (thing, open)
create table register."resources" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "title" text,
  "title_language" text,
  "author" text,
  "member_member" text,
  "member_name" text,
  "issued_on_from" date,
  "issued_on_to" date,
  "issued_on_year" integer,
  "issued_on_is_unknown" boolean,
  "kind" text,
  "summary" text,
  "summary_language" text,
  "experience" text,
  "experience_language" text,
  "address" text,
  primary key (id),
  foreign key (id) references app.record (id)
);
create table register."resources_past" (
  "id" uuid not null,
  "version" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "visibility" text not null,
  "reference" text,
  "text_language" text,
  "sort_on" date,
  "published_on" date,
  "changed_on" date not null,
  "recorded_from" timestamptz not null,
  "created_at" timestamptz not null,
  "recorded_by" uuid,
  "batch_id" uuid,
  "title" text,
  "title_language" text,
  "author" text,
  "member_member" text,
  "member_name" text,
  "issued_on_from" date,
  "issued_on_to" date,
  "issued_on_year" integer,
  "issued_on_is_unknown" boolean,
  "kind" text,
  "summary" text,
  "summary_language" text,
  "experience" text,
  "experience_language" text,
  "address" text,
  recorded_to timestamptz not null,
  primary key (id, version)
);
create index if not exists "resources_public_list" on register."resources" (sort_on desc nulls last, id desc) where is_public;
create index if not exists "resources_list" on register."resources" (sort_on desc nulls last, id desc);
create index if not exists "resources_published" on register."resources" (published_on desc nulls last, id desc) where is_public;
create index if not exists "resources_review" on register."resources" (review_status, sort_on desc nulls last, id desc) where review_status in ('submitted', 'in-review', 'accepted');
create index if not exists "resources_reference" on register."resources" (reference);
create index if not exists "resources_batch" on register."resources" (batch_id) where batch_id is not null;
create index if not exists "resources_organisation" on register."resources" (organisation_id, sort_on desc nulls last);
create index if not exists "resources_by_kind" on register."resources" ("kind", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "resources_by_issued_on_year" on register."resources" ("issued_on_year", sort_on desc nulls last, id desc) include (is_public, is_shared);
create index if not exists "resources_count" on register."resources" (is_public, "kind", "issued_on_year") include ("is_shared", "organisation_id", "review_status", "recorded_from");
alter table register."resources" enable row level security; alter table register."resources" force row level security;
drop policy if exists owner_all on register."resources"; create policy owner_all on register."resources" to "throughline_owner" using (true) with check (true);
revoke all on register."resources" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("id", "version", "is_public", "review_status", "reference", "text_language", "sort_on", "published_on", "changed_on", "title", "title_language", "author", "member_member", "member_name", "issued_on_from", "issued_on_to", "issued_on_year", "issued_on_is_unknown", "kind", "summary", "summary_language", "address") on register."resources" to "throughline_visitor";
drop policy if exists visitor_read on register."resources"; create policy visitor_read on register."resources" for select to "throughline_visitor" using (is_public);
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "title", "title_language", "author", "member_member", "member_name", "issued_on_from", "issued_on_to", "issued_on_year", "issued_on_is_unknown", "kind", "summary", "summary_language", "experience", "experience_language", "address") on register."resources" to "throughline_member";
drop policy if exists member_read on register."resources"; create policy member_read on register."resources" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources"; create policy own_read on register."resources" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources"; create policy steward_read on register."resources" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources"; create policy worker_read on register."resources" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."resources_past" enable row level security; alter table register."resources_past" force row level security;
drop policy if exists owner_all on register."resources_past"; create policy owner_all on register."resources_past" to "throughline_owner" using (true) with check (true);
revoke all on register."resources_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."resources_past";
grant select ("id", "version", "is_public", "is_shared", "organisation_id", "review_status", "visibility", "reference", "text_language", "sort_on", "published_on", "changed_on", "recorded_from", "created_at", "title", "title_language", "author", "member_member", "member_name", "issued_on_from", "issued_on_to", "issued_on_year", "issued_on_is_unknown", "kind", "summary", "summary_language", "experience", "experience_language", "address", recorded_to, version) on register."resources_past" to "throughline_member";
drop policy if exists member_read on register."resources_past"; create policy member_read on register."resources_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources_past"; create policy own_read on register."resources_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources_past"; create policy steward_read on register."resources_past" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources_past"; create policy worker_read on register."resources_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."resources" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."resources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."resources"; create policy own_insert on register."resources" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('resources')));
drop policy if exists own_update on register."resources"; create policy own_update on register."resources" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared);
drop policy if exists own_delete on register."resources"; create policy own_delete on register."resources" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."resources_past"; create policy own_insert on register."resources_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources_past".id));
drop policy if exists steward_insert on register."resources"; create policy steward_insert on register."resources" for insert to "throughline_steward" with check ((select app.stewards('resources')) and (select app.is_register_on('resources')));
drop policy if exists steward_update on register."resources"; create policy steward_update on register."resources" for update to "throughline_steward" using ((select app.stewards('resources'))) with check ((select app.stewards('resources')));
drop policy if exists steward_delete on register."resources"; create policy steward_delete on register."resources" for delete to "throughline_steward" using ((select app.stewards('resources')));
drop policy if exists steward_insert on register."resources_past"; create policy steward_insert on register."resources_past" for insert to "throughline_steward" with check ((select app.stewards('resources')));
drop policy if exists worker_insert on register."resources"; create policy worker_insert on register."resources" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('resources')));
drop policy if exists worker_update on register."resources"; create policy worker_update on register."resources" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."resources"; create policy worker_delete on register."resources" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."resources_past"; create policy worker_insert on register."resources_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."resources_past" to "throughline_worker";
drop policy if exists worker_update on register."resources_past"; create policy worker_update on register."resources_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."resources_past" to "throughline_worker";
drop policy if exists worker_delete on register."resources_past"; create policy worker_delete on register."resources_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."resources__theme" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."resources" (id) on delete cascade
);
create table register."resources__theme_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "resources__theme_code" on register."resources__theme" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."resources__theme" enable row level security; alter table register."resources__theme" force row level security;
drop policy if exists owner_all on register."resources__theme"; create policy owner_all on register."resources__theme" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__theme" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."resources__theme" to "throughline_visitor";
drop policy if exists visitor_read on register."resources__theme"; create policy visitor_read on register."resources__theme" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."resources__theme" to "throughline_member";
drop policy if exists member_read on register."resources__theme"; create policy member_read on register."resources__theme" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__theme" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__theme"; create policy own_read on register."resources__theme" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__theme"; create policy steward_read on register."resources__theme" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__theme"; create policy worker_read on register."resources__theme" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."resources__theme_past" enable row level security; alter table register."resources__theme_past" force row level security;
drop policy if exists owner_all on register."resources__theme_past"; create policy owner_all on register."resources__theme_past" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__theme_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."resources__theme_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."resources__theme_past" to "throughline_member";
drop policy if exists member_read on register."resources__theme_past"; create policy member_read on register."resources__theme_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__theme_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__theme_past"; create policy own_read on register."resources__theme_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__theme_past"; create policy steward_read on register."resources__theme_past" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__theme_past"; create policy worker_read on register."resources__theme_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."resources__theme" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."resources__theme_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."resources__theme"; create policy own_insert on register."resources__theme" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('resources')) and exists (select from register."resources" r where r.id = register."resources__theme".record_id));
drop policy if exists own_update on register."resources__theme"; create policy own_update on register."resources__theme" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__theme".record_id));
drop policy if exists own_delete on register."resources__theme"; create policy own_delete on register."resources__theme" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."resources__theme_past"; create policy own_insert on register."resources__theme_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__theme_past".record_id));
drop policy if exists steward_insert on register."resources__theme"; create policy steward_insert on register."resources__theme" for insert to "throughline_steward" with check ((select app.stewards('resources')) and (select app.is_register_on('resources')));
drop policy if exists steward_update on register."resources__theme"; create policy steward_update on register."resources__theme" for update to "throughline_steward" using ((select app.stewards('resources'))) with check ((select app.stewards('resources')));
drop policy if exists steward_delete on register."resources__theme"; create policy steward_delete on register."resources__theme" for delete to "throughline_steward" using ((select app.stewards('resources')));
drop policy if exists steward_insert on register."resources__theme_past"; create policy steward_insert on register."resources__theme_past" for insert to "throughline_steward" with check ((select app.stewards('resources')));
drop policy if exists worker_insert on register."resources__theme"; create policy worker_insert on register."resources__theme" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('resources')));
drop policy if exists worker_update on register."resources__theme"; create policy worker_update on register."resources__theme" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."resources__theme"; create policy worker_delete on register."resources__theme" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."resources__theme_past"; create policy worker_insert on register."resources__theme_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."resources__theme_past" to "throughline_worker";
drop policy if exists worker_update on register."resources__theme_past"; create policy worker_update on register."resources__theme_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."resources__theme_past" to "throughline_worker";
drop policy if exists worker_delete on register."resources__theme_past"; create policy worker_delete on register."resources__theme_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."resources__audience" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."resources" (id) on delete cascade
);
create table register."resources__audience_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "resources__audience_code" on register."resources__audience" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."resources__audience" enable row level security; alter table register."resources__audience" force row level security;
drop policy if exists owner_all on register."resources__audience"; create policy owner_all on register."resources__audience" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__audience" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."resources__audience" to "throughline_visitor";
drop policy if exists visitor_read on register."resources__audience"; create policy visitor_read on register."resources__audience" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."resources__audience" to "throughline_member";
drop policy if exists member_read on register."resources__audience"; create policy member_read on register."resources__audience" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__audience" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__audience"; create policy own_read on register."resources__audience" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__audience"; create policy steward_read on register."resources__audience" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__audience"; create policy worker_read on register."resources__audience" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."resources__audience_past" enable row level security; alter table register."resources__audience_past" force row level security;
drop policy if exists owner_all on register."resources__audience_past"; create policy owner_all on register."resources__audience_past" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__audience_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."resources__audience_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."resources__audience_past" to "throughline_member";
drop policy if exists member_read on register."resources__audience_past"; create policy member_read on register."resources__audience_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__audience_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__audience_past"; create policy own_read on register."resources__audience_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__audience_past"; create policy steward_read on register."resources__audience_past" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__audience_past"; create policy worker_read on register."resources__audience_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."resources__audience" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."resources__audience_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."resources__audience"; create policy own_insert on register."resources__audience" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('resources')) and exists (select from register."resources" r where r.id = register."resources__audience".record_id));
drop policy if exists own_update on register."resources__audience"; create policy own_update on register."resources__audience" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__audience".record_id));
drop policy if exists own_delete on register."resources__audience"; create policy own_delete on register."resources__audience" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."resources__audience_past"; create policy own_insert on register."resources__audience_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__audience_past".record_id));
drop policy if exists steward_insert on register."resources__audience"; create policy steward_insert on register."resources__audience" for insert to "throughline_steward" with check ((select app.stewards('resources')) and (select app.is_register_on('resources')));
drop policy if exists steward_update on register."resources__audience"; create policy steward_update on register."resources__audience" for update to "throughline_steward" using ((select app.stewards('resources'))) with check ((select app.stewards('resources')));
drop policy if exists steward_delete on register."resources__audience"; create policy steward_delete on register."resources__audience" for delete to "throughline_steward" using ((select app.stewards('resources')));
drop policy if exists steward_insert on register."resources__audience_past"; create policy steward_insert on register."resources__audience_past" for insert to "throughline_steward" with check ((select app.stewards('resources')));
drop policy if exists worker_insert on register."resources__audience"; create policy worker_insert on register."resources__audience" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('resources')));
drop policy if exists worker_update on register."resources__audience"; create policy worker_update on register."resources__audience" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."resources__audience"; create policy worker_delete on register."resources__audience" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."resources__audience_past"; create policy worker_insert on register."resources__audience_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."resources__audience_past" to "throughline_worker";
drop policy if exists worker_update on register."resources__audience_past"; create policy worker_update on register."resources__audience_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."resources__audience_past" to "throughline_worker";
drop policy if exists worker_delete on register."resources__audience_past"; create policy worker_delete on register."resources__audience_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."resources__language" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."resources" (id) on delete cascade
);
create table register."resources__language_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "resources__language_code" on register."resources__language" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."resources__language" enable row level security; alter table register."resources__language" force row level security;
drop policy if exists owner_all on register."resources__language"; create policy owner_all on register."resources__language" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__language" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."resources__language" to "throughline_visitor";
drop policy if exists visitor_read on register."resources__language"; create policy visitor_read on register."resources__language" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."resources__language" to "throughline_member";
drop policy if exists member_read on register."resources__language"; create policy member_read on register."resources__language" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__language" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__language"; create policy own_read on register."resources__language" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__language"; create policy steward_read on register."resources__language" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__language"; create policy worker_read on register."resources__language" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."resources__language_past" enable row level security; alter table register."resources__language_past" force row level security;
drop policy if exists owner_all on register."resources__language_past"; create policy owner_all on register."resources__language_past" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__language_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."resources__language_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."resources__language_past" to "throughline_member";
drop policy if exists member_read on register."resources__language_past"; create policy member_read on register."resources__language_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__language_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__language_past"; create policy own_read on register."resources__language_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__language_past"; create policy steward_read on register."resources__language_past" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__language_past"; create policy worker_read on register."resources__language_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."resources__language" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."resources__language_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."resources__language"; create policy own_insert on register."resources__language" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('resources')) and exists (select from register."resources" r where r.id = register."resources__language".record_id));
drop policy if exists own_update on register."resources__language"; create policy own_update on register."resources__language" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__language".record_id));
drop policy if exists own_delete on register."resources__language"; create policy own_delete on register."resources__language" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."resources__language_past"; create policy own_insert on register."resources__language_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__language_past".record_id));
drop policy if exists steward_insert on register."resources__language"; create policy steward_insert on register."resources__language" for insert to "throughline_steward" with check ((select app.stewards('resources')) and (select app.is_register_on('resources')));
drop policy if exists steward_update on register."resources__language"; create policy steward_update on register."resources__language" for update to "throughline_steward" using ((select app.stewards('resources'))) with check ((select app.stewards('resources')));
drop policy if exists steward_delete on register."resources__language"; create policy steward_delete on register."resources__language" for delete to "throughline_steward" using ((select app.stewards('resources')));
drop policy if exists steward_insert on register."resources__language_past"; create policy steward_insert on register."resources__language_past" for insert to "throughline_steward" with check ((select app.stewards('resources')));
drop policy if exists worker_insert on register."resources__language"; create policy worker_insert on register."resources__language" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('resources')));
drop policy if exists worker_update on register."resources__language"; create policy worker_update on register."resources__language" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."resources__language"; create policy worker_delete on register."resources__language" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."resources__language_past"; create policy worker_insert on register."resources__language_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."resources__language_past" to "throughline_worker";
drop policy if exists worker_update on register."resources__language_past"; create policy worker_update on register."resources__language_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."resources__language_past" to "throughline_worker";
drop policy if exists worker_delete on register."resources__language_past"; create policy worker_delete on register."resources__language_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."resources__country" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."resources" (id) on delete cascade
);
create table register."resources__country_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "resources__country_code" on register."resources__country" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."resources__country" enable row level security; alter table register."resources__country" force row level security;
drop policy if exists owner_all on register."resources__country"; create policy owner_all on register."resources__country" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__country" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."resources__country" to "throughline_visitor";
drop policy if exists visitor_read on register."resources__country"; create policy visitor_read on register."resources__country" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."resources__country" to "throughline_member";
drop policy if exists member_read on register."resources__country"; create policy member_read on register."resources__country" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__country" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__country"; create policy own_read on register."resources__country" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__country"; create policy steward_read on register."resources__country" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__country"; create policy worker_read on register."resources__country" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."resources__country_past" enable row level security; alter table register."resources__country_past" force row level security;
drop policy if exists owner_all on register."resources__country_past"; create policy owner_all on register."resources__country_past" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__country_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."resources__country_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."resources__country_past" to "throughline_member";
drop policy if exists member_read on register."resources__country_past"; create policy member_read on register."resources__country_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__country_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__country_past"; create policy own_read on register."resources__country_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__country_past"; create policy steward_read on register."resources__country_past" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__country_past"; create policy worker_read on register."resources__country_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."resources__country" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."resources__country_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."resources__country"; create policy own_insert on register."resources__country" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('resources')) and exists (select from register."resources" r where r.id = register."resources__country".record_id));
drop policy if exists own_update on register."resources__country"; create policy own_update on register."resources__country" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__country".record_id));
drop policy if exists own_delete on register."resources__country"; create policy own_delete on register."resources__country" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."resources__country_past"; create policy own_insert on register."resources__country_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__country_past".record_id));
drop policy if exists steward_insert on register."resources__country"; create policy steward_insert on register."resources__country" for insert to "throughline_steward" with check ((select app.stewards('resources')) and (select app.is_register_on('resources')));
drop policy if exists steward_update on register."resources__country"; create policy steward_update on register."resources__country" for update to "throughline_steward" using ((select app.stewards('resources'))) with check ((select app.stewards('resources')));
drop policy if exists steward_delete on register."resources__country"; create policy steward_delete on register."resources__country" for delete to "throughline_steward" using ((select app.stewards('resources')));
drop policy if exists steward_insert on register."resources__country_past"; create policy steward_insert on register."resources__country_past" for insert to "throughline_steward" with check ((select app.stewards('resources')));
drop policy if exists worker_insert on register."resources__country"; create policy worker_insert on register."resources__country" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('resources')));
drop policy if exists worker_update on register."resources__country"; create policy worker_update on register."resources__country" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."resources__country"; create policy worker_delete on register."resources__country" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."resources__country_past"; create policy worker_insert on register."resources__country_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."resources__country_past" to "throughline_worker";
drop policy if exists worker_update on register."resources__country_past"; create policy worker_update on register."resources__country_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."resources__country_past" to "throughline_worker";
drop policy if exists worker_delete on register."resources__country_past"; create policy worker_delete on register."resources__country_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."resources__format" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  primary key (record_id, position),
  foreign key (record_id) references register."resources" (id) on delete cascade
);
create table register."resources__format_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "code" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "resources__format_code" on register."resources__format" ("code", is_public) include (record_id, is_shared, organisation_id);
alter table register."resources__format" enable row level security; alter table register."resources__format" force row level security;
drop policy if exists owner_all on register."resources__format"; create policy owner_all on register."resources__format" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__format" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "code") on register."resources__format" to "throughline_visitor";
drop policy if exists visitor_read on register."resources__format"; create policy visitor_read on register."resources__format" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code") on register."resources__format" to "throughline_member";
drop policy if exists member_read on register."resources__format"; create policy member_read on register."resources__format" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__format" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__format"; create policy own_read on register."resources__format" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__format"; create policy steward_read on register."resources__format" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__format"; create policy worker_read on register."resources__format" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."resources__format_past" enable row level security; alter table register."resources__format_past" force row level security;
drop policy if exists owner_all on register."resources__format_past"; create policy owner_all on register."resources__format_past" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__format_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."resources__format_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "code", recorded_to, version) on register."resources__format_past" to "throughline_member";
drop policy if exists member_read on register."resources__format_past"; create policy member_read on register."resources__format_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__format_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__format_past"; create policy own_read on register."resources__format_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__format_past"; create policy steward_read on register."resources__format_past" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__format_past"; create policy worker_read on register."resources__format_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."resources__format" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."resources__format_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."resources__format"; create policy own_insert on register."resources__format" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('resources')) and exists (select from register."resources" r where r.id = register."resources__format".record_id));
drop policy if exists own_update on register."resources__format"; create policy own_update on register."resources__format" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__format".record_id));
drop policy if exists own_delete on register."resources__format"; create policy own_delete on register."resources__format" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."resources__format_past"; create policy own_insert on register."resources__format_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__format_past".record_id));
drop policy if exists steward_insert on register."resources__format"; create policy steward_insert on register."resources__format" for insert to "throughline_steward" with check ((select app.stewards('resources')) and (select app.is_register_on('resources')));
drop policy if exists steward_update on register."resources__format"; create policy steward_update on register."resources__format" for update to "throughline_steward" using ((select app.stewards('resources'))) with check ((select app.stewards('resources')));
drop policy if exists steward_delete on register."resources__format"; create policy steward_delete on register."resources__format" for delete to "throughline_steward" using ((select app.stewards('resources')));
drop policy if exists steward_insert on register."resources__format_past"; create policy steward_insert on register."resources__format_past" for insert to "throughline_steward" with check ((select app.stewards('resources')));
drop policy if exists worker_insert on register."resources__format"; create policy worker_insert on register."resources__format" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('resources')));
drop policy if exists worker_update on register."resources__format"; create policy worker_update on register."resources__format" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."resources__format"; create policy worker_delete on register."resources__format" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."resources__format_past"; create policy worker_insert on register."resources__format_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."resources__format_past" to "throughline_worker";
drop policy if exists worker_update on register."resources__format_past"; create policy worker_update on register."resources__format_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."resources__format_past" to "throughline_worker";
drop policy if exists worker_delete on register."resources__format_past"; create policy worker_delete on register."resources__format_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."resources__files" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "attachment" text,
  "name" text,
  primary key (record_id, position),
  foreign key (record_id) references register."resources" (id) on delete cascade
);
create table register."resources__files_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "attachment" text,
  "name" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "resources__files_attachment" on register."resources__files" ("attachment", is_public) include (record_id, is_shared, organisation_id);
alter table register."resources__files" enable row level security; alter table register."resources__files" force row level security;
drop policy if exists owner_all on register."resources__files"; create policy owner_all on register."resources__files" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__files" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "attachment", "name") on register."resources__files" to "throughline_visitor";
drop policy if exists visitor_read on register."resources__files"; create policy visitor_read on register."resources__files" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "attachment", "name") on register."resources__files" to "throughline_member";
drop policy if exists member_read on register."resources__files"; create policy member_read on register."resources__files" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__files" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__files"; create policy own_read on register."resources__files" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__files"; create policy steward_read on register."resources__files" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__files"; create policy worker_read on register."resources__files" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."resources__files_past" enable row level security; alter table register."resources__files_past" force row level security;
drop policy if exists owner_all on register."resources__files_past"; create policy owner_all on register."resources__files_past" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__files_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."resources__files_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "attachment", "name", recorded_to, version) on register."resources__files_past" to "throughline_member";
drop policy if exists member_read on register."resources__files_past"; create policy member_read on register."resources__files_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__files_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__files_past"; create policy own_read on register."resources__files_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__files_past"; create policy steward_read on register."resources__files_past" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__files_past"; create policy worker_read on register."resources__files_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."resources__files" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."resources__files_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."resources__files"; create policy own_insert on register."resources__files" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('resources')) and exists (select from register."resources" r where r.id = register."resources__files".record_id));
drop policy if exists own_update on register."resources__files"; create policy own_update on register."resources__files" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__files".record_id));
drop policy if exists own_delete on register."resources__files"; create policy own_delete on register."resources__files" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."resources__files_past"; create policy own_insert on register."resources__files_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__files_past".record_id));
drop policy if exists steward_insert on register."resources__files"; create policy steward_insert on register."resources__files" for insert to "throughline_steward" with check ((select app.stewards('resources')) and (select app.is_register_on('resources')));
drop policy if exists steward_update on register."resources__files"; create policy steward_update on register."resources__files" for update to "throughline_steward" using ((select app.stewards('resources'))) with check ((select app.stewards('resources')));
drop policy if exists steward_delete on register."resources__files"; create policy steward_delete on register."resources__files" for delete to "throughline_steward" using ((select app.stewards('resources')));
drop policy if exists steward_insert on register."resources__files_past"; create policy steward_insert on register."resources__files_past" for insert to "throughline_steward" with check ((select app.stewards('resources')));
drop policy if exists worker_insert on register."resources__files"; create policy worker_insert on register."resources__files" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('resources')));
drop policy if exists worker_update on register."resources__files"; create policy worker_update on register."resources__files" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."resources__files"; create policy worker_delete on register."resources__files" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."resources__files_past"; create policy worker_insert on register."resources__files_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."resources__files_past" to "throughline_worker";
drop policy if exists worker_update on register."resources__files_past"; create policy worker_update on register."resources__files_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."resources__files_past" to "throughline_worker";
drop policy if exists worker_delete on register."resources__files_past"; create policy worker_delete on register."resources__files_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."resources__related" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "register" text,
  "reference" text,
  "relation" text,
  primary key (record_id, position),
  foreign key (record_id) references register."resources" (id) on delete cascade
);
create table register."resources__related_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "register" text,
  "reference" text,
  "relation" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "resources__related_register" on register."resources__related" ("register", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "resources__related_reference" on register."resources__related" ("reference", is_public) include (record_id, is_shared, organisation_id);
alter table register."resources__related" enable row level security; alter table register."resources__related" force row level security;
drop policy if exists owner_all on register."resources__related"; create policy owner_all on register."resources__related" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__related" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status") on register."resources__related" to "throughline_visitor";
drop policy if exists visitor_read on register."resources__related"; create policy visitor_read on register."resources__related" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "register", "reference", "relation") on register."resources__related" to "throughline_member";
drop policy if exists member_read on register."resources__related"; create policy member_read on register."resources__related" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__related" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__related"; create policy own_read on register."resources__related" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__related"; create policy steward_read on register."resources__related" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__related"; create policy worker_read on register."resources__related" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."resources__related_past" enable row level security; alter table register."resources__related_past" force row level security;
drop policy if exists owner_all on register."resources__related_past"; create policy owner_all on register."resources__related_past" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__related_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."resources__related_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "register", "reference", "relation", recorded_to, version) on register."resources__related_past" to "throughline_member";
drop policy if exists member_read on register."resources__related_past"; create policy member_read on register."resources__related_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__related_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__related_past"; create policy own_read on register."resources__related_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__related_past"; create policy steward_read on register."resources__related_past" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__related_past"; create policy worker_read on register."resources__related_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."resources__related" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."resources__related_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."resources__related"; create policy own_insert on register."resources__related" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('resources')) and exists (select from register."resources" r where r.id = register."resources__related".record_id));
drop policy if exists own_update on register."resources__related"; create policy own_update on register."resources__related" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__related".record_id));
drop policy if exists own_delete on register."resources__related"; create policy own_delete on register."resources__related" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."resources__related_past"; create policy own_insert on register."resources__related_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__related_past".record_id));
drop policy if exists steward_insert on register."resources__related"; create policy steward_insert on register."resources__related" for insert to "throughline_steward" with check ((select app.stewards('resources')) and (select app.is_register_on('resources')));
drop policy if exists steward_update on register."resources__related"; create policy steward_update on register."resources__related" for update to "throughline_steward" using ((select app.stewards('resources'))) with check ((select app.stewards('resources')));
drop policy if exists steward_delete on register."resources__related"; create policy steward_delete on register."resources__related" for delete to "throughline_steward" using ((select app.stewards('resources')));
drop policy if exists steward_insert on register."resources__related_past"; create policy steward_insert on register."resources__related_past" for insert to "throughline_steward" with check ((select app.stewards('resources')));
drop policy if exists worker_insert on register."resources__related"; create policy worker_insert on register."resources__related" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('resources')));
drop policy if exists worker_update on register."resources__related"; create policy worker_update on register."resources__related" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."resources__related"; create policy worker_delete on register."resources__related" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."resources__related_past"; create policy worker_insert on register."resources__related_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."resources__related_past" to "throughline_worker";
drop policy if exists worker_update on register."resources__related_past"; create policy worker_update on register."resources__related_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."resources__related_past" to "throughline_worker";
drop policy if exists worker_delete on register."resources__related_past"; create policy worker_delete on register."resources__related_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
create table register."resources__sources" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  primary key (record_id, position),
  foreign key (record_id) references register."resources" (id) on delete cascade
);
create table register."resources__sources_past" (
  "record_id" uuid not null,
  "position" integer not null,
  "is_public" boolean not null,
  "is_shared" boolean not null,
  "organisation_id" uuid,
  "review_status" text not null,
  "title" text,
  "publisher" text,
  "date_from" date,
  "date_to" date,
  "address" text,
  "archived_copy" text,
  "kind" text,
  "stream" text,
  "quality" text,
  "identifier" text,
  version integer not null,
  recorded_to timestamptz not null,
  primary key (record_id, version, position)
);
create index if not exists "resources__sources_kind" on register."resources__sources" ("kind", is_public) include (record_id, is_shared, organisation_id);
create index if not exists "resources__sources_stream" on register."resources__sources" ("stream", is_public) include (record_id, is_shared, organisation_id);
alter table register."resources__sources" enable row level security; alter table register."resources__sources" force row level security;
drop policy if exists owner_all on register."resources__sources"; create policy owner_all on register."resources__sources" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__sources" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
grant select ("record_id", "position", "is_public", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."resources__sources" to "throughline_visitor";
drop policy if exists visitor_read on register."resources__sources"; create policy visitor_read on register."resources__sources" for select to "throughline_visitor" using (is_public);
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier") on register."resources__sources" to "throughline_member";
drop policy if exists member_read on register."resources__sources"; create policy member_read on register."resources__sources" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__sources" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__sources"; create policy own_read on register."resources__sources" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__sources"; create policy steward_read on register."resources__sources" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__sources"; create policy worker_read on register."resources__sources" for select to "throughline_worker" using ((select app.level()) >= 4);
alter table register."resources__sources_past" enable row level security; alter table register."resources__sources_past" force row level security;
drop policy if exists owner_all on register."resources__sources_past"; create policy owner_all on register."resources__sources_past" to "throughline_owner" using (true) with check (true);
revoke all on register."resources__sources_past" from "throughline_visitor", "throughline_member", "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists visitor_read on register."resources__sources_past";
grant select ("record_id", "position", "is_public", "is_shared", "organisation_id", "review_status", "publisher", "date_from", "date_to", "address", "kind", "stream", "quality", "identifier", recorded_to, version) on register."resources__sources_past" to "throughline_member";
drop policy if exists member_read on register."resources__sources_past"; create policy member_read on register."resources__sources_past" for select to "throughline_member" using (is_shared and (select app.level()) >= 2);
grant select on register."resources__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_read on register."resources__sources_past"; create policy own_read on register."resources__sources_past" for select to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2);
drop policy if exists steward_read on register."resources__sources_past"; create policy steward_read on register."resources__sources_past" for select to "throughline_steward" using ((select app.stewards('resources')) and (review_status <> 'draft' or organisation_id = (select app.organisation()) and (select app.level()) >= 2));
drop policy if exists worker_read on register."resources__sources_past"; create policy worker_read on register."resources__sources_past" for select to "throughline_worker" using ((select app.level()) >= 4);
grant insert, update, delete on register."resources__sources" to "throughline_own", "throughline_steward", "throughline_worker";
grant insert on register."resources__sources_past" to "throughline_own", "throughline_steward", "throughline_worker";
drop policy if exists own_insert on register."resources__sources"; create policy own_insert on register."resources__sources" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and (select app.is_register_on('resources')) and exists (select from register."resources" r where r.id = register."resources__sources".record_id));
drop policy if exists own_update on register."resources__sources"; create policy own_update on register."resources__sources" for update to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted')) with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__sources".record_id));
drop policy if exists own_delete on register."resources__sources"; create policy own_delete on register."resources__sources" for delete to "throughline_own" using (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted'));
drop policy if exists own_insert on register."resources__sources_past"; create policy own_insert on register."resources__sources_past" for insert to "throughline_own" with check (organisation_id = (select app.organisation()) and (select app.level()) >= 2 and review_status in ('draft', 'submitted') and not is_public and not is_shared and exists (select from register."resources" r where r.id = register."resources__sources_past".record_id));
drop policy if exists steward_insert on register."resources__sources"; create policy steward_insert on register."resources__sources" for insert to "throughline_steward" with check ((select app.stewards('resources')) and (select app.is_register_on('resources')));
drop policy if exists steward_update on register."resources__sources"; create policy steward_update on register."resources__sources" for update to "throughline_steward" using ((select app.stewards('resources'))) with check ((select app.stewards('resources')));
drop policy if exists steward_delete on register."resources__sources"; create policy steward_delete on register."resources__sources" for delete to "throughline_steward" using ((select app.stewards('resources')));
drop policy if exists steward_insert on register."resources__sources_past"; create policy steward_insert on register."resources__sources_past" for insert to "throughline_steward" with check ((select app.stewards('resources')));
drop policy if exists worker_insert on register."resources__sources"; create policy worker_insert on register."resources__sources" for insert to "throughline_worker" with check ((select app.level()) >= 4 and (select app.is_register_on('resources')));
drop policy if exists worker_update on register."resources__sources"; create policy worker_update on register."resources__sources" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
drop policy if exists worker_delete on register."resources__sources"; create policy worker_delete on register."resources__sources" for delete to "throughline_worker" using ((select app.level()) >= 4);
drop policy if exists worker_insert on register."resources__sources_past"; create policy worker_insert on register."resources__sources_past" for insert to "throughline_worker" with check ((select app.level()) >= 4);
grant update on register."resources__sources_past" to "throughline_worker";
drop policy if exists worker_update on register."resources__sources_past"; create policy worker_update on register."resources__sources_past" for update to "throughline_worker" using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant delete on register."resources__sources_past" to "throughline_worker";
drop policy if exists worker_delete on register."resources__sources_past"; create policy worker_delete on register."resources__sources_past" for delete to "throughline_worker" using ((select app.level()) >= 4);
