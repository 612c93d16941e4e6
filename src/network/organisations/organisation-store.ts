import { sql } from '../../database/connection.ts';
import { type Acting, identityOf } from '../acting.ts';

export interface Organisation {
  readonly id: string;
  readonly shortName: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly about: string | null;
  readonly web: string | null;
  readonly isListed: boolean;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
}

const columns = sql`id, short_name as "shortName", name, country, about, web, is_listed as "isListed", joined_on as "joinedOn", left_on as "leftOn"`;

const LIST_LIMIT = 2_000;

/** Organisations the reader may see, by name: visitors the listed ones, those signed in all. */
export async function readOrganisations(acting: Acting): Promise<readonly Organisation[]> {
  return acting.platform.database.as(identityOf(acting, 'member'), (tx) =>
    tx.rows(sql<Organisation>`select ${columns} from app.organisation order by left_on is not null, lower(name), id limit ${LIST_LIMIT}`),
  );
}

/** One organisation by the name in its address; null when there is none the reader may see. */
export async function readOrganisation(acting: Acting, by: { shortName: string } | { id: string }): Promise<Organisation | null> {
  const where = 'id' in by ? sql`id = ${by.id}::uuid` : sql`short_name = ${by.shortName}`;
  const [found] = await acting.platform.database.as(identityOf(acting, 'member'), (tx) =>
    tx.rows(sql<Organisation>`select ${columns} from app.organisation where ${where}`),
  );
  return found ?? null;
}
