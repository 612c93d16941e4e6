-- The sample network: fictional organisations, people and records, marked by one batch, removable as a whole.

create function app.sample_begin(details jsonb) returns uuid language plpgsql security definer set search_path = '' as $$
declare known uuid;
begin
  perform app.require_machine();
  perform pg_advisory_xact_lock(hashtextextended('sample', 7));
  if not exists (select from app.setting s where s.key = 'network') then return null; end if;
  select (s.value ->> 'batch')::uuid into known from app.setting s where s.key = 'sample';
  if known is not null then return known; end if;
  insert into app.setting (key, value)
  values ('sample', jsonb_build_object('batch', details -> 'batch', 'people', (select jsonb_agg(p -> 'id') from jsonb_array_elements(details -> 'people') p),
    'organisations', (select jsonb_agg(o -> 'id') from jsonb_array_elements(details -> 'organisations') o)));
  update app.setting s set value = s.value || '{"hasSample": true}' where s.key = 'set-up';
  insert into app.organisation (id, short_name, name, country, about, joined_on)
  select (o ->> 'id')::uuid, o ->> 'shortName', o ->> 'name', o ->> 'country', o ->> 'about', (o ->> 'joinedOn')::date from jsonb_array_elements(details -> 'organisations') o;
  insert into app.person (id, name, email, language)
  select (p ->> 'id')::uuid, p ->> 'name', p ->> 'email', p ->> 'language' from jsonb_array_elements(details -> 'people') p;
  insert into app.membership (person_id, organisation_id, role)
  select (p ->> 'id')::uuid, (p ->> 'organisationId')::uuid, p ->> 'role' from jsonb_array_elements(details -> 'people') p;
  return (details ->> 'batch')::uuid;
end $$;

-- Takes out every record the sample ever wrote, in all versions and wherever it was found, then its people and organisations.
-- What real people wrote under a sample organisation stays, and then the organisation stays too.
create function app.sample_remove(tables text[]) returns bigint language plpgsql security definer set search_path = '' as $$
declare
  sample jsonb;
  ids uuid[];
  gone uuid[] := '{}';
  refs text[];
  name text;
  child text;
begin
  perform app.require_machine();
  select s.value into sample from app.setting s where s.key = 'sample' for update;
  if sample is null then return 0; end if;
  delete from app.report r where r.person_id in (select p::uuid from jsonb_array_elements_text(sample -> 'people') p);
  foreach name in array tables loop
    execute format('select array_agg(id) from (select id from register.%1$I where batch_id = $1 union select id from register.%2$I where batch_id = $1) s', name, name || '_past')
      into ids using (sample ->> 'batch')::uuid;
    continue when ids is null;
    for child in select c.relname from pg_catalog.pg_class c where c.relnamespace = 'register'::regnamespace and c.relkind = 'r' and starts_with(c.relname, name || '__') loop
      execute format('delete from register.%I t using unnest($1) as x(id) where t.record_id = x.id', child) using ids;
    end loop;
    execute format('delete from register.%I t using unnest($1) as x(id) where t.id = x.id', name) using ids;
    execute format('delete from register.%I t using unnest($1) as x(id) where t.id = x.id', name || '_past') using ids;
    gone := gone || ids;
  end loop;
  delete from app.search_public s using unnest(gone) as x(id) where s.record_id = x.id;
  delete from app.search_network s using unnest(gone) as x(id) where s.record_id = x.id;
  delete from app.search_restricted s using unnest(gone) as x(id) where s.record_id = x.id;
  delete from app.review_event e using unnest(gone) as x(id) where e.record_id = x.id;
  delete from app.translation t using unnest(gone) as x(id) where t.record_id = x.id;
  delete from app.report_record r using unnest(gone) as x(id) where r.record_id = x.id;
  select array_agg(r.reference) into refs from app.record r join unnest(gone) as x(id) on x.id = r.id where r.reference is not null;
  delete from app.public_notice n using unnest(refs) as x(reference) where n.reference = x.reference;
  delete from app.record r using unnest(gone) as x(id) where r.id = x.id;
  delete from app.membership m where m.person_id in (select p::uuid from jsonb_array_elements_text(sample -> 'people') p);
  -- Someone who was given a way in is a real person by now.
  delete from app.person p where p.id in (select s::uuid from jsonb_array_elements_text(sample -> 'people') s)
    and not exists (select from app.credential c where c.person_id = p.id) and not exists (select from app.session s where s.person_id = p.id)
    and not exists (select from app.role_grant g where g.person_id = p.id) and not exists (select from app.invitation i where i.person_id = p.id);
  delete from app.organisation o where o.id in (select s::uuid from jsonb_array_elements_text(sample -> 'organisations') s)
    and not exists (select from app.membership m where m.organisation_id = o.id) and not exists (select from app.invitation i where i.organisation_id = o.id)
    and not exists (select from app.report r where r.organisation_id = o.id) and not exists (select from app.session s where s.organisation_id = o.id);
  delete from app.setting s where s.key = 'sample';
  update app.setting s set value = s.value || '{"hasSample": false}' where s.key = 'set-up';
  update app.public_version v set number = v.number + 1;
  return coalesce(array_length(gone, 1), 0);
end $$;

revoke all on function app.sample_begin(jsonb), app.sample_remove(text[]) from public;
grant execute on function app.sample_begin(jsonb), app.sample_remove(text[]) to {{prefix}}_worker;
