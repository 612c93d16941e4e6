import pg from 'pg';

/** Refuses to run when a login of the application could step around row policies, or the server is too old. */
export async function refuseLoginsThatBypass(urls: readonly string[]): Promise<void> {
  for (const connectionString of urls) {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
    await client.connect();
    try {
      const { rows } = await client.query<{ login: string; can_bypass: boolean; version: number }>(
        "select rolname as login, rolsuper or rolbypassrls or rolcreaterole or pg_has_role(oid, (select nspowner from pg_namespace where nspname = 'app'), 'member') as can_bypass, current_setting('server_version_num')::int as version from pg_roles where rolname = current_user",
      );
      const [row] = rows;
      if (row === undefined || row.can_bypass)
        throw new Error(
          `The login "${row?.login ?? 'unknown'}" could step around the policies of the database; use the addresses that ./throughline database prepare printed`,
        );
      if (row.version < 150_000) throw new Error('PostgreSQL 15 or later is needed');
    } finally {
      await client.end();
    }
  }
}
