-- Reports: what was said stays as it was said, whoever asks; a receipt opens a report without a session; coverage for the secretariat.

-- Grants and policies say so already; this says it to this installation's own process too. Only redaction (a definer function of the owner) empties what was said.
create function app.guard_report() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.status <> 'draft' and current_user <> '{{prefix}}_owner' and (
    (new.kind, new.receipt_hash, new.organisation_id, new.person_id, new.invitation_id, new.language, new.what, new.place, new.country, new.happened, new.who, new.may_contact, new.said, new.hold_until, new.submitted_at)
    is distinct from
    (old.kind, old.receipt_hash, old.organisation_id, old.person_id, old.invitation_id, old.language, old.what, old.place, old.country, old.happened, old.who, old.may_contact, old.said, old.hold_until, old.submitted_at)
    or new.status = 'draft'
    or (old.kind = 'form' and new.register is distinct from old.register)) then
    raise exception 'what was said is not changed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
revoke all on function app.guard_report() from public;
create trigger guard_report before update on app.report for each row execute function app.guard_report();

-- Whoever writes a draft stays its author, and it begins as a draft.
drop policy own_adds on app.report;
create policy own_adds on app.report for insert to {{prefix}}_own with check ((select app.level()) >= 1 and status = 'draft' and organisation_id is not distinct from (select app.organisation())
  and person_id is not distinct from (select app.person()) and invitation_id is not distinct from (select app.invitation())
  and (person_id is not null or invitation_id is not null));
drop policy own_changes on app.report;
create policy own_changes on app.report for update to {{prefix}}_own using ((select app.level()) >= 1 and status = 'draft' and (person_id = (select app.person()) or invitation_id = (select app.invitation())))
  with check (status in ('draft', 'received') and organisation_id is not distinct from (select app.organisation())
    and person_id is not distinct from (select app.person()) and invitation_id is not distinct from (select app.invitation()));

-- Stewards learn which organisation reports, never which person, by which link or at what minute.
revoke select on app.report from {{prefix}}_steward;
grant select (id, kind, organisation_id, language, status, what, place, country, happened, who, may_contact, register, said, hold_until, closed_reason, submitted_at) on app.report to {{prefix}}_steward;

-- The reporter's own record, made with the form; stewards link what they may see themselves.
drop policy own_adds on app.report_record;
create policy own_adds on app.report_record for insert to {{prefix}}_own with check (exists (select from app.report r
  where r.id = report_id and r.kind = 'form' and r.register = report_record.register and r.person_id = (select app.person()) and r.organisation_id is not distinct from (select app.organisation())));
drop policy steward_all on app.report_record;
create policy steward_all on app.report_record for all to {{prefix}}_steward using ((select app.level()) >= 3 and app.stewards(register))
  with check ((select app.level()) >= 3 and app.stewards(register) and exists (select from app.report r where r.id = report_id));

-- Nobody is asked who said that nobody may come back to them.
drop policy steward_adds on app.report_message;
create policy steward_adds on app.report_message for insert to {{prefix}}_steward with check (is_from_steward and person_id = (select app.person())
  and exists (select from app.report r where r.id = report_id and r.may_contact = 'yes' and r.status <> 'closed'));
drop policy own_adds on app.report_message;
create policy own_adds on app.report_message for insert to {{prefix}}_own with check (not is_from_steward and person_id is not distinct from (select app.person())
  and exists (select from app.report r where r.id = report_id and r.status not in ('draft', 'closed')));

-- ── By receipt: for those whose session has ended. It tells what became of the report, never what was said. ──
create function app.report_by_receipt(wanted text)
returns table (status text, is_held boolean, may_contact text, closed_reason text, messages jsonb, records jsonb)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform app.require_machine();
  return query select r.status, coalesce(r.hold_until > now(), false), r.may_contact, r.closed_reason,
    coalesce((select jsonb_agg(jsonb_build_object('isFromSteward', m.is_from_steward, 'text', m.text, 'language', m.language, 'at', m.at) order by m.at, m.id)
      from app.report_message m where m.report_id = r.id), '[]'),
    coalesce((select jsonb_agg(jsonb_build_object('register', l.register, 'reference', d.reference) order by l.linked_at)
      from app.report_record l join app.record d on d.id = l.record_id where l.report_id = r.id), '[]')
  from app.report r where r.receipt_hash = wanted and r.status <> 'draft';
end $$;

create function app.answer_by_receipt(wanted text, message uuid, answer text, answer_language text) returns boolean language plpgsql security definer set search_path = '' as $$
declare found_id uuid;
begin
  perform app.require_machine();
  select r.id into found_id from app.report r where r.receipt_hash = wanted and r.status not in ('draft', 'closed');
  if found_id is null then return false; end if;
  insert into app.report_message (id, report_id, is_from_steward, text, language) values (message, found_id, false, answer, answer_language);
  perform app.note('report.answer', null, null, found_id);
  return true;
end $$;

-- How many members have reported since a day. Reports that are held back do not count before their time.
create function app.report_coverage(since timestamptz) returns table (reports bigint, reporting bigint, members bigint) language plpgsql stable security definer set search_path = '' as $$
begin
  if not app.has_role('secretariat') then
    raise exception 'coverage is for the secretariat' using errcode = 'insufficient_privilege';
  end if;
  return query
    with member as (select o.id from app.organisation o where o.left_on is null and o.short_name <> 'secretariat'),
      report as (select r.organisation_id from app.report r
        where r.status <> 'draft' and greatest(r.submitted_at, r.hold_until) between since and now())
    select (select count(*) from report), (select count(distinct report.organisation_id) from report join member on member.id = report.organisation_id), (select count(*) from member);
end $$;

revoke all on function app.report_by_receipt(text), app.answer_by_receipt(text, uuid, text, text), app.report_coverage(timestamptz) from public;
grant execute on function app.report_by_receipt(text), app.answer_by_receipt(text, uuid, text, text) to {{prefix}}_door;
grant execute on function app.report_coverage(timestamptz) to {{prefix}}_member;
