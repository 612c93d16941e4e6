import { fieldLabel, registerLabel } from '../../fields/labels.ts';
import { showReference } from '../../kernel/ids.ts';
import { identityOf } from '../../network/acting.ts';
import { logRead } from '../../network/audit/log-read.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route } from '../../network/route.ts';
import { Timeline } from '../../site/components/timeline.tsx';
import { captionOf } from '../record/caption.ts';
import { openRecord } from '../record/open-record.ts';
import { recordHistory } from '../record/record-history.ts';
import { reviewEvents } from '../record/review-events.ts';
import { findRegister } from './find-register.ts';
import { StatusLabel } from './status-label.tsx';

/** Every version of a record: who, when, why, and what was different. */
export const historyRoute: Route = {
  method: 'get',
  path: '/registers/:register/:reference{[0-9A-Za-z-]{11,14}}/history',
  who: ['member', 'steward'],
  handle: async (visit) => {
    const t = visit.get('t');
    const acting = visit.get('acting');
    const register = findRegister(visit);
    const { record, role, level } = await openRecord(acting, register, visit.req.param('reference') ?? '');
    const { versions, events } = await acting.platform.database.as(identityOf(acting, role), async (tx) => {
      if (level === 'restricted') await logRead(tx, acting, { register: register.name, subject: record.id, purpose: 'record' });
      return {
        versions: await recordHistory(tx, register, record, level),
        events: role === 'steward' ? await reviewEvents(tx, record.id) : [],
      };
    });
    const caption = captionOf(register, record, t);
    const base = `/${t.language}/registers/${register.name}`;
    return frame(
      visit,
      {
        title: t('evidence.record.historyOf', { caption }),
        current: '/registers',
        width: 'reading',
        crumbs: [
          { label: registerLabel(register, t), href: base },
          { label: showReference(record.reference ?? ''), href: `${base}/${record.reference ?? ''}` },
          { label: t('evidence.record.history') },
        ],
      },
      <div class="stack">
        <h1>{t('evidence.record.historyOf', { caption })}</h1>
        <Timeline
          t={t}
          entries={versions.map((version) => {
            const event = events.find((one) => one.version === version.record.version);
            return {
              date: version.record.recordedFrom ?? version.record.changedOn,
              title: (
                <>
                  {t('evidence.record.version', { version: version.record.version })} <StatusLabel t={t} status={version.record.status} />
                </>
              ),
              children: (
                <div>
                  {event?.personName == null ? null : <p class="quiet">{t('evidence.record.by', { name: event.personName })}</p>}
                  {event?.reason == null ? null : <p>{event.reason}</p>}
                  {version.changed.length === 0 ? null : (
                    <dl class="facts">
                      {version.changed.map((name) => {
                        const field = register.field(name);
                        const before =
                          versions.find((one) => one.record.version === version.record.version - 1)?.record.values[name] ?? null;
                        const after = version.record.values[name] ?? null;
                        return (
                          <div>
                            <dt>{fieldLabel(field, t)}</dt>
                            <dd>
                              {before === null ? null : <del>{field.kind.text(before, field, t)}</del>}{' '}
                              {after === null ? null : <ins>{field.kind.text(after, field, t)}</ins>}
                            </dd>
                          </div>
                        );
                      })}
                    </dl>
                  )}
                </div>
              ),
            };
          })}
        />
      </div>,
    );
  },
};
