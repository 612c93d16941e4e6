import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Invalid, Refusal } from '../../kernel/refusal.ts';
import { act, raisePublicVersion } from '../act.ts';
import type { Acting } from '../acting.ts';
import { one } from '../door.ts';
import { checkProfile, type OrganisationProfile } from './organisation-form.ts';

const SHORT_NAME = /^[a-z0-9][a-z0-9-]{1,40}$/;

/** Adds a member organisation, joined today; its id. For administrators and the secretariat. Problems as `checkProfile`, and at `shortName`. */
export async function addOrganisation(
  acting: Acting,
  given: OrganisationProfile & { shortName: string; isListed: boolean },
): Promise<string> {
  const roles = acting.session?.roles;
  if (roles === undefined || !(roles.has('administrator') || roles.has('secretariat'))) throw new Refusal('not-allowed', { status: 403 });
  const profile = checkProfile(given);
  const shortName = given.shortName.trim().toLowerCase();
  if (!SHORT_NAME.test(shortName)) throw new Invalid([{ where: 'shortName', code: 'short-name-malformed' }]);
  const id = uuidv7();
  return act(acting, 'member', 'organisation.add', async (tx) => {
    const made = await one(
      tx.rows(sql<{ id: string }>`insert into app.organisation (id, short_name, name, country, about, web, is_listed, joined_on)
        values (${id}::uuid, ${shortName}, ${profile.name}, ${profile.country}, ${profile.about}, ${profile.web}, ${given.isListed}, current_date)
        on conflict (short_name) do nothing returning id`),
    );
    if (made === null) throw new Invalid([{ where: 'shortName', code: 'short-name-taken' }]);
    await raisePublicVersion(tx);
    return { result: id, audit: { subject: id } };
  });
}
