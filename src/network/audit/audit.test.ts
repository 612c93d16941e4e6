import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '../../../tests/harness/cast.ts';
import { testPlatform, type TestPlatform } from '../../../tests/harness/network.ts';
import { act, writeAudit } from '../act.ts';
import type { Acting } from '../acting.ts';
import { expireReads } from './expire-reads.ts';
import { logRead } from './log-read.ts';
import { merkleRoot } from './merkle-root.ts';
import { sealAudit } from './seal-audit.ts';
import { verifyAudit } from './verify-audit.ts';

let platform: TestPlatform;
let acting: Acting;

beforeAll(async () => {
  platform = await testPlatform();
  acting = await signedIn(platform, { roles: ['administrator'] });
});
afterAll(() => platform.drop());

const note = (name: string): Promise<void> => act(acting, 'member', name, async () => ({ result: undefined, audit: { content: name } }));

/** The owner is the strongest attacker short of the machine's root: row triggers do not stop it, the chain tells. */
async function whileTampered(change: string, undo: string, check: () => Promise<void>): Promise<void> {
  await platform.owner(change);
  try {
    await check();
  } finally {
    await platform.owner(undo);
  }
}

describe('the chain of changes', () => {
  it('holds over several seals, and says which entry is the first broken', async () => {
    await note('test.one');
    await note('test.two');
    await sealAudit(platform);
    await note('test.three');
    expect((await sealAudit(platform)).changes).toBe(1);
    const verdict = await verifyAudit(platform);
    expect(verdict).toMatchObject({ ok: true, firstBroken: null });
    const [{ count, last } = { count: 0, last: 0 }] = await platform.owner<{ count: number; last: number }>(
      'select count(*)::int as count, max(number)::int as last from app.audit_entry',
    );
    expect(verdict.entries).toBe(count);
    await whileTampered(
      `update app.audit_entry set action = 'other' where number = ${last}`,
      `update app.audit_entry set action = 'test.three' where number = ${last}`,
      async () => {
        expect(await verifyAudit(platform)).toMatchObject({ ok: false, firstBroken: last });
      },
    );
    await whileTampered(
      `update app.audit_entry set at = at + interval '1 microsecond' where number = ${last}`,
      `update app.audit_entry set at = at - interval '1 microsecond' where number = ${last}`,
      async () => {
        expect((await verifyAudit(platform)).ok).toBe(false);
      },
    );
    expect((await verifyAudit(platform)).ok).toBe(true);
  });

  it('shows an entry put between two seals and a seal rewritten', async () => {
    await note('test.four');
    await platform.owner("select nextval(pg_get_serial_sequence('app.audit_entry', 'number'))");
    await note('test.five');
    await sealAudit(platform);
    const [{ gap } = { gap: 0 }] = await platform.owner<{ gap: number }>('select max(number)::int - 1 as gap from app.audit_entry');
    await whileTampered(
      `insert into app.audit_entry (number, action) overriding system value values (${gap}, 'forged')`,
      `delete from app.audit_entry where number = ${gap}`,
      async () => expect((await verifyAudit(platform)).ok).toBe(false),
    );
    await whileTampered(
      'update app.audit_seal set root = reverse(root) where number = 1',
      'update app.audit_seal set root = reverse(root) where number = 1',
      async () => expect((await verifyAudit(platform)).firstBroken).toBe(1),
    );
  });

  it('waits for whoever is adding: a late entry never lands under a seal', async () => {
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    let isWritten = (): void => undefined;
    const written = new Promise<void>((resolve) => (isWritten = resolve));
    const slow = platform.database.as({ role: 'member', token: acting.session!.token }, async (tx) => {
      await writeAudit(tx, acting, 'test.slow', {});
      isWritten();
      await held;
    });
    await written;
    await note('test.quick');
    const sealing = sealAudit(platform);
    finish();
    await Promise.all([slow, sealing]);
    await sealAudit(platform);
    expect((await verifyAudit(platform)).ok).toBe(true);
  });

  it('lets nobody forge number, time or person, or change an entry', async () => {
    const token = acting.session!.token;
    const attempt = (text: string): Promise<unknown> => platform.database.as({ role: 'member', token }, (tx) => tx.client.query(text));
    await expect(attempt("insert into app.audit_entry (action, at) values ('x', now())")).rejects.toMatchObject({ code: '42501' });
    await expect(attempt("insert into app.audit_entry (action, person_id) values ('x', gen_random_uuid())")).rejects.toMatchObject({
      code: '42501',
    });
    await expect(attempt("update app.audit_entry set action = 'x'")).rejects.toMatchObject({ code: '42501' });
    await expect(attempt('delete from app.audit_entry')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the chain of restricted reads', () => {
  it('still holds after its old months were forgotten', async () => {
    await platform.database.as({ role: 'member', token: acting.session!.token }, async (tx) => {
      await logRead(tx, acting, { register: 'judgments', purpose: 'record', subject: acting.session!.id });
      await logRead(tx, acting, { register: 'judgments', purpose: 'list', count: 50 });
    });
    await platform.owner("update app.read_entry set at = at - interval '30 months' where purpose = 'record'");
    expect((await sealAudit(platform)).reads).toBe(2);
    expect(await expireReads(platform)).toBe(1);
    expect(await platform.owner('select purpose from app.read_entry')).toEqual([{ purpose: 'list' }]);
    expect((await verifyAudit(platform)).reads).toMatchObject({ ok: true, entries: 2 });
  });
});

describe('the root of a tree of hashes', () => {
  it('differs for different lists of texts, whatever their lengths', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 9 }), fc.array(fc.string(), { maxLength: 9 }), (one, other) => {
        expect(merkleRoot(one) === merkleRoot(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});
