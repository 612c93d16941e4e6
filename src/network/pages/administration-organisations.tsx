import type { Problem } from '../../kernel/refusal.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { Button } from '../../site/components/button.tsx';
import { ChoiceInput } from '../../site/components/choice-input.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { DataTable } from '../../site/components/data-table.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { Tag } from '../../site/components/tag.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { addOrganisation } from '../organisations/add-organisation.ts';
import { type Organisation, readOrganisation, readOrganisations } from '../organisations/organisation-store.ts';
import { saveOrganisation } from '../organisations/save-organisation.ts';
import { frame, redirectTo } from '../page-frame.tsx';
import type { Access, Route, Visit } from '../route.ts';
import { countryName } from './country-select.tsx';
import { attempt, EMPTY_FORM, errorAt, type Form, isId, readForm } from './form.ts';
import { OrganisationFields } from './organisation-fields.tsx';
import { Section } from './section.tsx';

const BASE = '/administration/organisations';
const WHO: readonly Access[] = ['administrator', 'secretariat'];

const profileIn = (form: Form) => ({
  name: form.text('name'),
  country: form.text('country'),
  about: form.text('about'),
  web: form.text('web'),
});

async function listPage(visit: Visit, form: Form = EMPTY_FORM, problems: readonly Problem[] = []): Promise<Response> {
  const t = visit.get('t');
  const organisations = await readOrganisations(visit.get('acting'));
  return frame(
    visit,
    {
      title: t('network.admin.organisations'),
      current: '/administration',
      problems,
      crumbs: [{ label: t('network.admin.title'), href: `/${t.language}/administration` }, { label: t('network.admin.organisations') }],
    },
    <div class="stack">
      <PageHead title={t('network.admin.organisations')} line={t('network.admin.organisationsHelp')} />
      <DataTable
        t={t}
        caption={t('network.admin.organisations')}
        isCaptionHidden
        isSheet
        rows={organisations}
        columns={[
          {
            key: 'name',
            label: t('network.directory.organisation'),
            isHead: true,
            cell: (item) => <a href={`/${t.language}${BASE}/${item.id}`}>{item.name}</a>,
          },
          { key: 'country', label: t('network.field.country'), cell: (item) => countryName(t, item.country) },
          { key: 'standing', label: t('network.own.state'), cell: (item) => <Standing visit={visit} organisation={item} /> },
        ]}
      />
      <Section title={t('network.organisation.add')}>
        <form class="stack" method="post" action={`/${t.language}${BASE}`}>
          <Csrf token={visit.get('csrf')} />
          <OrganisationFields
            t={t}
            values={form.has('name') ? form : null}
            stored={null}
            errorAt={(where) => errorAt(visit, problems, where)}
          />
          <TextInput
            t={t}
            name="shortName"
            label={t('network.organisation.shortName')}
            help={t('network.organisation.shortNameHelp')}
            value={form.text('shortName')}
            error={errorAt(visit, problems, 'shortName')}
            isRequired
          />
          <Flags visit={visit} chosen={form.has('name') ? form.list('standing') : ['listed']} hasMember={false} />
          <Button>{t('network.organisation.add')}</Button>
        </form>
      </Section>
    </div>,
  );
}

function Standing({ visit, organisation }: { visit: Visit; organisation: Organisation }) {
  const t = visit.get('t');
  if (organisation.leftOn !== null) return <Tag look="plain">{t('network.directory.left')}</Tag>;
  return organisation.isListed ? (
    <Tag>{t('network.organisation.listed')}</Tag>
  ) : (
    <Tag look="wait">{t('network.organisation.unlisted')}</Tag>
  );
}

function Flags({ visit, chosen, hasMember }: { visit: Visit; chosen: readonly string[]; hasMember: boolean }) {
  const t = visit.get('t');
  const options = [
    { value: 'listed', label: t('network.organisation.showListed') },
    ...(hasMember ? [{ value: 'member', label: t('network.organisation.isMember') }] : []),
  ];
  return <ChoiceInput t={t} name="standing" label={t('network.own.state')} options={options} values={chosen} isMany hasUnknown={false} />;
}

async function organisationOf(visit: Visit): Promise<Organisation> {
  const id = visit.req.param('id') ?? '';
  const found = isId(id) ? await readOrganisation(visit.get('acting'), { id }) : null;
  if (found === null) throw new Refusal('not-found', { status: 404 });
  return found;
}

async function editPage(visit: Visit, form: Form | null = null, problems: readonly Problem[] = []): Promise<Response> {
  const t = visit.get('t');
  const organisation = await organisationOf(visit);
  const stored = [...(organisation.isListed ? ['listed'] : []), ...(organisation.leftOn === null ? ['member'] : [])];
  return frame(
    visit,
    {
      title: organisation.name,
      current: '/administration',
      width: 'reading',
      problems,
      crumbs: [{ label: t('network.admin.organisations'), href: `/${t.language}${BASE}` }, { label: organisation.name }],
    },
    <div class="stack">
      <PageHead title={organisation.name} />
      <form class="stack" method="post" action={`/${t.language}${BASE}/${organisation.id}`}>
        <Csrf token={visit.get('csrf')} />
        <OrganisationFields t={t} values={form} stored={organisation} errorAt={(where) => errorAt(visit, problems, where)} />
        <Flags visit={visit} chosen={form === null ? stored : form.list('standing')} hasMember />
        <Button>{t('site.actions.save')}</Button>
      </form>
    </div>,
  );
}

export const administrationOrganisationRoutes: readonly Route[] = [
  { method: 'get', path: BASE, who: WHO, handle: (visit) => listPage(visit) },
  {
    method: 'post',
    path: BASE,
    who: WHO,
    handle: async (visit) => {
      const form = await readForm(visit);
      const { problems } = await attempt(() =>
        addOrganisation(visit.get('acting'), {
          ...profileIn(form),
          shortName: form.text('shortName'),
          isListed: form.list('standing').includes('listed'),
        }),
      );
      return problems === null ? redirectTo(visit, BASE, 'frame.flash.saved') : listPage(visit, form, problems);
    },
  },
  { method: 'get', path: `${BASE}/:id`, who: WHO, handle: (visit) => editPage(visit) },
  {
    method: 'post',
    path: `${BASE}/:id`,
    who: WHO,
    handle: async (visit) => {
      const form = await readForm(visit);
      const { id } = await organisationOf(visit);
      const standing = form.list('standing');
      const { problems } = await attempt(() =>
        saveOrganisation(visit.get('acting'), id, profileIn(form), {
          isListed: standing.includes('listed'),
          isMember: standing.includes('member'),
        }),
      );
      return problems === null ? redirectTo(visit, BASE, 'frame.flash.saved') : editPage(visit, form, problems);
    },
  },
];
