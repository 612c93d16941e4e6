import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Keyring } from '../../kernel/keyring.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { readCursor, writeCursor } from './page-cursor.ts';

const keyring = new Keyring(new Uint8Array(32).fill(9));
const id = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('cursor', () => {
  it('comes back as it went, for its own selection', () => {
    for (const day of [null, '2026-03-09'])
      expect(readCursor(keyring, 'judgments?q=a', writeCursor(keyring, 'judgments?q=a', { day, id }))).toEqual({ day, id });
  });

  it('tells nothing of the id in it', () => {
    const cursor = writeCursor(keyring, 'judgments', { day: '2026-03-09', id });
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain(id.slice(0, 8));
    expect(cursor).not.toBe(writeCursor(keyring, 'judgments', { day: '2026-03-09', id }));
  });

  it('is refused for another selection, another installation, and for anything made up', () => {
    const cursor = writeCursor(keyring, 'judgments', { day: '2026-03-09', id });
    expect(() => readCursor(keyring, 'judgments?q=b', cursor)).toThrow(Refusal);
    expect(() => readCursor(new Keyring(new Uint8Array(32)), 'judgments', cursor)).toThrow(Refusal);
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(() => readCursor(keyring, 'judgments', text)).toThrow(Refusal);
      }),
    );
  });
});
