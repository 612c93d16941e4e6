import { sql } from 'kysely';
import { dayIn } from '../../kernel/clock.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act, raisePublicVersion } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { findFigure, listFreezes, readFrozenInside } from './figure-store.ts';
import { requireEditor } from './may-edit-figures.ts';

/**
 * Shows the newest freeze on the public site, by a second person: someone else than who froze it and who proposed it.
 * Refusals: `not-allowed`, `not-found`, `not-frozen`, `not-a-public-figure`, `figure-withdrawn`, `already-published`, `figure-needs-second-person`.
 */
export async function publishFigure(acting: Acting, slug: string): Promise<{ slug: string; edition: string }> {
  requireEditor(acting);
  const { platform, session } = acting;
  return act(acting, 'member', 'figure.publish', async (tx) => {
    const figure = await findFigure(tx, slug);
    if (figure === null) throw new Refusal('not-found', { status: 404 });
    if (figure.status === 'withdrawn') throw new Refusal('figure-withdrawn', { status: 409 });
    if (figure.level !== 'public') throw new Refusal('not-a-public-figure', { status: 409 });
    const [freeze] = await listFreezes(tx, figure.id);
    if (freeze === undefined) throw new Refusal('not-frozen', { status: 409 });
    if (freeze.state === 'published') throw new Refusal('already-published', { status: 409 });
    const { frozenBy, proposedBy } = await readFrozenInside(tx, freeze.id);
    const person = session?.personId ?? null;
    if (person === null || person === proposedBy || person === frozenBy) throw new Refusal('figure-needs-second-person', { status: 409 });
    const now = platform.clock.now();
    await tx.run(sql`update app.freeze set state = 'published', approved_by = app.person(), published_at = ${now.toISOString()}::timestamptz, published_on = ${dayIn(platform.zone, now)}::date,
      proposed_by = coalesce(proposed_by, frozen_by) where id = ${freeze.id}::uuid`);
    await tx.run(sql`update app.figure set status = 'published' where id = ${figure.id}::uuid`);
    await raisePublicVersion(tx);
    return {
      result: { slug, edition: freeze.edition },
      audit: { register: figure.register, subject: freeze.id, content: freeze.publicHash ?? '' },
    };
  });
}
