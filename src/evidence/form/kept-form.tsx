import type { Refusal } from '../../kernel/refusal.ts';
import type { Visit } from '../../network/route.ts';
import { Button } from '../../site/components/button.tsx';
import { postedForm } from './posted-form.ts';

/** Never shown back: what opens an account. */
const SECRET = /pass|pin|code|secret|credential|receipt/i;
/** Answers of this length are shown, so that they can at least be copied. */
const WORTH_SHOWING = 15;

/** Refusals that leave what was typed as it was: nothing is wrong with it, only with the moment. */
const isOfTheMoment = (error: Refusal): boolean => error.status === 503 || error.code === 'form-expired';

/**
 * What a refused form held, ready to be sent once more to the same address; null where sending it again would not help, or where it holds secrets.
 * So that a lost database, a full disk or an old form loses nobody's words, on any page.
 */
export async function keptForm(visit: Visit, error: Refusal) {
  if (visit.req.method !== 'POST' || !isOfTheMoment(error)) return null;
  const form = await postedForm(visit);
  const names = form.names('').filter((name) => name !== 'csrf');
  if (names.length === 0 || names.some((name) => SECRET.test(name))) return null;
  const t = visit.get('t');
  const entries = names.flatMap((name) => form.getAll(name).map((value) => ({ name, value })));
  const shown = entries.filter(({ value }) => value.trim().length >= WORTH_SHOWING);
  const url = new URL(visit.req.url);
  return (
    <form class="panel stack" method="post" action={url.pathname + url.search}>
      <input type="hidden" name="csrf" value={visit.get('csrf') || (form.get('csrf') ?? '')} />
      {entries.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {shown.length === 0 ? null : <h2>{t('report.kept.title')}</h2>}
      {shown.map(({ value }) => (
        <p class="as-said" dir="auto">
          {value}
        </p>
      ))}
      <Button>{t('report.kept.again')}</Button>
    </form>
  );
}
