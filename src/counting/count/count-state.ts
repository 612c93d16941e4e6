import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { SqlRow } from '../../model/field.ts';
import type { Bounds, StepValue } from '../../model/values.ts';
import type { GroupRow } from '../bounded-table.ts';
import { addCounted } from '../bounded-table.ts';
import type { Counted } from '../bounded-table.ts';
import { countedInPeriod, inPeriod } from '../in-period.ts';
import { subsets } from './count-groups.ts';
import type { CountPlan, PlannedDimension } from './count-plan.ts';
import { countedRows } from './counted-rows.ts';

/** Tracks read at a time: memory stays flat however large the register is. */
const BATCH = 2_000;

interface TrackRow extends SqlRow {
  readonly id: string;
  readonly of_version: number;
}

/** Counts who was in the plan's state during its period: reads the tracks in batches, with their steps, and folds each. */
export async function countState(tx: Transaction, plan: CountPlan): Promise<GroupRow[]> {
  const sum = new Map<string, GroupRow>();
  for (let after: string | null = null; ;) {
    const tracks: TrackRow[] = await readTracks(tx, plan, after);
    await foldTracks(tx, plan, tracks, sum);
    if (tracks.length < BATCH) return [...sum.values()];
    after = tracks.at(-1)!.id;
  }
}

async function readTracks(tx: Transaction, plan: CountPlan, after: string | null): Promise<TrackRow[]> {
  const { people } = plan.state!;
  const measured = [people.atLeast, people.atMost, ...(people.isUnknown === null ? [] : [people.isUnknown])];
  const rows = countedRows(plan, measured);
  const own = plan.dimensions.filter((dimension) => !dimension.isMany).map((dimension) => dimension.column);
  const columns = sql.join(['id', ...new Set([...own, ...measured])].map((name) => sql.ref(`r.${name}`)));
  const version = plan.definition.asOf === undefined ? sql`0` : sql`r.of_version`;
  return tx.rows(
    sql<TrackRow>`select ${columns}, ${version} as of_version from ${rows.from} where ${rows.where} ${after === null ? sql`` : sql`and r.id > ${after}::uuid`} order by r.id limit ${BATCH}`,
  );
}

/** Child rows of a batch by record, in their order, in the versions that count. */
async function readChildren(
  tx: Transaction,
  tracks: readonly TrackRow[],
  table: string,
  columns: readonly string[],
): Promise<Map<string, SqlRow[]>> {
  const names = sql.join(['record_id', 'position', ...columns].map((name) => sql.ref(`c.${name}`)));
  const read = async (isPast: boolean): Promise<SqlRow[]> => {
    const wanted = tracks.filter((track) => track.of_version > 0 === isPast);
    if (wanted.length === 0) return [];
    const ids = wanted.map((track) => track.id);
    return tx.rows(
      isPast
        ? sql<SqlRow>`select ${names} from unnest(${ids}::uuid[], ${wanted.map((track) => track.of_version)}::integer[]) as v(id, version)
            join ${sql.id('register', `${table}_past`)} c on c.record_id = v.id and c.version = v.version order by c.record_id, c.position`
        : sql<SqlRow>`select ${names} from ${sql.id('register', table)} c where c.record_id = any(${ids}::uuid[]) order by c.record_id, c.position`,
    );
  };
  const byRecord = new Map<string, SqlRow[]>();
  for (const row of [...(await read(false)), ...(await read(true))]) {
    const id = row['record_id'] as string;
    const list = byRecord.get(id);
    if (list === undefined) byRecord.set(id, [row]);
    else list.push(row);
  }
  return byRecord;
}

async function foldTracks(tx: Transaction, plan: CountPlan, tracks: readonly TrackRow[], sum: Map<string, GroupRow>): Promise<void> {
  const state = plan.state!;
  const stepColumns = state.field.kind
    .child(state.field)!
    .columns.map((column) => column.name)
    .filter((name) => name !== 'note');
  const steps = await readChildren(tx, tracks, state.field.childTable!, stepColumns);
  const many = plan.dimensions.filter((dimension) => dimension.isMany);
  const codes = new Map<PlannedDimension, Map<string, SqlRow[]>>();
  for (const dimension of many) codes.set(dimension, await readChildren(tx, tracks, dimension.field.childTable!, [dimension.column]));
  const codesOf = (track: TrackRow, dimension: PlannedDimension): readonly (string | null)[] => {
    if (!dimension.isMany) return [textOf(track[dimension.column])];
    const found = codes.get(dimension)!.get(track.id);
    return found === undefined ? [null] : [...new Set(found.map((row) => textOf(row[dimension.column])))];
  };
  for (const track of tracks) {
    const counted = foldTrack(
      plan,
      track,
      (state.field.kind.load({}, steps.get(track.id) ?? [], state.field) ?? []) as readonly StepValue[],
    );
    if (counted === null) continue;
    for (const kept of subsets(many)) {
      const dimensions = plan.dimensions.filter((dimension) => !dimension.isMany || kept.includes(dimension));
      let places: Record<string, string | null>[] = [{}];
      for (const dimension of dimensions)
        places = places.flatMap((at) => codesOf(track, dimension).map((code) => ({ ...at, [dimension.name]: code })));
      for (const at of places) add(sum, at, counted);
    }
  }
}

const textOf = (value: SqlRow[string] | undefined): string | null => (value === null || value === undefined ? null : String(value));

function add(sum: Map<string, GroupRow>, at: Readonly<Record<string, string | null>>, counted: Counted): void {
  const name = JSON.stringify(at);
  const before = sum.get(name);
  sum.set(name, { at, ...(before === undefined ? counted : addCounted(before, counted)) });
}

/** One track with respect to the period; null when nobody in it can have been in the state. */
function foldTrack(plan: CountPlan, track: TrackRow, steps: readonly StepValue[]): Counted | null {
  const { effects, isEvent, period, people } = plan.state!;
  const timed = steps.filter((step) => effects[step.kind] !== undefined);
  const tally = inPeriod({ steps: timed, people: everyone(track, people) }, effects, period);
  const counted: Counted = isEvent ? { ...tally.newly, records: tally.newly.atMost === 0 ? 0 : 1 } : countedInPeriod(tally);
  if (counted.records === 0) return null;
  if (plan.measure !== null) return counted;
  // Records, not people: certainly in the state when somebody in it certainly was.
  return { atLeast: counted.atLeast > 0 ? 1 : 0, atMost: 1, records: 1 };
}

/** Nobody said how many: at least one person, no upper limit. A case is about someone. */
function everyone(track: TrackRow, people: { readonly atLeast: string; readonly atMost: string }): Bounds {
  const least = track[people.atLeast];
  if (least === null || least === undefined) return { atLeast: 1, atMost: null };
  const most = track[people.atMost];
  return { atLeast: Number(least), atMost: most === null || most === undefined ? null : Number(most) };
}
