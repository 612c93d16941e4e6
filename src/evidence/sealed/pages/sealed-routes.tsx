import { fieldLabel } from '../../../fields/index.ts';
import { showReference } from '../../../kernel/ids.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { identityOf } from '../../../network/acting.ts';
import { logRead } from '../../../network/audit/log-read.ts';
import { frame } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { PageHead } from '../../../site/components/page-head.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import { findRegister } from '../../pages/find-register.ts';
import { captionOf } from '../../record/caption.ts';
import { openRecord } from '../../record/open-record.ts';
import { sealedFields } from '../sealing.ts';

/** What is sealed in a record, and how its keyholders open it; with `?field=` the ciphertext itself, as a file. */
async function sealedPage(visit: Visit): Promise<Response> {
  const acting = visit.get('acting');
  const t = visit.get('t');
  const register = findRegister(visit);
  if (acting.session?.stewardOf.has(register.name) !== true) throw new Refusal('not-allowed', { status: 403 });
  const { record } = await openRecord(acting, register, visit.req.param('reference') ?? '');
  const reference = record.reference ?? '';
  const present = sealedFields(register).filter((field) => typeof record.values[field.name] === 'string');
  const wanted = visit.req.query('field');
  if (wanted !== undefined) {
    const field = present.find(({ name }) => name === wanted);
    if (field === undefined) throw new Refusal('not-found', { status: 404 });
    await acting.platform.database.as(identityOf(acting, 'steward'), (tx) =>
      logRead(tx, acting, { register: register.name, subject: record.id, purpose: 'record' }),
    );
    return ciphertext(`${reference}-${field.name}`, String(record.values[field.name]));
  }
  const base = `/${t.language}/registers/${register.name}/${reference}`;
  return frame(
    visit,
    {
      title: t('sealed.record.title'),
      current: '/registers',
      width: 'reading',
      crumbs: [{ label: showReference(reference), href: base }, { label: t('sealed.record.title') }],
    },
    <div class="stack">
      <PageHead title={t('sealed.record.title')} line={captionOf(register, record, t)} />
      {present.length === 0 ? <p>{t('sealed.record.none')}</p> : null}
      {present.map((field) => (
        <Panel title={fieldLabel(field, t)}>
          <div class="stack">
            <p>{t('sealed.record.help')}</p>
            <pre dir="ltr" class="as-said">
              <code>{`age --decrypt -i key.txt ${reference}-${field.name}.age`}</code>
            </pre>
            <p>
              <Button href={`${base}/sealed?field=${field.name}`}>{t('sealed.record.download')}</Button>
            </p>
          </div>
        </Panel>
      ))}
    </div>,
  );
}

const ciphertext = (name: string, armored: string): Response =>
  new Response(`${armored}\n`, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${name}.age"`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });

export const sealedRoutes: readonly Route[] = [
  { method: 'get', path: '/registers/:register/:reference{[0-9A-Za-z-]{11,14}}/sealed', who: ['steward'], handle: sealedPage },
];
