import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { isLanguage } from '../../kernel/languages.ts';
import { Invalid, type Problem, Refusal } from '../../kernel/refusal.ts';
import { act } from '../act.ts';
import type { Acting } from '../acting.ts';
import { one } from '../door.ts';
import { freshToken } from '../sessions/session-token.ts';
import { isEmail } from './email.ts';
import { nameProblem } from './save-profile.ts';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly language: string;
  /** Null only for an administrator by office, who belongs to no organisation. */
  readonly organisationId: string | null;
  readonly membership: 'member' | 'member-administrator';
}

export interface InvitedPerson {
  readonly personId: string;
  /** Path after the language of the one-time link, good for 72 hours; shown once. */
  readonly path: string;
}

/** Makes an account and its enrolment link. Problems at `name`, `email`; `person-known` when the address has an account; Refusal `not-allowed`. */
export async function invitePerson(acting: Acting, given: NewPerson): Promise<InvitedPerson> {
  const email = given.email.trim().toLowerCase();
  const problem = nameProblem(given.name);
  const problems: Problem[] = problem === null ? [] : [problem];
  if (!isEmail(email)) problems.push({ where: 'email', code: 'email-malformed' });
  if (problems.length > 0) throw new Invalid(problems);
  if (!mayInvite(acting, given.organisationId)) throw new Refusal('not-allowed', { status: 403 });
  const link = freshToken();
  const personId = uuidv7();
  const details = {
    personId,
    name: given.name.trim(),
    email,
    language: isLanguage(given.language) ? given.language : 'en',
    organisationId: given.organisationId,
    membership: given.membership,
    invitationId: uuidv7(),
    tokenHash: link.hash,
  };
  return act(acting, 'member', 'person.invite', async (tx) => {
    const answer = await one(tx.rows(sql<{ made: string | null }>`select app.invite_person(${JSON.stringify(details)}::jsonb) as made`));
    if (answer?.made == null) throw new Invalid([{ where: 'email', code: 'person-known' }]);
    return { result: { personId, path: `/enrol/${link.token}` }, audit: { subject: personId } };
  });
}

const mayInvite = ({ session }: Acting, organisationId: string | null): boolean =>
  session !== null &&
  (session.roles.has('administrator') ||
    (organisationId !== null &&
      (session.roles.has('secretariat') || (session.isMemberAdministrator && session.organisationId === organisationId))));
