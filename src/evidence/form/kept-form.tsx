import type { Refusal } from '../../kernel/refusal.ts';
import type { Visit } from '../../network/route.ts';
import { Button } from '../../site/components/button.tsx';
import { notSealed } from './offered-fields.ts';
import { postedForm } from './posted-form.ts';
import { FORM_PREFIX } from './record-form.tsx';

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
  // Words meant for keyholders alone are not put into a page: they have to be written again.
  const sealed = new Set(
    visit
      .get('acting')
      .platform.model.registers.flatMap(({ fields }) => fields.filter((field) => !notSealed(field)).map(({ name }) => FORM_PREFIX + name)),
  );
  const isSealedLost = names.some((name) => sealed.has(name) && (form.get(name) ?? '').trim() !== '');
  const open = names.filter((name) => !sealed.has(name));
  if (open.length === 0) return null;
  const entries = open.flatMap((name) => form.getAll(name).map((value) => ({ name, value })));
  const shown = entries.filter(({ name, value }) => value.trim().length >= WORTH_SHOWING && !sealed.has(name.replace(/\.kept$/, '')));
  const url = new URL(visit.req.url);
  return (
    <form class="panel stack" method="post" action={url.pathname + url.search}>
      <input type="hidden" name="csrf" value={visit.get('csrf') || (form.get('csrf') ?? '')} />
      {entries.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {isSealedLost ? <p>{t('refusal.sealed-again')}</p> : null}
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
