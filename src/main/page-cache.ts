import type { Database } from '../database/connection.ts';
import type { Visit } from '../network/route.ts';

/** The public version is reread at most this often: what is withdrawn is gone from every process within five seconds. */
const REREAD_MS = 1_000;
const MOST_PAGES = 2_000;
const LARGEST_PAGE = 512 * 1024;

interface Kept {
  readonly body: ArrayBuffer;
  readonly headers: [string, string][];
}

/** Pages for visitors, kept in process under one public version. Holds only what can be derived. */
export class PageCache {
  readonly #database: Database;
  #pages = new Map<string, Kept>();
  #version = -1;
  #readAt = 0;
  #reading: Promise<void> | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  async serve(visit: Visit, render: () => Response | Promise<Response>): Promise<Response> {
    await this.#refresh();
    const key = new URL(visit.req.url).pathname + new URL(visit.req.url).search;
    const kept = this.#pages.get(key);
    if (kept !== undefined) return new Response(kept.body.slice(0), { headers: kept.headers });
    const version = this.#version;
    const response = await render();
    if (response.status !== 200) return response;
    const body = await response.clone().arrayBuffer();
    if (body.byteLength <= LARGEST_PAGE && version === this.#version) {
      if (this.#pages.size >= MOST_PAGES) this.#pages.delete(this.#pages.keys().next().value!);
      this.#pages.set(key, { body, headers: [...response.headers].filter(([name]) => name !== 'set-cookie') });
    }
    return response;
  }

  async #refresh(): Promise<void> {
    if (Date.now() - this.#readAt < REREAD_MS) return;
    this.#reading ??= this.#read().finally(() => (this.#reading = null));
    await this.#reading;
  }

  async #read(): Promise<void> {
    const row = await this.#database.asVisitor((tx) => tx.db.selectFrom('app.public_version').select('number').executeTakeFirstOrThrow());
    if (row.number !== this.#version) this.#pages = new Map();
    this.#version = row.number;
    this.#readAt = Date.now();
  }
}
