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
  /** Best first. */
  readonly hits: readonly Hit[];
  /** What the text was mended to, when it found nothing as typed. */
  readonly suggestion: string | null;
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
 * Full-text search at one level, in the caller's role. Each term is looked for in every language and as the label of a code in any
 * language (*détention* finds what is coded *detention*). When nothing is found, mistyped words are mended against the words of this level.
 */
export async function findRecords(
  tx: Transaction,
  { text, level, register }: { text: string; level: Level; register?: string | null },
): Promise<Found> {
  const reference = readReference(text);
  const terms = reference === null ? termsOf(text) : [reference];
  if (terms.length === 0) return { hits: [], suggestion: null };
  const hits = await find(tx, terms, level, register ?? null);
  if (hits.length > 0) return { hits, suggestion: null };
  const mended = await mend(tx, terms, level);
  if (mended === null) return { hits: [], suggestion: null };
  return { hits: await find(tx, mended, level, register ?? null), suggestion: mended.join(' ') };
}

async function find(tx: Transaction, terms: readonly string[], level: Level, register: string | null): Promise<Hit[]> {
  const codes = terms.map((term) => codesFor(term).join('\x1f'));
  return tx.rows(sql<Hit>`select f.record_id as id, f.register, f.rank from app.search_find(${level}, app.search_query(${terms as string[]}::text[], ${codes}::text[]), ${register}::text, ${MOST_CANDIDATES}) f
    order by f.rank desc, f.sort_on desc nulls last, f.record_id`);
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
