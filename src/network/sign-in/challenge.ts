import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sql, type Transaction } from '../../database/connection.ts';
import type { Keyring } from '../../kernel/keyring.ts';
import { one } from '../door.ts';

const LIFETIME_MS = 10 * 60 * 1000;
const NONCE = 16;
const EXPIRY = 6;
const MAC = 32;

const macOf = (keyring: Keyring, purpose: string, body: Uint8Array): Buffer =>
  Buffer.from(keyring.hash('challenge', Buffer.concat([Buffer.from(`${purpose}\n`), body])), 'hex');

/** A passkey challenge that carries its own end and mark, so that nothing is stored and no cookie set before sign-in. */
export function issueChallenge(keyring: Keyring, purpose: string, now: Date): Uint8Array<ArrayBuffer> {
  const body = Buffer.concat([randomBytes(NONCE), Buffer.alloc(EXPIRY)]);
  body.writeUIntBE(now.getTime() + LIFETIME_MS, NONCE, EXPIRY);
  return new Uint8Array(Buffer.concat([body, macOf(keyring, purpose, body)]));
}

/** Whether a challenge (base64url, as the browser sends it back) is ours, for this purpose, and of the last ten minutes. */
export function isOwnChallenge(keyring: Keyring, purpose: string, challenge: string, now: Date): boolean {
  const bytes = Buffer.from(challenge, 'base64url');
  if (bytes.length !== NONCE + EXPIRY + MAC) return false;
  const body = bytes.subarray(0, NONCE + EXPIRY);
  return timingSafeEqual(bytes.subarray(NONCE + EXPIRY), macOf(keyring, purpose, body)) && body.readUIntBE(NONCE, EXPIRY) >= now.getTime();
}

/** True once: the same signed answer does not open the door again. */
export async function useChallenge(tx: Transaction, keyring: Keyring, challenge: string): Promise<boolean> {
  const answer = await one(
    tx.rows(sql<{ fresh: boolean }>`select app.use_once(${keyring.hash('attempt', `challenge:${challenge}`)}) as fresh`),
  );
  return answer?.fresh === true;
}
