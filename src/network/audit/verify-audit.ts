import { sql, type Transaction } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import { type Chain, CHAINS, readEntries } from './chain.ts';
import { CHAIN_START, chainHash, merkleRoot } from './merkle-root.ts';

export interface ChainVerdict {
  readonly ok: boolean;
  /** Sealed entries the chain accounts for, forgotten ones included. */
  readonly entries: number;
  /** Hash of the last seal: written down elsewhere, it proves later that nothing before it changed. Null while nothing is sealed. */
  readonly head: string | null;
  /** First entry of the first seal that does not hold. */
  readonly firstBroken: number | null;
}

export interface AuditVerdict extends ChainVerdict {
  /** The second chain, of restricted reads. */
  readonly reads: ChainVerdict;
}

interface Seal {
  from_entry: number;
  to_entry: number;
  entries: number;
  root: string;
  hash: string;
  is_expired: boolean;
}

const PAGE = 1_000;

/** Recomputes both chains from their entries. A snapshot, so that sealing may go on meanwhile. */
export async function verifyAudit(platform: Pick<Platform, 'database' | 'machineToken'>): Promise<AuditVerdict> {
  const token = await platform.machineToken();
  return platform.database.as(
    { role: 'worker', token },
    async (tx) => {
      const changes = await verifyChain(tx, 'changes');
      const reads = await verifyChain(tx, 'reads');
      return { ...changes, ok: changes.ok && reads.ok, reads };
    },
    { snapshot: true, limitMs: 600_000 },
  );
}

async function verifyChain(tx: Transaction, chain: Chain): Promise<ChainVerdict> {
  let previous = CHAIN_START;
  let next = 1;
  let entries = 0;
  for (let offset = 0; ; offset += PAGE) {
    const seals = await readSeals(tx, chain, offset);
    for (const seal of seals) {
      if (!(await holds(tx, chain, seal, previous, next)))
        return { ok: false, entries, head: previous === CHAIN_START ? null : previous, firstBroken: seal.from_entry };
      previous = seal.hash;
      next = seal.to_entry + 1;
      entries += seal.entries;
    }
    if (seals.length < PAGE) break;
  }
  return { ok: true, entries, head: previous === CHAIN_START ? null : previous, firstBroken: null };
}

const readSeals = (tx: Transaction, chain: Chain, offset: number): Promise<Seal[]> =>
  tx.rows(sql<Seal>`
    select from_entry, to_entry, entries, root, hash, ${chain === 'reads' ? sql`expired_at is not null` : sql`false`} as is_expired
    from ${sql.id('app', CHAINS[chain].seals)} order by number limit ${PAGE} offset ${offset}`);

/** Entries are read from where the seal before ended: one slipped in between two seals would show as one too many. */
async function holds(tx: Transaction, chain: Chain, seal: Seal, previous: string, next: number): Promise<boolean> {
  if (seal.hash !== chainHash(previous, seal.root)) return false;
  if (seal.is_expired) return true;
  const found = await readEntries(tx, chain, next, seal.to_entry, seal.entries + 1);
  return found.length === seal.entries && merkleRoot(found.map((entry) => entry.canonical)) === seal.root;
}
