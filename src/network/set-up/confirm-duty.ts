import { sql } from '../../database/connection.ts';
import { Invalid, type Problem, Refusal } from '../../kernel/refusal.ts';
import { act } from '../act.ts';
import type { Acting } from '../acting.ts';

export const LONGEST_RETENTION = 200;

/** Names the controller and confirms purpose, basis and retention of a register; from then on it is on. Problems at `controller`, `retention`. */
export async function confirmDuty(
  acting: Acting,
  given: { register: string; controller: string; retentionYears: number | null },
): Promise<void> {
  const { platform, session } = acting;
  if (session?.roles.has('administrator') !== true) throw new Refusal('not-allowed', { status: 403 });
  if (!platform.model.has(given.register)) throw new Refusal('not-found', { status: 404 });
  const controller = given.controller.trim();
  const problems: Problem[] = [];
  if (controller === '') problems.push({ where: 'controller', code: 'left-empty' });
  const years = given.retentionYears;
  if (years !== null && !(Number.isInteger(years) && years >= 1 && years <= LONGEST_RETENTION))
    problems.push({ where: 'retention', code: 'retention-out-of-range' });
  if (problems.length > 0) throw new Invalid(problems);
  await act(acting, 'member', 'duty.confirm', async (tx) => {
    await tx.run(sql`insert into app.duty (register, controller, retention_years, confirmed_by) values (${given.register}, ${controller}, ${years}::integer, ${session.personId}::uuid)
      on conflict (register) do update set controller = excluded.controller, retention_years = excluded.retention_years, confirmed_by = excluded.confirmed_by, confirmed_at = now()`);
    return { result: undefined, audit: { register: given.register, content: JSON.stringify({ controller, years }) } };
  });
}
