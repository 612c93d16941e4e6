import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from '../../database/connection.ts';
import { dayIn } from '../../kernel/clock.ts';
import { Invalid, Refusal } from '../../kernel/refusal.ts';
import type { FormValues } from '../../model/field.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { cleanAnswer } from './clean-answer.ts';
import type { Answers, Question } from './report.ts';
import { currentDraft } from './report-store.ts';

const DAY_MS = 86_400_000;
const COLUMNS: Readonly<Record<keyof Answers, string>> = {
  what: 'what',
  place: 'place',
  country: 'country',
  happened: 'happened',
  who: 'who',
  mayContact: 'may_contact',
};

/** Two tabs, or a button pressed twice, must not begin two drafts. */
export async function lockDrafts(tx: Transaction): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended('report-draft:' || coalesce(app.person(), app.invitation())::text, 7))`);
}

/**
 * Keeps one answer of "Tell us" in the draft of the acting reporter, which begins with the first. Nothing is audited before it is sent.
 * `Invalid` at `what`, `country`, `place`, `happened`, `who` or `contact`; then nothing is kept.
 */
export async function saveAnswer(acting: Acting, question: Question, form: FormValues, language: string): Promise<void> {
  const { platform, session } = acting;
  if (session === null || session.level < 1) throw new Refusal('not-allowed', { status: 403 });
  const { answer, problems } = cleanAnswer(question, form, (ago) =>
    dayIn(platform.zone, new Date(platform.clock.now().getTime() - ago * DAY_MS)),
  );
  if (problems.length > 0) throw new Invalid(problems);
  await platform.database.as(identityOf(acting, 'own'), async (tx) => {
    await lockDrafts(tx);
    const id = (await currentDraft(tx))?.id ?? (await beginDraft(tx, language));
    const changes = Object.entries(answer).map(([name, value]) => sql`${sql.id(COLUMNS[name as keyof Answers])} = ${value}`);
    await tx.run(sql`update app.report set ${sql.join(changes)}, saved_at = now(), language = ${language} where id = ${id}::uuid`);
  });
}

/** A random id, not one that tells the time: it stands in addresses. The receipt comes with sending; until then nobody can know its hash. */
async function beginDraft(tx: Transaction, language: string): Promise<string> {
  const id = randomUUID();
  await tx.run(sql`insert into app.report (id, receipt_hash, kind, organisation_id, person_id, invitation_id, language, status)
    values (${id}::uuid, ${`none:${randomUUID()}`}, 'tell-us', app.organisation(), app.person(), app.invitation(), ${language}, 'draft')`);
  return id;
}
