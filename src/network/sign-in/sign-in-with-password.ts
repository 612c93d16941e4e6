import { sql, type Transaction } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { behindTheDoor, type DoorPlatform, one } from '../door.ts';
import { type BegunSession, beginSession } from '../sessions/begin-session.ts';
import { countAttempt, forgetAttempts, giveBackAttempt } from './attempts.ts';
import { codeStep, openCodeSecret } from './code.ts';
import { verifyPassword } from './password.ts';
import { readRecoveryCode, recoveryHash } from './recovery-code.ts';

export interface PasswordSignIn {
  readonly email: string;
  readonly password: string;
  /** Six digits of the app, or a recovery code. */
  readonly code: string;
  /** Address of the client; only its keyed hash is stored. */
  readonly client: string;
  readonly device: string | null;
}

interface Credentials {
  person_id: string;
  password_secret: string | null;
  code_id: string | null;
  code_secret: string | null;
}

/**
 * Password and code in one step: the answer never tells which of address, password or code was wrong, nor whether the account exists.
 * Refusals: `sign-in-failed` (401), `too-many-attempts` (429).
 */
export async function signInWithPassword(platform: DoorPlatform & Pick<Platform, 'clock'>, given: PasswordSignIn): Promise<BegunSession> {
  const email = given.email.trim().toLowerCase();
  const known = await behindTheDoor(platform, async (tx) => {
    await countAttempt(tx, platform.keyring, 'account', email);
    await countAttempt(tx, platform.keyring, 'client', given.client);
    return one(tx.rows(sql<Credentials>`select * from app.credentials_of(${email})`));
  });
  const isPasswordRight = await verifyPassword(known?.password_secret ?? null, given.password);
  if (!isPasswordRight || known === null) throw failed();
  return behindTheDoor(platform, async (tx) => {
    if (!(await isSecondFactorRight(platform, tx, known, given.code))) throw failed();
    await forgetAttempts(tx, platform.keyring, 'account', email);
    await giveBackAttempt(tx, platform.keyring, 'client', given.client);
    return beginSession(tx, known.person_id, given.device);
  });
}

const failed = (): Refusal => new Refusal('sign-in-failed', { status: 401 });

async function isSecondFactorRight(
  platform: DoorPlatform & Pick<Platform, 'clock'>,
  tx: Transaction,
  known: Credentials,
  typed: string,
): Promise<boolean> {
  if (readRecoveryCode(typed) !== null) {
    const used = await one(
      tx.rows(
        sql<{ used: boolean }>`select app.use_recovery_code(${known.person_id}::uuid, ${recoveryHash(platform.keyring, typed)}) as used`,
      ),
    );
    return used?.used === true;
  }
  if (known.code_id === null || known.code_secret === null) return false;
  const step = codeStep(openCodeSecret(platform.keyring, known.code_secret), typed, platform.clock.now());
  if (step === null) return false;
  const used = await one(tx.rows(sql<{ used: boolean }>`select app.use_code(${known.code_id}::uuid, ${step}::bigint) as used`));
  return used?.used === true;
}
