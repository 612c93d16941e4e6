-- Facet numbers, kept beside the records: how many visible records carry a code, and how many carry two codes together.
-- A list without filter or with one reads these instead of counting a million rows. `dimension_a` stands before `dimension_b` in the
-- register's declaration; a code by itself is the pair with itself; the number of all records is the pair ('', '').
create table app.facet_number (
  register text not null,
  level text not null check (level in ('public', 'network')),
  dimension_a text not null,
  code_a text not null,
  dimension_b text not null,
  code_b text not null,
  n integer not null,
  primary key (register, level, dimension_a, code_a, dimension_b, code_b)
);
create index facet_number_b on app.facet_number (register, level, dimension_b, code_b);
select app.guard('app.facet_number');
create policy visitor_reads on app.facet_number for select to {{prefix}}_visitor using (level = 'public');
create policy member_reads on app.facet_number for select to {{prefix}}_member, {{prefix}}_worker using ((select app.level()) >= 2);
grant select on app.facet_number to {{prefix}}_visitor, {{prefix}}_member, {{prefix}}_worker;

-- Writers add and take away, in one order, so that two of them never wait for each other in a circle.
create function app.add_facet_numbers(wanted_register text, wanted_level text, dimensions_a text[], codes_a text[], dimensions_b text[], codes_b text[], numbers integer[]) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if app.level() < 2 then raise insufficient_privilege; end if;
  insert into app.facet_number as f (register, level, dimension_a, code_a, dimension_b, code_b, n)
  select wanted_register, wanted_level, d.da, d.ca, d.db, d.cb, d.n
  from unnest(dimensions_a, codes_a, dimensions_b, codes_b, numbers) as d(da, ca, db, cb, n)
  order by d.da, d.ca, d.db, d.cb
  on conflict (register, level, dimension_a, code_a, dimension_b, code_b) do update set n = f.n + excluded.n;
end $$;
revoke all on function app.add_facet_numbers(text, text, text[], text[], text[], text[], integer[]) from public;
grant execute on function app.add_facet_numbers(text, text, text[], text[], text[], text[], integer[]) to {{prefix}}_own, {{prefix}}_steward, {{prefix}}_worker;
