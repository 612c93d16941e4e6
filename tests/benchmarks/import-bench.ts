import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import pg from 'pg';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { uuidv7 } from '../../src/kernel/ids.ts';
import { runImport } from '../../src/evidence/import/batch/run-import.ts';
import { mappingFromSpec } from '../../src/evidence/import/mappings/mapping-spec.ts';
import { readTable } from '../../src/evidence/import/reading/read-table.ts';
import type { Acting } from '../../src/network/acting.ts';
import { loadSession } from '../../src/network/sessions/load-session.ts';
import { against, alone, type Benchmark, type Measured, timed } from './benchmark.ts';
import { openWorld, type World } from './world.ts';

const ROWS = Number(process.env['BENCH_ROWS'] ?? 100_000);
const COUNTRIES = ['Italy', 'Grèce', 'España', 'FR', 'Deutschland', 'Libya', 'Tunisie', 'MA'];
const CAUSES = ['Drowning', 'Hypothermia', 'train', 'Suffocation'];

/** Mixed rows: dates of three precisions, names of countries in several languages, bounds, free text, quotes, accents. */
async function writeTable(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('date,country,town,dead,missing,cause,where,who said it,link\n');
  for (let i = 0; i < rows; i++) {
    const date =
      i % 10 === 0
        ? `${2014 + (i % 12)}`
        : i % 7 === 0
          ? `${2014 + (i % 12)}-0${1 + (i % 9)}`
          : `${2014 + (i % 12)}-0${1 + (i % 9)}-1${i % 9}`;
    const line = `${date},${COUNTRIES[i % 8]},"Port, ${i % 900}",${i % 5 === 0 ? `${i % 9}-${(i % 9) + 3}` : i % 9},${i % 4 === 0 ? '' : i % 6},${CAUSES[i % 4]},"Près de la côte n° ${i}",Garde-côtes ${i % 50},https://example.org/${i}\n`;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

const SPEC = {
  register: 'deaths-disappearances',
  columns: {
    date: { field: 'occurredOn' },
    country: { field: 'place', part: 'country' },
    town: { field: 'place', part: 'city' },
    dead: { field: 'dead' },
    missing: { field: 'missing' },
    cause: { field: 'cause' },
    where: { field: 'locationText' },
    'who said it': 'drop',
    link: { field: 'publicAddress' },
  },
} as const;

async function machine(world: World): Promise<Acting> {
  return { platform: world.platform, session: await loadSession(world.platform, await world.platform.machineToken()) };
}

async function importTable(world: World, path: string): Promise<{ ms: number; accepted: number; peak: number }> {
  const acting = await machine(world);
  const batchId = uuidv7();
  await world.owner(
    "insert into app.import_batch (id, register, mapping, state, target) values ($1, 'deaths-disappearances', 'bench', 'running', 'published')",
    [batchId],
  );
  const mapping = mappingFromSpec(
    SPEC as unknown as Parameters<typeof mappingFromSpec>[0],
    world.platform.model.register('deaths-disappearances').fields,
  );
  let peak = 0;
  const { ms, result } = await timed(async () =>
    runImport(
      acting,
      {
        batchId,
        register: 'deaths-disappearances',
        mapping: mapping.name,
        target: 'published',
        isDryRun: false,
        personId: null,
        organisationId: null,
      },
      await readTable(path),
      mapping,
      {
        progress: () => (peak = Math.max(peak, process.memoryUsage().rss)),
      },
    ),
  );
  return { ms, accepted: result.tally.accepted, peak: peak / 1024 / 1024 };
}

/** COPY of the same rows into a table with the same columns, key and indexes: the floor. */
async function copyRows(world: World): Promise<number> {
  await world.owner('drop table if exists public.floor; create table public.floor (like register.deaths_disappearances including indexes)');
  const client = new pg.Client(world.engine.connection('owner', 'throughline'));
  await client.connect();
  try {
    await client.query("set client_encoding to 'UTF8'");
    const columns = (
      await client.query<{ column_name: string }>(
        "select column_name from information_schema.columns where table_schema = 'register' and table_name = 'deaths_disappearances' order by ordinal_position",
      )
    ).rows
      .map((row) => `"${row.column_name}"`)
      .join(', ');
    const lines: Buffer[] = [];
    for await (const chunk of client.query(copyTo(`copy (select ${columns} from register.deaths_disappearances limit ${ROWS}) to stdout`)))
      lines.push(chunk as Buffer);
    const { ms } = await timed(() => pipeline(Readable.from(lines), client.query(copyFrom(`copy public.floor (${columns}) from stdin`))));
    return ms;
  } finally {
    await client.end();
    await world.owner('drop table if exists public.floor');
  }
}

export const importBench: Benchmark = {
  name: 'import',
  async run(progress) {
    const world = await openWorld();
    try {
      const path = join(world.folder, 'rows.csv');
      await writeTable(path, ROWS);
      progress(`importing ${ROWS} rows`);
      const { ms, accepted, peak } = await importTable(world, path);
      const [stored] = await world.platform.database.as({ role: 'worker', token: await world.platform.machineToken() }, (tx) =>
        tx.rows(sql<{ n: number }>`select count(*)::integer as n from register.deaths_disappearances`),
      );
      if (accepted !== ROWS || stored?.n !== ROWS) throw new Error(`only ${accepted} of ${ROWS} rows landed (${stored?.n} stored)`);
      progress('the same rows by COPY');
      const floor = await copyRows(world);
      const measured: Measured[] = [
        against('import', 'ms', ms, floor, '≤ 4×', (ratio) => ratio <= 4),
        alone('import memory', 'MB', peak, '≤ 350', (figure) => figure <= 350),
      ];
      return measured;
    } finally {
      await world.close();
    }
  },
};
