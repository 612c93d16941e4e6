import type { Role, Transaction } from '../../database/connection.ts';
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

/** Signed in, a person finds all they may see; a visitor what is public. */
const searchLevel = (acting: Acting): { level: Level; role: Role } => {
  const level = acting.session?.level ?? 0;
  if (level >= 2) return { level: 'restricted', role: level >= 4 ? 'worker' : 'member' };
  return { level: 'public', role: 'visitor' };
};

/** Searches all registers, or one, and shows the best of what was found; `byRegister` counts over all of them. */
export async function searchAll(
  acting: Acting,
  options: { text: string; register: string | null; speaker: Speaker; level?: Level },
): Promise<SearchResult> {
  const { model, database } = acting.platform;
  const own = searchLevel(acting);
  const level = own.level === 'public' ? 'public' : (options.level ?? own.level);
  return database.as(identityOf(acting, level === 'public' ? 'visitor' : own.role), async (tx) => {
    const all = await findRecords(tx, { text: options.text, level }, SHOWN);
    const found = options.register === null ? all : await findRecords(tx, { text: options.text, level, register: options.register }, SHOWN);
    return {
      total: found.total,
      isMore: found.total >= MOST_CANDIDATES,
      byRegister: [...all.byRegister]
        .filter(([name]) => model.has(name))
        .map(([name, count]) => ({ register: model.register(name), count }))
        .toSorted((a, b) => b.count - a.count),
      hits: await describe(tx, acting, found.hits, level, options.speaker),
      suggestion: found.suggestion,
    };
  });
}

/** Ways in which one person reads a register, the most open first. */
function readings(acting: Acting, register: string, level: Level): readonly { role: Role; level: Level }[] {
  if (level === 'public') return [{ role: 'visitor', level }];
  if ((acting.session?.level ?? 0) >= 4) return [{ role: 'worker', level }];
  const member = { role: 'member', level: 'network' } as const;
  if (level === 'network') return [member];
  if (acting.session?.stewardOf.has(register) === true) return [{ role: 'steward', level: 'restricted' }];
  return [{ role: 'own', level: 'restricted' }, member];
}

async function describe(tx: Transaction, acting: Acting, hits: readonly Hit[], level: Level, speaker: Speaker): Promise<SearchHit[]> {
  const described = new Map<string, SearchHit>();
  for (const [name, group] of Map.groupBy(hits, (hit) => hit.register)) {
    if (!acting.platform.model.has(name)) continue;
    const register = acting.platform.model.register(name);
    const fields = new Set(register.caption.map((caption) => caption.split(':')[0]!));
    for (const reading of readings(acting, name, level)) {
      if (level !== 'public') await tx.become(reading.role);
      const ids = group.map((hit) => hit.id).filter((id) => !described.has(id));
      for (const record of await readRecords(tx, register, ids, reading.level, fields))
        described.set(record.id, {
          register,
          reference: record.reference ?? '',
          caption: captionOf(register, record, speaker),
          language: record.language,
        });
    }
  }
  return hits.flatMap((hit) => described.get(hit.id) ?? []);
}
