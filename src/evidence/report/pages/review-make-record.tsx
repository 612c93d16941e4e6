import { registerLabel } from '../../../fields/index.ts';
import { dayIn } from '../../../kernel/clock.ts';
import { Invalid, type Problem, Refusal } from '../../../kernel/refusal.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { RecordValues } from '../../../model/values.ts';
import { identityOf } from '../../../network/acting.ts';
import { logRead } from '../../../network/audit/log-read.ts';
import { frame, redirectTo } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { PageHead } from '../../../site/components/page-head.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import { postedForm } from '../../form/posted-form.ts';
import type { Offers } from '../../form/offered-fields.ts';
import { readForm, wantsMoreRows } from '../../form/read-form.ts';
import { FORM_PREFIX, problemsInForm, RecordForm } from '../../form/record-form.tsx';
import { findRegister } from '../../pages/find-register.ts';
import { sealForm } from '../../sealed/seal-form.ts';
import { sealingOf } from '../../sealed/sealing.ts';
import { makeRecord } from '../make-record.ts';
import { prefillValues } from '../prefill-values.ts';
import { type FullReport, readReport } from '../report-store.ts';
import { AnswersList } from './answers-list.tsx';
import { REPORT_ID } from './one-report.tsx';

async function openReport(visit: Visit): Promise<FullReport> {
  const acting = visit.get('acting');
  return acting.platform.database.as(identityOf(acting, 'steward'), async (tx) => {
    const report = await readReport(tx, visit.req.param('id') ?? '');
    if (report === null || report.kind !== 'tell-us') throw new Refusal('not-found', { status: 404 });
    await logRead(tx, acting, { register: 'reports', subject: report.id, purpose: 'record' });
    return report;
  });
}

const stewardOnly = (visit: Visit, register: CompiledRegister): void => {
  if (visit.get('acting').session?.stewardOf.has(register.name) !== true) throw new Refusal('not-allowed', { status: 403 });
};

/** The register's form beside what was said; country, date and words are there already. */
function formPage(
  visit: Visit,
  register: CompiledRegister,
  report: FullReport,
  values: RecordValues,
  offers: Offers,
  problems: readonly Problem[] = [],
): Response | Promise<Response> {
  const t = visit.get('t');
  const path = `/${t.language}/review/reports/${report.id}`;
  const title = t('report.review.makeTitle', { register: registerLabel(register, t, 'one') });
  return frame(
    visit,
    {
      title,
      current: '/review',
      crumbs: [
        { label: t('report.review.title'), href: `/${t.language}/review/reports` },
        { label: t('report.one.title'), href: path },
        { label: title },
      ],
      problems: problemsInForm(problems, FORM_PREFIX, { register, speaker: t }),
    },
    <>
      <PageHead title={title} />
      <div class="split">
        <form class="stack" method="post" action={`${path}/record/${register.name}`} novalidate>
          <Csrf token={visit.get('csrf')} />
          <RecordForm register={register} values={values} problems={problems} speaker={t} level="restricted" offers={offers} />
          <div class="row">
            <Button>{t('report.review.makeSave')}</Button>
            <Button look="plain" href={path}>
              {t('site.actions.cancel')}
            </Button>
          </div>
        </form>
        <aside>
          <div class="said-beside">
            <Panel title={t('report.one.said')}>
              <AnswersList t={t} answers={report} language={report.language} />
            </Panel>
          </div>
        </aside>
      </div>
    </>,
  );
}

const PATH = `/review/reports/:id{${REPORT_ID}}/record/:register`;

export const reviewMakeRecordRoutes: readonly Route[] = [
  {
    method: 'get',
    path: PATH,
    who: ['steward'],
    handle: async (visit) => {
      const register = findRegister(visit);
      stewardOnly(visit, register);
      const report = await openReport(visit);
      const { platform } = visit.get('acting');
      const values = prefillValues(register, report, { today: dayIn(platform.zone, platform.clock.now()) });
      return formPage(visit, register, report, values, (await sealingOf(visit.get('acting'), 'steward', register)).offers);
    },
  },
  {
    method: 'post',
    path: PATH,
    who: ['steward'],
    handle: async (visit) => {
      const register = findRegister(visit);
      stewardOnly(visit, register);
      const { form, offers, problems } = await sealForm(visit.get('acting'), 'steward', register, await postedForm(visit));
      const values = readForm(form, register, { level: 'restricted', offers });
      if (problems.length > 0 || wantsMoreRows(form)) return formPage(visit, register, await openReport(visit), values, offers, problems);
      try {
        await makeRecord(visit.get('acting'), visit.req.param('id') ?? '', register, values);
      } catch (error) {
        if (error instanceof Invalid) return formPage(visit, register, await openReport(visit), values, offers, error.problems);
        throw error;
      }
      return redirectTo(visit, `/review/reports/${visit.req.param('id') ?? ''}`, 'report.flash.recordMade');
    },
  },
];
