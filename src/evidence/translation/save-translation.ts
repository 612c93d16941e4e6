import { sql } from '../../database/connection.ts';
import { dayIn } from '../../kernel/clock.ts';
import { Invalid, Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { ProseValue } from '../../model/values.ts';
import { act, raisePublicVersion } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { byReference } from '../record/open-record.ts';
import { isPublic } from '../record/review-state.ts';
import { reindexRecords } from '../search/reindex-records.ts';
import { sourceText, targetLanguages, translatedFields } from './translated-fields.ts';

export interface TranslationChange {
  readonly reference: string;
  /** Version of the record whose text was translated. */
  readonly version: number;
  readonly field: string;
  readonly language: string;
  /** Empty takes the translation away. */
  readonly text: string;
  readonly state: 'draft' | 'checked';
}

/**
 * Saves one text of a record in one further language, as a steward of the register. A checked one is shown to whoever may read the text itself, and found.
 * Refusals: `not-allowed`, `not-found`, `changed-meanwhile`, `no-such-translation` (a field or language without translations), problems at `text`.
 */
export async function saveTranslation(acting: Acting, register: CompiledRegister, change: TranslationChange): Promise<void> {
  if (acting.session?.stewardOf.has(register.name) !== true) throw new Refusal('not-allowed', { status: 403 });
  const name = change.text.trim() === '' ? 'translation.remove' : 'translation.save';
  await act(acting, 'steward', name, async (tx) => {
    const record = await byReference(tx, register, change.reference, 'restricted');
    if (record === null) throw new Refusal('not-found', { status: 404 });
    const field = translatedFields(register).find((one) => one.name === change.field);
    const source = field === undefined ? null : sourceText(field, record.values);
    if (field === undefined || source === null || !targetLanguages(source).some((language) => language === change.language))
      throw new Refusal('no-such-translation', { where: 'text' });
    if (record.version !== change.version) throw new Refusal('changed-meanwhile', { status: 409, where: 'text' });
    if (name === 'translation.remove')
      await tx.run(
        sql`delete from app.translation where record_id = ${record.id}::uuid and field = ${field.name} and language = ${change.language}`,
      );
    else {
      const today = dayIn(acting.platform.zone, acting.platform.clock.now());
      const cleaned = field.kind.clean({ language: change.language, text: change.text }, field, { today });
      if (cleaned.problems !== undefined) throw new Invalid(cleaned.problems.map((problem) => ({ ...problem, where: 'text' })));
      const { text } = cleaned.value as ProseValue;
      const own = sql.id('register', register.table);
      await tx.run(sql`
        insert into app.translation (record_id, register, field, language, text, source_version, state, sensitivity, is_public, is_shared, organisation_id, person_id)
        select r.id, ${register.name}, ${field.name}, ${change.language}, ${text}, r.version, ${change.state}, ${field.sensitivity}, (r.is_public and ${register.publication === 'open'}::boolean), r.is_shared, r.organisation_id, app.person()
        from ${own} r where r.id = ${record.id}::uuid and r.version = ${change.version}
        on conflict (record_id, field, language) do update set text = excluded.text, source_version = excluded.source_version, state = excluded.state,
          sensitivity = excluded.sensitivity, is_public = excluded.is_public, is_shared = excluded.is_shared, organisation_id = excluded.organisation_id,
          person_id = excluded.person_id, at = now()`);
    }
    await reindexRecords(tx, register, [record.id]);
    if (isPublic(record.status, record.visibility ?? 'public')) await raisePublicVersion(tx);
    return {
      result: undefined,
      audit: {
        register: register.name,
        subject: record.id,
        content: JSON.stringify([field.name, change.language, change.text, change.state]),
      },
    };
  });
}
