import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';

/** Any fixed number: two processes that start at once migrate one after the other. */
const LOCK = 7_421_890_553;

export interface Migrated {
  readonly applied: readonly string[];
}

/**
 * Applies the numbered files of `folder` that this database has not seen, each in its own transaction, in order.
 * `only` stops at the state of a backup. Append-only: a file whose text changed after it was applied is refused by name.
 */
export async function migrate(
  owner: pg.Client,
  folder: string,
  prefix: string,
  options: { only?: ReadonlySet<string> } = {},
): Promise<Migrated> {
  await owner.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    await owner.query(
      'create table if not exists public.migration (name text primary key, digest text not null, applied_at timestamptz not null default now())',
    );
    const seen = new Map(
      (await owner.query<{ name: string; digest: string }>('select name, digest from public.migration')).rows.map((row) => [
        row.name,
        row.digest,
      ]),
    );
    const names = (await readdir(folder))
      .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name) && options.only?.has(name) !== false)
      .sort();
    const applied: string[] = [];
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8');
      const digest = createHash('sha256').update(text).digest('hex');
      const known = seen.get(name);
      if (known === digest) continue;
      if (known !== undefined) throw new Error(`Migration ${name} was changed after it was applied; write a new one instead`);
      await inTransaction(owner, async () => {
        await owner.query(text.replaceAll('{{prefix}}', prefix));
        await owner.query('insert into public.migration (name, digest) values ($1, $2)', [name, digest]);
      });
      applied.push(name);
    }
    return { applied };
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

export async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
