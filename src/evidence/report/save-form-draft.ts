import { randomUUID } from 'node:crypto';
import { sql } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { RecordValues } from '../../model/values.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { formDraft } from './report-store.ts';
import { lockDrafts } from './save-answer.ts';

/** Keeps what was typed into a register's form, right or wrong, as the acting member's one draft of it. Nothing is audited before it is sent. */
export async function saveFormDraft(acting: Acting, register: CompiledRegister, values: RecordValues, language: string): Promise<void> {
  if (acting.session === null || acting.session.level < 2) throw new Refusal('not-allowed', { status: 403 });
  const said = JSON.stringify(values).replaceAll('\\u0000', '');
  await acting.platform.database.as(identityOf(acting, 'own'), async (tx) => {
    await lockDrafts(tx);
    const draft = await formDraft(tx, register.name);
    if (draft === null)
      await tx.run(sql`insert into app.report (id, receipt_hash, kind, organisation_id, person_id, invitation_id, language, status, may_contact, register, said)
        values (${randomUUID()}::uuid, ${`none:${randomUUID()}`}, 'form', app.organisation(), app.person(), app.invitation(), ${language}, 'draft', 'yes', ${register.name}, ${said}::jsonb)`);
    else
      await tx.run(sql`update app.report set said = ${said}::jsonb, saved_at = now(), language = ${language} where id = ${draft.id}::uuid`);
  });
}
