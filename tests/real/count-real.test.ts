import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPublicCount } from '../../src/counting/count/run-count.ts';
import { parseBy, readDefinition } from '../../src/counting/definition.ts';
import { beginBatch } from '../../src/evidence/import/batch/begin-batch.ts';
import { recognise } from '../../src/evidence/import/batch/batch-table.ts';
import { runImport } from '../../src/evidence/import/batch/run-import.ts';
import { machineActing } from '../../src/evidence/import/machine-acting.ts';
import { readTable } from '../../src/evidence/import/reading/read-table.ts';
import { pointMap } from '../../src/counting/pictures/point-map.ts';
import { registerPlaces } from '../../src/counting/pages/register-places.ts';
import { translator } from '../../src/site/messages.ts';
import { signedIn } from '../harness/cast.ts';
import { type ImportStage, importStage } from '../import/import-stage.ts';

const incidents = join(import.meta.dirname, '../../../shared/data/incidents');
const isThere = existsSync(incidents);
const LIMIT = 240_000;
const IOM = [2014, 2015, 2016, 2017, 2018, 2019].map((year) => join(incidents, `iom_hdx_${year}.json`));
const REGISTER = 'deaths-disappearances';

describe.skipIf(!isThere)('counts of real files', () => {
  let stage: ImportStage;

  beforeAll(async () => {
    stage = await importStage();
    const steward = await signedIn(stage.platform, { stewardOf: [REGISTER, 'detention-places'] });
    const machine = await machineActing(stage.platform);
    for (const path of [...IOM, join(incidents, 'detention_centres_2017.json')]) {
      const register = path.includes('iom') ? REGISTER : 'detention-places';
      const source = await readTable(path);
      const mapping = recognise(stage.platform.model.register(register), source.layout)!;
      const run = { register, mapping: mapping.name, isDryRun: false, target: 'published' } as const;
      const batchId = await beginBatch(steward, { ...run, fileName: basename(path), file: null, state: 'running' });
      await runImport(machine, { ...run, batchId, personId: steward.session!.personId, organisationId: null }, source, mapping);
    }
  }, LIMIT);
  afterAll(() => stage.end());

  /** People dead and missing by code of one dimension, as a visitor counts them. */
  async function counted(by: string): Promise<Map<string, number>> {
    const sums = new Map<string, number>();
    for (const measure of ['dead', 'missing']) {
      const { table } = await runPublicCount(
        { platform: stage.platform, session: null },
        readDefinition({ register: REGISTER, by: [parseBy(by)], measure }),
      );
      for (const cell of table.cells) if (!cell.isHidden) sums.set(cell.at[by]!, (sums.get(cell.at[by]!) ?? 0) + cell.atLeast);
    }
    return sums;
  }

  /** The ten lines that compute the same from the files. */
  function inFiles(key: (row: Record<string, string>) => string): Map<string, number> {
    const sums = new Map<string, number>();
    for (const path of IOM)
      for (const row of JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>[])
        sums.set(key(row), (sums.get(key(row)) ?? 0) + Number((row['total_dead_and_missing'] ?? '').replace(',', '') || 0));
    return sums;
  }

  it('by year, as the files say', async () => {
    const years = inFiles((row) => row['reported_date']!.slice(0, 4) || '2019');
    expect(Object.fromEntries(await counted('occurredOn:year'))).toEqual(Object.fromEntries(years));
  });

  it('by region, as the files say', async () => {
    const [ours, theirs] = [await counted('area'), inFiles((row) => row['region']!)];
    expect([...ours.values()].toSorted((a, b) => a - b)).toEqual([...theirs.values()].toSorted((a, b) => a - b));
  });

  it('puts the places of detention on one map', async () => {
    const { platform } = stage;
    const places = await registerPlaces({
      acting: { platform, session: null },
      register: platform.model.register('detention-places'),
      level: 'public',
      selection: { text: '', chosen: new Map(), statuses: [], page: 1, order: 'newest' },
    });
    expect(places.total).toBe(1753);
    const shown = places.points!.reduce((sum, point) => sum + (point.weight ?? 1), 0);
    expect(shown).toBeGreaterThan(1700);
    const svg = pointMap(places.points!, { t: translator('en'), title: 'Places', description: 'Places' });
    expect(svg.match(/<circle/g)!.length).toBe(places.points!.length);
    expect(svg.length).toBeLessThan(400_000);
  });
});
