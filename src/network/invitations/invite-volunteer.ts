import { randomInt } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Invalid, Refusal } from '../../kernel/refusal.ts';
import { act } from '../act.ts';
import type { Acting } from '../acting.ts';
import { freshToken } from '../sessions/session-token.ts';

/** A volunteer's link lasts half a year, and can be withdrawn at any time. */
export const VOLUNTEER_DAYS = 180;
const LONGEST_LABEL = 80;

export interface VolunteerLink {
  readonly id: string;
  /** Path after the language. Shown once, as is the PIN; best told in two different ways. */
  readonly path: string;
  readonly pin: string;
}

/** A link and a six-digit PIN for a volunteer of the acting member administrator's organisation. `label` is for the administrator alone; a first name or a task will do. */
export async function inviteVolunteer(acting: Acting, label: string): Promise<VolunteerLink> {
  const { session } = acting;
  if (session === null || !session.isMemberAdministrator || session.organisationId === null)
    throw new Refusal('not-allowed', { status: 403 });
  if (label.trim() === '') throw new Invalid([{ where: 'label', code: 'left-empty' }]);
  if (label.length > LONGEST_LABEL) throw new Invalid([{ where: 'label', code: 'too-many-characters', params: { most: LONGEST_LABEL } }]);
  const link = freshToken();
  const id = uuidv7();
  const pin = String(randomInt(1_000_000)).padStart(6, '0');
  const pinHash = await hash(pin);
  const until = new Date(acting.platform.clock.now().getTime() + VOLUNTEER_DAYS * 86_400_000);
  return act(acting, 'member', 'volunteer.invite', async (tx) => {
    await tx.run(sql`insert into app.invitation (id, token_hash, pin_hash, kind, organisation_id, label, created_by, expires_at)
      values (${id}::uuid, ${link.hash}, ${pinHash}, 'volunteer', ${session.organisationId}::uuid, ${label.trim()}, ${session.personId}::uuid, ${until})`);
    return { result: { id, path: `/join/${link.token}`, pin }, audit: { subject: id } };
  });
}
