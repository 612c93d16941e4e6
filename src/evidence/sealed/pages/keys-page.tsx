import { registerLabel } from '../../../fields/index.ts';
import { Invalid, type Problem, Refusal } from '../../../kernel/refusal.ts';
import { identityOf } from '../../../network/acting.ts';
import { frame, problemText, redirectTo } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { checkOwnPassword } from '../../../network/sign-in/check-own-password.ts';
import { ownCredentials } from '../../../network/sign-in/credential-store.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { PageHead } from '../../../site/components/page-head.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import { TextInput } from '../../../site/components/text-input.tsx';
import { postedForm } from '../../form/posted-form.ts';
import { addKeyholder } from '../add-keyholder.ts';
import { activeKeys, type Keyholder, readKeyholders } from '../keyholder-store.ts';
import { isIdentity } from '../read-recipient.ts';
import { removeKeyholder } from '../remove-keyholder.ts';
import { FEWEST_KEYHOLDERS, sealedFields } from '../sealing.ts';
import { HoldersPanel, type SealedQuestion } from './holders-panel.tsx';
import { NewIdentity } from './new-identity.tsx';
import { age } from '../age.ts';

const PATH = '/me/keys';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function readKeys(visit: Visit): Promise<{ holders: readonly Keyholder[]; questions: readonly SealedQuestion[] }> {
  const acting = visit.get('acting');
  const t = visit.get('t');
  return acting.platform.database.as(identityOf(acting, 'member'), async (tx) => {
    const questions: SealedQuestion[] = [];
    for (const register of acting.platform.model.registers)
      for (const field of sealedFields(register)) {
        const people = new Set((await activeKeys(tx, field)).map(({ personId }) => personId)).size;
        questions.push({ field, register: registerLabel(register, t), people, isOffered: people >= FEWEST_KEYHOLDERS });
      }
    return { holders: await readKeyholders(tx), questions };
  });
}

async function keysPage(visit: Visit, typed = '', problems: readonly Problem[] = []): Promise<Response> {
  const t = visit.get('t');
  const { session } = visit.get('acting');
  const isSteward = session?.roles.has('steward') === true;
  const { holders, questions } = await readKeys(visit);
  return frame(
    visit,
    {
      title: t('sealed.keys.title'),
      current: '/me',
      width: 'reading',
      crumbs: [{ label: t('network.me.title'), href: `/${t.language}/me` }, { label: t('sealed.keys.title') }],
      problems,
    },
    <div class="stack">
      <PageHead title={t('sealed.keys.title')} line={t('sealed.keys.line')} />
      {isSteward ? await ownPanels(visit, holders, typed, problems) : null}
      <HoldersPanel t={t} holders={holders} questions={questions} />
    </div>,
  );
}

async function ownPanels(visit: Visit, holders: readonly Keyholder[], typed: string, problems: readonly Problem[]) {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const own = holders.filter(({ personId }) => personId === acting.session?.personId);
  const { credentials } = await ownCredentials(acting);
  const hasPassword = credentials.some(({ kind }) => kind === 'password');
  const base = `/${t.language}${PATH}`;
  const at = (where: string): string | undefined => {
    const problem = problems.find((one) => one.where === where);
    return problem === undefined ? undefined : problemText(visit, problem);
  };
  const current = (prefix: string) =>
    hasPassword ? (
      <TextInput
        t={t}
        name={`${prefix}.current`}
        type="password"
        label={t('network.field.currentPassword')}
        autocomplete="current-password"
        error={at(`${prefix}.current`)}
        isRequired
      />
    ) : null;
  return (
    <>
      <Panel title={t('sealed.keys.own')}>
        <div class="stack">
          {own.length === 0 ? <p>{t('sealed.keys.none')}</p> : null}
          {own.map((key) => (
            <form class="row" method="post" action={`${base}/remove`}>
              <Csrf token={visit.get('csrf')} />
              <input type="hidden" name="id" value={key.id} />
              <div>
                <bdi dir="ltr">
                  <code class="as-said">{key.recipient}</code>
                </bdi>
                <p class="quiet">{t('sealed.holders.since', { day: t.date(key.addedAt) })}</p>
              </div>
              <Button look="soft">{t('site.actions.remove')}</Button>
            </form>
          ))}
          <p class="quiet">{t('sealed.keys.removing')}</p>
        </div>
      </Panel>
      <Panel title={t('sealed.keys.add')}>
        <form class="stack" method="post" action={base}>
          <Csrf token={visit.get('csrf')} />
          <p>{t('sealed.keys.addHelp')}</p>
          <pre>
            <code>age-keygen -o key.txt</code>
          </pre>
          <TextInput
            t={t}
            name="recipient"
            label={t('sealed.keys.recipient')}
            help={t('sealed.keys.recipientHelp')}
            value={typed}
            error={at('recipient')}
            maxLength={300}
            isRequired
          />
          {current('add')}
          <Button>{t('sealed.keys.addButton')}</Button>
        </form>
      </Panel>
      <Panel title={t('sealed.keys.make')}>
        <form class="stack" method="post" action={`${base}/make`}>
          <Csrf token={visit.get('csrf')} />
          <p>{t('sealed.keys.makeHelp')}</p>
          {current('make')}
          <Button look="soft">{t('sealed.keys.makeButton')}</Button>
        </form>
      </Panel>
    </>
  );
}

/** Asks for the password again, then acts; problems come back at the inputs of that form. */
async function withPassword<T>(visit: Visit, prefix: string, password: string, work: () => Promise<T>): Promise<T> {
  try {
    await checkOwnPassword(visit.get('acting'), password);
  } catch (error) {
    if (error instanceof Invalid) throw new Invalid(error.problems.map((problem) => ({ ...problem, where: `${prefix}.${problem.where}` })));
    throw error;
  }
  return work();
}

async function add(visit: Visit): Promise<Response> {
  const form = await postedForm(visit);
  const typed = form.get('recipient') ?? '';
  try {
    await withPassword(visit, 'add', form.get('add.current') ?? '', () => addKeyholder(visit.get('acting'), typed));
  } catch (error) {
    if (error instanceof Invalid) return keysPage(visit, isIdentity(typed) ? '' : typed, error.problems);
    throw error;
  }
  return redirectTo(visit, PATH, 'sealed.flash.added');
}

/** Makes a pair: the public half is kept, the other half is on this one page and nowhere else. */
async function make(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const form = await postedForm(visit);
  const { generateIdentity, identityToRecipient } = await age();
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  try {
    await withPassword(visit, 'make', form.get('make.current') ?? '', () => addKeyholder(visit.get('acting'), recipient));
  } catch (error) {
    if (error instanceof Invalid) return keysPage(visit, '', error.problems);
    throw error;
  }
  return frame(
    visit,
    { title: t('sealed.made.title'), current: '/me', width: 'reading' },
    <NewIdentity t={t} identity={identity} recipient={recipient} backHref={`/${t.language}${PATH}`} />,
  );
}

async function remove(visit: Visit): Promise<Response> {
  const id = (await postedForm(visit)).get('id') ?? '';
  if (!UUID.test(id)) throw new Refusal('not-found', { status: 404 });
  await removeKeyholder(visit.get('acting'), id);
  return redirectTo(visit, PATH, 'sealed.flash.removed');
}

export const keyRoutes: readonly Route[] = [
  { method: 'get', path: PATH, who: ['steward', 'administrator'], handle: (visit) => keysPage(visit) },
  { method: 'post', path: PATH, who: ['steward'], handle: add },
  { method: 'post', path: `${PATH}/make`, who: ['steward'], handle: make },
  { method: 'post', path: `${PATH}/remove`, who: ['steward'], handle: remove },
];
