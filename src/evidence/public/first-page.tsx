import { registerLabel } from '../../fields/labels.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { Button } from '../../site/components/button.tsx';
import { Panel } from '../../site/components/panel.tsx';
import { Range } from '../../site/components/range.tsx';
import type { Translate } from '../../site/messages.ts';
import { openRegisters } from '../api/public-fields.ts';
import { countReadable } from '../list/count-readable.ts';
import { RegisterCards } from '../pages/register-cards.tsx';
import { captionOf } from '../record/caption.ts';
import { catalogueData } from './catalogue-data.ts';
import { FeedLinks } from './feed-links.tsx';
import { newestRecords, type PublishedRecord } from './newest-records.ts';
import type { PublishedFigure, ReadFigures } from './published-figure.ts';

const NEWEST = 6;
const FIGURES = 3;

async function firstPage(visit: Visit, readFigures: ReadFigures): Promise<Response> {
  const t = visit.get('t');
  const network = visit.get('network');
  const { platform } = visit.get('acting');
  const counts = await countReadable({ platform, session: null });
  const open = openRegisters(platform.model);
  const newest = await platform.database.asVisitor((tx) => newestRecords(tx, open, NEWEST));
  const figures = (await readFigures(visit, t)).slice(0, FIGURES);
  return frame(
    visit,
    {
      title: network,
      description: t('public.home.lede'),
      structuredData: catalogueData(open, { t, origin: platform.origin, network }),
      head: <FeedLinks t={t} network={network} />,
    },
    <>
      <div class="split opening">
        <div class="stack">
          <h1>
            <bdi>{network}</bdi>
          </h1>
          <p class="lede">{t('public.home.lede')}</p>
          <SearchBox t={t} />
        </div>
        <Panel title={t('public.home.tellTitle')} isTinted>
          <p>{t('public.home.tellText')}</p>
          <p class="panel-act">
            <Button href={`/${t.language}/tell-us`}>{t('public.home.tellButton')}</Button>
          </p>
        </Panel>
      </div>
      {figures.length === 0 ? null : <NewestFigures t={t} figures={figures} />}
      <section class="section" aria-labelledby="registers">
        <h2 id="registers">{t('public.home.registers')}</h2>
        <RegisterCards
          t={t}
          registers={platform.model.registers.filter((register) => register.publication !== 'never')}
          counts={counts}
          level={3}
        />
      </section>
      <section class="section" aria-labelledby="newest">
        <h2 id="newest">{t('public.home.newest')}</h2>
        {newest.length === 0 ? <p class="quiet">{t('public.home.newestNone')}</p> : <NewestList t={t} newest={newest} />}
      </section>
      <p class="section">
        <a href={`/${t.language}/about`}>{t('public.home.how')}</a>
      </p>
    </>,
  );
}

const SearchBox = ({ t }: { t: Translate }) => (
  <form class="search-box" method="get" action={`/${t.language}/search`} role="search">
    <label for="q">{t('public.home.search')}</label>
    <div>
      <input class="input" type="search" id="q" name="q" maxlength={300} dir="auto" autocomplete="off" aria-describedby="q-help" />
      <Button>{t('site.actions.search')}</Button>
    </div>
    <p class="quiet" id="q-help">
      {t('public.home.searchHelp')}
    </p>
  </form>
);

const NewestList = ({ t, newest }: { t: Translate; newest: readonly PublishedRecord[] }) => (
  <ul class="plain-list lines">
    {newest.map(({ register, record }) => (
      <li>
        <a href={`/${t.language}/registers/${register.name}/${record.reference ?? ''}`}>{captionOf(register, record, t)}</a>
        <small>
          {registerLabel(register, t, 'one')}
          {record.publishedOn === null ? '' : ` · ${t.date(record.publishedOn)}`}
        </small>
      </li>
    ))}
  </ul>
);

const NewestFigures = ({ t, figures }: { t: Translate; figures: readonly PublishedFigure[] }) => (
  <section class="section" aria-labelledby="figures">
    <h2 id="figures">{t('public.home.figures')}</h2>
    <ul class="cards plain-list">
      {figures.map(({ path, title, language, register, total, publishedOn }) => (
        <li class="panel card">
          <p class="number small">
            <Range t={t} bounds={total ?? 'withheld'} />
          </p>
          <h3 lang={language}>
            <a href={`/${t.language}${path}`}>{title}</a>
          </h3>
          <p class="quiet">
            {register} · {t.date(publishedOn)}
          </p>
        </li>
      ))}
    </ul>
    <p class="after-list">
      <a href={`/${t.language}/figures`}>{t('public.home.allFigures')}</a>
    </p>
  </section>
);

export const firstPageRoute = (readFigures: ReadFigures): Route => ({
  method: 'get',
  path: '/',
  who: ['everyone'],
  isCached: true,
  handle: (visit) => firstPage(visit, readFigures),
});
