import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startJobs, type Jobs } from '../../src/database/jobs/start-jobs.ts';
import { askCheck, askRun, askUndo, cancelBatch } from '../../src/evidence/import/batch/ask-batch.ts';
import { type Batch, listRefusals, readBatch } from '../../src/evidence/import/batch/batch-store.ts';
import { isBusy } from '../../src/evidence/import/batch/import-batch.ts';
import { chooseMapping } from '../../src/evidence/import/batch/choose-mapping.ts';
import { uploadBatch } from '../../src/evidence/import/batch/upload-batch.ts';
import { importJobs } from '../../src/evidence/import/jobs.ts';
import type { MappingSpec } from '../../src/evidence/import/mappings/mapping-spec.ts';
import { identityOf, type Acting } from '../../src/network/acting.ts';
import { signedIn } from '../harness/cast.ts';
import { type ImportStage, importStage } from './import-stage.ts';

const REGISTER = 'media-items';
const worker = fileURLToPath(new URL('./import-worker.ts', import.meta.url));
const LIMIT = 60_000;
vi.setConfig({ testTimeout: 120_000 });
const spec: MappingSpec = {
  register: REGISTER,
  columns: {
    Title: { field: 'headline' },
    Outlet: { field: 'outlet' },
    Date: { field: 'publishedAt' },
    Country: { field: 'country' },
    Author: 'drop',
  },
  sourceDefaults: { publisher: 'A list of articles' },
  identity: ['Title'],
};
const HEAD = 'Title,Outlet,Date,Country,Author';
const row = (number: number, outlet = 'The Daily'): string =>
  `Article ${number},${outlet},2024-03-0${(number % 9) + 1},FR,Zebulon Quastrix ${number}`;
const csv = (rows: readonly string[]): Buffer => Buffer.from(`${[HEAD, ...rows].join('\n')}\n`);
const numbered = (count: number, outlet?: string): string[] => Array.from({ length: count }, (_, index) => row(index + 1, outlet));

describe('batches of an import', () => {
  let stage: ImportStage;
  let steward: Acting;
  let jobs: Jobs;

  beforeAll(async () => {
    stage = await importStage();
    await stage.platform.owner('update pgboss.queue set retry_delay = 0, retry_backoff = false, heartbeat_seconds = 2');
    steward = await signedIn(stage.platform, { stewardOf: [REGISTER, 'deaths-disappearances'] });
    jobs = await startJobs(stage.platform, importJobs(stage.platform));
  });
  afterAll(async () => {
    await jobs.stop();
    await stage.end();
  });

  const batchOf = (id: string): Promise<Batch> => stage.platform.database.as(identityOf(steward, 'steward'), (tx) => readBatch(tx, id));
  const refusalsOf = (id: string) => stage.platform.database.as(identityOf(steward, 'steward'), (tx) => listRefusals(tx, id, 1000));
  const count = async (where = 'true'): Promise<number> =>
    (await stage.platform.owner<{ n: number }>(`select count(*)::integer as n from register.media_items where ${where}`))[0]!.n;

  async function settled(id: string): Promise<Batch> {
    for (const deadline = Date.now() + LIMIT; ; await sleep(50)) {
      const batch = await batchOf(id);
      if (!isBusy(batch.state)) return batch;
      if (Date.now() > deadline) throw new Error(`the batch stays ${batch.state}`);
    }
  }

  async function uploaded(bytes: Buffer, own: MappingSpec = spec): Promise<string> {
    const id = await uploadBatch(steward, { register: REGISTER, fileName: 'articles.csv', bytes });
    await chooseMapping(steward, id, { mapping: 'own', spec: own, reading: {} });
    return id;
  }

  async function imported(bytes: Buffer): Promise<Batch> {
    const id = await uploaded(bytes);
    await askCheck(steward, id);
    await settled(id);
    await askRun(steward, id, true);
    return settled(id);
  }

  it('try, then land, and land again without change; the file is encrypted, and gone afterwards', async () => {
    const bytes = csv([...numbered(30), 'No date,The Daily,sometime,FR,Someone', 'Bad country,The Daily,2024-01-01,Narnia,Someone']);
    const id = await uploaded(bytes);
    const files = (): string[] =>
      readdirSync(join(stage.place.folder, 'files'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    expect(files()).toHaveLength(1);
    expect(readFileSync(files()[0]!).includes('Quastrix')).toBe(false);

    await askCheck(steward, id);
    expect(await settled(id)).toMatchObject({
      state: 'checked',
      rowsTotal: 32,
      tally: { rows: 32, accepted: 30, changed: 0, unchanged: 0, refused: 2 },
    });
    expect(await count()).toBe(0);
    expect(await refusalsOf(id)).toEqual([
      { row: 32, where: 'publishedAt', code: 'not-a-date', params: { word: 'sometime' } },
      { row: 33, where: 'country', code: 'unknown-code', params: expect.objectContaining({ word: 'Narnia' }) },
    ]);

    await askRun(steward, id, true);
    expect(await settled(id)).toMatchObject({ state: 'done', file: null, tally: { rows: 32, accepted: 30, refused: 2 } });
    expect(await count("review_status = 'published' and version = 1")).toBe(30);
    expect(files()).toEqual([]);

    expect((await imported(bytes)).tally).toEqual({ rows: 32, accepted: 0, changed: 0, unchanged: 30, refused: 2 });
    const all = await stage.platform.owner<{ text: string }>(
      'select to_jsonb(m)::text as text from register.media_items m union all select to_jsonb(r)::text from app.import_refusal r union all select to_jsonb(b)::text from app.import_batch b',
    );
    expect(all.some(({ text }) => /Quastrix|Someone/.test(text))).toBe(false);
  });

  it('are undone, except for what somebody has touched since', async () => {
    const [first, second] = [
      await imported(csv(numbered(20, 'Before').map((line) => line.replace('Article', 'Undo')))),
      await imported(csv(numbered(25, 'After').map((line) => line.replace('Article', 'Undo')))),
    ];
    expect(second.tally).toMatchObject({ accepted: 5, changed: 20 });
    // Somebody corrects one of the new and one of the changed.
    await stage.platform.owner("update register.media_items set batch_id = null where headline in ('Undo 3', 'Undo 23')");
    await stage.platform.owner(
      "insert into register.media_items_past select (jsonb_populate_record(null::register.media_items_past, to_jsonb(m) || jsonb_build_object('batch_id', $1::text, 'recorded_to', now()))).* from register.media_items m where headline in ('Undo 23')",
      [second.id],
    );
    await stage.platform.owner("update register.media_items set version = 2 where headline = 'Undo 23'");
    await askUndo(steward, second.id);
    expect(await settled(second.id)).toMatchObject({ state: 'undone', undo: { removed: 4, restored: 19, left: { changed: 1 } } });
    expect(await count("headline like 'Undo %' and outlet = 'Before'")).toBe(19);
    expect(await count("headline like 'Undo %' and outlet = 'After'")).toBe(2);
    // The first file changes nothing: what it says is there again.
    expect((await imported(csv(numbered(20, 'Before').map((line) => line.replace('Article', 'Undo'))))).tally).toMatchObject({
      unchanged: 19,
      refused: 1,
    });
    await askUndo(steward, first.id);
    expect(await settled(first.id)).toMatchObject({ state: 'undone' });
    const found = await stage.platform.database.asVisitor((tx) =>
      tx.client.query("select 1 from app.search_find('public', app.search_query(array['Undo 24'], array['']), 'media-items', 10)"),
    );
    expect(found.rows).toEqual([]);
  });

  it('that somebody cancels stop, and nothing of them is counted that is not there', async () => {
    await jobs.stop();
    const id = await uploaded(csv(numbered(10).map((line) => line.replace('Article', 'Cancelled'))));
    await stage.platform.owner("update app.import_batch set state = 'checked' where id = $1", [id]);
    await askRun(steward, id, false);
    await cancelBatch(steward, id);
    jobs = await startJobs(stage.platform, importJobs(stage.platform));
    expect(await settled(id)).toMatchObject({ state: 'cancelled', tally: { rows: 0, accepted: 0 } });
    expect(await count("headline like 'Cancelled %'")).toBe(0);
    await expect(cancelBatch(steward, id)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  it('go on after a kill -9, and every row is counted once', async () => {
    await jobs.stop();
    const total = 400;
    const lines = numbered(total).map((line) => line.replace('Article', 'Killed'));
    lines[7] = lines[7]!.replace(/2024-\S+?,/, 'never,');
    const id = await uploaded(csv(lines));
    await stage.platform.owner("update app.import_batch set state = 'checked' where id = $1", [id]);
    await askRun(steward, id, true);
    const program = join(import.meta.dirname, `../../dist/import-worker-${process.pid}.js`);
    await build({
      entryPoints: [worker],
      outfile: program,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
    });
    const child = spawn(process.execPath, [program, JSON.stringify(stage.place)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const said: number[] = [];
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (status) => reject(new Error(`the worker ended with ${status}`)));
      createInterface(child.stdout).on('line', (line) => {
        said.push(Number(line));
        if (said.length === 3) {
          child.removeAllListeners('exit').once('exit', () => resolve());
          child.kill('SIGKILL');
        }
      });
    });
    rmSync(program);
    const before = await batchOf(id);
    expect(before.state).toBe('running');
    expect(before.tally.rows).toBeGreaterThanOrEqual(60);
    expect(before.tally.rows).toBeLessThan(total);
    jobs = await startJobs(stage.platform, importJobs(stage.platform));
    expect(await settled(id)).toMatchObject({
      state: 'done',
      tally: { rows: total, accepted: total - 1, unchanged: 0, changed: 0, refused: 1 },
    });
    expect(await count("headline like 'Killed %'")).toBe(total - 1);
    expect(await refusalsOf(id)).toHaveLength(1);
  });

  it('of others are not seen, and cannot be begun', async () => {
    const other = await signedIn(stage.platform, { stewardOf: ['judgments'] });
    const id = await uploaded(csv(numbered(1)));
    await expect(stage.platform.database.as(identityOf(other, 'steward'), (tx) => readBatch(tx, id))).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(askCheck(other, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(uploadBatch(other, { register: REGISTER, fileName: 'x.csv', bytes: csv(numbered(1)) })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
