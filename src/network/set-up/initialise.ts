import { sql } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { isLanguage, type Language } from '../../kernel/languages.ts';
import { Invalid, type Problem, Refusal } from '../../kernel/refusal.ts';
import { behindTheDoor, type DoorPlatform, one } from '../door.ts';
import { isEmail } from '../people/email.ts';
import { freshToken } from '../sessions/session-token.ts';
import { hashPassword, passwordProblem } from '../sign-in/password.ts';

export interface NewNetwork {
  readonly name: string;
  /** The first is the network's usual one. */
  readonly languages: readonly string[];
  /** Who answers for the data (Article 4(7) of the General Data Protection Regulation); by default the network itself. */
  readonly controller?: string;
  readonly adminName?: string;
  readonly adminEmail: string;
  /** Without one, the enrolment link asks for it (or for a passkey). */
  readonly password?: string;
  /** Purpose, basis, controller and retention of every register are confirmed as declared, or as in `retentionYears`. */
  readonly confirmDuties: true;
  /** Retention by register, where it differs from the declaration; null keeps for good. */
  readonly retentionYears?: Readonly<Record<string, number | null>>;
  readonly zone?: string;
  readonly hasSample?: boolean;
}

export interface InitialisedNetwork {
  readonly network: string;
  readonly admin: { readonly id: string; readonly email: string };
  /** One-time address, good for 72 hours, where the administrator adds the second factor. */
  readonly enrolment: string;
}

export type SetUpPlatform = DoorPlatform & Pick<Platform, 'model' | 'origin'>;

function problemsOf(input: NewNetwork, email: string): Problem[] {
  const problems: Problem[] = [];
  if (input.name.trim() === '') problems.push({ where: 'name', code: 'left-empty' });
  if (input.languages.length === 0) problems.push({ where: 'languages', code: 'left-empty' });
  for (const language of input.languages)
    if (!isLanguage(language)) problems.push({ where: 'languages', code: 'language-unknown', params: { language } });
  if (!isEmail(email)) problems.push({ where: 'adminEmail', code: 'email-malformed' });
  if (input.password !== undefined) {
    const problem = passwordProblem(input.password, { email, ...(input.adminName === undefined ? {} : { name: input.adminName }) });
    if (problem !== null) problems.push(problem);
  }
  for (const [register, years] of Object.entries(input.retentionYears ?? {}))
    if (years !== null && !(Number.isInteger(years) && years >= 1 && years <= 200))
      problems.push({ where: `retention.${register}`, code: 'retention-out-of-range' });
  return problems;
}

/**
 * Makes the network: settings, duties of every register (which turns them on), its secretariat, and the first administrator,
 * who is steward and editor too until the roles are handed over. Refusals: `invalid` with problems, `already-set-up` (409).
 */
export async function initialise(platform: SetUpPlatform, input: NewNetwork): Promise<InitialisedNetwork> {
  const email = input.adminEmail.trim().toLowerCase();
  const problems = problemsOf(input, email);
  if (problems.length > 0) throw new Invalid(problems);
  const name = input.name.trim();
  const controller = input.controller?.trim() || name;
  const link = freshToken();
  const personId = uuidv7();
  const details = {
    name,
    languages: input.languages as readonly Language[],
    zone: input.zone ?? 'Europe/Brussels',
    hasSample: input.hasSample ?? false,
    organisationId: uuidv7(),
    organisationName: name,
    personId,
    adminName: input.adminName?.trim() || email.split('@')[0],
    adminEmail: email,
    grants: [
      ...(['administrator', 'editor', 'secretariat'] as const).map((role) => ({ id: uuidv7(), role, register: null })),
      ...platform.model.registers.map((register) => ({ id: uuidv7(), role: 'steward', register: register.name })),
    ],
    duties: platform.model.registers.map((register) => ({
      register: register.name,
      controller,
      retentionYears:
        input.retentionYears?.[register.name] === undefined ? register.duties.retentionYears : input.retentionYears[register.name],
    })),
    passwordId: uuidv7(),
    passwordHash: input.password === undefined ? null : await hashPassword(input.password),
    invitationId: uuidv7(),
    tokenHash: link.hash,
  };
  const answer = await behindTheDoor(platform, (tx) =>
    one(tx.rows(sql<{ made: boolean }>`select app.initialise_network(${JSON.stringify(details)}::jsonb) as made`)),
  );
  if (answer?.made !== true) throw new Refusal('already-set-up', { status: 409 });
  return { network: name, admin: { id: personId, email }, enrolment: `${platform.origin}/${details.languages[0]}/enrol/${link.token}` };
}
