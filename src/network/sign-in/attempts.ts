import { sql, type Transaction } from '../../database/connection.ts';
import type { Keyring } from '../../kernel/keyring.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { one } from '../door.ts';

/** What is counted, how many tries are free within a day, and the longest wait (minutes) once they are used up. */
const LIMITS = {
  account: { allowed: 6, longest: 15 },
  // Many people may share one address (an office, an onion service).
  client: { allowed: 40, longest: 15 },
  link: { allowed: 20, longest: 60 },
  'set-up': { allowed: 10, longest: 15 },
} as const;

export type Tried = keyof typeof LIMITS;

/** Keyed hash: neither addresses of accounts nor of clients are stored. */
export const attemptKey = (keyring: Keyring, tried: Tried, value: string): string =>
  keyring.hash('attempt', `${tried}:${value.toLowerCase()}`);

/** Counts a try before it is judged, so that tries side by side do not slip through. Refusal `too-many-attempts` with `minutes`. */
export async function countAttempt(tx: Transaction, keyring: Keyring, tried: Tried, value: string): Promise<void> {
  const { allowed, longest } = LIMITS[tried];
  const answer = await one(
    tx.rows(sql<{ wait: number }>`select app.try_attempt(${attemptKey(keyring, tried, value)}, ${allowed}, ${longest}) as wait`),
  );
  const wait = answer?.wait ?? 0;
  if (wait > 0) throw new Refusal('too-many-attempts', { status: 429, params: { minutes: Math.ceil(wait / 60) } });
}

export async function forgetAttempts(tx: Transaction, keyring: Keyring, tried: Tried, value: string): Promise<void> {
  await tx.rows(sql`select app.forget_attempts(${attemptKey(keyring, tried, value)})`);
}

/** Takes back the one try that succeeded; for keys that many people share. */
export async function giveBackAttempt(tx: Transaction, keyring: Keyring, tried: Tried, value: string): Promise<void> {
  await tx.rows(sql`select app.give_back_attempt(${attemptKey(keyring, tried, value)})`);
}
