import { sql } from 'kysely';
import { type Acting, identityOf, readingRole } from '../../network/acting.ts';

/**
 * Numbers a reader may know, by register: how many records they could open; null where single records are not for them.
 * Of what is public or shared the numbers are kept beside the records; a steward's are counted.
 */
export async function countReadable(acting: Acting): Promise<ReadonlyMap<string, number | null>> {
  const { model, database } = acting.platform;
  const readings = model.registers.map((register) => ({ register, ...readingRole(acting, register.name) }));
  const base = readings.some(({ role }) => role !== 'visitor') ? 'member' : 'visitor';
  return database.as(identityOf(acting, base), async (tx) => {
    const kept = await tx.rows(
      sql<{
        register: string;
        level: string;
        n: number;
      }>`select register, level, n from app.facet_number where dimension_a = '' and dimension_b = ''`,
    );
    const counts = new Map<string, number | null>();
    for (const { register, role, level } of readings) {
      if (level === 'public' && register.publication !== 'open') counts.set(register.name, null);
      else if (level !== 'restricted')
        counts.set(register.name, kept.find((row) => row.register === register.name && row.level === level)?.n ?? 0);
      else {
        await tx.become(role);
        const [row] = await tx.rows(sql<{ n: number }>`select count(*)::integer as n from ${sql.id('register', register.table)} r`);
        await tx.become(base);
        counts.set(register.name, row?.n ?? 0);
      }
    }
    return counts;
  });
}
