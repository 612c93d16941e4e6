import { type RawBuilder, sql } from 'kysely';
import { conditions } from '../../evidence/list/conditions.ts';
import { readSelection, type Selection } from '../../evidence/list/selection.ts';
import { findRegister } from '../../evidence/pages/find-register.ts';
import { findRecords } from '../../evidence/search/find-records.ts';
import type { Transaction } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { type Level, maySee } from '../../model/sensitivity.ts';
import { type Acting, identityOf, readingRole } from '../../network/acting.ts';
import type { Visit } from '../../network/route.ts';
import type { MapPoint } from '../pictures/point-map.ts';

/** Different places one map can carry. */
const MOST_POINTS = 20_000;

export interface SelectedRegister {
  readonly acting: Acting;
  readonly register: CompiledRegister;
  readonly level: Level;
  readonly selection: Selection;
}

/** Register and selection of an address. Registers without public records show visitors nothing here (`not-found`). */
export function selectedRegister(visit: Visit): SelectedRegister {
  const acting = visit.get('acting');
  const register = findRegister(visit);
  const { level } = readingRole(acting, register.name);
  if (level === 'public' && register.publication !== 'open') throw new Refusal('not-found', { status: 404 });
  return { acting, register, level, selection: readSelection(register, level, new URL(visit.req.url).searchParams) };
}

/** Runs a read over the selection in the reader's role, with the selection as a condition on alias `r`. */
export async function overSelection<T>(
  { acting, register, level, selection }: SelectedRegister,
  work: (tx: Transaction, where: RawBuilder<unknown>) => Promise<T>,
): Promise<T> {
  const { role } = readingRole(acting, register.name);
  return acting.platform.database.as(
    identityOf(acting, role),
    async (tx) => {
      const found =
        selection.text === ''
          ? null
          : (await findRecords(tx, { text: selection.text, level, register: register.name })).hits.map((hit) => hit.id);
      return work(tx, conditions(register, level, selection, found));
    },
    { snapshot: true },
  );
}

export interface RegisterPlaces {
  readonly total: number;
  /** Null where points are not for this reader. */
  readonly points: readonly MapPoint[] | null;
  /** Records by country; `unknown` for none. Null where the country is not for this reader. */
  readonly countries: readonly { readonly code: string; readonly records: number }[] | null;
}

/** Where the records of a selection lie, at the precision this reader may see. */
export async function registerPlaces(selected: SelectedRegister): Promise<RegisterPlaces> {
  const { register, level } = selected;
  if (register.placed === undefined) throw new Refusal('not-found', { status: 404 });
  const field = register.field(register.placed);
  const hasColumn = (suffix: string): boolean =>
    field.kind.columns(field).some((column) => column.suffix === suffix && maySee(level, column.sensitivity ?? field.sensitivity));
  const table = sql.id('register', register.table);
  const [lat, lon, country] = ['_lat', '_lon', '_country'].map((suffix) => sql.ref(`r.${field.column}${suffix}`));
  return overSelection(selected, async (tx, where) => {
    const [counted] = await tx.rows(sql<{ n: number }>`select count(*)::integer as n from ${table} r where ${where}`);
    const points = hasColumn('_lat')
      ? await tx.rows(
          sql<{
            lat: number;
            lon: number;
            weight: number;
          }>`select ${lat} as lat, ${lon} as lon, count(*)::integer as weight from ${table} r where ${where} and ${lat} is not null and ${lon} is not null group by 1, 2 limit ${MOST_POINTS}`,
        )
      : null;
    const countries = hasColumn('_country')
      ? await tx.rows(
          sql<{
            code: string;
            records: number;
          }>`select coalesce(${country}, 'unknown') as code, count(*)::integer as records from ${table} r where ${where} group by 1 order by 2 desc, 1`,
        )
      : null;
    return { total: counted?.n ?? 0, points, countries };
  });
}
