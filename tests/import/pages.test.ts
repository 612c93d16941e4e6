import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startJobs, type Jobs } from '../../src/database/jobs/start-jobs.ts';
import { importJobs } from '../../src/evidence/import/jobs.ts';
import { makeWeb } from '../../src/main/web.ts';
import type { Acting } from '../../src/network/acting.ts';
import { csrfToken } from '../../src/network/sessions/csrf.ts';
import { signedIn } from '../harness/cast.ts';
import { type ImportStage, importStage } from './import-stage.ts';

vi.setConfig({ testTimeout: 120_000 });
const ORIGIN = 'http://localhost:3000';
const FILE = [
  'Titel;Medium;Datum;Land;Vorname',
  'Grenze zu;Die Zeitung;03.04.2024;Deutschland;Zebulon',
  '=cmd;Die Zeitung;05.04.2024;Frankreich;Quastrix',
  'Ohne Land;Die Zeitung;06.04.2024;Narnia;Abel',
].join('\n');

describe('the pages of an import, without scripts', () => {
  let stage: ImportStage;
  let jobs: Jobs;
  let app: ReturnType<typeof makeWeb>;
  let steward: Acting;

  beforeAll(async () => {
    stage = await importStage();
    steward = await signedIn(stage.platform, { stewardOf: ['media-items'] });
    jobs = await startJobs(stage.platform, importJobs(stage.platform));
    app = makeWeb(stage.platform);
  });
  afterAll(async () => {
    await jobs.stop();
    await stage.end();
  });

  const headers = (acting: Acting): Record<string, string> => ({
    cookie: `throughline=${acting.session!.token}`,
    origin: ORIGIN,
    'sec-fetch-site': 'same-origin',
  });
  const open = async (path: string, acting = steward): Promise<{ status: number; text: string }> => {
    const response = await app.request(`${ORIGIN}${path}`, { headers: headers(acting) });
    return { status: response.status, text: await response.text() };
  };
  const post = async (
    path: string,
    fields: Readonly<Record<string, string | File>>,
    acting = steward,
  ): Promise<{ status: number; text: string; location: string }> => {
    const body = new FormData();
    body.set('csrf', csrfToken(stage.platform, acting.session!));
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const response = await app.request(`${ORIGIN}${path}`, { method: 'POST', body, headers: headers(acting) });
    return { status: response.status, text: await response.text(), location: response.headers.get('location') ?? '' };
  };
  const until = async (path: string, words: string): Promise<string> => {
    for (const deadline = Date.now() + 60_000; ; await sleep(100)) {
      const { text } = await open(path);
      if (text.includes(words)) return text;
      if (Date.now() > deadline) throw new Error(`the page never says "${words}"`);
    }
  };
  const table = (content: string, name = 'list.csv'): File => new File([content], name, { type: 'text/csv' });

  it('lead from a file to records and back', async () => {
    const uploaded = await post('/en/import', { register: 'media-items', file: table(FILE) });
    expect(uploaded.status).toBe(303);
    const here = uploaded.location;
    const first = await open(here);
    expect(first.text).toContain('Where the columns go');
    // The name of a column that is proposed to be dropped is there, what stands in it is not; nor is anything else of a row before its column has a place.
    expect(first.text).toContain('Vorname');
    for (const value of ['Zebulon', 'Quastrix', 'Grenze zu']) expect(first.text).not.toContain(value);

    const saved = await post(`${here}/columns`, {
      'column.0': 'headline||',
      'column.1': 'outlet||',
      'column.2': 'publishedAt||date-dmy',
      'column.3': 'country||',
      'column.4': 'drop',
      identity: '0',
      publisher: 'A list',
    });
    expect(saved.status).toBe(303);
    const mapped = await open(here);
    expect(mapped.text).toContain('Grenze zu');
    expect(mapped.text).toContain('Namibia');
    expect(mapped.text).not.toContain('Zebulon');

    expect((await post(`${here}/check`, {})).status).toBe(303);
    const checked = await until(here, 'tried, not written');
    expect(checked).toContain('Write 2 rows');
    expect((await post(`${here}/run`, { target: 'furthest' })).status).toBe(303);
    const done = await until(here, 'Undo this import');
    expect(done).not.toContain('Zebulon');

    const csv = await open(`${here.replace('/en/', '/fr/')}/refusals.csv`);
    expect(csv.text).toContain('"4"');
    expect(csv.text).toContain('Namibie');
    const events = await open(`${here}/events`);
    expect(JSON.parse(/^data: (.*)$/m.exec(events.text)![1]!)).toMatchObject({ isOver: true, done: 3 });

    const exported = await open('/en/registers/media-items/export/csv');
    expect(exported.status).toBe(200);
    expect(exported.text).toContain(`"'=cmd"`);
    const back = await post('/en/import', { register: 'media-items', file: table(exported.text.replace('"Grenze zu"', '"Grenze offen"')) });
    const differences = await open(back.location);
    expect(differences.text).toMatch(/<del>.*Grenze zu.*<\/del>/s);
    expect(differences.text).toMatch(/<ins>.*Grenze offen.*<\/ins>/s);

    expect((await open(`${here}/undo`)).text).toContain('Undo this import?');
    expect((await post(`${here}/undo`, {})).status).toBe(303);
    await until(here, 'New records taken out');
    expect(await stage.platform.owner('select id from register.media_items')).toEqual([]);
  });

  it('say what is wrong with a file, in the reader’s language, and keep the choice', async () => {
    const empty = await post('/fr/import', { register: 'media-items', file: table('') });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Choisissez d’abord un fichier.');
    const picture = await post('/en/import', {
      register: 'media-items',
      file: new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1)], 'x.csv'),
    });
    expect(picture.status).toBe(422);
    expect(picture.text).toMatch(/<option value="media-items" selected/);
  });

  it('are for stewards of the register alone', async () => {
    const { location } = await post('/en/import', { register: 'media-items', file: table(FILE) });
    const [member, other] = [
      await signedIn(stage.platform, { roles: ['editor', 'administrator'] }),
      await signedIn(stage.platform, { stewardOf: ['judgments'] }),
    ];
    expect((await open('/en/import', member)).status).toBe(403);
    for (const path of [location, `${location}/events`, `${location}/refusals.csv`, `${location}/undo`]) {
      expect((await open(path, member)).status).toBe(403);
      expect((await open(path, other)).status).toBe(404);
    }
    for (const what of ['check', 'run', 'cancel', 'go-on', 'undo', 'columns', 'reading'])
      expect((await post(`${location}/${what}`, {}, other)).status, what).toBe(404);
    expect((await open('/en/import/not-an-id')).status).toBe(404);
    expect((await post('/en/import', { register: 'judgments', file: table(FILE) })).status).toBe(403);
  });
});
