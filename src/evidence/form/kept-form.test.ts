import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, signedIn } from '../../../tests/harness/cast.ts';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { makeWeb } from '../../main/web.ts';
import type { Acting } from '../../network/acting.ts';

let platform: TestPlatform;
let member: Acting;
beforeAll(async () => {
  platform = await evidencePlatform();
  member = await signedIn(platform, { organisationId: await makeOrganisation(platform, 'home') });
});
afterAll(() => platform.drop());

const ORIGIN = 'http://localhost:3000';

async function post(from: TestPlatform, path: string, fields: Record<string, string>): Promise<{ status: number; html: string }> {
  const response = await makeWeb(from).request(`${ORIGIN}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: ORIGIN, cookie: `throughline=${member.session!.token}`, 'content-type': 'application/x-www-form-urlencoded' },
  });
  return { status: response.status, html: await response.text() };
}

/** As when the server is stopped: every question is refused in the same way. */
function withoutDatabase(): TestPlatform {
  const refuse = () => Promise.reject(new Refusal('database-unavailable', { status: 503 }));
  return { ...platform, database: { as: refuse, asVisitor: refuse } } as unknown as TestPlatform;
}

const TYPED = 'Two sentences that took <time>.';

describe('what was typed', () => {
  it('comes back when the form was too old, with a token that works', async () => {
    const { status, html } = await post(platform, '/en/tell-us/discard', { csrf: 'old', note: TYPED });
    expect(status).toBe(403);
    expect(html).toContain('Two sentences that took &lt;time&gt;.');
    expect(html).toContain('action="/en/tell-us/discard"');
    expect(html).toMatch(/name="csrf" value="[0-9a-f]{64}"/);
  });

  it('comes back when the database does not answer, even before anybody knows who is asking', async () => {
    const { status, html } = await post(withoutDatabase(), '/en/tell-us/what', { csrf: 'kept', what: TYPED });
    expect(status).toBe(503);
    expect(html).toContain('Two sentences that took &lt;time&gt;.');
    expect(html).toContain('value="kept"');
  });

  it('is not shown where it opens an account', async () => {
    const { html } = await post(withoutDatabase(), '/en/sign-in', { email: 'ada@example.org', password: 'a-long-pass-phrase-9' });
    expect(html).not.toContain('a-long-pass-phrase-9');
  });
});
