import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly isForAll: boolean;
}

/** Views of a register that this person saved, and those saved for everyone. */
export const listViews = (tx: Transaction, register: string): Promise<SavedView[]> =>
  tx.rows(
    sql<SavedView>`select id, name, query, is_for_all as "isForAll" from app.saved_view where register = ${register} order by name, id limit 50`,
  );

/** Keeps a selection under a name. Refusal `required` without one. */
export async function saveView(acting: Acting, view: { register: string; name: string; query: string; isForAll: boolean }): Promise<void> {
  const name = view.name.trim().slice(0, 100);
  if (name === '') throw new Refusal('required', { where: 'name' });
  await act(acting, 'member', 'view.save', async (tx) => {
    const id = uuidv7();
    await tx.run(
      sql`insert into app.saved_view (id, person_id, register, name, query, is_for_all) values (${id}::uuid, app.person(), ${view.register}, ${name}, ${view.query.slice(0, 2000)}, ${view.isForAll})`,
    );
    return { result: undefined, audit: { register: view.register, subject: id } };
  });
}
