import { registerLabel } from '../../fields/labels.ts';
import { LANGUAGE_NAMES } from '../../kernel/languages.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { networkSettings } from '../../network/set-up/network-settings.ts';
import { DataTable } from '../../site/components/data-table.tsx';
import type { Translate } from '../../site/messages.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';

interface KeptDuty {
  readonly register: CompiledRegister;
  /** Null while the register is off. */
  readonly controller: string | null;
  readonly retentionYears: number | null;
}

async function aboutPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const network = visit.get('network');
  const { platform } = visit.get('acting');
  const settings = await networkSettings(platform);
  const rows = await platform.database.asVisitor((tx) =>
    tx.db.selectFrom('app.duty').select(['register', 'controller', 'retention_years']).execute(),
  );
  const duties = platform.model.registers.map((register): KeptDuty => {
    const row = rows.find((duty) => duty.register === register.name);
    return { register, controller: row?.controller ?? null, retentionYears: row?.retention_years ?? null };
  });
  const lede = t('public.about.lede', { network });
  return frame(
    visit,
    { title: t('public.about.title'), current: '/about', description: lede },
    <div class="stack long">
      <h1>{t('public.about.title')}</h1>
      <p class="lede">{lede}</p>
      <section class="reading-text">
        <h2>{t('public.about.count')}</h2>
        <p>{t('public.about.countBounds')}</p>
        <p>{t('public.about.countChecked')}</p>
        <p>{t('public.about.countProtected')}</p>
        <p>{t('public.about.countNames')}</p>
      </section>
      <section id="data-protection">
        <h2>{t('public.about.answer')}</h2>
        <p class="reading-text">{t('public.about.answerText')}</p>
        <DutyTable t={t} duties={duties} />
      </section>
      <section class="reading-text">
        <h2>{t('public.about.rights')}</h2>
        <p>{t('public.about.rightsText')}</p>
      </section>
      <section class="reading-text">
        <h2>{t('public.about.languages')}</h2>
        <p>
          {t('public.about.languagesText', { languages: t.list((settings?.languages ?? []).map((language) => LANGUAGE_NAMES[language])) })}
        </p>
      </section>
      <section class="reading-text">
        <h2>{t('public.about.contact')}</h2>
        <p>
          {t('public.about.contactText')} <a href={`/${t.language}/network`}>{t('frame.public.members')}</a>
        </p>
        <p class="quiet">{t('public.about.software')}</p>
      </section>
    </div>,
  );
}

const said = (t: Translate, { register }: KeptDuty, part: 'purpose' | 'basis'): string =>
  t.lookUp(`registers.${register.name}.${part}`) ?? register.duties[part];

const DutyTable = ({ t, duties }: { t: Translate; duties: readonly KeptDuty[] }) => (
  <DataTable
    t={t}
    caption={t('public.about.answer')}
    isCaptionHidden
    isSheet
    rows={duties}
    columns={[
      {
        key: 'register',
        label: t('public.about.register'),
        isHead: true,
        cell: ({ register }) => <a href={`/${t.language}/registers/${register.name}`}>{registerLabel(register, t)}</a>,
      },
      { key: 'controller', label: t('public.about.controller'), cell: ({ controller }) => controller ?? t('public.about.off') },
      {
        key: 'purpose',
        label: t('public.about.purpose'),
        cell: (duty) => (
          <>
            {said(t, duty, 'purpose')}
            <small>
              {t('public.about.basis')}: {said(t, duty, 'basis')}
            </small>
          </>
        ),
      },
      {
        key: 'kept',
        label: t('public.about.kept'),
        cell: ({ retentionYears }) =>
          retentionYears === null ? t('public.about.keptForGood') : t('public.about.keptYears', { years: retentionYears }),
      },
    ]}
  />
);

export const aboutRoute: Route = { method: 'get', path: '/about', who: ['everyone'], handle: aboutPage };
