import { sql } from '../../database/connection.ts';
import type { Acting } from '../acting.ts';
import { behindTheDoor } from '../door.ts';
import { checkOwnPassword } from './check-own-password.ts';
import { ownAccount } from './own-account.ts';
import { newRecoveryCodes, recoveryHash } from './recovery-code.ts';

/** Ten new recovery codes, shown once; the former ones stop working. */
export async function renewRecoveryCodes(acting: Acting, current: string): Promise<readonly string[]> {
  const session = ownAccount(acting);
  await checkOwnPassword(acting, current);
  const codes = newRecoveryCodes();
  const hashes = codes.map((code) => recoveryHash(acting.platform.keyring, code));
  await behindTheDoor(acting.platform, (tx) =>
    tx.rows(sql`select app.replace_recovery_codes(${session.personId}::uuid, ${hashes}::text[])`),
  );
  return codes;
}
