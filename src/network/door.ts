import type { Transaction } from '../database/connection.ts';
import type { Platform } from '../database/platform.ts';

/** What acting before (or beside) a session needs. */
export type DoorPlatform = Pick<Platform, 'database' | 'keyring' | 'machineToken'>;

/**
 * A transaction behind the door: sign-in, invitations, set-up. It carries this process's own token, because the functions
 * there answer to nobody else: to become the role `door` alone gains nothing.
 */
export async function behindTheDoor<T>(platform: DoorPlatform, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return platform.database.as({ role: 'door', token: await platform.machineToken() }, work);
}

/** First row of a definer function that answers with at most one. */
export async function one<T>(rows: Promise<T[]>): Promise<T | null> {
  return (await rows)[0] ?? null;
}
