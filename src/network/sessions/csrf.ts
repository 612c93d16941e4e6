import { timingSafeEqual } from 'node:crypto';
import type { Platform } from '../../database/platform.ts';
import type { Session } from '../acting.ts';

/** Token every form of a session carries: a keyed hash of the session, so nothing needs storing and rotation does not spoil open forms. */
export const csrfToken = (platform: Pick<Platform, 'keyring'>, session: Pick<Session, 'id'>): string =>
  platform.keyring.hash('csrf', session.id);

export function checkCsrf(platform: Pick<Platform, 'keyring'>, session: Pick<Session, 'id'>, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const expected = Buffer.from(csrfToken(platform, session));
  const received = Buffer.from(given);
  return received.length === expected.length && timingSafeEqual(received, expected);
}
