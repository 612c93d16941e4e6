-- A try that succeeded is given back: an office of forty people behind one address signs in every morning and guesses nothing.
create function app.give_back_attempt(wanted text) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform app.require_machine();
  update app.attempt a set count = a.count - 1
  where a.key = wanted and a.count > 0 and a.slot = (select max(l.slot) from app.attempt l where l.key = wanted);
end $$;
revoke all on function app.give_back_attempt(text) from public;
grant execute on function app.give_back_attempt(text) to {{prefix}}_door;
