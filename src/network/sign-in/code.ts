import * as OTPAuth from 'otpauth';
import type { Keyring } from '../../kernel/keyring.ts';

const PERIOD_SECONDS = 30;
const DIGITS = 6;

export const newCodeSecret = (): string => new OTPAuth.Secret({ size: 20 }).base32;

const generator = (secret: string, label = '', issuer = ''): OTPAuth.TOTP =>
  new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret), digits: DIGITS, period: PERIOD_SECONDS, algorithm: 'SHA1', label, issuer });

/** Address an authenticator app reads from the QR code. SHA-1 because some apps know no other. */
export const codeAddress = (secret: string, label: string, issuer: string): string =>
  generator(secret, label, issuer.replaceAll(':', ' ')).toString();

/** The code of an instant (tests, command line). */
export const codeAt = (secret: string, instant: Date): string => generator(secret).generate({ timestamp: instant.getTime() });

/** The 30-second step a code belongs to (one before and after are accepted), or null when it is wrong. The caller sees to it that a step is used once (RFC 6238 §5.2). */
export function codeStep(secret: string, code: string, now: Date): number | null {
  const digits = code.replace(/[\s-]/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = generator(secret).validate({ token: digits, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta;
}

export const sealCodeSecret = (keyring: Keyring, secret: string): string => keyring.seal('code', Buffer.from(secret)).toString('base64');
export const openCodeSecret = (keyring: Keyring, sealed: string): string => keyring.open('code', Buffer.from(sealed, 'base64')).toString();
