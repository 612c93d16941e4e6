-- Redaction: values leave a record, all its versions and everything made from them; who, when and why stays.

-- Whether the current role sees a record, asked of its register's own policies.
create function app.sees_record(wanted_register text, wanted uuid) returns boolean language plpgsql stable set search_path = '' as $$
declare found boolean;
begin
  if wanted_register !~ '^[a-z-]+$' then return false; end if;
  execute format('select exists (select from register.%I r where r.id = $1)', replace(wanted_register, '-', '_')) into found using wanted;
  return found;
end $$;

create table app.redaction (
  id uuid primary key,
  record_id uuid not null,
  register text not null,
  fields text[] not null,
  reason text not null,
  by uuid,
  at timestamptz not null default now(),
  foreign key (record_id, register) references app.record (id, register)
);
create index redaction_record on app.redaction (record_id);
create index redaction_at on app.redaction (at);
select app.guard('app.redaction');
create policy reader_reads on app.redaction for select to {{prefix}}_visitor, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward using (app.sees_record(register, record_id));
create policy worker_reads on app.redaction for select to {{prefix}}_worker using ((select app.level()) >= 4);
-- That and when, for whoever sees the record and checks a figure; why and by whom, for stewards.
grant select (record_id, register, at) on app.redaction to {{prefix}}_visitor, {{prefix}}_member, {{prefix}}_own;
grant select on app.redaction to {{prefix}}_steward, {{prefix}}_worker;

-- Empties what the record's next version has left behind. `own_columns` and `child_tables` are those of the fields in the register's own tables; `texts` are
-- what stood there, to be found in refused rows; `words` are their words, which leave the list against which typing errors are mended unless another
-- record has them. Answers the storage names of files to be thrown away.
create function app.redact(redaction uuid, wanted uuid, named_fields text[], own_columns text[], child_tables text[], files uuid[], texts text[], words text[], why text, empties_reports boolean)
returns setof text language plpgsql security definer set search_path = '' as $$
declare
  named_register text;
  own_table text;
  name text;
  wanted_level text;
begin
  select r.register into named_register from app.record r where r.id = wanted;
  if named_register is null or not app.stewards(named_register) then
    raise exception 'only a steward of the register redacts' using errcode = 'insufficient_privilege';
  end if;
  own_table := replace(named_register, '-', '_');
  foreach name in array own_columns loop
    if name in ('id', 'version', 'is_public', 'is_shared', 'organisation_id', 'review_status', 'visibility', 'reference', 'recorded_from', 'recorded_to', 'recorded_by', 'created_at', 'batch_id') then
      raise exception 'not a value' using errcode = 'insufficient_privilege';
    end if;
    execute format('update register.%I set %I = null where id = $1', own_table || '_past', name) using wanted;
  end loop;
  foreach name in array child_tables loop
    if not starts_with(name, own_table || '__') then
      raise exception 'not of this register' using errcode = 'insufficient_privilege';
    end if;
    execute format('delete from register.%I where record_id = $1', name || '_past') using wanted;
  end loop;
  delete from app.translation t where t.record_id = wanted and t.field = any (named_fields);
  update app.import_refusal f set cells = null, params = '{}'
  from app.import_batch b
  where b.id = f.batch_id and b.register = named_register
    -- As JSON writes it, without the quotation marks around it.
    and exists (select from unnest(texts) as said, substr(to_jsonb(said)::text, 2, length(to_jsonb(said)::text) - 2) as written
      where strpos(concat(f.cells::text, f.params::text), written) > 0);
  update app.report r set said = r.said - named_fields
  from app.report_record l where l.report_id = r.id and l.record_id = wanted and r.said is not null and r.kind = 'form';
  if empties_reports then
    update app.report r set what = null, place = null, happened = null, who = null, said = null
    from app.report_record l where l.report_id = r.id and l.record_id = wanted;
    update app.report_message m set text = '' from app.report_record l where l.report_id = m.report_id and l.record_id = wanted;
  end if;
  return query
    with gone as (delete from app.attachment a where a.id = any (files) and a.record_id = wanted returning a.storage, a.clean_storage)
    select unnest(array_remove(array[gone.storage, gone.clean_storage], null)) from gone;
  foreach wanted_level in array array['public', 'network', 'restricted'] loop
    execute format('delete from app.search_word w where w.level = $1 and w.word = any ($2) and not exists (select from app.%I s where s.tsv @@ app.search_query(array[w.word], array['''']))', 'search_' || wanted_level)
      using wanted_level, words;
  end loop;
  insert into app.redaction (id, record_id, register, fields, reason, by) values (redaction, wanted, named_register, named_fields, why, app.person());
end $$;

revoke all on function app.sees_record(text, uuid), app.redact(uuid, uuid, text[], text[], text[], uuid[], text[], text[], text, boolean) from public;
grant execute on function app.sees_record(text, uuid) to {{prefix}}_visitor, {{prefix}}_member, {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
grant execute on function app.redact(uuid, uuid, text[], text[], text[], uuid[], text[], text[], text, boolean) to {{prefix}}_steward;
