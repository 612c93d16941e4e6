import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Database } from '../../src/database/connection.ts';
import { type Engine, openEngine } from '../../src/database/engine/engine.ts';
import type { Platform } from '../../src/database/platform.ts';
import { FolderStorage } from '../../src/database/storage/folder-storage.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { openKeyring } from '../../src/kernel/keyring.ts';
import { model } from '../../src/main/model.ts';
import { prepareDatabase } from '../../src/main/prepare-database.ts';
import { machineSession } from '../../src/network/sessions/machine-session.ts';
import { initialise } from '../../src/network/set-up/initialise.ts';

export interface World {
  readonly folder: string;
  readonly engine: Engine;
  readonly platform: Platform;
  owner(text: string, values?: unknown[]): Promise<pg.QueryResult>;
  close(): Promise<void>;
}

const NAME = 'throughline';

/** An installation of its own in a temporary folder, set up, with every register on. */
export async function openWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'));
  const keyring = await openKeyring(join(folder, 'keys'));
  const engine = await openEngine({ data: join(folder, 'data'), keys: join(folder, 'keys'), lease: 'server' });
  await prepareDatabase(engine.connection('owner', NAME), NAME, keyring);
  const database = new Database({ prefix: NAME, desk: engine.connection('desk', NAME), public: engine.connection('public', NAME) });
  const platform: Platform = {
    database,
    model,
    clock: systemClock,
    keyring,
    storage: new FolderStorage(join(folder, 'attachments')),
    zone: 'Europe/Brussels',
    origin: 'http://localhost:3000',
    machineToken: machineSession(database, keyring),
  };
  await initialise(platform, { name: 'Bench', languages: ['en'], adminEmail: 'bench@example.org', confirmDuties: true });
  const owner = new pg.Client(engine.connection('owner', NAME));
  await owner.connect();
  return {
    folder,
    engine,
    platform,
    owner: (text, values = []) => owner.query(text, values),
    close: async () => {
      await owner.end();
      await database.close();
      await engine.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
    },
  };
}

const COUNTRIES = "array['IT','GR','ES','FR','DE','PL','LY','TN','MA','TR','US','MX','BA','HR','HU','BG','RO','AT','NL','BE']";
const CAUSES = "array['drowning','hypothermia','vehicle-accident','train','suffocation','violence-by-authorities','dehydration','other']";
const ROUTES = "array['central-mediterranean','western-mediterranean','eastern-mediterranean','western-balkans','sahara','us-mexico']";
const AREAS = "array['mediterranean','europe','northern-africa','north-america']";
const WORDS =
  "array['boat','harbour','migration','rescue','bateau','sauvetage','plage','Küste','Grenze','Rettung','barca','spiaggia','soccorso','patera','rescate','playa','kust','grens','praia','resgate','desert','train','river','camp','border']";

/**
 * Fills deaths-disappearances with `count` generated records by SQL alone, with directory, children left out, and search rows at the public level.
 * Deterministic: everything follows from the row's number.
 */
export async function fill(world: World, count: number, progress: (line: string) => void): Promise<void> {
  const STEP = 100_000;
  for (let from = 0; from < count; from += STEP) {
    const to = Math.min(count, from + STEP);
    await world.owner(
      `with n as (select g, md5(g::text)::uuid as id, abs(hashint4(g)) as h, abs(hashint4(g + 7)) as k from generate_series($1::int, $2::int) g),
       r as (insert into app.record (id, register, reference) select id, 'deaths-disappearances', upper(substr(md5('r' || g::text), 1, 11)) from n returning id)
       insert into register.deaths_disappearances (id, version, is_public, is_shared, review_status, visibility, reference, sort_on, published_on, changed_on, recorded_from, created_at,
         occurred_on_from, occurred_on_to, occurred_on_year, occurred_on_is_unknown, place_country, place_city, cause, route, area, dead_at_least, dead_at_most, dead_is_unknown, missing_at_least, missing_at_most, location_text)
       select id, 1, abs(hashint4(g + 13)) % 20 <> 0, true, 'published', 'public', upper(substr(md5('r' || g::text), 1, 11)), d, d, d, now(), now(), d, d, extract(year from d)::int, false,
         case when h % 23 = 0 then null else (${COUNTRIES})[1 + h % 20] end, 'Town ' || k % 900, (${CAUSES})[1 + k % 8], (${ROUTES})[1 + h % 6], (${AREAS})[1 + k % 4],
         h % 12, h % 12 + k % 3, false, k % 5, null, (${WORDS})[1 + h % 25] || ' ' || (${WORDS})[1 + k % 25] || ' ' || g
       from (select *, date '2000-01-01' + (h % 9400) as d from n) n`,
      [from + 1, to],
    );
    progress(`${to.toLocaleString('en')} records`);
  }
  await world.owner(
    `insert into app.search_public (record_id, register, sort_on, tsv)
     select id, 'deaths-disappearances', sort_on, to_tsvector((array['app.en','app.fr','app.de','app.it','app.es','app.nl','app.pt','app.simple'])[1 + abs(hashtext(id::text)) % 8]::regconfig, location_text)
       || array_to_tsvector(array['causes-of-death=' || cause, 'migration-routes=' || route]) from register.deaths_disappearances where is_public`,
  );
  await fillFacets(world);
  await world.owner('vacuum analyze register.deaths_disappearances');
  await world.owner('vacuum analyze app.facet_number');
  await world.owner('vacuum analyze app.search_public');
}

/** Facet numbers of the generated records, as the writers would have kept them. */
async function fillFacets(world: World): Promise<void> {
  const register = world.platform.model.register('deaths-disappearances');
  const facets = register.facets.map((name) => ({ name, sql: `coalesce(${register.dimensions.get(name)!.column}::text, 'unknown')` }));
  const put = (a: string, codeA: string, b: string, codeB: string): Promise<unknown> =>
    world.owner(
      `insert into app.facet_number select 'deaths-disappearances', 'public', $1, c.a, $2, c.b, c.n from (select ${codeA} as a, ${codeB} as b, count(*)::int as n from register.deaths_disappearances where is_public group by 1, 2) c`,
      [a, b],
    );
  await put('', "''::text", '', "''::text");
  for (const [index, a] of facets.entries()) for (const b of facets.slice(index)) await put(a.name, a.sql, b.name, b.sql);
}
