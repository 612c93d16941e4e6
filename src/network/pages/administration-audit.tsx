import { registerLabel } from '../../fields/labels.ts';
import { Button } from '../../site/components/button.tsx';
import { DataTable } from '../../site/components/data-table.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { Pagination } from '../../site/components/pagination.tsx';
import { type AuditLine, readAudit } from '../audit/audit-store.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { frame } from '../page-frame.tsx';
import type { Route, Visit } from '../route.ts';
import { Section } from './section.tsx';

const BASE = '/administration/audit';

/** An action in words: its own capability may name it (`evidence.action.…`), else the network does, else its code. */
function actionWords(visit: Visit, action: string): string {
  const t = visit.get('t');
  return (
    ['network', 'evidence', 'counting', 'linkage'].map((tree) => t.lookUp(`${tree}.action.${action}`)).find((text) => text !== null) ??
    action
  );
}

async function auditPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const { model } = acting.platform;
  const asked = Number(visit.req.query('before'));
  const below = Number.isSafeInteger(asked) && asked > 0 ? asked : null;
  const { lines, next } = await readAudit(acting, below);
  const verdict = visit.req.query('verify') === undefined ? null : await verifyAudit(acting.platform);
  const who = (line: AuditLine) => {
    const kind =
      line.sessionKind === null || line.sessionKind === 'person'
        ? null
        : (t.lookUp(`network.kind.${line.sessionKind}`) ?? line.sessionKind);
    return [line.personName, kind].filter((part) => part !== null).join(' · ');
  };
  return frame(
    visit,
    {
      title: t('network.admin.audit'),
      current: '/administration',
      crumbs: [{ label: t('network.admin.title'), href: `/${t.language}/administration` }, { label: t('network.admin.audit') }],
    },
    <div class="stack">
      <PageHead
        title={t('network.admin.audit')}
        line={t('network.audit.line')}
        actions={
          <Button href={`/${t.language}${BASE}?verify=1`} look="soft">
            {t('network.audit.verify')}
          </Button>
        }
      />
      {verdict === null ? null : (
        <Section title={t('network.audit.result')} isTinted>
          <p role="status">
            {verdict.ok
              ? t('network.audit.holds', { entries: verdict.entries, reads: verdict.reads.entries })
              : t('network.audit.broken', { number: verdict.firstBroken ?? verdict.reads.firstBroken ?? 0 })}
          </p>
          {verdict.head === null ? null : (
            <p>
              {t('network.audit.head')} <code dir="ltr">{verdict.head}</code>
            </p>
          )}
        </Section>
      )}
      <DataTable
        t={t}
        caption={t('network.admin.audit')}
        isCaptionHidden
        isSheet
        rows={lines}
        columns={[
          { key: 'number', label: t('network.audit.number'), isNumber: true, cell: (line) => t.number(line.number) },
          {
            key: 'at',
            label: t('network.audit.when'),
            cell: (line) => (
              <time datetime={line.at.toISOString()}>{`${t.date(line.at)}, ${line.at.toISOString().slice(11, 16)} UTC`}</time>
            ),
          },
          { key: 'action', label: t('network.audit.what'), isHead: true, cell: (line) => actionWords(visit, line.action) },
          { key: 'who', label: t('network.audit.who'), cell: who },
          {
            key: 'register',
            label: t('network.person.register'),
            cell: (line) =>
              line.register === null ? '' : model.has(line.register) ? registerLabel(model.register(line.register), t) : line.register,
          },
          { key: 'count', label: t('network.audit.count'), isNumber: true, cell: (line) => t.number(line.count) },
        ]}
      />
      <Pagination
        t={t}
        previous={below === null ? undefined : `/${t.language}${BASE}`}
        next={next === null ? undefined : `/${t.language}${BASE}?before=${next}`}
      />
    </div>,
  );
}

export const administrationAuditRoutes: readonly Route[] = [{ method: 'get', path: BASE, who: ['administrator'], handle: auditPage }];
