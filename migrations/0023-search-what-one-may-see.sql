-- At level `restricted` a person finds all they may see: what they steward, what is their organisation's, and what the network shares.
create or replace function app.search_find(wanted_level text, query tsquery, wanted_register text, most integer)
returns table (record_id uuid, register text, sort_on date, rank real) language plpgsql stable security definer set search_path = '' as $$
declare
  mine text[];
  organisation uuid;
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
    mine := coalesce((select array_agg(g.register) from app.role_grant g where g.person_id = app.person() and g.role = 'steward' and g.revoked_at is null), '{}');
    organisation := app.organisation();
    return query select s.record_id, s.register, s.sort_on, ts_rank_cd(s.tsv, query) from (
      (select p.record_id, p.register, p.sort_on, p.tsv from app.search_restricted p where p.tsv @@ query and (wanted_register is null or p.register = wanted_register)
         and ((p.status <> 'draft' and p.register = any (mine)) or p.organisation_id = organisation) limit most)
      union all
      (select n.record_id, n.register, n.sort_on, n.tsv from app.search_network n where n.tsv @@ query and (wanted_register is null or n.register = wanted_register)
         and n.register <> all (mine)
         and not exists (select from app.search_restricted o where o.record_id = n.record_id and o.organisation_id = organisation) limit most)) s limit most;
  end if;
end $$;
