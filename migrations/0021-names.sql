-- Name of a colleague, for stewards who read a record's history: the name alone, never an address.
create function app.name_of(wanted uuid) returns text language sql stable parallel safe security definer set search_path = '' as $$
  select p.name from app.person p where p.id = wanted and app.level() >= 3
$$;
revoke all on function app.name_of(uuid) from public;
grant execute on function app.name_of(uuid) to {{prefix}}_steward, {{prefix}}_worker;
