import { uuidv7 } from '../kernel/ids.ts';
import { log } from '../kernel/log.ts';
import { Invalid, Refusal } from '../kernel/refusal.ts';
import { keptForm } from '../evidence/form/kept-form.tsx';
import { frame } from '../network/page-frame.tsx';
import type { Visit } from '../network/route.ts';

/** Any error as an answer: a sentence in the reader's language for what they can mend, a number to quote for what is ours to mend. */
export async function faultPage(visit: Visit, error: unknown): Promise<Response> {
  const t = visit.get('t');
  if (t === undefined) return new Response('Not available', { status: 503 });
  const isForProgram = visit.req.path.startsWith('/api/');
  if (error instanceof Refusal) {
    const text = t.lookUp(error.messageKey, error.params) ?? t('site.errors.unexplained', { code: error.code });
    if (isForProgram) return visit.json(problemDocument(error, text), error.status);
    if (error.status === 401) return visit.redirect(`/${t.language}/sign-in?to=${encodeURIComponent(visit.get('path'))}`, 303);
    const title =
      error.status === 404 ? t('site.fault.notFound') : error.status === 403 ? t('site.fault.forbidden') : t('frame.refusalTitle');
    const kept = await keptForm(visit, error);
    return frame(
      visit,
      { title, status: error.status, width: 'reading', ...(error instanceof Invalid ? { problems: error.problems } : {}) },
      <>
        <h1>{title}</h1>
        <p class="lede">{error.status === 404 ? t('site.fault.notFoundText') : text}</p>
        {kept}
        <p>
          <a href={`/${t.language}`}>{t('site.fault.toFirstPage')}</a>
        </p>
      </>,
    );
  }
  const reference = uuidv7().slice(-8).toUpperCase();
  log('error', 'fault', {
    reference,
    name: error instanceof Error ? error.name : 'unknown',
    message: error instanceof Error ? safe(error) : '',
    stack: error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6).join(' | ') : '',
  });
  if (isForProgram) return visit.json({ error: { code: 'fault', message: reference } }, 500);
  return frame(
    visit,
    { title: t('site.fault.broken'), status: 500, width: 'reading' },
    <>
      <h1>{t('site.fault.broken')}</h1>
      <p class="lede">{t('site.fault.brokenText', { reference })}</p>
    </>,
  );
}

const problemDocument = (error: Refusal, message: string) => ({
  error: { code: error.code, message, where: error.where ?? null, ...(error instanceof Invalid ? { problems: error.problems } : {}) },
});

/** Database errors quote values; only their class and code may be logged. */
const safe = (error: Error): string => ('code' in error ? `code ${String(error.code)}` : error.message.slice(0, 300));
