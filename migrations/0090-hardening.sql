-- What tests of access found too wide, seen from someone who can put statements of their own into a request.

-- The directory of records: an id tells the time of a report, so it is not listed to those who may not see the record.
revoke update on app.record from {{prefix}}_own;
revoke select on app.record from {{prefix}}_member;
drop policy desk_reads on app.record;
create policy worker_reads on app.record for select to {{prefix}}_worker using ((select app.level()) >= 4);
create policy steward_reads on app.record for select to {{prefix}}_steward using ((select app.level()) >= 3 and app.stewards(register));
-- A reporter learns what became of their report.
create policy own_reads on app.record for select to {{prefix}}_own using ((select app.level()) >= 1 and exists (select from app.report_record l where l.record_id = record.id));

-- Imports are asked for by stewards of the register, about batches of theirs; the job itself works with the rights of this installation.
drop policy desk_asks on app.outbox;
create policy desk_asks on app.outbox for insert to {{prefix}}_member, {{prefix}}_own with check ((select app.level()) >= 1 and (select app.session_id()) is not null and queue not like 'import-%');
create policy steward_asks on app.outbox for insert to {{prefix}}_steward
  with check ((select app.level()) >= 3 and (queue not like 'import-%' or exists (select from app.import_batch b where b.id = subject)));

-- Search is written through functions with their owner's rights: they ask of every row what the policies of its register would.
create or replace function app.search_forget(ids uuid[]) returns void language plpgsql security definer set search_path = '' as $$
begin
  if app.level() < 2 then raise insufficient_privilege; end if;
  if app.level() < 4 and exists (select from app.search_restricted r where r.record_id = any (ids)
    and not app.stewards(r.register) and not coalesce(r.organisation_id = app.organisation() and r.status in ('draft', 'submitted'), false)) then
    raise insufficient_privilege;
  end if;
  delete from app.search_public where record_id = any (ids);
  delete from app.search_network where record_id = any (ids);
  delete from app.search_restricted where record_id = any (ids);
end $$;

create or replace function app.search_remember(wanted_level text, records uuid[], configs text[], texts text[], code_records uuid[], codes text[], heads jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if app.level() < 2 then raise insufficient_privilege; end if;
  if wanted_level not in ('public', 'network', 'restricted') then raise invalid_parameter_value; end if;
  if app.level() < 4 and exists (
    select from jsonb_to_recordset(heads) as h(record_id uuid, register text, organisation_id uuid, status text)
    where not exists (select from app.record d where d.id = h.record_id and d.register = h.register)
      or not (app.stewards(h.register)
        or coalesce(wanted_level = 'restricted' and h.organisation_id = app.organisation() and h.status in ('draft', 'submitted'), false))) then
    raise insufficient_privilege;
  end if;
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

create or replace function app.search_learn(wanted_level text, words text[]) returns void language plpgsql security definer set search_path = '' as $$
begin
  if app.level() < 2 or (wanted_level <> 'restricted' and app.level() < 3) then raise insufficient_privilege; end if;
  insert into app.search_word (level, word) select distinct wanted_level, w from unnest(words) as w order by 2 on conflict do nothing;
end $$;

-- A word is suggested only where it would find something for the one who asks: not from registers of others, not what was withdrawn or redacted.
create or replace function app.search_suggest(wanted_level text, typed text, most integer) returns table (word text, closeness real)
language plpgsql stable security definer set search_path = '' set pg_trgm.similarity_threshold = 0.35 as $$
begin
  if wanted_level <> 'public' and app.level() < 2 then return; end if;
  return query select c.word, c.closeness from (
      select w.word, public.similarity(w.word, typed) as closeness, public.levenshtein_less_equal(w.word, typed, 3) as steps from app.search_word w
      where w.level = wanted_level and w.word operator(public.%) typed
      order by steps, closeness desc, w.word limit 25) c
    where exists (select from app.search_find(wanted_level, app.search_query(array[c.word], array['']), null, 1))
    order by c.steps, c.closeness desc, c.word limit most;
end $$;
