import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import type { Speaker } from '../../model/speaker.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { captionOf } from '../record/caption.ts';
import { readRecords } from '../record/read-records.ts';
import { findRecords, type Hit, MOST_CANDIDATES } from './find-records.ts';

export interface SearchHit {
  readonly register: CompiledRegister;
  readonly reference: string;
  readonly caption: string;
  readonly language: string | null;
}

export interface SearchResult {
  readonly total: number;
  readonly isMore: boolean;
  readonly byRegister: readonly { readonly register: CompiledRegister; readonly count: number }[];
  readonly hits: readonly SearchHit[];
  readonly suggestion: string | null;
}

const SHOWN = 20;

/** The highest level this person searches at: stewards all of theirs, members what is shared, visitors what is public. */
const searchLevel = (acting: Acting): { level: Level; role: 'visitor' | 'member' | 'steward' | 'worker' } => {
  const level = acting.session?.level ?? 0;
  if (level >= 4) return { level: 'restricted', role: 'worker' };
  if (level >= 2) return { level: 'network', role: 'member' };
  return { level: 'public', role: 'visitor' };
};

/** Searches all registers, or one, and shows the best of what was found. */
export async function searchAll(
  acting: Acting,
  options: { text: string; register: string | null; speaker: Speaker; level?: Level },
): Promise<SearchResult> {
  const { model, database } = acting.platform;
  const own = searchLevel(acting);
  const level = options.level ?? own.level;
  const role = level === 'public' ? 'visitor' : own.role;
  return database.as(identityOf(acting, role), async (tx) => {
    const found = await findRecords(tx, { text: options.text, level });
    const more = role === 'member' && acting.session!.stewardOf.size > 0 ? await stewarded(tx, options.text) : [];
    const hits = merged(found.hits, more).filter((hit) => model.has(hit.register));
    const counts = new Map<string, number>();
    for (const hit of hits) counts.set(hit.register, (counts.get(hit.register) ?? 0) + 1);
    const wanted = options.register === null ? hits : hits.filter((hit) => hit.register === options.register);
    return {
      total: wanted.length,
      isMore: found.hits.length >= MOST_CANDIDATES,
      byRegister: [...counts].map(([name, count]) => ({ register: model.register(name), count })).toSorted((a, b) => b.count - a.count),
      hits: await describe(tx, acting, wanted.slice(0, SHOWN), level, options.speaker),
      suggestion: found.suggestion,
    };
  });
}

async function stewarded(tx: Transaction, text: string): Promise<readonly Hit[]> {
  await tx.become('steward');
  const { hits } = await findRecords(tx, { text, level: 'restricted' });
  await tx.become('member');
  return hits;
}

function merged(a: readonly Hit[], b: readonly Hit[]): Hit[] {
  const byId = new Map(a.map((hit) => [hit.id, hit]));
  for (const hit of b) if (!byId.has(hit.id)) byId.set(hit.id, hit);
  return [...byId.values()].toSorted((one, other) => other.rank - one.rank);
}

async function describe(tx: Transaction, acting: Acting, hits: readonly Hit[], level: Level, speaker: Speaker): Promise<SearchHit[]> {
  const byRegister = Map.groupBy(hits, (hit) => hit.register);
  const described = new Map<string, SearchHit>();
  for (const [name, group] of byRegister) {
    const register = acting.platform.model.register(name);
    const isSteward = level !== 'public' && acting.session?.stewardOf.has(name) === true && acting.session.level < 4;
    if (isSteward) await tx.become('steward');
    const fields = new Set(register.caption.map((caption) => caption.split(':')[0]!));
    for (const record of await readRecords(
      tx,
      register,
      group.map((hit) => hit.id),
      isSteward ? 'restricted' : level,
      fields,
    ))
      described.set(record.id, {
        register,
        reference: record.reference ?? '',
        caption: captionOf(register, record, speaker),
        language: record.language,
      });
    if (isSteward) await tx.become('member');
  }
  return hits.flatMap((hit) => described.get(hit.id) ?? []);
}
