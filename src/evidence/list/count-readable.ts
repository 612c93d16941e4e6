import { sql } from 'kysely';
import { type Acting, identityOf, readingRole } from '../../network/acting.ts';

/** Numbers a reader may know, by register: how many records they could open; null where single records are not for them. */
export async function countReadable(acting: Acting): Promise<ReadonlyMap<string, number | null>> {
  const counts = new Map<string, number | null>();
  for (const register of acting.platform.model.registers) {
    const { role, level } = readingRole(acting, register.name);
    if (level === 'public' && register.publication !== 'open') {
      counts.set(register.name, null);
      continue;
    }
    const condition = level === 'public' ? sql`r.is_public` : level === 'network' ? sql`r.is_shared` : sql`true`;
    const [row] = await acting.platform.database.as(identityOf(acting, role), (tx) =>
      tx.rows(sql<{ n: number }>`select count(*)::integer as n from ${sql.id('register', register.table)} r where ${condition}`),
    );
    counts.set(register.name, row?.n ?? 0);
  }
  return counts;
}
