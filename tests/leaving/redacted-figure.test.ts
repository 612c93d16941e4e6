import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseBy, readDefinition } from '../../src/counting/definition.ts';
import { createFigure } from '../../src/counting/figure/create-figure.ts';
import { freezeFigure } from '../../src/counting/figure/freeze-figure.ts';
import { verifyFigure } from '../../src/counting/figure/verify-figure.ts';
import { FolderStorage } from '../../src/database/storage/folder-storage.ts';
import { redactRecord } from '../../src/evidence/record/redact-record.ts';
import { signedIn } from '../harness/cast.ts';
import { evidencePlatform } from '../harness/evidence.ts';
import type { TestPlatform } from '../harness/network.ts';
import { plant } from '../counting/stage.ts';

const DEATHS = 'deaths-disappearances';
let platform: TestPlatform;

beforeAll(async () => {
  platform = await evidencePlatform({ storage: new FolderStorage('/nonexistent') });
});
afterAll(() => platform.drop());

it('a figure built on a record that was redacted since holds, and says so', async () => {
  const editor = await signedIn(platform, { roles: ['editor'] });
  const steward = await signedIn(platform, { stewardOf: [DEATHS] });
  const ids = await plant(
    platform,
    DEATHS,
    [2020, 2021, 2021].map((year) => ({ values: { occurredOn: String(year), place: { country: 'GR' }, dead: { atLeast: 3, atMost: 3 } } })),
  );
  const { slug } = await createFigure(editor, {
    titles: [{ language: 'en', title: 'Deaths' }],
    definition: readDefinition({ register: DEATHS, by: [parseBy('occurredOn:year')], measure: 'dead', level: 'public' }),
  });
  await freezeFigure(editor, slug);
  expect(await verifyFigure(editor, slug)).toMatchObject({ holds: true, redactedSince: 0, differences: null });
  const [row] = await platform.owner<{ reference: string }>('select reference from register.deaths_disappearances where id = $1', [ids[1]]);
  await redactRecord(steward, row!.reference, { fields: ['dead'], reason: 'It was not what happened' });
  const after = await verifyFigure(editor, slug);
  expect(after).toMatchObject({ holds: true, redactedSince: 1 });
  expect(after.differences).not.toBeNull();
  expect(await verifyFigure(steward, slug)).toMatchObject({ redactedSince: 1 });
});
