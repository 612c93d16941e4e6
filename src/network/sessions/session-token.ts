import { createHash } from 'node:crypto';
import { secretToken } from '../../kernel/ids.ts';

export interface FreshToken {
  /** For the cookie or link; never stored. */
  readonly token: string;
  /** SHA-256, hex; all that the database keeps. 32 random bytes need no slow hash. */
  readonly hash: string;
}

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

export function freshToken(): FreshToken {
  const token = secretToken();
  return { token, hash: hashToken(token) };
}
