import { sql } from '../../database/connection.ts';
import { type Acting, identityOf } from '../../network/acting.ts';

/** Throws away what was not sent: the draft of "Tell us", or of one register's form. Nothing of it stays. */
export async function discardDraft(acting: Acting, register: string | null = null): Promise<void> {
  await acting.platform.database.as(identityOf(acting, 'own'), (tx) =>
    tx.run(sql`delete from app.report where status = 'draft' and (person_id = (select app.person()) or invitation_id = (select app.invitation()))
      and ${register === null ? sql`kind = 'tell-us'` : sql`kind = 'form' and register = ${register}`}`),
  );
}
