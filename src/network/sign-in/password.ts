import { hash, verify } from '@node-rs/argon2';
import type { Problem } from '../../kernel/refusal.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';

/** Argon2id (the library's default) with 19 MiB, two passes, one lane: the smallest setting the OWASP Password Storage Cheat Sheet recommends. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const SHORTEST_PASSWORD = 12;
/** Longer ones would only make the server work. */
const LONGEST_PASSWORD = 256;

/** Characters that must remain once common or own words are taken out. */
const LEFT_OVER = 5;

const without = (plain: string, words: readonly string[]): string => words.reduce((rest, word) => rest.replaceAll(word, ''), plain);

const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s._@-]/g, '');

/** What is wrong with a new password, in one problem at `password`; null when nothing is. Spaces and every script count. */
export function passwordProblem(password: string, own: { name?: string; email?: string }): Problem | null {
  const at = (code: string, params?: Problem['params']): Problem => ({
    where: 'password',
    code,
    ...(params === undefined ? {} : { params }),
  });
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return at('password-too-short', { shortest: SHORTEST_PASSWORD });
  if (length > LONGEST_PASSWORD) return at('password-too-long', { longest: LONGEST_PASSWORD });
  const plain = squash(password);
  if (new Set(plain).size < 5 || without(plain, COMMON_PASSWORDS).length < LEFT_OVER) return at('password-common');
  const address = own.email ?? '';
  const whole = [own.name ?? '', address, address.split('@')[0] ?? ''];
  const ownWords = [...whole, ...whole.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))].map(squash).filter((word) => word.length > 2);
  if (without(plain, ownWords).length < LEFT_OVER) return at('password-personal');
  return null;
}

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), COST);

let dummy: Promise<string> | undefined;

/** Compares with the stored string, or (when there is none) with one nobody can match, so that both take the same work. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword(crypto.randomUUID());
  const isRight = await verify(stored ?? (await dummy), password.slice(0, LONGEST_PASSWORD * 2).normalize('NFKC'));
  return isRight && stored !== null;
}
