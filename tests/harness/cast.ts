import type { Acting, OfficeRole } from '../../src/network/acting.ts';
import { uuidv7 } from '../../src/kernel/ids.ts';
import { behindTheDoor } from '../../src/network/door.ts';
import { beginSession } from '../../src/network/sessions/begin-session.ts';
import { loadSession } from '../../src/network/sessions/load-session.ts';
import { freshToken } from '../../src/network/sessions/session-token.ts';
import type { TestPlatform } from './network.ts';

export interface Part {
  readonly name?: string;
  readonly email?: string;
  readonly organisationId?: string;
  readonly membership?: 'member' | 'member-administrator';
  readonly roles?: readonly Exclude<OfficeRole, 'steward'>[];
  readonly stewardOf?: readonly string[];
}

/** An organisation, put there by the owner. */
export async function makeOrganisation(platform: TestPlatform, shortName: string, isListed = true): Promise<string> {
  const id = uuidv7();
  await platform.owner('insert into app.organisation (id, short_name, name, is_listed) values ($1, $2, $3, $4)', [
    id,
    shortName,
    `Organisation ${shortName}`,
    isListed,
  ]);
  return id;
}

/** A person with roles, signed in. */
export async function signedIn(platform: TestPlatform, part: Part): Promise<Acting> {
  const id = uuidv7();
  await platform.owner('insert into app.person (id, name, email) values ($1, $2, $3)', [
    id,
    part.name ?? 'Someone',
    part.email ?? `${id}@example.org`,
  ]);
  if (part.organisationId !== undefined)
    await platform.owner('insert into app.membership (person_id, organisation_id, role) values ($1, $2, $3)', [
      id,
      part.organisationId,
      part.membership ?? 'member',
    ]);
  for (const role of part.roles ?? [])
    await platform.owner('insert into app.role_grant (id, person_id, role) values ($1, $2, $3)', [uuidv7(), id, role]);
  for (const register of part.stewardOf ?? [])
    await platform.owner("insert into app.role_grant (id, person_id, role, register) values ($1, $2, 'steward', $3)", [
      uuidv7(),
      id,
      register,
    ]);
  const begun = await behindTheDoor(platform, (tx) => beginSession(tx, id, 'test'));
  return { platform, session: await loadSession(platform, begun.token) };
}

/** A volunteer of an organisation, come in by a link. */
export async function volunteer(platform: TestPlatform, organisationId: string): Promise<Acting> {
  const invitation = uuidv7();
  const fresh = freshToken();
  await platform.owner(
    "insert into app.invitation (id, token_hash, pin_hash, kind, organisation_id, expires_at) values ($1, $2, 'none', 'volunteer', $3, now() + interval '1 day')",
    [invitation, freshToken().hash, organisationId],
  );
  await platform.owner(
    "insert into app.session (id, token_hash, kind, invitation_id, organisation_id, expires_at) values ($1, $2, 'volunteer', $3, $4, now() + interval '1 day')",
    [uuidv7(), fresh.hash, invitation, organisationId],
  );
  return { platform, session: await loadSession(platform, fresh.token) };
}
