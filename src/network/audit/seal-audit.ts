import { sql, type Transaction } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import { one } from '../door.ts';
import { type Chain, CHAINS, type ChainEntry, readEntries } from './chain.ts';
import { CHAIN_START, chainHash, merkleRoot } from './merkle-root.ts';

/** Entries under one seal at most, so that a backlog is worked off with flat memory. */
const BATCH = 5_000;
const HIGHEST = Number.MAX_SAFE_INTEGER;

export interface Sealed {
  readonly changes: number;
  readonly reads: number;
}

/** Seals what has been added to both chains since last time; the numbers of entries sealed. Run by the worker every few seconds. */
export async function sealAudit(platform: Pick<Platform, 'database' | 'machineToken'>): Promise<Sealed> {
  const token = await platform.machineToken();
  const seal = (chain: Chain): Promise<number> => platform.database.as({ role: 'worker', token }, (tx) => sealChain(tx, chain));
  return { changes: await seal('changes'), reads: await seal('reads') };
}

async function sealChain(tx: Transaction, chain: Chain): Promise<number> {
  // Alone for a moment: whoever is adding entries has finished, so no number below what we see can still appear (migration 0003).
  await tx.rows(sql`select pg_advisory_xact_lock(7421890554)`);
  const { seals } = CHAINS[chain];
  const last = await one(
    tx.rows(sql<{ to_entry: number; hash: string }>`select to_entry, hash from ${sql.id('app', seals)} order by number desc limit 1`),
  );
  const entries = await readEntries(tx, chain, (last?.to_entry ?? 0) + 1, HIGHEST, BATCH);
  let previous = last?.hash ?? CHAIN_START;
  for (const part of partsOf(chain, entries)) {
    const root = merkleRoot(part.map((entry) => entry.canonical));
    previous = chainHash(previous, root);
    const month = chain === 'reads' ? sql`, month` : sql``;
    const monthValue = chain === 'reads' ? sql`, ${part[0]!.month}::date` : sql``;
    await tx.run(sql`insert into ${sql.id('app', seals)} (from_entry, to_entry, entries, root, hash${month})
      values (${part[0]!.number}::bigint, ${part.at(-1)!.number}::bigint, ${part.length}::bigint, ${root}, ${previous}${monthValue})`);
  }
  return entries.length;
}

/** Reads are sealed month by month, because they are forgotten month by month. */
function partsOf(chain: Chain, entries: readonly ChainEntry[]): ChainEntry[][] {
  if (entries.length === 0) return [];
  if (chain === 'changes') return [[...entries]];
  const parts: ChainEntry[][] = [];
  for (const entry of entries) {
    const open = parts.at(-1);
    if (open !== undefined && open[0]!.month === entry.month) open.push(entry);
    else parts.push([entry]);
  }
  return parts;
}
