import { Refusal } from '../../kernel/refusal.ts';
import { DataTable } from '../../site/components/data-table.tsx';
import { Facts } from '../../site/components/facts.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { Tag } from '../../site/components/tag.tsx';
import { hasAccess } from '../has-access.ts';
import { readOrganisation, readOrganisations } from '../organisations/organisation-store.ts';
import { frame } from '../page-frame.tsx';
import { readPeople } from '../people/people-store.ts';
import type { Route, Visit } from '../route.ts';
import { countryName } from './country-select.tsx';
import { roleWord } from './role-words.ts';
import { Section } from './section.tsx';

async function directoryPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const organisations = await readOrganisations(visit.get('acting'));
  const countries = new Set(organisations.map((organisation) => organisation.country).filter((country) => country !== null));
  return frame(
    visit,
    {
      title: t('network.directory.title'),
      current: '/network',
      description: t('network.directory.description', { network: visit.get('network') }),
    },
    <div class="stack">
      <PageHead
        title={t('network.directory.title')}
        line={t('network.directory.line', { organisations: organisations.length, countries: countries.size })}
      />
      <DataTable
        t={t}
        caption={t('network.directory.title')}
        isCaptionHidden
        isSheet
        rows={organisations}
        columns={[
          {
            key: 'name',
            label: t('network.directory.organisation'),
            isHead: true,
            cell: (organisation) => (
              <>
                <a href={`/${t.language}/network/${organisation.shortName}`}>{organisation.name}</a>{' '}
                {organisation.leftOn === null ? null : <Tag look="plain">{t('network.directory.left')}</Tag>}
              </>
            ),
          },
          {
            key: 'country',
            label: t('network.field.country'),
            cell: (organisation) => (organisation.country === null ? t('network.field.noCountry') : countryName(t, organisation.country)),
          },
          {
            key: 'joined',
            label: t('network.directory.joined'),
            cell: (organisation) => (organisation.joinedOn === null ? '' : t.date(organisation.joinedOn)),
          },
        ]}
      />
    </div>,
  );
}

async function organisationPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const organisation = await readOrganisation(acting, { shortName: visit.req.param('shortName') ?? '' });
  if (organisation === null) throw new Refusal('not-found', { status: 404 });
  const isColleague =
    acting.session !== null &&
    (organisation.id === acting.session.organisationId || hasAccess(acting.session, ['secretariat', 'administrator']));
  const people =
    isColleague && acting.session?.kind !== 'volunteer'
      ? (await readPeople(acting, { organisationId: organisation.id })).filter((person) => !person.isDisabled)
      : [];
  return frame(
    visit,
    {
      title: organisation.name,
      current: '/network',
      width: 'reading',
      crumbs: [{ label: t('network.directory.title'), href: `/${t.language}/network` }, { label: organisation.name }],
      ...(organisation.about === null ? {} : { description: organisation.about.slice(0, 200) }),
    },
    <div class="stack">
      <PageHead title={organisation.name} line={countryName(t, organisation.country)} />
      {organisation.about === null ? null : (
        <p class="lede" dir="auto">
          {organisation.about}
        </p>
      )}
      <Facts
        items={[
          ...(organisation.web === null
            ? []
            : [
                {
                  label: t('network.field.web'),
                  value: (
                    <a href={organisation.web} rel="noreferrer noopener">
                      {organisation.web}
                    </a>
                  ),
                },
              ]),
          ...(organisation.joinedOn === null ? [] : [{ label: t('network.directory.joined'), value: t.date(organisation.joinedOn) }]),
          ...(organisation.leftOn === null ? [] : [{ label: t('network.directory.left'), value: t.date(organisation.leftOn) }]),
        ]}
      />
      {people.length === 0 ? null : (
        <Section title={t('network.directory.people')}>
          <ul>
            {people.map((person) => (
              <li>
                {person.name}
                {person.organisations.some((item) => item.id === organisation.id && item.role === 'member-administrator')
                  ? ` · ${roleWord(visit, 'member-administrator', null)}`
                  : ''}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>,
  );
}

export const directoryRoutes: readonly Route[] = [
  { method: 'get', path: '/network', who: ['everyone'], handle: directoryPage },
  { method: 'get', path: '/network/:shortName', who: ['everyone'], handle: organisationPage },
];
