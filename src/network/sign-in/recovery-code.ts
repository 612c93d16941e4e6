import { receipt } from '../../kernel/ids.ts';
import type { Keyring } from '../../kernel/keyring.ts';

export const RECOVERY_CODES = 10;

/** 16 random base-32 characters (80 bits) in groups of four: `K7QF-2M9A-4BCD-0XYZ`. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, () => receipt().replace(/(.{4})(?=.)/g, '$1-'));

/** Canonical form of what was typed (small letters, spaces, O for 0, I or L for 1); null when it cannot be a recovery code. */
export function readRecoveryCode(typed: string): string | null {
  const clean = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(clean) ? clean : null;
}

/** Keyed hash under which a code is stored. */
export const recoveryHash = (keyring: Keyring, code: string): string => keyring.hash('recovery', readRecoveryCode(code) ?? '');
