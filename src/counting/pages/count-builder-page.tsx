import { registerLabel } from '../../fields/labels.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import { type Acting, readingRole } from '../../network/acting.ts';
import { frame, problemText } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { BigNumber } from '../../site/components/big-number.tsx';
import { Button } from '../../site/components/button.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import type { Translate } from '../../site/messages.ts';
import { type CountResult, runCount } from '../count/run-count.ts';
import type { CountDefinition } from '../definition.ts';
import { describeMethod } from '../describe.ts';
import { mayEditFigures } from '../figure/may-edit-figures.ts';
import { shownTable } from '../shown-table.ts';
import { CountForm, RegisterChoice } from './count-form.tsx';
import { chartSvg, mapSvg } from './count-pictures.ts';
import { countQuery, readCountQuery } from './count-query.ts';
import { CountTable } from './count-table.tsx';
import { type CountView, labelsOf } from './count-view.ts';
import { countTitle } from './count-title.ts';
import { MethodText } from './method-panel.tsx';
import { PictureImage } from './picture-image.tsx';

/** Registers someone can count in, with the highest level they count at. */
export const countableRegisters = ({ platform }: Acting): readonly CompiledRegister[] => platform.model.registers;
export const bestLevel = (acting: Acting, register: CompiledRegister): Level => readingRole(acting, register.name).level;

/** Definition and register of an address; null while no register is chosen. */
export function askedFrom(visit: Visit): { register: CompiledRegister; definition: CountDefinition } | null {
  const query = new URL(visit.req.url).searchParams;
  const acting = visit.get('acting');
  const name = query.get('register') ?? '';
  if (name === '') return null;
  if (!acting.platform.model.has(name)) throw new Refusal('no-such-register', { status: 404, params: { register: name } });
  const register = acting.platform.model.register(name);
  return { register, definition: readCountQuery(register, bestLevel(acting, register), query) };
}

async function builderPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const title = t('figures.build.title');
  const crumbs = [{ label: t('figures.counts.title'), href: `/${t.language}/counts` }];
  let asked: ReturnType<typeof askedFrom> = null;
  try {
    asked = askedFrom(visit);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 404) throw error;
    return refusedPage(visit, error);
  }
  if (asked === null)
    return frame(
      visit,
      { title, current: '/counts', crumbs },
      <>
        <PageHead title={title} line={t('figures.build.chooseRegister')} />
        <RegisterChoice t={t} registers={countableRegisters(acting)} />
      </>,
    );
  const { register, definition } = asked;
  const result = await runCount(acting, definition).catch((error: unknown) => {
    if (error instanceof Refusal && error.status === 422) return error;
    throw error;
  });
  return frame(
    visit,
    {
      title,
      current: '/counts',
      crumbs,
      search: countQuery(definition),
      ...(result instanceof Refusal ? { problems: [{ where: result.where ?? 'by', code: result.code, params: result.params }] } : {}),
    },
    <>
      <PageHead
        title={countTitle({ t, register }, definition)}
        line={<a href={`/${t.language}/counts/new`}>{t('figures.build.otherRegister')}</a>}
      />
      <div class="list">
        <CountForm t={t} register={register} definition={definition} best={bestLevel(acting, register)} />
        {result instanceof Refusal ? (
          <p>{problemText(visit, { where: '', code: result.code, params: result.params })}</p>
        ) : (
          <Result visit={visit} register={register} result={result} />
        )}
      </div>
    </>,
  );
}

/** A period that is none, and the like: the form again, with the sentence. */
function refusedPage(visit: Visit, error: Refusal): Response | Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const query = new URL(visit.req.url).searchParams;
  const register = acting.platform.model.register(query.get('register') ?? '');
  for (const name of ['state', 'period']) query.delete(name);
  const definition = readCountQuery(register, bestLevel(acting, register), query);
  return frame(
    visit,
    {
      title: t('figures.build.title'),
      current: '/counts',
      problems: [
        { where: 'period', code: error.code === 'count-definition-malformed' ? 'period-malformed' : error.code, params: error.params },
      ],
    },
    <>
      <PageHead title={registerLabel(register, t)} />
      <div class="list">
        <CountForm t={t} register={register} definition={definition} best={bestLevel(acting, register)} />
      </div>
    </>,
  );
}

const Result = ({ visit, register, result }: { visit: Visit; register: CompiledRegister; result: CountResult }) => {
  const t = visit.get('t');
  const { definition } = result;
  const title = countTitle({ t, register }, definition);
  const view: CountView = { t, register, definition, table: shownTable(result.table), title };
  const query = countQuery(definition);
  const base = `/${t.language}/counts`;
  const { total } = view.table;
  const wish = { theme: 'auto', isNarrow: true, showsTitle: false } as const;
  const hasChart = chartSvg(view, wish) !== null;
  return (
    <section class="stack" aria-label={t('figures.build.result')}>
      {total.isHidden ? null : <BigNumber t={t} bounds={total} />}
      <p class="quiet">
        {t(definition.level === 'public' ? 'figures.build.publicNow' : 'figures.build.desksOnly', {
          level: t(`figures.level.${definition.level}`),
        })}
      </p>
      {!hasChart ? null : (
        <figure class="panel">
          <PictureImage address={`${base}/chart.svg`} query={query} alt={t('figures.picture.description', { title })} />
        </figure>
      )}
      {mapSvg(view, wish) === null ? null : (
        <figure class="panel">
          <PictureImage address={`${base}/map.svg`} query={query} alt={t('figures.picture.mapDescription', { title })} />
        </figure>
      )}
      <CountTable view={view} caption={title} isCaptionHidden />
      <p class="row">
        <a href={`${base}/data.csv${query}`}>CSV</a>
        <a href={`${base}/data.json${query}`}>JSON</a>
        {hasChart ? <a href={`${base}/chart.png${query}`}>PNG</a> : null}
      </p>
      <div class="panel">
        <h2>{t('figures.page.method')}</h2>
        <MethodText t={t} method={describeMethod(t, definition, result.table, labelsOf({ t, register }, definition))} />
      </div>
      {mayEditFigures(visit.get('acting')) ? (
        <SaveForm t={t} csrf={visit.get('csrf')} query={query} title={title} register={register} level={definition.level} />
      ) : null}
    </section>
  );
};

const SaveForm = ({
  t,
  csrf,
  query,
  title,
  register,
  level,
}: {
  t: Translate;
  csrf: string;
  query: string;
  title: string;
  register: CompiledRegister;
  level: Level;
}) => (
  <form class="panel tint stack" method="post" action={`/${t.language}/counts/save${query}`}>
    <Csrf token={csrf} />
    <h2>{t('figures.save.title')}</h2>
    <p>{t('figures.save.explained')}</p>
    <TextInput
      t={t}
      name="title"
      label={t('figures.save.name')}
      help={t('figures.save.nameHelp')}
      value={title}
      isRequired
      maxLength={300}
    />
    {level === 'public' || register.publication === 'never' ? null : (
      <div class="choice">
        <input type="checkbox" id="f-public" name="isPublic" value="yes" checked />
        <label for="f-public">{t(register.publication === 'counted' ? 'figures.save.publicProtected' : 'figures.save.publicExact')}</label>
      </div>
    )}
    <Button>{t('figures.save.save')}</Button>
  </form>
);

export const countBuilderRoute: Route = {
  method: 'get',
  path: '/counts/new',
  who: ['member', 'steward', 'editor', 'secretariat'],
  handle: builderPage,
};
