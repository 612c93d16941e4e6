import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { LOGIN_NAMES, type Login } from '../../src/database/engine/logins.ts';
import { BLANK } from './blank.ts';

/** A database of one test file, on the run's engine. */
export interface TestDatabase {
  readonly name: string;
  connection(login: Login): pg.ClientConfig;
  /** Ends whatever is still connected and removes it. */
  drop(): Promise<void>;
}

const LOCK_LIMIT = '120s';

/** How to connect to a database of the run's engine. */
export function engineConnection(login: Login, database: string): pg.ClientConfig {
  return { ...inject('engine'), user: LOGIN_NAMES[login], database, ssl: false };
}

/**
 * Builds a template once per run, however many files ask for it at the same time, and answers its database name. `build` gets the
 * owner's connection to a database that has the extensions and nothing else; it must close what it opens.
 */
export async function templateDatabase(name: string, build: (owner: pg.ClientConfig) => Promise<void>): Promise<string> {
  const database = `template_${name.replaceAll(/\W/g, '_').toLowerCase()}`.slice(0, 63);
  await asSuperuser(async (client) => {
    await client.query(`SET lock_timeout = '${LOCK_LIMIT}'`);
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber(database)]);
    const { rows } = await client.query<{ datistemplate: boolean }>('SELECT datistemplate FROM pg_database WHERE datname = $1', [database]);
    if (rows[0]?.datistemplate === true) return;
    // A build that failed in another file left it unmarked.
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await create(client, database, BLANK);
    await build(engineConnection('owner', database));
    await client.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS false`);
    await client.query('SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1', [database]);
    await client.query(`ALTER DATABASE ${database} IS_TEMPLATE true`);
  });
  return database;
}

/** A copy of a template, all its own (a fraction of a second). */
export async function cloneDatabase(template: string = BLANK): Promise<TestDatabase> {
  const name = `clone_${randomBytes(8).toString('hex')}`;
  await asSuperuser((client) => create(client, name, template));
  return {
    name,
    connection: (login) => engineConnection(login, name),
    drop: () => asSuperuser(async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

/** With the rights that the application's own database has; PostgreSQL does not copy those. */
async function create(client: pg.Client, name: string, template: string): Promise<void> {
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${LOGIN_NAMES.owner} STRATEGY FILE_COPY`);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${LOGIN_NAMES.desk}, ${LOGIN_NAMES.public}`);
}

const lockNumber = (text: string): string => createHash('sha256').update(text).digest().readBigInt64BE().toString();

async function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(engineConnection('superuser', 'postgres'));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
