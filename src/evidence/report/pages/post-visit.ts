import { Refusal } from '../../../kernel/refusal.ts';
import type { FormValues } from '../../../model/field.ts';
import { hasAccess } from '../../../network/has-access.ts';
import type { Access, Visit } from '../../../network/route.ts';
import { checkCsrf } from '../../../network/sessions/csrf.ts';
import { postedForm } from '../../form/posted-form.ts';

/** Why a posted form is not acted on, although everything in it is there: the page shows it again. */
export type Trouble = Refusal;

/**
 * Reads a posted form whose text must survive an ended session or a form opened before signing in again. Routes that use it are open and
 * sessionless (`who: ['everyone'], isSessionless: true`); access and the form's token are decided here, and answered with the form itself.
 */
export async function postVisit(visit: Visit, who: readonly Access[]): Promise<{ form: FormValues; trouble: Trouble | null }> {
  const form = await postedForm(visit);
  const { session, platform } = visit.get('acting');
  if (session === null) return { form, trouble: new Refusal('session-ended', { status: 401 }) };
  if (!hasAccess(session, who)) throw new Refusal('not-allowed', { status: 403 });
  if (!checkCsrf(platform, session, form.get('csrf'))) return { form, trouble: new Refusal('form-expired', { status: 403 }) };
  return { form, trouble: null };
}

/** Runs the action of a form; what keeps it from being done without the reporter's fault (database gone, storage full) comes back as trouble too. */
export async function orTrouble(work: () => Promise<void>): Promise<Trouble | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Refusal && error.status === 503) return error;
    throw error;
  }
}
