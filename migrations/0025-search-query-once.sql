-- Each way of reading a word stands in the query once: most stemmers agree on most words, and every repetition is ranked again for every row.
create or replace function app.search_query(words text[], codes text[]) returns tsquery language plpgsql stable parallel safe set search_path = '' as $$
declare
  result tsquery; one tsquery; part tsquery; i integer; config text; code text; seen text[];
begin
  for i in 1 .. coalesce(array_length(words, 1), 0) loop
    one := null;
    seen := '{}';
    foreach config in array array['simple', 'en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'ar'] loop
      part := phraseto_tsquery(('app.' || config)::regconfig, words[i]);
      if numnode(part) > 0 and part::text <> all (seen) then
        one := case when one is null then part else one || part end;
        seen := seen || part::text;
      end if;
    end loop;
    foreach code in array string_to_array(coalesce(codes[i], ''), E'\x1f') loop
      if code <> '' then
        part := quote_literal(code)::tsquery;
        one := case when one is null then part else one || part end;
      end if;
    end loop;
    if one is not null then result := case when result is null then one else result && one end; end if;
  end loop;
  return result;
end $$;
