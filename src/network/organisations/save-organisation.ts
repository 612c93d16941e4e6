import { sql } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act, raisePublicVersion } from '../act.ts';
import type { Acting } from '../acting.ts';
import { checkProfile, type OrganisationProfile } from './organisation-form.ts';

/** What only the secretariat and administrators decide. */
export interface OrganisationStanding {
  readonly isListed: boolean;
  /** False when it has left the network; the day is today's. */
  readonly isMember: boolean;
}

/** Saves what an organisation says of itself, and (by the secretariat) its standing. Refusal `not-allowed` unless it is one's own or one keeps the directory. */
export async function saveOrganisation(
  acting: Acting,
  id: string,
  profile: OrganisationProfile,
  standing?: OrganisationStanding,
): Promise<void> {
  const checked = checkProfile(profile);
  await act(acting, 'member', 'organisation.save', async (tx) => {
    const decided =
      standing === undefined
        ? sql``
        : sql`, is_listed = ${standing.isListed}, left_on = case when ${standing.isMember} then null else coalesce(left_on, current_date) end`;
    const count = await tx.run(
      sql`update app.organisation set name = ${checked.name}, country = ${checked.country}, about = ${checked.about}, web = ${checked.web} ${decided} where id = ${id}::uuid`,
    );
    if (count === 0) throw new Refusal('not-allowed', { status: 403 });
    await raisePublicVersion(tx);
    return { result: undefined, audit: { subject: id, content: JSON.stringify({ ...checked, ...standing }) } };
  });
}
