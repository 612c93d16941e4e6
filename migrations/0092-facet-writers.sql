-- Numbers beside the records are moved by whoever makes records visible, which is never their author.
create or replace function app.add_facet_numbers(wanted_register text, wanted_level text, dimensions_a text[], codes_a text[], dimensions_b text[], codes_b text[], numbers integer[]) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if app.level() < 4 and not app.stewards(wanted_register) then raise insufficient_privilege; end if;
  insert into app.facet_number as f (register, level, dimension_a, code_a, dimension_b, code_b, n)
  select wanted_register, wanted_level, d.da, d.ca, d.db, d.cb, d.n
  from unnest(dimensions_a, codes_a, dimensions_b, codes_b, numbers) as d(da, ca, db, cb, n)
  order by d.da, d.ca, d.db, d.cb
  on conflict (register, level, dimension_a, code_a, dimension_b, code_b) do update set n = f.n + excluded.n;
end $$;
