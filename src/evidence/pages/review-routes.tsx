import { sql } from 'kysely';
import { formValues, registerLabel } from '../../fields/index.ts';
import { showReference } from '../../kernel/ids.ts';
import { Invalid, type Problem, Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { SqlRow } from '../../model/field.ts';
import type { RecordValues } from '../../model/values.ts';
import { identityOf } from '../../network/acting.ts';
import { frame, redirectTo } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { Button } from '../../site/components/button.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { EmptyState } from '../../site/components/empty-state.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import type { Translate } from '../../site/messages.ts';
import { type PostedBody, receiveFiles } from '../attachment/receive-files.ts';
import type { Offers } from '../form/offered-fields.ts';
import { readForm, wantsMoreRows } from '../form/read-form.ts';
import { problemsInForm, RecordForm } from '../form/record-form.tsx';
import { captionOf } from '../record/caption.ts';
import { openRecord } from '../record/open-record.ts';
import { loadRecords, selectList } from '../record/read-records.ts';
import { isSettableStatus, isVisibility } from '../record/review-state.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { changeRecord } from '../review/change-record.ts';
import { createRecord } from '../review/create-record.ts';
import { sealForm } from '../sealed/seal-form.ts';
import { sealingOf } from '../sealed/sealing.ts';
import { findRegister } from './find-register.ts';
import { ReasonFields } from './reason-fields.tsx';
import { StatusLabel } from './status-label.tsx';

const RECORD = '/registers/:register/:reference{[0-9A-Za-z-]{11,14}}';
const MOST_WAITING = 100;

const moveRoute: Route = {
  method: 'post',
  path: `${RECORD}/review`,
  who: ['steward'],
  handle: async (visit) => {
    const register = findRegister(visit);
    const form = formValues(Object.entries(await visit.req.parseBody()));
    const status = form.get('status') ?? '';
    const visibility = form.get('visibility') ?? '';
    await changeRecord(visit.get('acting'), register, {
      reference: (await opened(visit, register)).reference ?? '',
      version: Number(form.get('version')),
      ...(isSettableStatus(status) ? { status } : {}),
      ...(isVisibility(visibility) ? { visibility } : {}),
      reason: form.get('reason') ?? '',
      notice: form.get('notice') ?? '',
    });
    return redirectTo(visit, `/registers/${register.name}/${visit.req.param('reference') ?? ''}`, 'evidence.review.flash.moved');
  },
};

const opened = async (visit: Visit, register: CompiledRegister): Promise<StoredRecord> =>
  (await openRecord(visit.get('acting'), register, visit.req.param('reference') ?? '')).record;

interface EditPage {
  readonly title: string;
  readonly values: RecordValues;
  readonly problems?: readonly Problem[];
  readonly offers: Offers;
  /** The version the person is working on; null for a new record. */
  readonly version: number | null;
  readonly reason?: string;
  readonly notice?: string;
}

function editPage(
  visit: Visit,
  register: CompiledRegister,
  { title, values, problems = [], offers, version, reason = '', notice = '' }: EditPage,
): Response | Promise<Response> {
  const t = visit.get('t');
  return frame(
    visit,
    {
      title,
      current: '/registers',
      width: 'reading',
      problems: problemsInForm(problems.filter((problem) => !problem.where.startsWith('reason'))),
    },
    <form method="post" class="stack" enctype="multipart/form-data">
      <h1>{title}</h1>
      <Csrf token={visit.get('csrf')} />
      {version === null ? null : <input type="hidden" name="version" value={String(version)} />}
      <RecordForm register={register} values={values} problems={problems} speaker={t} level="restricted" offers={offers} />
      {version === null ? null : <ReasonFields t={t} register={register} reason={reason} notice={notice} isPublic />}
      <p>
        <Button>{version === null ? t('evidence.review.create') : t('evidence.review.save', { version: version + 1 })}</Button>
      </p>
    </form>,
  );
}

/** The register an address names, for its own stewards. */
function stewardedRegister(visit: Visit): CompiledRegister {
  const register = findRegister(visit);
  if (visit.get('acting').session?.stewardOf.has(register.name) !== true) throw new Refusal('not-allowed', { status: 403 });
  return register;
}

const editTitle = (t: Translate, register: CompiledRegister, record: StoredRecord): string =>
  t('evidence.review.editTitle', { caption: captionOf(register, record, t) });
const newTitle = (t: Translate, register: CompiledRegister): string =>
  t('evidence.review.newTitle', { register: registerLabel(register, t, 'one') });

const editRoute: Route = {
  method: 'get',
  path: `${RECORD}/edit`,
  who: ['steward'],
  handle: async (visit) => {
    const register = stewardedRegister(visit);
    const record = await opened(visit, register);
    return editPage(visit, register, {
      title: editTitle(visit.get('t'), register, record),
      values: record.values,
      offers: (await sealingOf(visit.get('acting'), 'steward', register)).offers,
      version: record.version,
    });
  },
};

const saveRoute: Route = {
  method: 'post',
  path: `${RECORD}/edit`,
  who: ['steward'],
  handle: async (visit) => {
    const register = stewardedRegister(visit);
    const record = await opened(visit, register);
    const body = await visit.req.parseBody({ all: true });
    const { form, values, offers, refused } = await received(visit, register, body, record.values);
    const page = {
      title: editTitle(visit.get('t'), register, record),
      values,
      offers,
      version: Number(form.get('version')),
      reason: form.get('reason') ?? '',
      notice: form.get('notice') ?? '',
    };
    if (refused.length > 0 || wantsMoreRows(form)) return editPage(visit, register, { ...page, problems: refused });
    try {
      await changeRecord(visit.get('acting'), register, {
        reference: record.reference ?? '',
        version: page.version,
        values: emptied(register, values),
        reason: page.reason,
        notice: page.notice,
      });
    } catch (error) {
      const problems = problemsOf(error);
      // Somebody else saved meanwhile: the text stays, and saving again is against the newer version.
      return editPage(visit, register, {
        ...page,
        problems,
        version: error instanceof Refusal && error.code === 'changed-meanwhile' ? record.version : page.version,
      });
    }
    return redirectTo(visit, `/registers/${register.name}/${record.reference ?? ''}`, 'evidence.review.flash.moved');
  },
};

/** What a posted form says: sealed answers encrypted before anything else is done with it, files taken in. */
async function received(visit: Visit, register: CompiledRegister, body: PostedBody, before: RecordValues = {}) {
  const acting = visit.get('acting');
  const { form, offers, problems } = await sealForm(acting, 'steward', register, formValues(formEntries(body)));
  const read = readForm(form, register, { level: 'restricted', offers, before });
  const files = await receiveFiles(acting, register, body, read);
  return { form, offers, values: files.values, refused: [...problems, ...files.problems] };
}

/** A field that was emptied is said to be empty, else the change would leave it as it was. */
const emptied = (register: CompiledRegister, values: RecordValues): RecordValues =>
  Object.fromEntries(register.fields.map((field) => [field.name, values[field.name] ?? null]));

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof Invalid) return error.problems;
  if (error instanceof Refusal && error.status < 500) return [{ where: error.where ?? '', code: error.code, params: error.params }];
  throw error;
}

/** Hono gives one value or a list per name. */
const formEntries = (body: Record<string, unknown>): [string, unknown][] =>
  Object.entries(body).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((one): [string, unknown] => [name, one]) : [[name, value] as [string, unknown]],
  );

const newRoute: Route = {
  method: 'get',
  path: '/registers/:register/new',
  who: ['steward'],
  handle: async (visit) => {
    const register = stewardedRegister(visit);
    const { offers } = await sealingOf(visit.get('acting'), 'steward', register);
    return editPage(visit, register, {
      title: newTitle(visit.get('t'), register),
      values: {},
      offers,
      version: null,
    });
  },
};

const createRoute: Route = {
  method: 'post',
  path: '/registers/:register/new',
  who: ['steward'],
  handle: async (visit) => {
    const register = stewardedRegister(visit);
    const body = await visit.req.parseBody({ all: true });
    const { form, values, offers, refused } = await received(visit, register, body);
    const title = newTitle(visit.get('t'), register);
    const page = { title, values, offers, version: null };
    if (refused.length > 0 || wantsMoreRows(form)) return editPage(visit, register, { ...page, problems: refused });
    try {
      const { reference } = await createRecord(visit.get('acting'), register, { values });
      return redirectTo(visit, `/registers/${register.name}/${reference}`, 'evidence.review.flash.created');
    } catch (error) {
      return editPage(visit, register, { ...page, problems: problemsOf(error) });
    }
  },
};

const queueRoute: Route = {
  method: 'get',
  path: '/review',
  who: ['steward'],
  handle: async (visit) => {
    const t = visit.get('t');
    const acting = visit.get('acting');
    const waiting = await acting.platform.database.as(identityOf(acting, 'steward'), async (tx) => {
      const all: { register: CompiledRegister; records: StoredRecord[] }[] = [];
      for (const register of acting.platform.model.registers) {
        if (acting.session?.stewardOf.has(register.name) !== true) continue;
        const rows = await tx.rows(
          sql<SqlRow>`select ${selectList(register, 'restricted', 'r')} from ${sql.id('register', register.table)} r where r.review_status in ('submitted', 'in-review', 'accepted') order by r.recorded_from limit ${MOST_WAITING}`,
        );
        all.push({
          register,
          records: await loadRecords(tx, register, rows, 'restricted', new Set(register.caption.map((name) => name.split(':')[0]!))),
        });
      }
      return all.filter(({ records }) => records.length > 0);
    });
    return frame(
      visit,
      { title: t('evidence.review.title'), current: '/review' },
      <div class="stack">
        <PageHead
          title={t('evidence.review.title')}
          line={t('evidence.review.lede')}
          actions={
            <Button look="soft" href={`/${t.language}/review/reports`}>
              {t('evidence.review.reports')}
            </Button>
          }
        />
        {waiting.length === 0 ? <EmptyState title={t('evidence.review.none')} /> : null}
        {waiting.map(({ register, records }) => (
          <section class="panel">
            <h2>{registerLabel(register, t)}</h2>
            <ul class="plain-list">
              {records.map((record) => (
                <li class="todo">
                  <a href={`/${t.language}/registers/${register.name}/${record.reference ?? ''}`}>{captionOf(register, record, t)}</a>
                  <StatusLabel t={t} status={record.status} />
                  <small>
                    {showReference(record.reference ?? '')} · {t('evidence.review.since', { day: t.date(record.changedOn) })}
                  </small>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>,
    );
  },
};

/** The stewards' doors. */
export const reviewRoutes: readonly Route[] = [queueRoute, newRoute, createRoute, moveRoute, editRoute, saveRoute];
