import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, signedIn, volunteer } from '../../../tests/harness/cast.ts';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import { sql } from '../../database/connection.ts';
import { formValues } from '../../fields/index.ts';
import { receipt } from '../../kernel/ids.ts';
import { Invalid } from '../../kernel/refusal.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { readRecords } from '../record/read-records.ts';
import { answerQuestion } from './answer-question.ts';
import { askQuestion } from './ask-question.ts';
import { closeReport } from './close-report.ts';
import { discardDraft } from './discard-draft.ts';
import { makeRecord } from './make-record.ts';
import { readToday } from './read-today.ts';
import { showReceipt } from './receipt-code.ts';
import { answerByReceipt, reportByReceipt } from './report-by-receipt.ts';
import type { Delay, Question } from './report.ts';
import { currentDraft, ownReports, readReport, reportQueue } from './report-store.ts';
import { saveAnswer } from './save-answer.ts';
import { saveFormDraft } from './save-form-draft.ts';
import { sendForm } from './send-form.ts';
import { sendReport } from './send-report.ts';

const CASES = 'criminalisation-cases';

let platform: TestPlatform;
let home: string;
let member: Acting;
let colleague: Acting;
let helper: Acting;
let otherHelper: Acting;
let stranger: Acting;
let steward: Acting;

beforeAll(async () => {
  platform = await evidencePlatform();
  home = await makeOrganisation(platform, 'home');
  const elsewhere = await makeOrganisation(platform, 'elsewhere');
  member = await signedIn(platform, { organisationId: home });
  colleague = await signedIn(platform, { organisationId: home });
  helper = await volunteer(platform, home);
  otherHelper = await volunteer(platform, home);
  stranger = await signedIn(platform, { organisationId: elsewhere });
  steward = await signedIn(platform, { stewardOf: [CASES] });
});
afterAll(() => platform.drop());

const answer = (who: Acting, question: Question, said: Record<string, string>): Promise<void> =>
  saveAnswer(who, question, formValues(Object.entries(said)), 'es');

/** Tells, sends, and answers the id of the report. */
async function tell(who: Acting, what: string, options: { delay?: Delay; contact?: 'yes' | 'no'; code?: string } = {}): Promise<string> {
  await answer(who, 'what', { what });
  await answer(who, 'contact', { contact: options.contact ?? 'yes' });
  const id = (await own(who, currentDraft))!.id;
  await sendReport(who, { receipt: options.code ?? receipt(), delay: options.delay ?? 'now' });
  return id;
}

const own = <T>(who: Acting, read: (tx: Parameters<Parameters<TestPlatform['database']['as']>[1]>[0]) => Promise<T>): Promise<T> =>
  platform.database.as(identityOf(who, 'own'), read);
const asSteward = <T>(who: Acting, read: (tx: Parameters<Parameters<TestPlatform['database']['as']>[1]>[0]) => Promise<T>): Promise<T> =>
  platform.database.as(identityOf(who, 'steward'), read);
const seesAsSteward = async (id: string): Promise<boolean> => (await asSteward(steward, (tx) => readReport(tx, id))) !== null;

describe('telling', () => {
  it('keeps each answer as it is given, in one draft', async () => {
    await answer(helper, 'what', { what: 'Línea uno\r\nlínea dos' });
    await answer(helper, 'where', { country: 'ES', place: 'cerca del puerto' });
    await answer(helper, 'when', { day: 'yesterday' });
    await answer(helper, 'what', { what: 'Otra vez' });
    const draft = await own(helper, currentDraft);
    expect(draft).toMatchObject({
      what: 'Otra vez',
      country: 'ES',
      place: 'cerca del puerto',
      who: null,
      mayContact: null,
      language: 'es',
    });
    expect(draft?.happened).toMatch(/^\d{4}-\d\d-\d\d$/);
    const [{ count }] = (await platform.owner<{ count: number }>(
      "select count(*)::int as count from app.report where status = 'draft'",
    )) as [{ count: number }];
    expect(count).toBe(1);
    await discardDraft(helper);
    expect(await own(helper, currentDraft)).toBeNull();
  });

  it('begins one draft when the button is pressed twice', async () => {
    await Promise.all([answer(member, 'what', { what: 'Doble' }), answer(member, 'what', { what: 'Doble' })]);
    const rows = await platform.owner("select id from app.report where status = 'draft'");
    expect(rows).toHaveLength(1);
    await discardDraft(member);
  });

  it('sends nothing that lacks what happened or an answer about questions, and nothing twice', async () => {
    await answer(helper, 'where', { country: 'unknown', place: '' });
    const error = await sendReport(helper, { receipt: receipt(), delay: 'now' }).catch((thrown: unknown) => thrown);
    expect((error as Invalid).problems.map(({ where }) => where)).toEqual(['what', 'contact']);
    const code = receipt();
    const id = await tell(helper, 'Una vez', { code });
    await sendReport(helper, { receipt: code, delay: 'now' });
    expect((await platform.owner('select id from app.report where id = $1', [id])).length).toBe(1);
    await expect(sendReport(helper, { receipt: receipt(), delay: 'now' })).rejects.toMatchObject({ code: 'report-not-there' });
  });

  it('is closed to who has no session', async () => {
    await expect(answer({ platform, session: null }, 'what', { what: 'x' })).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('who sees a report', () => {
  it('a volunteer their own, the organisation all that was sent, another organisation nothing', async () => {
    const id = await tell(helper, 'Solo nuestro');
    await answer(helper, 'what', { what: 'Borrador' });
    const sees = async (who: Acting): Promise<readonly (string | null)[]> => (await own(who, ownReports)).map(({ beginning }) => beginning);
    expect(await sees(helper)).toEqual(expect.arrayContaining(['Solo nuestro', 'Borrador']));
    expect(await sees(otherHelper)).toEqual([]);
    expect(await sees(colleague)).toContain('Solo nuestro');
    expect(await sees(colleague)).not.toContain('Borrador');
    expect(await sees(stranger)).toEqual([]);
    expect(await own(stranger, (tx) => readReport(tx, id))).toBeNull();
    await expect(answerQuestion(stranger, id, 'I am not theirs', 'en')).rejects.toMatchObject({ code: 'not-found' });
    await discardDraft(helper);
  });

  it('stewards see it only when its time has come', async () => {
    const id = await tell(helper, 'Con retraso', { delay: 'week' });
    expect(await seesAsSteward(id)).toBe(false);
    expect((await asSteward(steward, (tx) => reportQueue(tx, { state: 'all', isMine: false }))).map((report) => report.id)).not.toContain(
      id,
    );
    for (const action of [
      () => askQuestion(steward, id, 'Who?', 'en'),
      () => closeReport(steward, id, 'No'),
      () => makeRecord(steward, id, platform.model.register(CASES), {}),
    ])
      await expect(action()).rejects.toMatchObject({ code: 'not-found' });
    expect((await own(colleague, (tx) => readReport(tx, id)))?.isHeld).toBe(true);
    await platform.owner("update app.report set hold_until = now() - interval '1 minute' where id = $1", [id]);
    expect(await seesAsSteward(id)).toBe(true);
  });

  it('stewards never learn which person it was', async () => {
    await tell(member, 'Persona');
    for (const column of ['person_id', 'invitation_id', 'receipt_hash', 'created_at'])
      await expect(asSteward(steward, (tx) => tx.rows(sql`select ${sql.id(column)} from app.report`))).rejects.toMatchObject({
        code: '42501',
      });
  });

  it('nobody can write a report in the name of another', async () => {
    const forged = own(helper, (tx) =>
      tx.run(
        sql`insert into app.report (id, receipt_hash, kind, organisation_id, person_id, invitation_id, language, status) values (gen_random_uuid(), 'forged', 'tell-us', app.organisation(), ${member.session!.personId}::uuid, app.invitation(), 'en', 'draft')`,
      ),
    );
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });
});

describe('what becomes of it', () => {
  it('a question, an answer, a record linked both ways', async () => {
    const code = receipt();
    const id = await tell(helper, 'Multaron a dos voluntarias', { code });
    await askQuestion(steward, id, 'How many people?', 'en');
    expect((await own(helper, ownReports)).find((report) => report.id === id)).toMatchObject({ status: 'in-review', hasQuestion: true });
    await answerQuestion(helper, id, 'Dos', 'es');
    expect((await asSteward(steward, (tx) => readReport(tx, id)))?.messages.map(({ text }) => text)).toEqual(['How many people?', 'Dos']);

    const register = platform.model.register(CASES);
    const values = {
      strand: 'solidarity',
      place: { country: 'ES' },
      chargeFamily: ['facilitation-entry'],
      basis: 'administrative',
      people: { atLeast: 2, atMost: 2 },
      stream: 'member',
    };
    const first = await makeRecord(steward, id, register, values);
    const second = await makeRecord(steward, id, register, values);
    const seen = await own(colleague, (tx) => readReport(tx, id));
    expect(seen).toMatchObject({ status: 'used', what: 'Multaron a dos voluntarias' });
    expect(seen?.records.map((record) => record.id).toSorted()).toEqual([first.id, second.id].toSorted());
    const [record] = await own(colleague, (tx) => readRecords(tx, register, [first.id], 'restricted'));
    expect(record).toMatchObject({ status: 'in-review', organisationId: home });
    const byCode = await reportByReceipt(platform, showReceipt(code).toLowerCase(), 'here');
    expect(byCode.records.map(({ reference }) => reference)).toEqual([first.reference, second.reference]);
    expect(JSON.stringify(byCode)).not.toContain('voluntarias');
    await expect(closeReport(steward, id, 'Too late')).rejects.toMatchObject({ code: 'report-used' });
  });

  it('closed with a reason the reporter reads', async () => {
    const id = await tell(member, 'Fuera de nuestro campo');
    await expect(closeReport(steward, id, '  ')).rejects.toBeInstanceOf(Invalid);
    await closeReport(steward, id, 'Outside what we document.');
    expect(await own(member, (tx) => readReport(tx, id))).toMatchObject({ status: 'closed', closedReason: 'Outside what we document.' });
    await expect(answerQuestion(member, id, 'But', 'en')).rejects.toMatchObject({ code: 'report-closed' });
    await expect(makeRecord(steward, id, platform.model.register(CASES), {})).rejects.toMatchObject({ code: 'report-closed' });
  });

  it('nobody is asked who did not want to be', async () => {
    const id = await tell(helper, 'Sin preguntas', { contact: 'no' });
    await expect(askQuestion(steward, id, 'May I?', 'en')).rejects.toMatchObject({ code: 'no-contact-wanted' });
    const anyway = asSteward(steward, (tx) =>
      tx.run(
        sql`insert into app.report_message (id, report_id, is_from_steward, text, language, person_id) values (gen_random_uuid(), ${id}::uuid, true, 'anyway', 'en', app.person())`,
      ),
    );
    await expect(anyway).rejects.toMatchObject({ code: '42501' });
  });

  it('a receipt opens it without a session, and tries are counted', async () => {
    const code = receipt();
    const id = await tell(helper, 'Con recibo', { code });
    await askQuestion(steward, id, 'When?', 'en');
    await answerByReceipt(platform, code, 'office', 'El lunes', 'es');
    expect((await reportByReceipt(platform, code, 'office')).messages.at(-1)).toMatchObject({ isFromSteward: false, text: 'El lunes' });
    await expect(reportByReceipt(platform, receipt(), 'guesser')).rejects.toMatchObject({ code: 'receipt-unknown' });
    for (let tries = 1; tries < 40; tries += 1) await reportByReceipt(platform, 'nothing', 'guesser').catch(() => undefined);
    await expect(reportByReceipt(platform, code, 'guesser')).rejects.toMatchObject({ code: 'too-many-attempts' });
  });
});

describe('the form of a register', () => {
  const values = {
    strand: 'migration',
    place: { country: 'GR' },
    chargeFamily: ['facilitation-entry'],
    basis: 'criminal',
    people: { atLeast: 1, atMost: 1 },
    stream: 'member',
  };

  it('keeps a draft as typed, refuses what is wrong, and sends a submitted record of the organisation', async () => {
    const register = platform.model.register(CASES);
    await saveFormDraft(member, register, { people: { atLeast: 'a few' } }, 'en');
    await expect(sendForm(member, register, receipt())).rejects.toBeInstanceOf(Invalid);
    await saveFormDraft(member, register, values, 'en');
    const code = receipt();
    await sendForm(member, register, code);
    await sendForm(member, register, code);
    const sent = (await own(member, ownReports)).filter((report) => report.kind === 'form');
    expect(sent).toMatchObject([{ status: 'received', register: CASES, isMine: true }]);
    const report = await own(colleague, (tx) => readReport(tx, sent[0]!.id));
    expect(report?.said).toEqual(values);
    const [record] = await own(colleague, (tx) => readRecords(tx, register, [report!.records[0]!.id], 'restricted'));
    expect(record).toMatchObject({ status: 'submitted', organisationId: home, values });
  });

  it('is not for volunteers', async () => {
    await expect(saveFormDraft(helper, platform.model.register(CASES), values, 'en')).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('today', () => {
  it('shows what needs this person, and coverage to the secretariat alone', async () => {
    const office = await signedIn(platform, { roles: ['secretariat'] });
    const before = (await readToday(office)).coverage!;
    expect(before).toMatchObject({ reporting: 1, members: 2 });
    await tell(stranger, 'Elsewhere', { delay: 'month' });
    expect((await readToday(office)).coverage).toMatchObject({ reports: before.reports, reporting: 1 });
    expect((await readToday(member)).coverage).toBeNull();
    const forSteward = await readToday(steward);
    expect(forSteward.reports?.length).toBeGreaterThan(0);
    expect(forSteward.records).toContainEqual({ register: CASES, submitted: 1, inReview: 2 });
    await expect(
      platform.database.as(identityOf(member, 'member'), (tx) => tx.rows(sql`select * from app.report_coverage(now())`)),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
