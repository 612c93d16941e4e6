import { once } from 'node:events';
import type pg from 'pg';
import { type CopyStreamQuery, from } from 'pg-copy-streams';
import { Refusal } from '../../kernel/refusal.ts';
import { type BackupTable, tableName } from './backup-format.ts';
import { Digest } from './digest.ts';
import { copyIn, qualified } from './list-tables.ts';

/**
 * Fills the tables of a backup in the order of its archive, within the owner's transaction. Meanwhile policies and triggers rest: COPY does not work
 * under the former, and what the latter would note has been noted. Order of use: `open`, `write` for each piece, `close`.
 */
export class TableWriter {
  readonly #owner: pg.Client;
  readonly #tables: ReadonlyMap<string, BackupTable>;
  readonly #read = new Map<string, { rows: number; hash: string }>();
  #current: { name: string; stream: CopyStreamQuery; done: Promise<unknown>; digest: Digest; hasFailed: boolean } | null = null;

  constructor(owner: pg.Client, tables: readonly BackupTable[]) {
    this.#owner = owner;
    this.#tables = new Map(tables.map((table) => [tableName(table), table]));
  }

  async open(): Promise<void> {
    for (const table of this.#tables.values())
      await this.#owner.query(`alter table ${qualified(table)} no force row level security, disable trigger user`);
    await this.#owner.query(`truncate ${[...this.#tables.values()].map(qualified).join(', ')}`);
  }

  /** Refusal `backup-damaged` for a table that its head does not name. */
  async write(name: string, bytes: Buffer): Promise<void> {
    if (this.#current?.name !== name) {
      await this.#end();
      const table = this.#tables.get(name);
      if (table === undefined || this.#read.has(name)) throw new Refusal('backup-damaged', { where: 'DIR' });
      const stream = this.#owner.query(from(copyIn(table)));
      const done = once(stream, 'finish');
      const current = { name, stream, done, digest: new Digest(), hasFailed: false };
      done.catch(() => (current.hasFailed = true));
      this.#current = current;
    }
    const { stream, done, digest } = this.#current!;
    digest.add(bytes);
    if (!stream.write(bytes)) await Promise.race([once(stream, 'drain'), done]);
  }

  /** Ends a COPY under way, so that the connection can roll back. */
  async abort(): Promise<void> {
    if (this.#current === null || this.#current.hasFailed) return;
    const { stream } = this.#current;
    const closed = new Promise((resolve) => stream.once('close', resolve));
    stream.destroy(new Error('the backup could not be read to its end'));
    await closed;
  }

  /** Rows and hash of each table that had any; policies and triggers are at work again. */
  async close(): Promise<ReadonlyMap<string, { rows: number; hash: string }>> {
    await this.#end();
    for (const table of this.#tables.values())
      await this.#owner.query(`alter table ${qualified(table)} force row level security, enable trigger user`);
    return this.#read;
  }

  async #end(): Promise<void> {
    if (this.#current === null) return;
    const { name, stream, done, digest } = this.#current;
    stream.end();
    await done;
    this.#current = null;
    this.#read.set(name, digest.close());
  }
}
