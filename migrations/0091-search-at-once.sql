-- Search rows of all levels in one pass: each text is parsed once, at the strictness of its field. A record has a row at a stricter level only
-- where that level reads more of it; searching a level looks into the more open ones too. Most published records thereby have one row, not three.

create function app.search_remember_all(records uuid[], configs text[], texts text[], strictness integer[], code_records uuid[], codes text[], code_strictness integer[], heads jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if app.level() < 2 then raise insufficient_privilege; end if;
  -- With their owner's rights, so they ask of every row what the policies of its register would.
  if app.level() < 4 and exists (
    select from jsonb_to_recordset(heads) as h(record_id uuid, register text, organisation_id uuid, status text, at_public boolean, at_network boolean)
    where not exists (select from app.record d where d.id = h.record_id and d.register = h.register)
      or not (app.stewards(h.register)
        or coalesce(not h.at_public and not h.at_network and h.organisation_id = app.organisation() and h.status in ('draft', 'submitted'), false))) then
    raise insufficient_privilege;
  end if;
  with said as materialized (
    select x.record_id, x.strict, app.tsvector_sum(x.tsv) as tsv from (
      select l.record_id, l.strict, to_tsvector(('app.' || l.config)::regconfig, l.text) as tsv from unnest(records, configs, texts, strictness) as l(record_id, config, text, strict)
      union all
      select c.record_id, c.strict, array_to_tsvector(array_agg(distinct c.code)) from unnest(code_records, codes, code_strictness) as c(record_id, code, strict) group by 1, 2
    ) x group by 1, 2),
  whole as materialized (
    select h.*, coalesce(p.tsv, '') as open, n.tsv as shared, r.tsv as kept
    from jsonb_to_recordset(heads) as h(record_id uuid, register text, organisation_id uuid, status text, at_public boolean, at_network boolean, day_public date, day_network date, day_restricted date)
    left join said p on p.record_id = h.record_id and p.strict = 0
    left join said n on n.record_id = h.record_id and n.strict = 1
    left join said r on r.record_id = h.record_id and r.strict = 2),
  to_public as (
    insert into app.search_public (record_id, register, sort_on, tsv) select record_id, register, day_public, open from whole where at_public),
  to_network as (
    insert into app.search_network (record_id, register, sort_on, tsv) select record_id, register, day_network, open || coalesce(shared, '') from whole
    where at_network and (not at_public or shared is not null or day_public is distinct from day_network))
  insert into app.search_restricted (record_id, register, sort_on, tsv, organisation_id, status)
  select record_id, register, day_restricted, open || coalesce(shared, '') || coalesce(kept, ''), organisation_id, status from whole
  where not at_network or kept is not null or day_network is distinct from day_restricted;
end $$;
drop function app.search_remember(text, uuid[], text[], text[], uuid[], text[], jsonb);

create or replace function app.search_forget(ids uuid[]) returns void language plpgsql security definer set search_path = '' as $$
begin
  if app.level() < 2 then raise insufficient_privilege; end if;
  if app.level() < 4 and exists (select from app.record d where d.id = any (ids) and not app.stewards(d.register)
    and not exists (select from app.search_restricted r where r.record_id = d.id and r.organisation_id = app.organisation() and r.status in ('draft', 'submitted'))) then
    raise insufficient_privilege;
  end if;
  delete from app.search_public where record_id = any (ids);
  delete from app.search_network where record_id = any (ids);
  delete from app.search_restricted where record_id = any (ids);
end $$;

create function app.search_learn_words(levels text[], words text[]) returns void language plpgsql security definer set search_path = '' as $$
begin
  if app.level() < 2 or (app.level() < 3 and exists (select from unnest(levels) l where l <> 'restricted')) then raise insufficient_privilege; end if;
  insert into app.search_word (level, word) select distinct w.level, w.word from unnest(levels, words) as w(level, word)
    where not exists (select from app.search_word s where s.level = w.level and s.word = w.word) order by 1, 2 on conflict do nothing;
end $$;
drop function app.search_learn(text, text[]);

-- Candidates at one level: at most `most` of them. `restricted` is all that one person may see.
create or replace function app.search_find(wanted_level text, query tsquery, wanted_register text, most integer)
returns table (record_id uuid, register text, sort_on date, rank real) language plpgsql stable security definer set search_path = '' as $$
declare
  mine text[] := '{}';
  organisation uuid;
  is_all boolean := false;
begin
  if wanted_level = 'public' then
    return query select s.record_id, s.register, s.sort_on, ts_rank_cd(s.tsv, query) from
      (select * from app.search_public p where p.tsv @@ query and (wanted_register is null or p.register = wanted_register) limit most) s;
    return;
  end if;
  if app.level() < 2 or wanted_level not in ('network', 'restricted') then return; end if;
  if wanted_level = 'restricted' then
    is_all := app.level() >= 4;
    mine := coalesce((select array_agg(g.register) from app.role_grant g where g.person_id = app.person() and g.role = 'steward' and g.revoked_at is null), '{}');
    organisation := app.organisation();
  end if;
  return query select s.record_id, s.register, s.sort_on, ts_rank_cd(s.tsv, query) from (
    (select r.record_id, r.register, r.sort_on, r.tsv from app.search_restricted r where wanted_level = 'restricted' and r.tsv @@ query
       and (wanted_register is null or r.register = wanted_register)
       and (is_all or (r.status <> 'draft' and r.register = any (mine)) or r.organisation_id = organisation) limit most)
    union all
    (select n.record_id, n.register, n.sort_on, n.tsv from app.search_network n where n.tsv @@ query and (wanted_register is null or n.register = wanted_register)
       and (wanted_level = 'network' or not exists (select from app.search_restricted r where r.record_id = n.record_id and (is_all or r.register = any (mine) or r.organisation_id = organisation))) limit most)
    union all
    (select p.record_id, p.register, p.sort_on, p.tsv from app.search_public p where p.tsv @@ query and (wanted_register is null or p.register = wanted_register)
       and not exists (select from app.search_network n where n.record_id = p.record_id)
       and (wanted_level = 'network' or not exists (select from app.search_restricted r where r.record_id = p.record_id and (is_all or r.register = any (mine) or r.organisation_id = organisation))) limit most)) s
  limit most;
end $$;

revoke all on function app.search_remember_all(uuid[], text[], text[], integer[], uuid[], text[], integer[], jsonb), app.search_learn_words(text[], text[]) from public;
grant execute on function app.search_remember_all(uuid[], text[], text[], integer[], uuid[], text[], integer[], jsonb), app.search_learn_words(text[], text[]) to {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
