import { sql } from 'kysely';
import { dayIn } from '../../kernel/clock.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act, raisePublicVersion } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { findFigure } from './figure-store.ts';
import { requireEditor } from './may-edit-figures.ts';

/** Takes a figure and all its freezes off the public site; its address stays and says so, with the reason. Refusals: `not-allowed`, `not-found`, `reason-needed`, `figure-withdrawn`. */
export async function withdrawFigure(acting: Acting, slug: string, reason: string): Promise<void> {
  requireEditor(acting);
  if (reason.trim() === '') throw new Refusal('reason-needed', { where: 'reason' });
  const { platform } = acting;
  await act(acting, 'member', 'figure.withdraw', async (tx) => {
    const figure = await findFigure(tx, slug);
    if (figure === null) throw new Refusal('not-found', { status: 404 });
    if (figure.status === 'withdrawn') throw new Refusal('figure-withdrawn', { status: 409 });
    await tx.run(sql`update app.freeze set state = 'withdrawn' where figure_id = ${figure.id}::uuid`);
    await tx.run(
      sql`update app.figure set status = 'withdrawn', withdrawn_reason = ${reason.trim().slice(0, 2000)}, withdrawn_on = ${dayIn(platform.zone, platform.clock.now())}::date where id = ${figure.id}::uuid`,
    );
    await raisePublicVersion(tx);
    return { result: undefined, audit: { register: figure.register, subject: figure.id } };
  });
}
