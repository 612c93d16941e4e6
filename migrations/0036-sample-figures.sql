-- The sample gets figures of its own: two of its people make and publish them. They go with it.

create or replace function app.sample_begin(details jsonb) returns uuid language plpgsql security definer set search_path = '' as $$
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
  -- Two of them are editors, so that one publishes what the other made.
  insert into app.role_grant (id, person_id, role)
  select (e ->> 'id')::uuid, (e ->> 'personId')::uuid, 'editor' from jsonb_array_elements(details -> 'editors') e;
  return (details ->> 'batch')::uuid;
end $$;


-- The last step of taking the sample out: its current records are gone by the ordinary way; now old versions, directory, people and organisations.
create or replace function app.sample_remove(tables text[]) returns bigint language plpgsql security definer set search_path = '' as $$
declare
  sample jsonb;
  ids uuid[];
  gone uuid[] := '{}';
  refs text[];
  people uuid[];
  name text;
  child text;
begin
  perform app.require_machine();
  select s.value into sample from app.setting s where s.key = 'sample' for update;
  if sample is null then return 0; end if;
  select array_agg(p::uuid) into people from jsonb_array_elements_text(sample -> 'people') p;
  delete from app.report r where r.person_id = any (people);
  delete from app.freeze z using app.figure f where f.id = z.figure_id and f.created_by = any (people);
  delete from app.figure_text x using app.figure f where f.id = x.figure_id and f.created_by = any (people);
  delete from app.figure f where f.created_by = any (people);
  -- Sessions in their name were only ever this installation's own.
  delete from app.session s where s.person_id = any (people) and s.kind = 'operator';
  delete from app.role_grant g where g.person_id = any (people) and g.granted_by is null;
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
  delete from app.attachment a using unnest(gone) as x(id) where a.record_id = x.id;
  delete from app.translation t using unnest(gone) as x(id) where t.record_id = x.id;
  delete from app.report_record r using unnest(gone) as x(id) where r.record_id = x.id;
  select array_agg(r.reference) into refs from app.record r join unnest(gone) as x(id) on x.id = r.id where r.reference is not null;
  delete from app.public_notice n using unnest(refs) as x(reference) where n.reference = x.reference;
  delete from app.record r using unnest(gone) as x(id) where r.id = x.id;
  delete from app.membership m where m.person_id = any (people);
  -- Someone who was given a way in is a real person by now.
  delete from app.person p where p.id = any (people)
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

