import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { Level } from '../../model/sensitivity.ts';
import { readReference } from '../../kernel/ids.ts';
import { codesFor } from './vocabulary-words.ts';
import { fold } from './words.ts';

/** Rank and facets are over the first candidates; beyond, the page says "more than". */
export const MOST_CANDIDATES = 5_000;
const MOST_WORDS = 12;

export interface Hit {
  readonly id: string;
  readonly register: string;
  readonly rank: number;
}

export interface Found {
  /** All candidates, up to `MOST_CANDIDATES`. */
  readonly total: number;
  readonly byRegister: ReadonlyMap<string, number>;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** What the text was mended to, when it found nothing as typed. */
  readonly suggestion: string | null;
}

export interface Wanted {
  readonly text: string;
  readonly level: Level;
  readonly register?: string | null;
}

/** Phrases in quotation marks stay together; everything else is single words, all of which must be there. */
export function termsOf(text: string): readonly string[] {
  const terms = [...text.matchAll(/"([^"]+)"|„([^“”]+)[“”]|«([^»]+)»|([^\s"„«»]+)/gu)].map((match) =>
    match
      .slice(1)
      .find((group) => group !== undefined)!
      .trim(),
  );
  return terms.filter((term) => /[\p{L}\p{N}]/u.test(term)).slice(0, MOST_WORDS);
}

/**
 * Full-text search at one level, in the caller's role: the best `most` hits and how many there are by register. Each term is looked for in every
 * language and as the label of a code in any language (*détention* finds what is coded *detention*). When nothing is found, mistyped words
 * are mended against the words of this level.
 */
export async function findRecords(tx: Transaction, wanted: Wanted, most = 20): Promise<Found> {
  return orMended(
    tx,
    wanted,
    NOTHING,
    (terms) => topHits(tx, terms, wanted, most),
    (found) => found.total === 0,
  );
}

const NOTHING: Found = { total: 0, byRegister: new Map(), hits: [], suggestion: null };

/** Ids of everything a text finds in one register, for a list that narrows down further. */
export async function findCandidates(tx: Transaction, wanted: Wanted): Promise<{ ids: readonly string[]; suggestion: string | null }> {
  const none: { ids: readonly string[]; suggestion: string | null } = { ids: [], suggestion: null };
  return orMended(
    tx,
    wanted,
    none,
    async (terms) => ({
      ids: (await tx.rows(sql<{ id: string }>`select f.record_id as id from ${candidates(terms, wanted)} f`)).map((row) => row.id),
      suggestion: null,
    }),
    (found) => found.ids.length === 0,
  );
}

async function orMended<T extends { suggestion: string | null }>(
  tx: Transaction,
  { text, level }: Wanted,
  none: T,
  find: (terms: readonly string[]) => Promise<T>,
  isEmpty: (found: T) => boolean,
): Promise<T> {
  const reference = readReference(text);
  const terms = reference === null ? termsOf(text) : [reference];
  if (terms.length === 0) return none;
  const found = await find(terms);
  if (!isEmpty(found)) return found;
  const mended = await mend(tx, terms, level);
  return mended === null ? found : { ...(await find(mended)), suggestion: mended.join(' ') };
}

const candidates = (terms: readonly string[], { level, register = null }: Wanted) =>
  sql`app.search_find(${level}, app.search_query(${terms as string[]}::text[], ${terms.map((term) => codesFor(term).join('\x1f'))}::text[]), ${register}::text, ${MOST_CANDIDATES})`;

async function topHits(tx: Transaction, terms: readonly string[], wanted: Wanted, most: number): Promise<Found> {
  const [row] = await tx.rows(sql<{ counts: Record<string, number> | null; hits: Hit[] | null }>`
    with f as materialized (select record_id, register, sort_on, rank from ${candidates(terms, wanted)})
    select (select jsonb_object_agg(c.register, c.n) from (select register, count(*) as n from f group by 1) c) as counts,
      (select jsonb_agg(jsonb_build_object('id', t.record_id, 'register', t.register, 'rank', t.rank)) from (select * from f order by rank desc, sort_on desc nulls last, record_id limit ${most}) t) as hits`);
  const byRegister = new Map(Object.entries(row?.counts ?? {}));
  return { total: [...byRegister.values()].reduce((sum, n) => sum + n, 0), byRegister, hits: row?.hits ?? [], suggestion: null };
}

async function mend(tx: Transaction, terms: readonly string[], level: Level): Promise<string[] | null> {
  const mended: string[] = [];
  let hasChanged = false;
  for (const term of terms) {
    const typed = fold(term);
    const [best] =
      typed.length < 4 || codesFor(term).length > 0
        ? []
        : await tx.rows(sql<{ word: string }>`select word from app.search_suggest(${level}, ${typed}, 1)`);
    hasChanged ||= best !== undefined && best.word !== typed;
    mended.push(best?.word ?? term);
  }
  return hasChanged ? mended : null;
}
