import { sql } from 'kysely';
import type { Platform } from '../../database/platform.ts';
import { dayIn } from '../../kernel/clock.ts';
import { log } from '../../kernel/log.ts';
import { raisePublicVersion } from '../../network/act.ts';
import { identityOf } from '../../network/acting.ts';
import { loadSession } from '../../network/sessions/load-session.ts';
import { verifyFigure } from './verify-figure.ts';

/** Figures one turn checks at most, so that other chores get theirs. */
const AT_ONCE = 20;

/**
 * Counts published freezes again, once a day each, and keeps what was found: a public page says whether its figure still holds. Answers how many were checked.
 * A figure that no longer holds is logged by its address, never with a number.
 */
export async function checkFigures(platform: Platform): Promise<number> {
  const session = await loadSession(platform, await platform.machineToken());
  const acting = { platform, session };
  const today = dayIn(platform.zone, platform.clock.now());
  const due = await platform.database.as(identityOf(acting, 'worker'), (tx) =>
    tx.rows(
      sql<{
        id: string;
        slug: string;
        edition: string;
        holds: boolean | null;
      }>`select z.id, f.slug, z.edition, z.holds from app.freeze z join app.figure f on f.id = z.figure_id
        where z.state = 'published' and (z.checked_on is null or z.checked_on < ${today}::date) order by z.checked_on nulls first, z.id limit ${AT_ONCE}`,
    ),
  );
  for (const { id, slug, edition } of due) {
    const found = await verifyFigure(acting, slug, edition);
    if (!found.holds) log('warn', 'figure-does-not-hold', { figure: `${slug}/${edition}` });
    await platform.database.as(identityOf(acting, 'worker'), async (tx) => {
      await tx.run(
        sql`update app.freeze set checked_on = ${today}::date, holds = ${found.holds}, redacted = ${found.redactedSince} where id = ${id}::uuid`,
      );
      await raisePublicVersion(tx);
    });
  }
  return due.length;
}
