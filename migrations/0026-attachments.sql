-- Attachments: files kept with a record. The original is for its organisation and the stewards; only a cleaned copy can be shared or public.
-- The files themselves lie in the storage, each under a key of its own that is sealed with the installation's.

create table app.attachment (
  id uuid primary key,
  -- Null until the form it was handed in with has been saved.
  record_id uuid,
  register text,
  -- Who sees the cleaned copy and the text in it: the sensitivity of the field, once a copy could be made.
  sensitivity text not null default 'restricted' check (sensitivity in ('public', 'network', 'restricted')),
  is_public boolean not null default false,
  is_shared boolean not null default false,
  organisation_id uuid,
  uploaded_by uuid,
  invitation_id uuid,
  name text not null,
  type text not null,
  bytes integer not null,
  -- Keyed hash of the original.
  hash text not null,
  storage text not null unique,
  key text not null,
  clean_storage text unique,
  clean_key text,
  clean_bytes integer,
  -- Why there is no cleaned copy.
  withheld text,
  -- Text found in it, for search.
  words text,
  created_at timestamptz not null default now(),
  foreign key (record_id, register) references app.record (id, register),
  check ((clean_storage is null) = (clean_key is null) and (clean_storage is null) = (withheld is not null))
);
create index attachment_record on app.attachment (record_id);
select app.guard('app.attachment');
create policy visitor_reads on app.attachment for select to {{prefix}}_visitor using (is_public and sensitivity = 'public');
create policy member_reads on app.attachment for select to {{prefix}}_member using (is_shared and sensitivity in ('public', 'network') and (select app.level()) >= 2);
create policy own_reads on app.attachment for select to {{prefix}}_own using (
  ((select app.level()) >= 2 and organisation_id = (select app.organisation()))
  or ((select app.level()) >= 1 and record_id is null and (uploaded_by = (select app.person()) or invitation_id = (select app.invitation()))));
create policy steward_reads on app.attachment for select to {{prefix}}_steward using ((select app.level()) >= 3
  and (app.stewards(register) or (record_id is null and uploaded_by = (select app.person()))));
create policy own_adds on app.attachment for insert to {{prefix}}_own, {{prefix}}_steward with check ((select app.level()) >= 1 and record_id is null and not is_public and not is_shared
  and sensitivity = 'restricted' and organisation_id is not distinct from (select app.organisation()) and uploaded_by is not distinct from (select app.person())
  and invitation_id is not distinct from (select app.invitation()) and (uploaded_by is not null or invitation_id is not null));
create policy worker_all on app.attachment for all to {{prefix}}_worker using ((select app.level()) >= 4) with check ((select app.level()) >= 4);
grant select (id, record_id, register, sensitivity, is_public, clean_storage, clean_key, clean_bytes, type, name, withheld) on app.attachment to {{prefix}}_visitor;
grant select (id, record_id, register, sensitivity, is_public, is_shared, clean_storage, clean_key, clean_bytes, type, name, withheld) on app.attachment to {{prefix}}_member;
grant select, insert on app.attachment to {{prefix}}_own, {{prefix}}_steward;
grant select, insert, update, delete on app.attachment to {{prefix}}_worker;

-- Files follow their record: bound to it when it is written, and seen by whoever sees it. `records`, `files` and `levels` are parallel; `touched` are all
-- records written, so that a file taken out of one is shared no longer. A file is bound once, by who uploaded it or a steward of the register.
create function app.follow_files(wanted_register text, touched uuid[], records uuid[], files uuid[], levels text[]) returns void language plpgsql security definer set search_path = '' as $$
declare
  own_table text := replace(wanted_register, '-', '_');
  -- Of a counted register no row is public, whatever became of it in review; visitors were granted no column there.
  is_open boolean := has_column_privilege('{{prefix}}_visitor', format('register.%I', own_table), 'id', 'select');
begin
  update app.attachment a set is_public = false, is_shared = false
  where a.record_id = any (touched) and a.register = wanted_register and not a.id = any (files)
    and (app.level() >= 4 or app.stewards(wanted_register) or a.organisation_id = app.organisation());
  execute format($q$
    update app.attachment a set record_id = v.record, register = $1, sensitivity = v.level, is_public = r.is_public and $5, is_shared = r.is_shared, organisation_id = r.organisation_id
    from unnest($2, $3, $4) as v(record, file, level) join register.%I r on r.id = v.record
    where a.id = v.file
      and (app.level() >= 4 or app.stewards($1) or (app.level() >= 2 and r.organisation_id = app.organisation() and r.review_status in ('draft', 'submitted')))
      and ((a.record_id = v.record and a.register = $1) or (a.record_id is null and (app.level() >= 4 or a.uploaded_by = app.person()
        or (app.stewards($1) and exists (select from app.report_record l join app.report p on p.id = l.report_id
          where l.record_id = v.record and (p.person_id = a.uploaded_by or p.invitation_id = a.invitation_id))))))
  $q$, own_table) using wanted_register, records, files, levels, is_open;
end $$;
revoke all on function app.follow_files(text, uuid[], uuid[], uuid[], text[]) from public;
grant execute on function app.follow_files(text, uuid[], uuid[], uuid[], text[]) to {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
