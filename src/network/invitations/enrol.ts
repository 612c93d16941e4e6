import { sql, type Transaction } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { isLanguage } from '../../kernel/languages.ts';
import { Invalid, type Problem, Refusal } from '../../kernel/refusal.ts';
import { behindTheDoor, type DoorPlatform, one } from '../door.ts';
import { nameProblem } from '../people/save-profile.ts';
import { beginSession } from '../sessions/begin-session.ts';
import { hashToken } from '../sessions/session-token.ts';
import { useChallenge } from '../sign-in/challenge.ts';
import { codeStep, sealCodeSecret } from '../sign-in/code.ts';
import { type NewPasskey, readNewPasskey } from '../sign-in/passkey.ts';
import { hashPassword, passwordProblem } from '../sign-in/password.ts';
import { newRecoveryCodes, recoveryHash } from '../sign-in/recovery-code.ts';
import { openEnrolment, readCodeSecret } from './open-enrolment.ts';

export interface EnrolmentForm {
  readonly link: string;
  readonly name: string;
  readonly language: string;
  /** Empty keeps the password given at set-up, where there is one. */
  readonly password: string;
  readonly sealedSecret: string;
  readonly code: string;
  /** The browser's answer when a passkey is made instead; then password and code are not needed. */
  readonly passkey: string;
  readonly origin: string;
  readonly device: string | null;
}

export interface Enrolled {
  readonly token: string;
  /** Shown once. */
  readonly recoveryCodes: readonly string[];
}

export const enrolmentPurpose = (link: string): string => `enrol:${hashToken(link)}`;

type Factor = { readonly passkey: NewPasskey } | { readonly passwordHash: string | null; readonly secret: string; readonly step: number };

/**
 * Uses a one-time link: name, language, and either password and code or a passkey; ten recovery codes; a first session.
 * Everything that opened the account before (codes, passkeys, sessions) ends. Problems at the fields; Refusals `link-ended`, `passkey-failed`.
 */
export async function enrol(platform: DoorPlatform & Pick<Platform, 'clock'>, form: EnrolmentForm): Promise<Enrolled> {
  const known = await openEnrolment(platform, form.link);
  const problem = nameProblem(form.name);
  const problems: Problem[] = problem === null ? [] : [problem];
  if (!isLanguage(form.language)) problems.push({ where: 'language', code: 'language-unknown', params: { language: form.language } });
  const factor = await readFactor(platform, form, known, problems);
  if (factor === null || problems.length > 0) throw new Invalid(problems);
  const recoveryCodes = newRecoveryCodes();
  const begun = await behindTheDoor(platform, async (tx) => {
    const redeemed = await one(
      tx.rows(
        sql<{
          person: string | null;
        }>`select app.redeem_enrolment(${hashToken(form.link)}, ${form.name.trim()}, ${form.language}) as person`,
      ),
    );
    if (redeemed?.person == null) throw new Refusal('link-ended', { status: 404 });
    await storeFactor(platform, tx, redeemed.person, factor);
    await tx.rows(
      sql`select app.replace_recovery_codes(${redeemed.person}::uuid, ${recoveryCodes.map((code) => recoveryHash(platform.keyring, code))}::text[])`,
    );
    return beginSession(tx, redeemed.person, form.device);
  });
  return { token: begun.token, recoveryCodes };
}

async function readFactor(
  platform: DoorPlatform & Pick<Platform, 'clock'>,
  form: EnrolmentForm,
  known: { email: string; hasPassword: boolean },
  problems: Problem[],
): Promise<Factor | null> {
  if (form.passkey !== '') return { passkey: await readNewPasskey(platform, form.origin, enrolmentPurpose(form.link), form.passkey) };
  const keepsPassword = form.password === '' && known.hasPassword;
  const problem = keepsPassword ? null : passwordProblem(form.password, { name: form.name, email: known.email });
  if (problem !== null) problems.push(problem);
  const secret = readCodeSecret(platform, form.link, form.sealedSecret);
  const step = secret === null ? null : codeStep(secret, form.code, platform.clock.now());
  if (secret === null || step === null) {
    problems.push({ where: 'code', code: 'code-wrong' });
    return null;
  }
  return problems.length > 0 ? null : { passwordHash: keepsPassword ? null : await hashPassword(form.password), secret, step };
}

async function storeFactor(platform: DoorPlatform, tx: Transaction, personId: string, factor: Factor): Promise<void> {
  if ('passkey' in factor) {
    const { passkey } = factor;
    const isFresh = await useChallenge(tx, platform.keyring, passkey.challenge);
    const added = await one(
      tx.rows(
        sql<{
          added: boolean;
        }>`select app.add_passkey(${personId}::uuid, ${uuidv7()}::uuid, ${passkey.publicKey}, ${passkey.handle}, ${passkey.counter}::bigint, null) as added`,
      ),
    );
    if (!isFresh || added?.added !== true) throw new Refusal('passkey-failed', { status: 409 });
    return;
  }
  if (factor.passwordHash !== null)
    await tx.rows(sql`select app.replace_password(${personId}::uuid, ${uuidv7()}::uuid, ${factor.passwordHash}, null)`);
  await tx.rows(
    sql`select app.replace_code(${personId}::uuid, ${uuidv7()}::uuid, ${sealCodeSecret(platform.keyring, factor.secret)}, ${factor.step}::bigint)`,
  );
}
