import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Keyring, openKeyring } from './keyring.ts';

const secret = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);

describe('keyring', () => {
  it('opens what it sealed, for the same purpose only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const keyring = new Keyring(secret(1));
        const sealed = keyring.seal('code', bytes);
        expect(new Uint8Array(keyring.open('code', sealed))).toEqual(bytes);
        expect(() => keyring.open('attachment', sealed)).toThrow();
        expect(() => new Keyring(secret(2)).open('code', sealed)).toThrow();
      }),
    );
  });

  it('notices any altered byte', () => {
    const keyring = new Keyring(secret(3));
    const sealed = keyring.seal('x', Buffer.from('what was said'));
    for (let i = 0; i < sealed.length; i++) {
      const altered = Buffer.from(sealed);
      altered[i]! ^= 1;
      expect(() => keyring.open('x', altered)).toThrow();
    }
  });

  it('is made once, in a folder for the account alone, and read again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keys-'));
    try {
      const [first, second] = await Promise.all([openKeyring(join(folder, 'k')), openKeyring(join(folder, 'k'))]);
      const third = await openKeyring(join(folder, 'k'));
      expect(first.hash('a', 'b')).toBe(third.hash('a', 'b'));
      expect(second.hash('a', 'b')).toBe(third.hash('a', 'b'));
      expect((await stat(join(folder, 'k'))).mode & 0o777).toBe(0o700);
      expect((await stat(join(folder, 'k', 'installation.key'))).mode & 0o777).toBe(0o600);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
