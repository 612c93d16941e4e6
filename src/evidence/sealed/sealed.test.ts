import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor, Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, signedIn } from '../../../tests/harness/cast.ts';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import { makeWeb } from '../../main/web.ts';
import type { Acting } from '../../network/acting.ts';
import { csrfToken } from '../../network/sessions/csrf.ts';
import { exportFolder } from '../export/export-folder.ts';

const ORIGIN = 'http://localhost:3000';
const REGISTER = 'criminalisation-cases';
const WORDS = 'zqpharmacist reachable under 0049 151 after eight';
const WORD = 'zqpharmacist';

let platform: TestPlatform;
let first: Acting;
let second: Acting;
let member: Acting;
const identities: string[] = [];
/** Everything any page answered: the words must be in none of it. */
const answered: string[] = [];

beforeAll(async () => {
  platform = await evidencePlatform();
  const organisationId = await makeOrganisation(platform, 'home');
  first = await signedIn(platform, { organisationId, stewardOf: [REGISTER], name: 'First' });
  second = await signedIn(platform, { organisationId, stewardOf: [REGISTER], name: 'Second' });
  member = await signedIn(platform, { organisationId });
  identities.push(await generateIdentity(), await generateIdentity(), await generateIdentity());
});
afterAll(() => platform.drop());

async function ask(
  acting: Acting,
  path: string,
  fields?: Record<string, string>,
): Promise<{ status: number; html: string; to: string | null }> {
  const response = await makeWeb(platform).request(`${ORIGIN}/en${path}`, {
    headers: { cookie: `throughline=${acting.session!.token}`, origin: ORIGIN },
    ...(fields === undefined
      ? {}
      : { method: 'POST', body: new URLSearchParams({ csrf: csrfToken(platform, acting.session!), ...fields }) }),
  });
  const html = await response.text();
  answered.push(html);
  return { status: response.status, html, to: response.headers.get('location') };
}

const hold = async (acting: Acting, which: number) => ask(acting, '/me/keys', { recipient: await identityToRecipient(identities[which]!) });

const COMPLETE = {
  'v.strand': 'solidarity',
  'v.place.country': 'IT',
  'v.chargeFamily': 'facilitation-entry',
  'v.basis': 'criminal',
  'v.people.atLeast': '1',
  'v.people.atMost': '1',
  'v.stream': 'member',
};

const open = async (armored: string, identity: string): Promise<string> => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(armor.decode(armored), 'text');
};

const hasBox = (html: string): boolean => html.includes('name="v.contact"');

/** Tables in which a text stands in any column. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await platform.owner<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('app', 'register', 'pgboss')",
  );
  const found: string[] = [];
  for (const { name } of tables)
    if ((await platform.owner(`select 1 from ${name} t where t::text like '%' || $1 || '%' limit 1`, [text])).length > 0) found.push(name);
  return found;
}

describe('a sealed question', () => {
  it('is not asked while one person holds a key, however many keys they have, and an answer to it is refused', async () => {
    expect((await hold(first, 0)).status).toBe(303);
    expect((await hold(first, 2)).status).toBe(303);
    expect(hasBox((await ask(member, `/report/${REGISTER}`)).html)).toBe(false);
    expect(hasBox((await ask(first, `/registers/${REGISTER}/new`)).html)).toBe(false);
    for (const [acting, path] of [
      [member, `/report/${REGISTER}`],
      [first, `/registers/${REGISTER}/new`],
    ] as const) {
      const refused = await ask(acting, path, { ...COMPLETE, 'v.contact': WORDS, do: 'check' });
      expect(refused.status).toBe(422);
      expect(refused.html).toContain('fewer than two people hold keys');
    }
    expect(await tablesWith(WORD)).toEqual([]);
    const { id } = (
      await platform.owner<{ id: string }>('select id from app.keyholder where recipient = $1', [await identityToRecipient(identities[2]!)])
    )[0]!;
    expect((await ask(first, '/me/keys/remove', { id })).status).toBe(303);
  });

  it('is asked once two do; what is stored opens with either key and with no other', async () => {
    expect((await hold(second, 1)).status).toBe(303);
    expect(hasBox((await ask(member, `/report/${REGISTER}`)).html)).toBe(true);
    const checked = await ask(member, `/report/${REGISTER}`, { ...COMPLETE, 'v.contact': WORDS, do: 'check' });
    expect(checked.to).toBe(`/en/report/${REGISTER}/check`);
    const page = parseHTML((await ask(member, `/report/${REGISTER}/check`)).html).document;
    const receipt = page.querySelector('input[name="receipt"]')!.getAttribute('value')!;
    expect((await ask(member, `/report/${REGISTER}/check`, { receipt })).status).toBe(200);
    const [row] = await platform.owner<{ contact: string; reference: string }>(
      'select contact, reference from register.criminalisation_cases',
    );
    expect(await open(row!.contact, identities[0]!)).toBe(WORDS);
    expect(await open(row!.contact, identities[1]!)).toBe(WORDS);
    await expect(open(row!.contact, identities[2]!)).rejects.toThrow();
    expect(await tablesWith('BEGIN AGE ENCRYPTED FILE')).toEqual(['app.report', 'register.criminalisation_cases']);
  });

  it('is fetched by stewards as a file that opens offline, and by nobody else', async () => {
    const [row] = await platform.owner<{ reference: string }>('select reference from register.criminalisation_cases');
    const path = `/registers/${REGISTER}/${row!.reference}/sealed`;
    expect((await ask(second, `/registers/${REGISTER}/${row!.reference}`)).html).toContain(`${path}"`);
    expect(await open((await ask(second, `${path}?field=contact`)).html, identities[1]!)).toBe(WORDS);
    expect((await ask(member, `${path}?field=contact`)).status).toBe(403);
    expect((await ask(second, `${path}?field=summary`)).status).toBe(404);
  });

  it('goes through a steward’s form that comes back as ciphertext only, and is kept by an empty box', async () => {
    const [row] = await platform.owner<{ reference: string; contact: string }>(
      'select reference, contact from register.criminalisation_cases',
    );
    const path = `/registers/${REGISTER}/${row!.reference}/edit`;
    const refused = await ask(first, path, { ...COMPLETE, version: '1', 'v.people.atMost': 'many', 'v.contact': `${WORDS} or Sunday` });
    expect(refused.status).toBe(422);
    const kept = parseHTML(refused.html).document.querySelector('input[name="v.contact.kept"]')!.getAttribute('value')!;
    expect(await open(kept, identities[1]!)).toBe(`${WORDS} or Sunday`);
    expect((await ask(first, path, { ...COMPLETE, version: '1', 'v.contact': '', 'v.contact.kept': kept })).status).toBe(303);
    const [after] = await platform.owner<{ contact: string }>('select contact from register.criminalisation_cases');
    expect(after!.contact).toBe(kept);
  });

  it('is dropped, and said to be, where nobody can be asked who holds keys', async () => {
    const expired = await ask(member, `/report/${REGISTER}`, { ...COMPLETE, csrf: 'old', 'v.contact': WORDS, do: 'draft' });
    expect(expired.status).toBe(403);
    expect(expired.html).toContain('Please write it once more');
    expect(hasBox(expired.html)).toBe(true);
    const old = await ask(first, `/registers/${REGISTER}/new`, { ...COMPLETE, csrf: 'old', 'v.contact': WORDS });
    expect(old.status).toBe(403);
    expect(old.html).toContain('Please write it once more');
  });

  it('is asked of a steward who makes a record from a report, too', async () => {
    const id = crypto.randomUUID();
    await platform.owner(
      "insert into app.report (id, receipt_hash, kind, organisation_id, language, status, what, register) values ($1::uuid, $1::uuid::text, 'tell-us', $2, 'en', 'received', 'Fined', $3)",
      [id, member.session!.organisationId, REGISTER],
    );
    const path = `/review/reports/${id}/record/${REGISTER}`;
    expect(hasBox((await ask(first, path)).html)).toBe(true);
    expect((await ask(first, path, { ...COMPLETE, 'v.contact': WORDS })).status).toBe(303);
    const [row] = await platform.owner<{ contact: string }>(
      'select r.contact from register.criminalisation_cases r join app.report_record l on l.record_id = r.id where l.report_id = $1',
      [id],
    );
    expect(await open(row!.contact, identities[1]!)).toBe(WORDS);
  });

  it('is not sealed to a key that was removed', async () => {
    const { id } = (
      await platform.owner<{ id: string }>('select id from app.keyholder where person_id = $1 and removed_at is null', [
        second.session!.personId,
      ])
    )[0]!;
    expect((await ask(first, '/me/keys/remove', { id })).status).toBe(404);
    expect((await ask(second, '/me/keys/remove', { id })).status).toBe(303);
    expect(hasBox((await ask(first, `/registers/${REGISTER}/new`)).html)).toBe(false);
  });

  it('left its words nowhere: no table, no search, no page, no export', async () => {
    expect(await tablesWith(WORD)).toEqual([]);
    const search = await ask(first, `/search?q=${WORD}`);
    expect(search.html).not.toContain('class="hit"');
    const folder = await mkdtemp(join(tmpdir(), 'throughline-sealed-'));
    try {
      await exportFolder(first, join(folder, 'out'));
      const files = (await readdir(join(folder, 'out'), { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
      expect(files.length).toBeGreaterThan(2);
      for (const file of files) {
        const text = await readFile(join(file.parentPath, file.name), 'utf8');
        expect(text).not.toMatch(new RegExp(`${WORD}|BEGIN AGE`));
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    expect(answered.filter((html) => html.includes(WORD) && !html.includes(`q=${WORD}`) && !html.includes(`value="${WORD}"`))).toEqual([]);
  });
});

describe('keys', () => {
  it('are public halves only: the other half is refused and shown nowhere', async () => {
    const refused = await ask(second, '/me/keys', { recipient: identities[1]! });
    expect(refused.status).toBe(422);
    expect(refused.html).not.toContain('AGE-SECRET-KEY-1');
    expect((await ask(second, '/me/keys', { recipient: `${'age1'.padEnd(62, 'q')}` })).status).toBe(422);
    expect(await tablesWith('AGE-SECRET-KEY')).toEqual([]);
  });

  it('made here are shown once and kept nowhere', async () => {
    const made = await ask(second, '/me/keys/make', {});
    const identity = /AGE-SECRET-KEY-1[A-Z0-9]+/.exec(made.html)![0];
    const [row] = await platform.owner<{ recipient: string }>(
      'select recipient from app.keyholder where person_id = $1 and removed_at is null',
      [second.session!.personId],
    );
    expect(await identityToRecipient(identity)).toBe(row!.recipient);
    expect(await tablesWith(identity)).toEqual([]);
    expect((await ask(second, '/me/keys')).html).not.toContain('AGE-SECRET-KEY-1');
  });

  it('are held by one person each, and by stewards only; the log names who', async () => {
    expect((await hold(second, 0)).status).toBe(422);
    expect((await hold(member, 2)).status).toBe(403);
    const insert = platform.database.as({ role: 'member', token: member.session!.token }, async (tx) =>
      tx.client.query('insert into app.keyholder (id, person_id, recipient) values (gen_random_uuid(), app.person(), $1)', [
        await identityToRecipient(identities[2]!),
      ]),
    );
    await expect(insert).rejects.toThrow(/row-level security/);
    const entries = await platform.owner<{ action: string }>(
      "select action from app.audit_entry where action like 'keyholder.%' order by number",
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'keyholder.add',
      'keyholder.add',
      'keyholder.remove',
      'keyholder.add',
      'keyholder.remove',
      'keyholder.add',
    ]);
  });
});
