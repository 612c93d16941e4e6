import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeOrganisation, signedIn } from '../../../tests/harness/cast.ts';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { makeWeb } from '../../main/web.ts';
import type { Acting } from '../../network/acting.ts';
import { csrfToken } from '../../network/sessions/csrf.ts';
import { translator } from '../../site/messages.ts';
import { cleanValues } from '../record/clean-values.ts';
import { redactRecord } from '../record/redact-record.ts';
import { insertRecords } from '../record/save-records.ts';
import { changeRecord } from '../review/change-record.ts';
import { createRecord } from '../review/create-record.ts';
import { searchAll } from '../search/search-all.ts';
import { followTranslations } from './follow-translations.ts';
import { saveTranslation, type TranslationChange } from './save-translation.ts';
import { translationState } from './translation-state.ts';

const ORIGIN = 'http://localhost:3000';
let platform: TestPlatform;
let steward: Acting;
let other: Acting;
let member: Acting;
let visitor: Acting;
let reference: string;

beforeAll(async () => {
  platform = await evidencePlatform();
  const organisationId = await makeOrganisation(platform, 'desk');
  steward = await signedIn(platform, { organisationId, stewardOf: ['resources'] });
  other = await signedIn(platform, { organisationId, stewardOf: ['judgments'] });
  member = await signedIn(platform, { organisationId: await makeOrganisation(platform, 'else') });
  visitor = { platform, session: null };
});
afterAll(() => platform.drop());

const resources = () => platform.model.register('resources');
const change = (version: number, more: object) => changeRecord(steward, resources(), { reference, version, ...more });
const translate = (acting: Acting, given: Partial<TranslationChange>) =>
  saveTranslation(acting, resources(), {
    reference,
    version: 3,
    field: 'summary',
    language: 'de',
    text: 'Zqwerkzeug für Beratungsstellen',
    state: 'checked',
    ...given,
  });
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
  );
const page = async (acting: Acting, language: string): Promise<string> =>
  (
    await makeWeb(platform).request(`${ORIGIN}/${language}/registers/resources/${reference}`, {
      headers: acting.session === null ? {} : { cookie: `throughline=${acting.session.token}` },
    })
  ).text();
const finds = async (acting: Acting, text: string): Promise<boolean> => {
  const { hits } = await searchAll(acting, {
    text,
    register: null,
    speaker: translator('en'),
    ...(acting === visitor ? { level: 'public' as const } : {}),
  });
  return hits.some((hit) => hit.reference === reference);
};

beforeEach(async () => {
  ({ reference } = await createRecord(steward, resources(), {
    values: {
      author: 'Somebody',
      issuedOn: '2025',
      kind: 'report',
      title: { language: 'fr', text: 'Guide' },
      summary: { language: 'fr', text: 'Un outil pour les permanences' },
      experience: { language: 'fr', text: 'Utile partout' },
    },
  }));
  await change(1, { status: 'accepted' });
  await change(2, { status: 'published' });
});

describe('a translation', () => {
  it('is shown to readers of its language once it is checked, with the original beside it', async () => {
    await translate(steward, { state: 'draft' });
    expect(await page(visitor, 'de')).not.toContain('Zqwerkzeug');
    expect(await finds(visitor, 'Zqwerkzeug')).toBe(false);
    await translate(steward, {});
    const shown = await page(visitor, 'de');
    expect(shown).toContain('Zqwerkzeug');
    expect(shown).toContain('Un outil pour les permanences');
    expect(await page(visitor, 'fr')).not.toContain('Zqwerkzeug');
    expect(await finds(visitor, 'Zqwerkzeug')).toBe(true);
  });

  it('is read by whoever may read the text itself, and by nobody else', async () => {
    await translate(steward, { field: 'experience', text: 'Zqerfahrung überall' });
    expect(await page(visitor, 'de')).not.toContain('Zqerfahrung');
    expect(await finds(visitor, 'Zqerfahrung')).toBe(false);
    expect(await page(member, 'de')).toContain('Zqerfahrung');
    expect(await finds(member, 'Zqerfahrung')).toBe(true);
  });

  it('of a counted register is nothing a visitor can read, not even when it was published', async () => {
    const cases = platform.model.register('criminalisation-cases');
    const id = uuidv7();
    const { values, problems } = cleanValues(
      cases,
      {
        strand: 'solidarity',
        place: { country: 'FR' },
        chargeFamily: ['facilitation-stay'],
        basis: 'criminal',
        people: 1,
        stream: 'member',
      },
      { today: '2026-03-01' },
    );
    expect(problems).toEqual([]);
    const record = {
      id,
      status: 'published' as const,
      visibility: 'public' as const,
      organisationId: null,
      reference: null,
      language: null,
      publishedOn: '2026-03-01',
      batchId: null,
      values,
    };
    const stamp = { recordedFrom: new Date('2026-03-01T00:00:00Z'), recordedBy: null, day: '2026-03-01' };
    const token = await platform.machineToken();
    await platform.database.as({ role: 'worker', token }, (tx) => insertRecords(tx, cases, [record], stamp));
    await platform.owner(
      "insert into app.translation (record_id, register, field, language, text, source_version, state, sensitivity, is_public, is_shared) values ($1, 'criminalisation-cases', 'summary', 'de', 'x', 1, 'checked', 'public', true, true)",
      [id],
    );
    await platform.database.as({ role: 'worker', token }, (tx) => followTranslations(tx, cases, [id]));
    expect(await platform.owner('select is_public from app.translation where record_id = $1', [id])).toEqual([{ is_public: false }]);
  });

  it('goes with its record when that is withdrawn', async () => {
    await translate(steward, {});
    const held = 'select is_public from app.translation where record_id = (select id from app.record where reference = $1)';
    expect(await platform.owner(held, [reference])).toEqual([{ is_public: true }]);
    await change(3, { status: 'retracted', reason: 'Wrong' });
    expect(await platform.owner(held, [reference])).toEqual([{ is_public: false }]);
    expect(await finds(visitor, 'Zqwerkzeug')).toBe(false);
  });

  it('is taken back when its text changes, and not when another does', async () => {
    await translate(steward, {});
    await change(3, { values: { author: 'Somebody else' }, reason: 'Name' });
    expect(await page(visitor, 'de')).toContain('Zqwerkzeug');
    await change(4, { values: { summary: { language: 'fr', text: 'Un outil corrigé' } }, reason: 'Wrong' });
    expect(await page(visitor, 'de')).not.toContain('Zqwerkzeug');
    expect(await finds(visitor, 'Zqwerkzeug')).toBe(false);
    const list = await (
      await makeWeb(platform).request(`${ORIGIN}/en/registers/resources/${reference}/translations?field=summary&to=de`, {
        headers: { cookie: `throughline=${steward.session!.token}` },
      })
    ).text();
    expect(list).toContain('to be checked: the text has changed');
    expect(list).toContain('Zqwerkzeug');
    await translate(steward, { version: 5 });
    expect(await page(visitor, 'de')).toContain('Zqwerkzeug');
  });

  it('is taken away by an empty text', async () => {
    await translate(steward, {});
    await translate(steward, { text: ' ' });
    expect(await page(visitor, 'de')).not.toContain('Zqwerkzeug');
    expect(await finds(visitor, 'Zqwerkzeug')).toBe(false);
    const actions = await platform.owner<{ action: string }>(
      "select action from app.audit_entry where action like 'translation.%' and subject = (select id from app.record where reference = $1) order by number",
      [reference],
    );
    expect(actions.map(({ action }) => action)).toEqual(['translation.save', 'translation.remove']);
  });

  it('goes with a text that is redacted, down to the words that mend typing errors', async () => {
    await translate(steward, { text: 'Zqgeschwärzt' });
    const learnt = "select level from app.search_word where word like 'zqgeschw%'";
    expect((await platform.owner(learnt)).length).toBeGreaterThan(0);
    await redactRecord(steward, reference, { fields: ['summary'], reason: 'Asked for' });
    expect(await platform.owner(learnt)).toEqual([]);
    expect(await platform.owner("select 1 from app.translation where text = 'Zqgeschwärzt'")).toEqual([]);
    expect(await finds(steward, 'Zqgeschwärzt')).toBe(false);
  });

  it('is written by stewards of the register, of the text as it is now, into another language', async () => {
    expect(await code(translate(other, {}))).toBe('not-allowed');
    expect(await code(translate(member, {}))).toBe('not-allowed');
    expect(await code(translate(steward, { version: 2 }))).toBe('changed-meanwhile');
    expect(await code(translate(steward, { language: 'fr' }))).toBe('no-such-translation');
    expect(await code(translate(steward, { language: 'xx' }))).toBe('no-such-translation');
    expect(await code(translate(steward, { field: 'author' }))).toBe('no-such-translation');
  });
});

describe('the page of translations', () => {
  const ask = async (acting: Acting, fields: Record<string, string>) => {
    const response = await makeWeb(platform).request(`${ORIGIN}/en/registers/resources/${reference}/translations`, {
      method: 'POST',
      headers: { cookie: `throughline=${acting.session!.token}`, origin: ORIGIN },
      body: new URLSearchParams({ csrf: csrfToken(platform, acting.session!), field: 'summary', to: 'de', ...fields }),
    });
    return { status: response.status, html: await response.text() };
  };

  it('saves what the button says, and gives back what was typed when the text changed meanwhile', async () => {
    expect((await ask(steward, { version: '3', text: 'Zqentwurf', do: 'draft' })).status).toBe(303);
    const late = await ask(steward, { version: '2', text: 'Zqspät getippt', do: 'checked' });
    expect(late.status).toBe(422);
    expect(late.html).toContain('Zqspät getippt');
    expect(late.html).toContain('name="version" value="3"');
    expect((await ask(other, { version: '3', text: 'x', do: 'checked' })).status).toBe(403);
  });
});

describe('the state of a translation', () => {
  it('is older where the text changed after it', () => {
    const made = { field: 'summary', language: 'de', text: 'x', state: 'checked', sourceVersion: 3 } as const;
    expect(
      [undefined, made, made, { ...made, state: 'draft' as const }].map((one, index) => translationState(one, [1, 4, 3, 1][index]!)),
    ).toEqual(['missing', 'older', 'checked', 'draft']);
  });
});
