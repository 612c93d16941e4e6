import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, signedIn } from '../../../tests/harness/cast.ts';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import type { RecordValues } from '../../model/values.ts';
import type { Acting } from '../../network/acting.ts';
import { translator } from '../../site/messages.ts';
import { changeRecord } from '../review/change-record.ts';
import { createRecord } from '../review/create-record.ts';
import { termsOf } from './find-records.ts';
import { searchAll } from './search-all.ts';

let platform: TestPlatform;
let steward: Acting;
let member: Acting;
let visitor: Acting;
const named = new Map<string, string>();

async function published(name: string, register: string, values: RecordValues): Promise<void> {
  const { reference } = await createRecord(steward, platform.model.register(register), { values });
  await changeRecord(steward, platform.model.register(register), { reference, version: 1, status: 'accepted' });
  await changeRecord(steward, platform.model.register(register), { reference, version: 2, status: 'published' });
  named.set(reference, name);
}

beforeAll(async () => {
  platform = await evidencePlatform();
  const organisationId = await makeOrganisation(platform, 'desk');
  steward = await signedIn(platform, { organisationId, stewardOf: ['resources', 'media-items', 'detention-places'] });
  member = await signedIn(platform, { organisationId: await makeOrganisation(platform, 'else'), membership: 'member' });
  visitor = { platform, session: null };
  const base = { author: 'Somebody', issuedOn: '2025', kind: 'report' };
  await published('french', 'resources', {
    ...base,
    title: { language: 'fr', text: 'Les droits des travailleuses domestiques' },
    experience: { language: 'fr', text: 'secretword partout' },
  });
  await published('german', 'resources', { ...base, title: { language: 'de', text: 'Häuser für Menschen ohne Papiere' } });
  await published('spanish', 'resources', { ...base, title: { language: 'es', text: 'Guía de regularización en Córdoba' } });
  await published('coded', 'media-items', {
    headline: { language: 'en', text: 'A quiet morning' },
    outlet: 'The Paper',
    publishedAt: '2025',
    theme: ['immigration-detention'],
  });
  await published('place', 'detention-places', { officialName: 'Zaandam', place: { country: 'NL' }, status: 'in-use', statusDate: '2020' });
});
afterAll(() => platform.drop());

const find = async (text: string, acting: Acting = visitor): Promise<string[]> => {
  const result = await searchAll(acting, {
    text,
    register: null,
    speaker: translator('en'),
    ...(acting === visitor ? { level: 'public' as const } : {}),
  });
  return result.hits.map((hit) => named.get(hit.reference)!).toSorted();
};

describe('search', () => {
  it.each([
    ['stems by the language of the text', 'travailleuse domestique', ['french']],
    ['takes accents as optional', 'cordoba regularizacion', ['spanish']],
    ['finds a plural from its singular', 'Haus', ['german']],
    ['finds a code by its label in another language', 'rétention', ['coded']],
    ['finds a country by its name in another language', 'Niederlande', ['place']],
    ['mends a typing error', 'domestqiues', ['french']],
    ['needs all words', 'droits Córdoba', []],
    ['finds nothing for nothing', '!!! …', []],
  ])('%s', async (_what, text, expected) => {
    expect(await find(text)).toEqual(expected);
  });

  it('finds a reference as somebody reads it out', async () => {
    const [reference] = [...named].find(([, name]) => name === 'german')!;
    expect(await find(reference.toLowerCase())).toEqual(['german']);
  });

  it('finds restricted and network words only for those who may read them, also in suggestions', async () => {
    expect(await find('secretword')).toEqual([]);
    expect(await find('secretwrod')).toEqual([]);
    expect(await find('secretword', member)).toEqual(['french']);
    const public_ = await searchAll(visitor, { text: 'secretwrod', register: null, speaker: translator('en'), level: 'public' });
    expect(public_.suggestion).toBeNull();
  });

  it('survives whatever is typed', async () => {
    for (const text of [
      "'; drop table app.record; --",
      '\\',
      ':*',
      '& | ! ()',
      '"unclosed',
      'a\u0000b',
      '%_',
      '😀',
      '-- x',
      "o'brien & <-> x",
    ])
      await expect(find(text.replaceAll('\0', ''))).resolves.toBeInstanceOf(Array);
  });
});

it('phrases stay together, little is made of the rest', () => {
  expect(termsOf('one "two three" «quatre cinq» „sechs sieben“ !')).toEqual(['one', 'two three', 'quatre cinq', 'sechs sieben']);
});
