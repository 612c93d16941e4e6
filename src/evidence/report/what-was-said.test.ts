import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, signedIn, volunteer } from '../../../tests/harness/cast.ts';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import { sql } from '../../database/connection.ts';
import { formValues } from '../../fields/index.ts';
import { receipt } from '../../kernel/ids.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { answerQuestion } from './answer-question.ts';
import { askQuestion } from './ask-question.ts';
import { closeReport } from './close-report.ts';
import { discardDraft } from './discard-draft.ts';
import { makeRecord } from './make-record.ts';
import type { Delay, Question } from './report.ts';
import { currentDraft } from './report-store.ts';
import { saveAnswer } from './save-answer.ts';
import { sendReport } from './send-report.ts';

const CASES = 'criminalisation-cases';

let platform: TestPlatform;
let home: string;
let helper: Acting;
let steward: Acting;

beforeAll(async () => {
  platform = await evidencePlatform();
  home = await makeOrganisation(platform, 'home');
  helper = await volunteer(platform, home);
  steward = await signedIn(platform, { stewardOf: [CASES] });
});
afterAll(() => platform.drop());

const answer = (who: Acting, question: Question, said: Record<string, string>): Promise<void> =>
  saveAnswer(who, question, formValues(Object.entries(said)), 'es');

/** Tells, sends, and answers the id of the report. */
async function tell(what: string, delay: Delay): Promise<string> {
  await answer(helper, 'what', { what });
  await answer(helper, 'contact', { contact: 'yes' });
  const id = (await own(helper, currentDraft))!.id;
  await sendReport(helper, { receipt: receipt(), delay });
  return id;
}

const own = <T>(who: Acting, read: (tx: Parameters<Parameters<TestPlatform['database']['as']>[1]>[0]) => Promise<T>): Promise<T> =>
  platform.database.as(identityOf(who, 'own'), read);
const asSteward = <T>(who: Acting, read: (tx: Parameters<Parameters<TestPlatform['database']['as']>[1]>[0]) => Promise<T>): Promise<T> =>
  platform.database.as(identityOf(who, 'steward'), read);

describe('what was said', () => {
  type Step = (id: string) => Promise<unknown>;
  const steps: Readonly<Record<string, Step>> = {
    ask: (id) => askQuestion(steward, id, 'And then?', 'en'),
    answer: (id) => answerQuestion(helper, id, 'Luego', 'es'),
    answerAgain: () => answer(helper, 'what', { what: 'Otra cosa' }),
    discard: () => discardDraft(helper),
    close: (id) => closeReport(steward, id, 'Enough'),
    record: (id) =>
      makeRecord(steward, id, platform.model.register(CASES), {
        strand: 'solidarity',
        place: { country: 'ES' },
        chargeFamily: ['unknown'],
        basis: 'unknown',
        people: { atLeast: 1, atMost: null },
        stream: 'member',
      }),
    overwriteAsReporter: (id) => own(helper, (tx) => tx.run(sql`update app.report set what = 'changed' where id = ${id}::uuid`)),
    overwriteAsSteward: (id) => asSteward(steward, (tx) => tx.run(sql`update app.report set what = 'changed' where id = ${id}::uuid`)),
    overwriteAsWorker: async (id) =>
      platform.database.as({ role: 'worker', token: await platform.machineToken() }, (tx) =>
        tx.run(sql`update app.report set what = 'changed' where id = ${id}::uuid`),
      ),
    unsendAsWorker: async (id) =>
      platform.database.as({ role: 'worker', token: await platform.machineToken() }, (tx) =>
        tx.run(sql`update app.report set status = 'draft' where id = ${id}::uuid`),
      ),
    removeAsReporter: (id) => own(helper, (tx) => tx.run(sql`delete from app.report where id = ${id}::uuid`)),
  };

  it('never changes, whatever is done in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (names, isHeld) => {
          await discardDraft(helper);
          const id = await tell('Como se dijo', isHeld ? 'day' : 'now');
          const said = async () =>
            (
              await platform.owner(
                'select what, place, country, happened, who, may_contact, said, language, hold_until, submitted_at, person_id, invitation_id from app.report where id = $1',
                [id],
              )
            )[0];
          const before = await said();
          expect(before).toMatchObject({ what: 'Como se dijo' });
          // Many of these are refused; that is the point.
          for (const name of names) await steps[name]!(id).catch(() => undefined);
          expect(await said()).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });
});
