import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestAuthenticator } from '../../../tests/harness/authenticator.ts';
import { signedIn } from '../../../tests/harness/cast.ts';
import { testPlatform, type TestPlatform } from '../../../tests/harness/network.ts';
import type { Acting } from '../acting.ts';
import { loadSession } from '../sessions/load-session.ts';
import { addPasskey, addPasskeyPurpose } from './add-passkey.ts';
import { ownCredentials } from './credential-store.ts';
import { newPasskeyOptions, signInOptions } from './passkey.ts';
import { removePasskey } from './remove-passkey.ts';
import { signInWithPasskey } from './sign-in-with-passkey.ts';

const ORIGIN = 'http://localhost:3000';
let platform: TestPlatform;
let acting: Acting;
let instant = new Date();
const key = new TestAuthenticator(ORIGIN);

const options = (purpose = addPasskeyPurpose(acting.session!.id)) =>
  newPasskeyOptions(platform, ORIGIN, {
    purpose,
    network: 'Test',
    personId: acting.session!.personId!,
    email: 'ada@example.org',
    name: 'Ada',
  });
const add = (answer: string) => addPasskey(acting, { answer, origin: ORIGIN, label: 'Phone', current: '' });
const signIn = (answer: string) => signInWithPasskey(platform, { answer, origin: ORIGIN, client: '192.0.2.7', device: null });

beforeAll(async () => {
  platform = await testPlatform({ clock: { now: () => instant } });
  acting = await signedIn(platform, { name: 'Ada', roles: ['administrator'] });
});
afterAll(() => platform.drop());

describe('a passkey', () => {
  it('is added by the session that asked, once', async () => {
    const answer = key.create(await options());
    await add(answer);
    expect((await ownCredentials(acting)).credentials).toMatchObject([{ kind: 'passkey', label: 'Phone' }]);
    await expect(add(answer)).rejects.toMatchObject({ code: 'passkey-failed' });
    const foreign = new TestAuthenticator(ORIGIN);
    await expect(add(foreign.create(await options(addPasskeyPurpose('another session'))))).rejects.toMatchObject({
      code: 'passkey-failed',
    });
  });

  it('signs in without an address, and an answer serves once', async () => {
    const answer = key.get(await signInOptions(platform, ORIGIN));
    const begun = await signIn(answer);
    expect((await loadSession(platform, begun.token))?.personId).toBe(acting.session!.personId);
    await expect(signIn(answer)).rejects.toMatchObject({ code: 'passkey-failed', status: 401 });
  });

  it('is refused for another origin, an old or made-up challenge, and when nobody unlocked it', async () => {
    const elsewhere = Object.assign(new TestAuthenticator('http://localhost:3000.evil.example'), {});
    await expect(signIn(elsewhere.get(await signInOptions(platform, ORIGIN)))).rejects.toMatchObject({ code: 'passkey-failed' });
    await expect(signIn(key.get({ challenge: 'AAAA', rpId: 'localhost' }))).rejects.toMatchObject({ code: 'passkey-failed' });
    await expect(signIn(key.get({ challenge: (await options('sign-in')).challenge, rpId: 'evil.example' }))).rejects.toMatchObject({
      code: 'passkey-failed',
    });
    const old = await signInOptions(platform, ORIGIN);
    instant = new Date(instant.getTime() + 11 * 60_000);
    await expect(signIn(key.get(old))).rejects.toMatchObject({ code: 'passkey-failed' });
    key.isVerifying = false;
    await expect(signIn(key.get(await signInOptions(platform, ORIGIN)))).rejects.toMatchObject({ code: 'passkey-failed' });
    key.isVerifying = true;
  });

  it('is refused alike whatever stands in its answer', async () => {
    for (const answer of [
      '',
      '{',
      'null',
      '[]',
      '{"id":1}',
      '{"id":"a","rawId":"a","type":"public-key","response":{}}',
      `"${'x'.repeat(30_000)}"`,
      '{"id":"\' or 1=1","rawId":"a","type":"public-key","response":{}}',
    ])
      await expect(signIn(answer)).rejects.toMatchObject({ code: 'passkey-failed' });
  });

  it('is not taken away while it is the last way in', async () => {
    const [credential] = (await ownCredentials(acting)).credentials;
    await expect(removePasskey(acting, credential!.id)).rejects.toMatchObject({ code: 'last-credential' });
    const second = new TestAuthenticator(ORIGIN);
    await add(second.create(await options()));
    await removePasskey(acting, credential!.id);
    expect((await ownCredentials(acting)).credentials).toHaveLength(1);
    await expect(signIn(key.get(await signInOptions(platform, ORIGIN)))).rejects.toMatchObject({ code: 'passkey-failed' });
  });
});
