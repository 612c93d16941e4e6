import { sql } from 'kysely';
import { listRecords } from '../../src/evidence/list/list-records.ts';
import { readSelection } from '../../src/evidence/list/selection.ts';
import { findRecords } from '../../src/evidence/search/find-records.ts';
import { makeWeb } from '../../src/main/web.ts';
import { against, alone, type Benchmark, type Measured, median, percentile, repeated } from './benchmark.ts';
import { fill, openWorld, type World } from './world.ts';

const RECORDS = Number(process.env['BENCH_RECORDS'] ?? 1_000_000);
const SELECTIONS = ['', 'place.country=IT', 'cause=drowning', 'occurredOn.year=2019', 'route=sahara'];
const MANY = ['place.country=IT&cause=train', 'place.country=GR&occurredOn.year=2015&cause=drowning', 'area=europe&route=us-mexico'];
const WORDS = ['boat', 'sauvetage', 'Küste', 'rescate harbour', 'grens', 'drowning', 'spiaggia', 'Wüste', 'ahogamiento playa'];

async function listBenchmarks(world: World): Promise<Measured[]> {
  const register = world.platform.model.register('deaths-disappearances');
  const list = (query: string) =>
    world.platform.database.asVisitor((tx) =>
      listRecords(tx, register, 'public', readSelection(register, 'public', new URLSearchParams(query))),
    );
  const one = await repeated(40, (index) => list(SELECTIONS[index % SELECTIONS.length]!));
  const many = await repeated(30, (index) => list(MANY[index % MANY.length]!));
  const bare = await repeated(20, () =>
    world.platform.database.asVisitor(async (tx) => {
      await tx.rows(
        sql`select id, sort_on, cause, place_country, dead_at_least, dead_at_most, route from register.deaths_disappearances where is_public order by sort_on desc nulls last, id desc limit 50`,
      );
      for (const column of ['place_country', 'cause', 'route', 'area', 'occurred_on_year'])
        await tx.rows(sql`select ${sql.id(column)}, count(*) from register.deaths_disappearances where is_public group by 1`);
    }),
  );
  return [
    {
      ...against(
        'list, at most one filter, p95',
        'ms',
        percentile(one, 95),
        percentile(bare, 95),
        '≤ 60 ms',
        (_ratio, figure) => figure <= 60,
      ),
    },
    alone('list, several filters, p95', 'ms', percentile(many, 95), '≤ 250 ms', (figure) => figure <= 250),
    ...(await pageRates(world)),
  ];
}

async function pageRates(world: World): Promise<Measured[]> {
  const app = makeWeb(world.platform);
  const get = async (path: string): Promise<void> => {
    const response = await app.request(`http://localhost:3000${path}`);
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    await response.arrayBuffer();
  };
  const rate = async (count: number, path: (index: number) => string): Promise<number> => {
    const begun = performance.now();
    const next = { index: 0 };
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        while (next.index < count) await get(path(next.index++));
      }),
    );
    return count / ((performance.now() - begun) / 1000);
  };
  await get('/en/registers/deaths-disappearances');
  const cached = await rate(2_000, () => '/en/registers/deaths-disappearances');
  const uncached = await rate(120, (index) => `/en/registers/deaths-disappearances?page=${2 + index}`);
  return [
    alone('list pages, cached', 'pages/s', cached, '≥ 800', (figure) => figure >= 800),
    alone('list pages, uncached', 'pages/s', uncached, '≥ 60', (figure) => figure >= 60),
  ];
}

async function searchBenchmarks(world: World): Promise<Measured[]> {
  const full = await repeated(40, (index) =>
    world.platform.database.asVisitor((tx) => findRecords(tx, { text: WORDS[index % WORDS.length]!, level: 'public' })),
  );
  const bare = await repeated(40, (index) =>
    world.platform.database.asVisitor((tx) =>
      tx.rows(
        sql`select record_id, ts_rank_cd(tsv, q) from (select record_id, tsv, q from app.search_public, to_tsquery('app.simple', ${['boat', 'sauvetage', 'kuste', 'rescate', 'grens', 'train', 'spiaggia', 'plage', 'playa'][index % 9]!}) q where tsv @@ q limit 5000) s order by 2 desc limit 20`,
      ),
    ),
  );
  return [
    alone('search, top 20, p95', 'ms', percentile(full, 95), '≤ 100 ms', (figure) => figure <= 100),
    against('search, median', 'ms', median(full), median(bare), '≤ 1.5×', (ratio) => ratio <= 1.5),
  ];
}

export const listBench: Benchmark = {
  name: 'list',
  run: (progress) => onFilled(progress, listBenchmarks),
};

export const searchBench: Benchmark = {
  name: 'search',
  run: (progress) => onFilled(progress, searchBenchmarks),
};

let filled: World | null = null;

/** The benches of a run share one world with a million records. */
export async function onFilled(progress: (line: string) => void, work: (world: World) => Promise<Measured[]>): Promise<Measured[]> {
  if (filled === null) {
    filled = await openWorld();
    await fill(filled, RECORDS, progress);
  }
  return work(filled);
}

export async function closeFilled(): Promise<void> {
  await filled?.close();
  filled = null;
}
