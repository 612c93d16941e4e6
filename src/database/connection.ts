import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import { Refusal } from '../kernel/refusal.ts';
import type { Tables } from './tables.ts';

/** What a transaction may become. `own` is a member acting on the records of their own organisation. */
export type Role = 'visitor' | 'door' | 'member' | 'own' | 'steward' | 'worker';

const ROLES: readonly Role[] = ['visitor', 'door', 'member', 'own', 'steward', 'worker'];
const TOKEN = /^[A-Za-z0-9_-]{0,64}$/;

/** Longest a statement of a page may run; jobs set their own. */
const STATEMENT_LIMIT_MS = 15_000;
const LOCK_LIMIT_MS = 5_000;

/** Dates stay text (`2026-03-09`): a calendar day has no zone. bigint stays a number while it is safe. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === 1082) return (value: string) => value;
    if (oid === 20) return (value: string) => (Number.isSafeInteger(Number(value)) ? Number(value) : value);
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

/** One transaction under one role. Everything a person or a process reads or writes goes through one of these. */
export interface Transaction {
  /** Typed queries on the fixed tables, and the executor for `sql` fragments on register tables. */
  readonly db: Kysely<Tables>;
  /** Changes the role within the transaction, for instance from `member` to `own` for one record. */
  become(role: Role): Promise<void>;
  /** Rows of a composed fragment. */
  rows<T>(query: RawBuilder<T>): Promise<T[]>;
  /** Rows changed by a composed fragment. */
  run(query: RawBuilder<unknown>): Promise<number>;
  /** The connection itself, for COPY. */
  readonly client: pg.PoolClient;
}

export interface Identity {
  readonly role: Role;
  /** Token of the session that acts; null for a visitor. */
  readonly token: string | null;
}

export const VISITOR: Identity = { role: 'visitor', token: null };

const ROLE_ONLY = "select set_config('role', $1, true), set_config('app.token', $2, true)";

/**
 * Role and token as parameters, not as text: a statement's text can be read by every session of the same login in what the server
 * says it is doing, and a token read there would be somebody's session.
 */
const preamble = (prefix: string, { role, token }: Identity): pg.QueryConfig => {
  if (!ROLES.includes(role) || !TOKEN.test(token ?? '')) throw new Error('malformed identity');
  return { name: 'become', text: ROLE_ONLY, values: [`${prefix}_${role}`, token ?? ''] };
};

export class Database {
  readonly prefix: string;
  readonly #desk: pg.Pool;
  readonly #public: pg.Pool;
  readonly #read: pg.Pool;

  constructor(options: { prefix: string; desk: pg.PoolConfig; public: pg.PoolConfig; read?: pg.PoolConfig | undefined; size?: number }) {
    const size = options.size ?? 10;
    const pool = (config: pg.PoolConfig, max: number): pg.Pool => {
      const made = new pg.Pool({ ...config, max, types, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 30_000, allowExitOnIdle: true });
      // A connection lost while idle is replaced on next use; the error belongs to nobody.
      made.on('error', () => undefined);
      return made;
    };
    this.prefix = options.prefix;
    this.#desk = pool(options.desk, size);
    this.#public = pool(options.public, size);
    this.#read = options.read === undefined ? this.#public : pool(options.read, size);
  }

  /** Runs `work` in one transaction as `identity`. Commits when it returns, rolls back when it throws. */
  async as<T>(
    identity: Identity,
    work: (tx: Transaction) => Promise<T>,
    options: { limitMs?: number; snapshot?: boolean } = {},
  ): Promise<T> {
    return this.#transaction(identity.role === 'visitor' ? this.#public : this.#desk, identity, work, options);
  }

  /** Reads public rows only, from a replica where there is one. */
  async asVisitor<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#transaction(this.#read, VISITOR, work, {});
  }

  /** Whether the database answers, within two seconds. */
  async isReady(): Promise<boolean> {
    try {
      await Promise.race([
        this.#desk.query('select 1'),
        new Promise((_resolve, reject) => setTimeout(() => reject(new Error('database: no answer within 2 s')), 2_000).unref()),
      ]);
      return true;
    } catch (error) {
      if (error instanceof Error) return false;
      throw error;
    }
  }

  async close(): Promise<void> {
    await Promise.all([...new Set([this.#desk, this.#public, this.#read])].map((pool) => pool.end()));
  }

  async #transaction<T>(
    pool: pg.Pool,
    identity: Identity,
    work: (tx: Transaction) => Promise<T>,
    options: { limitMs?: number; snapshot?: boolean },
  ): Promise<T> {
    const client = await connect(pool);
    let isBroken = false;
    // A server that goes away mid-transaction must not take the process with it; the query in flight reports it.
    const onError = (): void => void (isBroken = true);
    client.on('error', onError);
    try {
      const limit = options.limitMs ?? STATEMENT_LIMIT_MS;
      const begin = `begin${options.snapshot === true ? ' isolation level repeatable read' : ''}; set local statement_timeout = ${limit}; set local lock_timeout = ${LOCK_LIMIT_MS}; set local idle_in_transaction_session_timeout = 60000`;
      // A visitor has no token to keep: one statement for both, on the pages that are asked for most.
      if (identity.role === 'visitor')
        await client.query(`${begin}; select set_config('role', '${this.prefix}_visitor', true), set_config('app.token', '', true)`);
      else {
        await client.query(begin);
        await client.query(preamble(this.prefix, identity));
      }
      const db = kyselyOn(client);
      const result = await work({
        db,
        client,
        become: async (role) => void (await client.query(preamble(this.prefix, { ...identity, role }))),
        rows: async (query) => (await query.execute(db)).rows,
        run: async (query) => Number((await query.execute(db)).numAffectedRows ?? 0),
      });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => (isBroken = true));
      throw unavailable(error) ?? error;
    } finally {
      client.off('error', onError);
      client.release(isBroken);
    }
  }
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw unavailable(error) ?? new Refusal('database-unavailable', { status: 503 });
  }
}

/** Connection lost, server shutting down or starting, disk full: fails closed with a sentence, and recovers by itself. */
function unavailable(error: unknown): Refusal | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') {
    return error instanceof Error && /Connection terminated|not queryable|timeout exceeded when trying to connect/.test(error.message)
      ? new Refusal('database-unavailable', { status: 503 })
      : null;
  }
  if (/^(08|57P0)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(code))
    return new Refusal('database-unavailable', { status: 503 });
  // More clients than the server takes are not a full disk: it passes.
  if (code === '53300') return new Refusal('database-unavailable', { status: 503 });
  if (code.startsWith('53')) return new Refusal('storage-full', { status: 503 });
  // NUL and half characters, which some clients send: no text of the database can hold them.
  if (code === '22021' || code === '22P05') return new Refusal('impossible-character', { status: 400 });
  if (code === '57014' || code === '55P03') return new Refusal('took-too-long', { status: 503 });
  return null;
}

function kyselyOn(client: pg.PoolClient): Kysely<Tables> {
  const lent = { query: client.query.bind(client), release: () => undefined, on: () => undefined } as unknown as pg.PoolClient;
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: { connect: async () => lent, end: async () => undefined } as unknown as pg.Pool }),
  });
}

export { sql };
