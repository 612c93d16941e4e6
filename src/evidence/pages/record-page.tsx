import { registerLabel } from '../../fields/labels.ts';
import { showReference } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { LinkValue } from '../../model/values.ts';
import { identityOf } from '../../network/acting.ts';
import { logRead } from '../../network/audit/log-read.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { Button } from '../../site/components/button.tsx';
import { Panel } from '../../site/components/panel.tsx';
import type { Translate } from '../../site/messages.ts';
import { filesOfRecord } from '../attachment/attachment-store.ts';
import { filesOf } from '../attachment/follow-records.ts';
import { FilesPanel } from '../attachment/pages/files-panel.tsx';
import { captionOf } from '../record/caption.ts';
import { openRecord } from '../record/open-record.ts';
import { type PublicNotice, publicNotices } from '../record/public-notices.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { checkedTranslations } from '../translation/translation-store.ts';
import { FieldList } from './field-list.tsx';
import { findRegister } from './find-register.ts';
import { NeighboursPanel } from './neighbours-panel.tsx';
import { linkedFrom, linkFields, reportsBehind } from '../record/neighbours.ts';
import { ReviewPanel } from './review-panel.tsx';
import { recordData } from './record-data.ts';
import { StatusLabel } from './status-label.tsx';

async function recordPage(visit: Visit): Promise<Response> {
  const acting = visit.get('acting');
  const t = visit.get('t');
  const register = findRegister(visit);
  const reference = visit.req.param('reference') ?? '';
  const notices = await acting.platform.database.asVisitor((tx) => publicNotices(tx, reference));
  let opened;
  try {
    opened = await openRecord(acting, register, reference);
  } catch (error) {
    const last = notices.findLast((notice) => notice.kind === 'retracted');
    if (error instanceof Refusal && error.status === 404 && last !== undefined) return gonePage(visit, register, last);
    throw error;
  }
  const { record, role, level } = opened;
  const caption = captionOf(register, record, t);
  const address = `${acting.platform.origin}/${t.language}/registers/${register.name}/${record.reference ?? ''}`;
  const isSteward = acting.session?.stewardOf.has(register.name) === true;
  const named = filesOf(register, [record]).map(({ id }) => id);
  const files =
    named.length === 0
      ? []
      : await acting.platform.database.as(identityOf(acting, role), (tx) => filesOfRecord(tx, record.id, level, named));
  const target = { register: register.name, reference: record.reference ?? '' };
  const { from, reports, translations } = await acting.platform.database.as(identityOf(acting, role), async (tx) => {
    if (level === 'restricted') await logRead(tx, acting, { register: register.name, subject: record.id, purpose: 'record' });
    return {
      reports: role === 'steward' ? await reportsBehind(tx, record.id) : [],
      translations: await checkedTranslations(tx, record.id, t.language),
      from: await linkedFrom(tx, acting, acting.platform.model, target, t),
    };
  });
  return frame(
    visit,
    {
      title: caption,
      current: '/registers',
      crumbs: [
        { label: t('evidence.registers.title'), href: `/${t.language}/registers` },
        { label: registerLabel(register, t), href: `/${t.language}/registers/${register.name}` },
        { label: showReference(record.reference ?? '') },
      ],
      ...(level === 'public' ? { structuredData: recordData(register, record, caption, address, visit.get('network')) } : {}),
    },
    <div class="split">
      <article class="stack">
        <h1>{caption}</h1>
        <p class="row">
          {level === 'public' ? null : <StatusLabel t={t} status={record.status} />}
          <span class="quiet">
            {t('evidence.record.reference', { reference: showReference(record.reference ?? '') })}
            {record.publishedOn === null ? '' : ` · ${t('evidence.record.published', { day: t.date(record.publishedOn) })}`}
            {` · ${t('evidence.record.changed', { day: t.date(record.changedOn) })}`}
          </span>
        </p>
        <Notices t={t} notices={notices} />
        <FieldList
          t={t}
          register={register}
          record={record}
          level={level}
          translations={translations}
          sealedHref={isSteward ? `/${t.language}/registers/${register.name}/${record.reference ?? ''}/sealed` : null}
        />
        <FilesPanel t={t} base={`/${t.language}/registers/${register.name}/${record.reference ?? ''}`} files={files} />
        {record.withheld.length > 0 ? <p class="quiet">{t('evidence.record.withheldFor')}</p> : null}
      </article>
      <aside class="stack">
        <Panel isTinted>
          <h2>{t('evidence.record.cite')}</h2>
          <p>
            {t('evidence.record.citation', {
              network: visit.get('network'),
              caption,
              reference: showReference(record.reference ?? ''),
              day: t.date(record.changedOn),
              address,
            })}
          </p>
          {level === 'public' ? (
            <p>
              <a href={`/api/v1/registers/${register.name}/records/${record.reference ?? ''}`}>{t('evidence.record.asData')}</a>
            </p>
          ) : null}
        </Panel>
        <NeighboursPanel
          t={t}
          base={`/${t.language}/registers/${register.name}/${record.reference ?? ''}`}
          links={linksOf(register, record, t)}
          from={from}
          reports={reports}
        />
        {isSteward ? <ReviewPanel t={t} csrf={visit.get('csrf')} register={register} record={record} /> : null}
        {level === 'public' ? null : (
          <p>
            <Button look="soft" href={`/${t.language}/registers/${register.name}/${record.reference ?? ''}/history`}>
              {t('evidence.record.history')}
            </Button>
          </p>
        )}
      </aside>
    </div>,
  );
}

/** Where the record's own links lead. */
const linksOf = (register: CompiledRegister, record: StoredRecord, t: Translate) =>
  linkFields(register).flatMap((field) =>
    ((record.values[field.name] ?? []) as readonly LinkValue[]).map((link) => ({
      register: link.register,
      reference: link.reference,
      text: field.kind.text([link], field, t),
    })),
  );

const Notices = ({ t, notices }: { t: Translate; notices: readonly PublicNotice[] }) =>
  notices.length === 0 ? null : (
    <section class="panel tint" aria-label={t('evidence.record.notices')}>
      <h2>{t('evidence.record.notices')}</h2>
      <ul>
        {notices.map((notice) => (
          <li>
            {t(notice.kind === 'corrected' ? 'evidence.record.corrected' : 'evidence.record.retracted', { day: t.date(notice.day) })}
            {notice.notice === null ? null : <p>{notice.notice}</p>}
          </li>
        ))}
      </ul>
    </section>
  );

function gonePage(visit: Visit, register: CompiledRegister, notice: PublicNotice): Response | Promise<Response> {
  const t = visit.get('t');
  visit.header('x-robots-tag', 'noindex');
  return frame(
    visit,
    { title: t('evidence.record.gone'), status: 410, width: 'reading', current: '/registers' },
    <div class="stack">
      <h1>{t('evidence.record.gone')}</h1>
      <p class="lede">{t('evidence.record.goneText', { day: t.date(notice.day) })}</p>
      {notice.notice === null ? null : <p>{notice.notice}</p>}
      <p>
        <a href={`/${t.language}/registers/${register.name}`}>{registerLabel(register, t)}</a>
      </p>
    </div>,
  );
}

export const recordRoute: Route = {
  method: 'get',
  path: '/registers/:register/:reference{[0-9A-Za-z-]{11,14}}',
  who: ['everyone'],
  isCached: true,
  handle: recordPage,
};
