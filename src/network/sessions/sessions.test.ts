import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, signedIn, volunteer } from '../../../tests/harness/cast.ts';
import { testPlatform, type TestPlatform } from '../../../tests/harness/network.ts';
import { act } from '../act.ts';
import { behindTheDoor } from '../door.ts';
import { beginSession } from './begin-session.ts';
import { checkCsrf, csrfToken } from './csrf.ts';
import { endSession } from './end-session.ts';
import { loadSession } from './load-session.ts';
import { openOperatorSession } from './operator-session.ts';
import { revokeOtherSessions, revokeSession } from './revoke-session.ts';
import { rotateSession } from './rotate-session.ts';
import { isSameOrigin } from './same-origin.ts';
import { ownSessions } from './session-store.ts';
import { sweepDoor } from './sweep-door.ts';

let platform: TestPlatform;
let organisationId: string;

beforeAll(async () => {
  platform = await testPlatform();
  organisationId = await makeOrganisation(platform, 'boats');
});
afterAll(() => platform.drop());

const later = (id: string, interval: string) =>
  platform.owner(
    `update app.session set created_at = created_at - interval '${interval}', last_seen_at = last_seen_at - interval '${interval}', expires_at = expires_at - interval '${interval}', rotated_at = rotated_at - interval '${interval}' where id = $1`,
    [id],
  );

describe('a session', () => {
  it('ends when it is idle: 12 hours, a volunteer’s 7 days', async () => {
    const person = await signedIn(platform, { organisationId });
    await later(person.session!.id, '11 hours');
    expect(await loadSession(platform, person.session!.token)).not.toBeNull();
    await later(person.session!.id, '11 hours');
    expect(await loadSession(platform, person.session!.token)).not.toBeNull();
    await later(person.session!.id, '13 hours');
    expect(await loadSession(platform, person.session!.token)).toBeNull();
    const helper = await volunteer(platform, organisationId);
    await platform.owner('update app.session set expires_at = now() + app.idle_limit(kind) where id = $1', [helper.session!.id]);
    await platform.owner("update app.invitation set expires_at = now() + interval '90 days'");
    await later(helper.session!.id, '6 days');
    expect((await loadSession(platform, helper.session!.token))?.level).toBe(1);
    await later(helper.session!.id, '8 days');
    expect(await loadSession(platform, helper.session!.token)).toBeNull();
  });

  it('ends after 14 days, however much it is used', async () => {
    const { session } = await signedIn(platform, { organisationId });
    for (let hours = 0; hours < 14 * 24 - 10; hours += 10) {
      await later(session!.id, '10 hours');
      expect(await loadSession(platform, session!.token)).not.toBeNull();
    }
    await later(session!.id, '10 hours');
    expect(await loadSession(platform, session!.token)).toBeNull();
  });

  it('changes its token each hour; the former one works until a minute after the new one is used', async () => {
    const { session } = await signedIn(platform, { organisationId });
    expect(session).toMatchObject({ isRotationDue: false });
    await later(session!.id, '61 minutes');
    expect((await loadSession(platform, session!.token))?.isRotationDue).toBe(true);
    const fresh = await rotateSession(platform, session!.token);
    expect(fresh).not.toBeNull();
    // Two pages side by side: the second finds it done.
    expect(await rotateSession(platform, session!.token)).toBeNull();
    await later(session!.id, '30 minutes');
    // The answer with the new token was lost: nobody is locked out.
    expect((await loadSession(platform, session!.token))?.id).toBe(session!.id);
    expect((await loadSession(platform, fresh!))?.id).toBe(session!.id);
    expect((await loadSession(platform, session!.token))?.id).toBe(session!.id);
    await platform.owner("update app.session set previous_until = now() - interval '1 second' where id = $1", [session!.id]);
    expect(await loadSession(platform, session!.token)).toBeNull();
    expect(await rotateSession(platform, session!.token)).toBeNull();
    expect(await loadSession(platform, fresh!)).not.toBeNull();
  });

  it('is not had by anything that is not a token', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ maxLength: 80 }), fc.stringMatching(/^[A-Za-z0-9_-]{20,64}$/)),
        async (text) => (await loadSession(platform, text)) === null,
      ),
      { numRuns: 40 },
    );
    expect(await loadSession(platform, undefined)).toBeNull();
    expect(await loadSession(platform, 'A'.repeat(43))).toBeNull();
  });

  it('is listed to its owner and ended by them alone', async () => {
    const one = await signedIn(platform, { organisationId });
    const other = await signedIn(platform, { organisationId });
    const second = await behindTheDoor(platform, (tx) => beginSession(tx, one.session!.personId!, 'Firefox, Android'));
    expect((await ownSessions(one)).map((line) => line.device).toSorted()).toEqual(['Firefox, Android', 'test']);
    await expect(revokeSession(other, second.sessionId)).rejects.toMatchObject({ code: 'not-found' });
    await revokeSession(one, second.sessionId);
    expect(await loadSession(platform, second.token)).toBeNull();
    const third = await behindTheDoor(platform, (tx) => beginSession(tx, one.session!.personId!, null));
    expect(await revokeOtherSessions(one)).toBe(1);
    expect(await loadSession(platform, third.token)).toBeNull();
    await endSession(platform, one.session!.token);
    expect(await loadSession(platform, one.session!.token)).toBeNull();
    expect(await loadSession(platform, other.session!.token)).not.toBeNull();
  });
});

describe('what has run out', () => {
  it('is forgotten, and nothing else', async () => {
    const kept = await signedIn(platform, { organisationId });
    const old = await signedIn(platform, { organisationId });
    await later(old.session!.id, '50 days');
    await platform.owner(
      "insert into app.attempt (key, slot, last_at) values ('old', now(), now() - interval '3 days'), ('new', now(), now())",
    );
    await sweepDoor(platform);
    expect(await platform.owner('select id from app.session where id = any($1)', [[kept.session!.id, old.session!.id]])).toEqual([
      { id: kept.session!.id },
    ]);
    expect(await platform.owner("select key from app.attempt where key in ('old', 'new')")).toEqual([{ key: 'new' }]);
  });
});

describe('the operator of the machine', () => {
  it('acts in a person’s name, which the person is told once', async () => {
    const ada = await signedIn(platform, { email: 'ada@example.org', roles: ['administrator'] });
    const token = await openOperatorSession(platform, null);
    const session = await loadSession(platform, token);
    expect(session).toMatchObject({ kind: 'operator', personId: ada.session!.personId });
    for (const name of ['test.one', 'test.two']) await act({ platform, session }, 'member', name, async () => ({ result: undefined }));
    const next = await behindTheDoor(platform, (tx) => beginSession(tx, ada.session!.personId!, null));
    expect(next.operatorActs).toBe(2);
    expect((await behindTheDoor(platform, (tx) => beginSession(tx, ada.session!.personId!, null))).operatorActs).toBe(0);
    await expect(openOperatorSession(platform, 'nobody@example.org')).rejects.toMatchObject({ code: 'person-not-found' });
  });
});

describe('forms from elsewhere', () => {
  it('lack the token of the session', () => {
    const token = csrfToken(platform, { id: 'a' });
    expect(checkCsrf(platform, { id: 'a' }, token)).toBe(true);
    for (const wrong of [csrfToken(platform, { id: 'b' }), '', undefined, [token], `${token}0`])
      expect(checkCsrf(platform, { id: 'a' }, wrong)).toBe(false);
  });

  it('do not come from our origin', () => {
    const from = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), 'https://t.example');
    expect(from({ origin: 'https://t.example' })).toBe(true);
    expect(from({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    for (const headers of [
      {},
      { origin: 'null' },
      { origin: 'https://t.example.evil' },
      { origin: 'http://t.example', 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[])
      expect(from(headers)).toBe(false);
  });
});
