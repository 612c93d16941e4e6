import { sql } from 'kysely';
import { secretToken, uuidv7 } from '../../kernel/ids.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import type { SampleCast } from './begin-sample.ts';
import { SAMPLE_PLACES } from './places.ts';
import { Random } from './random.ts';
import { sampleText } from './sample-text.ts';

const REPORTS = 14;
const DAY_MS = 86_400_000;

const QUESTION = {
  en: 'Do you know in which month it began?',
  fr: 'Savez-vous quel mois cela a commencé ?',
  de: 'Wissen Sie, in welchem Monat es begann?',
  es: '¿Sabe en qué mes empezó?',
  it: 'Sa in quale mese è cominciato?',
  nl: 'Weet u in welke maand het begon?',
  pt: 'Sabe em que mês começou?',
};
const ANSWER = {
  en: 'In spring, people say.',
  fr: 'Au printemps, dit-on.',
  de: 'Im Frühjahr, heißt es.',
  es: 'En primavera, dicen.',
  it: 'In primavera, dicono.',
  nl: 'In het voorjaar, zegt men.',
  pt: 'Na primavera, dizem.',
};

/** A few reports in several languages: waiting, with an open question, answered, closed. */
export async function sampleReports(acting: Acting, cast: SampleCast, seed: number): Promise<void> {
  const random = new Random(seed ^ 0x5eed);
  const now = acting.platform.clock.now().getTime();
  await act(acting, 'worker', 'sample.fill', async (tx) => {
    for (let number = 0; number < REPORTS; number += 1) {
      const organisation = random.pick(cast.organisations);
      const person = random.pick(organisation.people);
      const place = random.pick(SAMPLE_PLACES);
      const id = uuidv7();
      const at = new Date(now - random.whole(1, 40) * DAY_MS);
      const hasQuestion = number % 3 === 0;
      await tx.run(sql`insert into app.report (id, receipt_hash, kind, organisation_id, person_id, language, status, what, place, country, happened, may_contact, closed_reason, created_at, saved_at, submitted_at)
        values (${id}::uuid, ${secretToken()}, 'tell-us', ${organisation.id}::uuid, ${person}::uuid, ${place.language}, ${hasQuestion ? 'in-review' : number === 1 ? 'closed' : 'received'},
          ${sampleText(random, random.chance(0.5) ? 'caseSummary' : 'deathAccount', place.language, place.city)}, ${place.city}, ${place.country}, ${at.toISOString().slice(0, 7)}, 'yes',
          ${number === 1 ? 'Reported twice.' : null}, ${at}, ${at}, ${at})`);
      if (!hasQuestion) continue;
      await tx.run(
        sql`insert into app.report_message (id, report_id, is_from_steward, text, language, at) values (${uuidv7()}::uuid, ${id}::uuid, true, ${QUESTION[place.language]}, ${place.language}, ${new Date(at.getTime() + DAY_MS / 2)})`,
      );
      if (number % 2 === 0)
        await tx.run(
          sql`insert into app.report_message (id, report_id, is_from_steward, text, language, person_id, at) values (${uuidv7()}::uuid, ${id}::uuid, false, ${ANSWER[place.language]}, ${place.language}, ${person}::uuid, ${new Date(at.getTime() + DAY_MS * 0.75)})`,
        );
    }
    return { result: undefined, audit: { subject: cast.batch, count: REPORTS } };
  });
}
