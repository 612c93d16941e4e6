import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Keyring } from '../../kernel/keyring.ts';
import { codeAt, codeStep, newCodeSecret } from './code.ts';
import { hashPassword, passwordProblem, verifyPassword } from './password.ts';
import { newRecoveryCodes, readRecoveryCode, recoveryHash } from './recovery-code.ts';

describe('a new password', () => {
  const code = (password: string) => passwordProblem(password, { name: 'Ada Lovelace', email: 'ada.lovelace@example.org' })?.code ?? null;

  it('has twelve characters of any script', () => {
    expect(code('kurz')).toBe('password-too-short');
    expect(code('البحر لا ينسى أحدا')).toBeNull();
    expect(code('🌊🌊🌊🌊🌊🌊🌊')).toBe('password-too-short');
    expect(code('a'.repeat(200) + 'bcdefghijk'.repeat(9))).toBe('password-too-long');
  });

  it('is not what is guessed first, nor made of its owner', () => {
    for (const common of [
      'password1234',
      'Passwort123456',
      'qwertyuiop12',
      '111111111111',
      'abababababab',
      'motdepasse!123',
      'administrator',
    ])
      expect({ common, code: code(common) }).toEqual({ common, code: 'password-common' });
    for (const own of ['AdaLovelace12', 'ada.lovelace@example.org', 'lovelace.Ada.99', 'adalovelace-ada'])
      expect({ own, code: code(own) }).toEqual({ own, code: 'password-personal' });
    expect(code('rain on a tin roof')).toBeNull();
  });

  it('is told from every other, and from none', async () => {
    const stored = await hashPassword('rain on a tin roof');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(stored, 'rain on a tin roof')).toBe(true);
    expect(await verifyPassword(stored, 'rain on a tin roof ')).toBe(false);
    expect(await verifyPassword(null, 'rain on a tin roof')).toBe(false);
    // The same letters composed otherwise, as another keyboard sends them.
    expect(await verifyPassword(await hashPassword('café sur la jetée'), 'cafe\u0301 sur la jete\u0301e')).toBe(true);
  });
});

describe('a code of the app', () => {
  it('is good in its half minute and those beside it, and names its step', () => {
    const secret = newCodeSecret();
    fc.assert(
      fc.property(fc.integer({ min: 1_600_000_000, max: 2_000_000_000 }), fc.integer({ min: -4, max: 4 }), (seconds, steps) => {
        const now = new Date(seconds * 1000);
        const step = codeStep(secret, codeAt(secret, new Date(now.getTime() + steps * 30_000)), now);
        if (Math.abs(steps) <= 1) return step === Math.floor(seconds / 30) + steps;
        // Two steps may share digits by chance; then the step found is still one of the three.
        return step === null || Math.abs(step - Math.floor(seconds / 30)) <= 1;
      }),
    );
    for (const wrong of ['', '12345', '1234567', 'abcdef', '１２３４５６']) expect(codeStep(secret, wrong, new Date())).toBeNull();
  });
});

describe('a recovery code', () => {
  it('is read however it is typed, and only that one', () => {
    const keyring = new Keyring(new Uint8Array(32).fill(7));
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes)
      expect(recoveryHash(keyring, ` ${code.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l')}`)).toBe(
        recoveryHash(keyring, code),
      );
    expect(new Set(codes.map((code) => recoveryHash(keyring, code))).size).toBe(10);
    fc.assert(fc.property(fc.string({ maxLength: 12 }), (text) => readRecoveryCode(text) === null));
  });
});
