import { registerLabel } from '../../../fields/index.ts';
import { dayIn } from '../../../kernel/clock.ts';
import { receipt as newReceipt } from '../../../kernel/ids.ts';
import { Invalid, type Problem, Refusal } from '../../../kernel/refusal.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { RecordValues } from '../../../model/values.ts';
import { identityOf } from '../../../network/acting.ts';
import { frame, redirectTo } from '../../../network/page-frame.tsx';
import type { Access, Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { DraftKeeper } from '../../../site/components/draft-keeper.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import type { Offers } from '../../form/offered-fields.ts';
import { readForm, wantsMoreRows } from '../../form/read-form.ts';
import { FORM_PREFIX, problemsInForm, RecordForm } from '../../form/record-form.tsx';
import { receiveFiles } from '../../attachment/receive-files.ts';
import { cleanValues } from '../../record/clean-values.ts';
import { findRegister } from '../../pages/find-register.ts';
import { dropSealed, sealForm } from '../../sealed/seal-form.ts';
import { sealedFields, sealingOf } from '../../sealed/sealing.ts';
import { discardDraft } from '../discard-draft.ts';
import { formDraft } from '../report-store.ts';
import { saveFormDraft } from '../save-form-draft.ts';
import { sendForm } from '../send-form.ts';
import { orTrouble, postVisit, type Trouble } from './post-visit.ts';
import { receiptPage } from './receipt-page.tsx';
import { SaidValues } from './said-values.tsx';

const MEMBERS: readonly Access[] = ['member'];

interface Shown {
  readonly values: RecordValues;
  readonly offers: Offers;
  readonly problems?: readonly Problem[];
  readonly trouble?: Trouble;
  readonly hasDraft?: boolean;
}

function formPage(
  visit: Visit,
  register: CompiledRegister,
  { values, offers, problems = [], trouble, hasDraft = false }: Shown,
): Response | Promise<Response> {
  const t = visit.get('t');
  const stop =
    trouble === undefined
      ? {}
      : {
          flash: { kind: 'stop' as const, text: t.say(trouble.messageKey, trouble.params) },
          status: trouble.status === 401 ? (401 as const) : trouble.status === 503 ? (503 as const) : (403 as const),
        };
  visit.header('cache-control', 'no-store');
  return frame(
    visit,
    {
      title: registerLabel(register, t, 'one'),
      current: '/my-reports',
      crumbs: [{ label: t('report.forms.title'), href: `/${t.language}/report` }, { label: registerLabel(register, t, 'one') }],
      width: 'reading',
      problems: problemsInForm(problems, FORM_PREFIX, { register, speaker: t }),
      ...stop,
    },
    <div class="stack">
      <div>
        <h1>{registerLabel(register, t, 'one')}</h1>
        <p>{t.lookUp(`registers.${register.name}.about`) ?? register.about}</p>
      </div>
      <Panel isTinted>
        <p>{t('report.tellUs.safety')}</p>
      </Panel>
      <DraftKeeper t={t} formKey={`f-${register.name}`}>
        <form class="stack" method="post" action={`/${t.language}/report/${register.name}`} enctype="multipart/form-data" novalidate>
          <Csrf token={visit.get('csrf')} />
          <RecordForm register={register} values={values} problems={problems} speaker={t} level="restricted" offers={offers} />
          <div class="row">
            <Button name="do" value="check">
              {t('report.form.check')}
            </Button>
            <Button look="soft" name="do" value="draft" isUnchecked>
              {t('site.actions.saveDraft')}
            </Button>
          </div>
        </form>
      </DraftKeeper>
      {hasDraft ? (
        <form method="post" action={`/${t.language}/report/${register.name}/discard`}>
          <Csrf token={visit.get('csrf')} />
          <Button look="plain">{t('report.tellUs.discard')}</Button>
        </form>
      ) : null}
    </div>,
  );
}

async function draftValues(visit: Visit, register: CompiledRegister): Promise<RecordValues | null> {
  const acting = visit.get('acting');
  return acting.platform.database.as(identityOf(acting, 'own'), async (tx) => (await formDraft(tx, register.name))?.values ?? null);
}

const offersOf = async (visit: Visit, register: CompiledRegister): Promise<Offers> =>
  (await sealingOf(visit.get('acting'), 'own', register)).offers;

const checked = (visit: Visit, register: CompiledRegister, values: RecordValues) => {
  const { platform } = visit.get('acting');
  return cleanValues(register, values, { today: dayIn(platform.zone, platform.clock.now()) });
};

/** Answers sealed earlier: they stay in the draft also while too few people hold keys for the question to be asked. */
async function sealedInDraft(visit: Visit, register: CompiledRegister): Promise<RecordValues> {
  const names = new Set(sealedFields(register).map(({ name }) => name));
  const draft = names.size === 0 ? null : await draftValues(visit, register);
  return Object.fromEntries(Object.entries(draft ?? {}).filter(([name]) => names.has(name)));
}

/** What was posted, with sealed answers encrypted before anything else is done; where that is not possible they are dropped, and it is said. */
async function sealedPost(visit: Visit, register: CompiledRegister) {
  const posted = await postVisit(visit, MEMBERS);
  let sealed = dropSealed(register, posted.form);
  const trouble =
    posted.trouble ?? (await orTrouble(async () => void (sealed = await sealForm(visit.get('acting'), 'own', register, posted.form))));
  return { ...sealed, trouble };
}

async function keep(visit: Visit): Promise<Response> {
  const register = findRegister(visit);
  const { form, offers, problems: unsealed, trouble } = await sealedPost(visit, register);
  const before = trouble === null ? await sealedInDraft(visit, register) : {};
  const typed = readForm(form, register, { level: 'restricted', offers, before });
  if (trouble !== null) return formPage(visit, register, { values: typed, offers, problems: unsealed, trouble });
  const { values, problems } = await receiveFiles(visit.get('acting'), register, await visit.req.parseBody({ all: true }), typed);
  const refused = [...unsealed, ...problems];
  const failed = await orTrouble(() => saveFormDraft(visit.get('acting'), register, values, visit.get('t').language));
  if (failed !== null) return formPage(visit, register, { values, offers, trouble: failed });
  if (refused.length > 0) return formPage(visit, register, { values, offers, problems: refused, hasDraft: true });
  if (wantsMoreRows(form)) return formPage(visit, register, { values, offers, hasDraft: true });
  if (form.get('do') === 'draft') return redirectTo(visit, `/report/${register.name}`, 'report.flash.draftKept');
  const { problems: wrong } = checked(visit, register, values);
  return wrong.length > 0
    ? formPage(visit, register, { values, offers, problems: wrong, hasDraft: true })
    : redirectTo(visit, `/report/${register.name}/check`);
}

async function checkPage(visit: Visit, register: CompiledRegister, receipt: string): Promise<Response> {
  const t = visit.get('t');
  const draft = await draftValues(visit, register);
  if (draft === null) return redirectTo(visit, `/report/${register.name}`);
  const { values, problems } = checked(visit, register, draft);
  if (problems.length > 0)
    return formPage(visit, register, { values: draft, offers: await offersOf(visit, register), problems, hasDraft: true });
  return frame(
    visit,
    { title: t('report.check.title'), current: '/my-reports', width: 'reading' },
    <div class="stack">
      <h1>{t('report.check.title')}</h1>
      <p>{t('report.check.lede')}</p>
      <SaidValues t={t} register={register} values={values} hasWho />
      <form class="row" method="post" action={`/${t.language}/report/${register.name}/check`}>
        <Csrf token={visit.get('csrf')} />
        <input type="hidden" name="receipt" value={receipt} />
        <Button>{t('site.actions.send')}</Button>
        <Button look="plain" href={`/${t.language}/report/${register.name}`}>
          {t('site.actions.back')}
        </Button>
      </form>
    </div>,
  );
}

async function send(visit: Visit): Promise<Response> {
  const register = findRegister(visit);
  const { form, trouble } = await postVisit(visit, MEMBERS);
  // The draft is kept already: signing in again brings it back.
  if (trouble !== null) throw trouble.status === 401 ? new Refusal('sign-in-needed', { status: 401 }) : trouble;
  const receipt = form.get('receipt') ?? '';
  try {
    await sendForm(visit.get('acting'), register, receipt);
  } catch (error) {
    if (error instanceof Invalid)
      return formPage(visit, register, {
        values: (await draftValues(visit, register)) ?? {},
        offers: await offersOf(visit, register),
        problems: error.problems,
        hasDraft: true,
      });
    throw error;
  }
  return receiptPage(visit, receipt, 'now', [`f-${register.name}`]);
}

export const reportFormRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/report/:register',
    who: MEMBERS,
    handle: async (visit) => {
      const register = findRegister(visit);
      const draft = await draftValues(visit, register);
      return formPage(visit, register, { values: draft ?? {}, offers: await offersOf(visit, register), hasDraft: draft !== null });
    },
  },
  { method: 'post', path: '/report/:register', who: ['everyone'], isSessionless: true, handle: keep },
  { method: 'get', path: '/report/:register/check', who: MEMBERS, handle: (visit) => checkPage(visit, findRegister(visit), newReceipt()) },
  { method: 'post', path: '/report/:register/check', who: ['everyone'], isSessionless: true, handle: send },
  {
    method: 'post',
    path: '/report/:register/discard',
    who: MEMBERS,
    handle: async (visit) => {
      await discardDraft(visit.get('acting'), findRegister(visit).name);
      return redirectTo(visit, '/report');
    },
  },
];
