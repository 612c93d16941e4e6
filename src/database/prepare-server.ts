import pg from 'pg';
import { secretToken } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import { EXTENSIONS } from './engine/logins.ts';

const OLDEST = 150_000;
/** Role names have at most 63 letters, and ours end in up to eight of their own. */
const PREFIX = /^[a-z][a-z0-9_]{0,40}$/;

/** Addresses of the three logins on the server that was prepared; each holds a password of its own. */
export interface ServerAddresses {
  readonly owner: string;
  readonly desk: string;
  readonly public: string;
}

/**
 * Makes an empty database of a PostgreSQL server (15 or later) ready for the application: three logins with fresh passwords, their rights on the
 * database, and the extensions. `address` is of a login that may make logins and give the database away (a superuser, as a rule); it is used
 * once and kept nowhere. Run again, it gives the logins new passwords and leaves everything else as it is.
 * Refusals: `prefix-malformed`, `server-too-old`, `server-unreachable`.
 */
export async function prepareServer(address: string, prefix: string): Promise<ServerAddresses> {
  if (!PREFIX.test(prefix)) throw new Refusal('prefix-malformed', { where: '--prefix', params: { prefix } });
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Refusal('server-unreachable', {
      where: '--owner-url',
      status: 503,
      params: { reason: error instanceof Error ? error.message : '' },
    });
  }
  try {
    const { rows } = await client.query<{ version: number; database: string }>(
      "select current_setting('server_version_num')::int as version, current_database()::text as database",
    );
    const { version, database } = rows[0]!;
    if (version < OLDEST) throw new Refusal('server-too-old', { where: '--owner-url' });
    const name = (login: string): string => pg.escapeIdentifier(`${prefix}_${login}`);
    const passwords = { owner: secretToken(), desk: secretToken(), public: secretToken() };
    const rights = { owner: 'createrole inherit', desk: 'nocreaterole noinherit', public: 'nocreaterole noinherit' };
    await client.query('begin');
    for (const login of ['owner', 'desk', 'public'] as const) {
      const found = await client.query('select from pg_roles where rolname = $1', [`${prefix}_${login}`]);
      await client.query(
        `${found.rowCount === 0 ? 'create' : 'alter'} role ${name(login)} login nosuperuser nobypassrls noreplication nocreatedb ${rights[login]} password ${pg.escapeLiteral(passwords[login])}`,
      );
    }
    // Who gives a database away must be able to become whom it is given to.
    await client.query(`grant ${name('owner')} to current_user`);
    const here = pg.escapeIdentifier(database);
    await client.query(`revoke all on database ${here} from public`);
    await client.query(`grant connect on database ${here} to ${name('desk')}, ${name('public')}`);
    for (const extension of EXTENSIONS) await client.query(`create extension if not exists ${extension} schema public`);
    await client.query(`alter database ${here} owner to ${name('owner')}`);
    await client.query('commit');
    const as = (login: 'owner' | 'desk' | 'public'): string => {
      const url = new URL(address);
      url.username = `${prefix}_${login}`;
      url.password = passwords[login];
      return url.href;
    };
    return { owner: as('owner'), desk: as('desk'), public: as('public') };
  } finally {
    await client.end();
  }
}
