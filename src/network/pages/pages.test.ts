import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser } from '../../../tests/harness/browser.ts';
import { testPlatform, type TestPlatform } from '../../../tests/harness/network.ts';
import { networkRoutes } from '../routes.ts';
import { codeAt } from '../sign-in/code.ts';
import { setUpRoutes } from './set-up.tsx';

let platform: TestPlatform;
let instant = new Date();
const browser = () => new TestBrowser(platform, [...networkRoutes, ...setUpRoutes({ code: '12345678' })]);
const secretIn = (text: string): string => /<code dir="ltr">([A-Z2-7 ]{20,})<\/code>/.exec(text)![1]!.replaceAll(' ', '');
const linkIn = (text: string, kind: string): string => new RegExp(`http://localhost:3000/en(/${kind}/[\\w-]+)<`).exec(text)![1]!;
const PASSWORD = 'nobody waits at the harbour';

beforeAll(async () => {
  platform = await testPlatform({ clock: { now: () => instant } });
});
afterAll(() => platform.drop());

/** Walks an enrolment link to its end; the recovery codes and what opens the account. */
async function enrol(visitor: TestBrowser, path: string, name: string): Promise<{ secret: string; codes: string[] }> {
  const page = await visitor.open(path);
  expect(page.status).toBe(200);
  const secret = secretIn(page.text);
  const done = await visitor.send(path, {
    sealed: page.value('sealed'),
    name,
    language: 'en',
    password: PASSWORD,
    code: codeAt(secret, instant),
    passkey: '',
  });
  expect(done.status).toBe(200);
  return { secret, codes: [...done.text.matchAll(/<code dir="ltr">([0-9A-Z-]{19})<\/code>/g)].map((match) => match[1]!) };
}

describe('from an empty database to a volunteer who may report', () => {
  const admin = { browser: undefined as unknown as TestBrowser, secret: '' };
  let volunteerLink = '';
  let pin = '';

  it('is set up by whoever sees the terminal', async () => {
    const visitor = browser();
    const page = await visitor.open('/set-up');
    expect(page.text).toContain('Set up your network');
    const wrong = await visitor.send('/set-up', {
      setUpCode: '00000000',
      name: 'Harbour',
      languages: ['en', 'nl'],
      adminEmail: 'ada@example.org',
      confirm: 'yes',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.value('name')).toBe('Harbour');
    const unconfirmed = await visitor.send('/set-up', {
      setUpCode: '12345678',
      name: 'Harbour',
      languages: 'en',
      adminEmail: 'ada@example.org',
    });
    expect(unconfirmed.status).toBe(422);
    const done = await visitor.send('/set-up', {
      setUpCode: '1234 5678',
      name: 'Harbour',
      languages: ['en', 'nl'],
      adminName: 'Ada',
      adminEmail: 'ada@example.org',
      confirm: 'yes',
    });
    expect(done.location).toMatch(/^\/enrol\//);
    admin.browser = visitor;
    const { secret, codes } = await enrol(visitor, done.location!, 'Ada');
    expect(codes).toHaveLength(10);
    admin.secret = secret;
    expect((await visitor.open(done.location!)).status).toBe(404);
    expect((await visitor.open('/set-up')).location).toBe('');
  });

  it('shows every page of an administrator', async () => {
    for (const path of [
      '/me',
      '/sessions',
      '/network',
      '/network/secretariat',
      '/my-organisation',
      '/administration',
      '/administration/people',
      '/administration/organisations',
      '/administration/audit?verify=1',
      '/administration/registers',
    ]) {
      const page = await admin.browser.open(path);
      expect({ path, status: page.status }).toEqual({ path, status: 200 });
      expect(page.text).not.toMatch(/style="|undefined|\[object/);
      const ids = [...page.text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect({ path, twice: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({ path, twice: [] });
    }
  });

  it('accepts no form without its token', async () => {
    expect((await admin.browser.send('/me', { name: 'Eve', language: 'en' }, false)).text).toBe('no token');
  });

  it('gives a new organisation its administrator, who gives a volunteer a link', async () => {
    await admin.browser.open('/administration/organisations');
    expect(
      (
        await admin.browser.send('/administration/organisations', {
          name: 'Open Boats',
          country: 'NL',
          about: 'We help.',
          web: 'https://boats.example',
          shortName: 'open-boats',
          standing: 'listed',
        })
      ).location,
    ).toContain('/administration/organisations');
    expect((await browser().open('/network')).text).toContain('Open Boats');
    const people = await admin.browser.open('/administration/people');
    const organisation = /<option value="([0-9a-f-]{36})">Open Boats/.exec(people.text)![1]!;
    const invited = await admin.browser.send('/administration/people', {
      name: 'Bo',
      email: 'Bo@Boats.example',
      language: 'nl',
      organisation,
      membership: 'member-administrator',
    });
    const again = await admin.browser.send('/administration/people', {
      name: 'Bo',
      email: 'bo@boats.example',
      language: 'nl',
      organisation,
      membership: 'member',
    });
    expect(again.text).toContain('has an account already');
    const bo = browser();
    await enrol(bo, linkIn(invited.text, 'enrol'), 'Bo');
    expect((await bo.open('/administration')).status).toBe(403);
    await bo.open('/my-organisation');
    const link = await bo.send('/my-organisation/volunteers', { label: 'Thursday shift' });
    volunteerLink = linkIn(link.text, 'join');
    pin = /<code dir="ltr">(\d{6})<\/code>/.exec(link.text)![1]!;
    expect((await bo.open('/my-organisation')).text).toContain('Thursday shift');
  });

  it('lets the volunteer in by PIN, and nowhere else', async () => {
    const volunteer = browser();
    expect((await volunteer.send(volunteerLink, { pin: pin === '000000' ? '000001' : '000000' })).status).toBe(401);
    expect((await volunteer.send('/join/no-such-link', { pin })).status).toBe(401);
    expect((await volunteer.send(volunteerLink, { pin: ` ${pin}` })).location).toBe('/tell-us');
    expect((await volunteer.open('/me')).status).toBe(200);
    for (const path of ['/my-organisation', '/administration/people']) expect((await volunteer.open(path)).status).toBe(403);
    expect(await volunteer.send('/me', { name: 'Eve', language: 'en' })).toMatchObject({ status: 403, text: 'not-allowed' });
  });

  it('signs in again with password and code, out, and changes the password', async () => {
    instant = new Date(instant.getTime() + 60_000);
    const ada = browser();
    const refused = await ada.send('/sign-in', { email: 'ada@example.org', password: 'wrong', code: '1', to: '' });
    expect(refused.status).toBe(401);
    expect(refused.value('email')).toBe('ada@example.org');
    const done = await ada.send('/sign-in', {
      email: 'ada@example.org',
      password: PASSWORD,
      code: codeAt(admin.secret, instant),
      to: '//evil.example',
    });
    expect(done.location).toBe('/today');
    await ada.open('/me');
    const wrong = await ada.send('/me/password', { 'password.current': 'no', 'password.password': 'the tide brings them back' });
    expect(wrong.text).toContain('not your present password');
    expect(
      (await ada.send('/me/password', { 'password.current': PASSWORD, 'password.password': 'the tide brings them back' })).location,
    ).toContain('passwordChanged');
    expect((await admin.browser.open('/me')).status).toBe(403);
    await ada.open('/me');
    await ada.send('/sign-out', {});
    expect((await ada.open('/me')).status).toBe(403);
  });
});
