import { registerLabel } from '../../fields/labels.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { DataTable } from '../../site/components/data-table.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import type { Translate } from '../../site/messages.ts';
import { openRegisters } from '../api/public-fields.ts';
import { countReadable } from '../list/count-readable.ts';
import { catalogueData } from './catalogue-data.ts';
import { feedAddress, FeedLinks } from './feed-links.tsx';

const FILES = { csv: 'CSV', json: 'JSON', jsonl: 'JSON Lines' } as const;
const FEEDS = { atom: 'Atom', json: 'JSON Feed' } as const;

async function dataPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const network = visit.get('network');
  const { platform } = visit.get('acting');
  const open = openRegisters(platform.model);
  const counts = await countReadable({ platform, session: null });
  return frame(
    visit,
    {
      title: t('public.data.title'),
      current: '/data',
      description: t('public.data.lede'),
      structuredData: catalogueData(open, { t, origin: platform.origin, network }),
      head: <FeedLinks t={t} network={network} />,
    },
    <div class="stack long">
      <PageHead title={t('public.data.title')} line={t('public.data.lede')} />
      <section>
        <h2>{t('public.data.downloads')}</h2>
        <RegisterFiles t={t} registers={open} counts={counts} />
        <p class="quiet reading-text">{t('public.data.formulas')}</p>
        <p class="quiet reading-text">{t('public.data.counted')}</p>
        <p>
          {t('public.data.allFeed')}: <Feeds t={t} register={null} />
        </p>
      </section>
      <section class="reading-text">
        <h2>{t('public.data.api')}</h2>
        <p>
          {t('public.data.apiText')} <a href={`/${t.language}/api`}>{t('public.api.title')}</a>
        </p>
      </section>
      <section class="reading-text">
        <h2>{t('public.data.use')}</h2>
        <p>{t('public.data.useText')}</p>
      </section>
    </div>,
  );
}

/** Links with their own names for those who hear them one by one. */
const Links = ({ of, links }: { of: string; links: readonly { href: string; label: string }[] }) => (
  <span class="row tight">
    {links.map(({ href, label }) => (
      <a href={href}>
        <span class="unseen">{of}: </span>
        {label}
      </a>
    ))}
  </span>
);

const Feeds = ({ t, register }: { t: Translate; register: CompiledRegister | null }) => (
  <Links
    of={register === null ? t('public.data.allFeed') : registerLabel(register, t)}
    links={(['atom', 'json'] as const).map((format) => ({ href: feedAddress(format, register, t.language), label: FEEDS[format] }))}
  />
);

const RegisterFiles = ({
  t,
  registers,
  counts,
}: {
  t: Translate;
  registers: readonly CompiledRegister[];
  counts: ReadonlyMap<string, number | null>;
}) => (
  <DataTable
    t={t}
    caption={t('public.data.downloads')}
    isCaptionHidden
    isSheet
    rows={registers}
    columns={[
      {
        key: 'register',
        label: t('public.about.register'),
        isHead: true,
        cell: (register) => <a href={`/${t.language}/registers/${register.name}`}>{registerLabel(register, t)}</a>,
      },
      { key: 'records', label: t('public.data.records'), isNumber: true, cell: (register) => t.number(counts.get(register.name) ?? 0) },
      {
        key: 'files',
        label: t('public.data.files'),
        cell: (register) => (
          <Links
            of={registerLabel(register, t)}
            links={(['csv', 'json', 'jsonl'] as const).map((ending) => ({
              href: `/data/${register.name}.${ending}?language=${t.language}`,
              label: FILES[ending],
            }))}
          />
        ),
      },
      { key: 'feeds', label: t('public.data.feeds'), cell: (register) => <Feeds t={t} register={register} /> },
    ]}
  />
);

export const dataRoute: Route = { method: 'get', path: '/data', who: ['everyone'], isCached: true, handle: dataPage };
