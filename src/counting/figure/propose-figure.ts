import { sql } from 'kysely';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { findFigure, listFreezes } from './figure-store.ts';
import { requireEditor } from './may-edit-figures.ts';

/** Puts the newest freeze before a second person. Refusals: `not-allowed`, `not-found`, `not-frozen`, `not-a-public-figure`, `figure-withdrawn`, `already-published`. */
export async function proposeFigure(acting: Acting, slug: string): Promise<{ slug: string; edition: string }> {
  requireEditor(acting);
  return act(acting, 'member', 'figure.propose', async (tx) => {
    const figure = await findFigure(tx, slug);
    if (figure === null) throw new Refusal('not-found', { status: 404 });
    if (figure.status === 'withdrawn') throw new Refusal('figure-withdrawn', { status: 409 });
    if (figure.level !== 'public') throw new Refusal('not-a-public-figure', { status: 409 });
    const [freeze] = await listFreezes(tx, figure.id);
    if (freeze === undefined) throw new Refusal('not-frozen', { status: 409 });
    if (freeze.state === 'published') throw new Refusal('already-published', { status: 409 });
    await tx.run(
      sql`update app.freeze set state = 'proposed', proposed_by = app.person(), proposed_at = ${acting.platform.clock.now().toISOString()}::timestamptz where id = ${freeze.id}::uuid`,
    );
    if (figure.status === 'draft') await tx.run(sql`update app.figure set status = 'proposed' where id = ${figure.id}::uuid`);
    return { result: { slug, edition: freeze.edition }, audit: { register: figure.register, subject: freeze.id } };
  });
}
