import type { Problem } from '../../kernel/refusal.ts';
import { Button } from '../../site/components/button.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { DataTable } from '../../site/components/data-table.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { SelectInput } from '../../site/components/select-input.tsx';
import { Tag } from '../../site/components/tag.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { readOrganisations } from '../organisations/organisation-store.ts';
import { frame } from '../page-frame.tsx';
import { invitePerson } from '../people/invite-person.ts';
import { readPeople } from '../people/people-store.ts';
import type { Route, Visit } from '../route.ts';
import { attempt, EMPTY_FORM, errorAt, type Form, isId, readForm } from './form.ts';
import { LanguageSelect } from './language-select.tsx';
import { oneTimeLink } from './one-time-link.tsx';
import { roleWord } from './role-words.ts';
import { Section } from './section.tsx';

const BASE = '/administration/people';

async function peoplePage(visit: Visit, form: Form = EMPTY_FORM, problems: readonly Problem[] = []): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const [people, organisations] = await Promise.all([readPeople(acting), readOrganisations(acting)]);
  return frame(
    visit,
    {
      title: t('network.admin.people'),
      current: '/administration',
      problems,
      crumbs: [{ label: t('network.admin.title'), href: `/${t.language}/administration` }, { label: t('network.admin.people') }],
    },
    <div class="stack">
      <PageHead title={t('network.admin.people')} line={t('network.admin.peopleHelp')} />
      <DataTable
        t={t}
        caption={t('network.admin.people')}
        isCaptionHidden
        isSheet
        rows={people}
        columns={[
          {
            key: 'name',
            label: t('network.field.name'),
            isHead: true,
            cell: (person) => (
              <>
                <a href={`/${t.language}${BASE}/${person.id}`}>{person.name}</a>{' '}
                {person.isDisabled ? <Tag look="stop">{t('network.person.disabled')}</Tag> : null}
              </>
            ),
          },
          { key: 'email', label: t('network.field.email'), cell: (person) => person.email ?? '' },
          {
            key: 'organisations',
            label: t('network.me.organisation'),
            cell: (person) => t.list(person.organisations.map((item) => item.name)),
          },
          {
            key: 'roles',
            label: t('network.me.roles'),
            cell: (person) => t.list(person.roles.map((grant) => roleWord(visit, grant.role, grant.register))),
          },
        ]}
      />
      <Section title={t('network.person.new')}>
        <form class="stack" method="post" action={`/${t.language}${BASE}`}>
          <Csrf token={visit.get('csrf')} />
          <TextInput
            t={t}
            name="name"
            label={t('network.field.name')}
            value={form.text('name')}
            error={errorAt(visit, problems, 'name')}
            isRequired
          />
          <TextInput
            t={t}
            name="email"
            type="email"
            label={t('network.field.email')}
            value={form.text('email')}
            error={errorAt(visit, problems, 'email')}
            isRequired
          />
          <LanguageSelect t={t} value={form.text('language') || t.language} />
          <SelectInput
            t={t}
            name="organisation"
            label={t('network.me.organisation')}
            value={form.text('organisation')}
            options={organisations.filter((item) => item.leftOn === null).map((item) => ({ value: item.id, label: item.name }))}
            hasUnknown={false}
            emptyLabel={t('network.none')}
          />
          <SelectInput
            t={t}
            name="membership"
            label={t('network.person.membership')}
            value={form.text('membership') || 'member'}
            options={(['member', 'member-administrator'] as const).map((role) => ({ value: role, label: roleWord(visit, role, null) }))}
            hasUnknown={false}
            emptyLabel={null}
          />
          <Button>{t('network.person.invite')}</Button>
        </form>
      </Section>
    </div>,
  );
}

export const administrationPeopleRoutes: readonly Route[] = [
  { method: 'get', path: BASE, who: ['administrator'], handle: (visit) => peoplePage(visit) },
  {
    method: 'post',
    path: BASE,
    who: ['administrator'],
    handle: async (visit) => {
      const t = visit.get('t');
      const form = await readForm(visit);
      const { done, problems } = await attempt(() =>
        invitePerson(visit.get('acting'), {
          name: form.text('name'),
          email: form.text('email'),
          language: form.text('language'),
          organisationId: isId(form.text('organisation')) ? form.text('organisation') : null,
          membership: form.text('membership') === 'member-administrator' ? 'member-administrator' : 'member',
        }),
      );
      if (problems !== null) return peoplePage(visit, form, problems);
      return oneTimeLink(visit, {
        title: t('network.link.enrolment'),
        help: t('network.link.enrolmentHelp'),
        path: done.path,
        back: `${BASE}/${done.personId}`,
      });
    },
  },
];
