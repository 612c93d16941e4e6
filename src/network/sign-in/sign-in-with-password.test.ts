import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testPlatform, type TestPlatform } from '../../../tests/harness/network.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { initialise } from '../set-up/initialise.ts';
import { networkSettings } from '../set-up/network-settings.ts';
import { loadSession } from '../sessions/load-session.ts';
import { codeAt, newCodeSecret, sealCodeSecret } from './code.ts';
import { newRecoveryCodes, recoveryHash } from './recovery-code.ts';
import { signInWithPassword } from './sign-in-with-password.ts';

const PASSWORD = 'a long walk by the river';
const EMAIL = 'ada@example.org';
let instant = new Date();
let platform: TestPlatform;
const secret = newCodeSecret();
const recovery = newRecoveryCodes();

const signIn = (given: Partial<{ email: string; password: string; code: string; client: string }>) =>
  signInWithPassword(platform, {
    email: EMAIL,
    password: PASSWORD,
    code: codeAt(secret, instant),
    client: '192.0.2.1',
    device: 'Firefox',
    ...given,
  });

beforeAll(async () => {
  platform = await testPlatform({ clock: { now: () => instant } });
  const { admin } = await initialise(platform, {
    name: 'Test network',
    languages: ['fr', 'en'],
    adminName: 'Ada',
    adminEmail: EMAIL,
    password: PASSWORD,
    confirmDuties: true,
  });
  await platform.owner("insert into app.credential (id, person_id, kind, secret, confirmed_at) values ($1, $2, 'code', $3, now())", [
    uuidv7(),
    admin.id,
    sealCodeSecret(platform.keyring, secret),
  ]);
  for (const code of recovery)
    await platform.owner('insert into app.recovery_code (person_id, hash) values ($1, $2)', [
      admin.id,
      recoveryHash(platform.keyring, code),
    ]);
});
afterAll(() => platform.drop());

describe('set-up', () => {
  it('happens once', async () => {
    await expect(
      initialise(platform, { name: 'Again', languages: ['en'], adminEmail: 'b@example.org', confirmDuties: true }),
    ).rejects.toMatchObject({ code: 'already-set-up' });
    expect(await networkSettings(platform)).toEqual({
      name: 'Test network',
      languages: ['fr', 'en'],
      zone: 'Europe/Brussels',
      hasSample: false,
    });
  });

  it('names every problem at once and writes nothing', async () => {
    await expect(
      initialise(platform, { name: ' ', languages: ['xx'], adminEmail: 'nobody', password: 'short', confirmDuties: true }),
    ).rejects.toMatchObject({
      problems: [{ where: 'name' }, { where: 'languages' }, { where: 'adminEmail' }, { where: 'password', code: 'password-too-short' }],
    });
  });
});

describe('sign-in with password and code', () => {
  it('opens a session with the roles of the person', async () => {
    const begun = await signIn({});
    const session = await loadSession(platform, begun.token);
    expect(session).toMatchObject({
      kind: 'person',
      personName: 'Ada',
      language: 'fr',
      organisationName: 'Test network',
      isMemberAdministrator: true,
      level: 2,
    });
    expect([...session!.roles].toSorted()).toEqual(['administrator', 'editor', 'secretariat']);
  });

  it('takes each code once', async () => {
    instant = new Date(instant.getTime() + 60_000);
    const code = codeAt(secret, instant);
    await signIn({ code });
    await expect(signIn({ code })).rejects.toMatchObject({ code: 'sign-in-failed' });
  });

  it('takes each recovery code once, however it is typed', async () => {
    await signIn({ code: recovery[0]!.toLowerCase().replaceAll('-', ' ') });
    await expect(signIn({ code: recovery[0]! })).rejects.toMatchObject({ code: 'sign-in-failed' });
  });

  it('answers the same to a wrong address, password or code, and never without a code', async () => {
    instant = new Date(instant.getTime() + 120_000);
    const answers = await Promise.all(
      [{ email: 'nobody@example.org' }, { password: 'another long walk' }, { code: '000000' }, { code: '' }].map((given) =>
        signIn(given).catch((error: unknown) => error),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify(answers[0])]));
    expect(answers[0]).toMatchObject({ code: 'sign-in-failed', status: 401, params: {} });
  });

  it('makes those who guess wait, also when they then guess right', async () => {
    for (let count = 0; count < 6; count++) await signIn({ email: 'guess@example.org' }).catch(() => undefined);
    await expect(signIn({ email: 'Guess@example.org ' })).rejects.toMatchObject({
      code: 'too-many-attempts',
      status: 429,
      params: { minutes: 1 },
    });
    expect((await platform.owner<{ key: string }>('select key from app.attempt')).filter(({ key }) => !/^[0-9a-f]{64}$/.test(key))).toEqual(
      [],
    );
  });

  it('makes an office behind one address wait for wrong tries only', async () => {
    for (let morning = 0; morning < 45; morning++) {
      instant = new Date(instant.getTime() + 60_000);
      await signIn({ client: '198.51.100.1' });
    }
    for (let count = 0; count < 40; count++)
      await signIn({ email: `guess-${count}@example.org`, client: '198.51.100.1' }).catch(() => undefined);
    await expect(signIn({ client: '198.51.100.1' })).rejects.toMatchObject({ code: 'too-many-attempts' });
  });
});
