import type { Problem } from '../../kernel/refusal.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { Button } from '../../site/components/button.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { DataTable } from '../../site/components/data-table.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { Tag } from '../../site/components/tag.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { inviteVolunteer } from '../invitations/invite-volunteer.ts';
import { type VolunteerLine, volunteerLinks } from '../invitations/invitation-store.ts';
import { withdrawInvitation } from '../invitations/withdraw-invitation.ts';
import { readOrganisation } from '../organisations/organisation-store.ts';
import { saveOrganisation } from '../organisations/save-organisation.ts';
import { frame, redirectTo } from '../page-frame.tsx';
import { invitePerson } from '../people/invite-person.ts';
import { type PersonLine, readPeople } from '../people/people-store.ts';
import { renewEnrolment } from '../people/renew-enrolment.ts';
import { setMembership } from '../people/set-membership.ts';
import type { Route, Visit } from '../route.ts';
import { attempt, EMPTY_FORM, errorAt, type Form, isId, readForm, under } from './form.ts';
import { oneTimeLink } from './one-time-link.tsx';
import { OrganisationFields } from './organisation-fields.tsx';
import { roleWord } from './role-words.ts';
import { Section } from './section.tsx';

const BASE = '/my-organisation';

function ownOrganisationId(visit: Visit): string {
  const id = visit.get('acting').session?.organisationId ?? null;
  if (id === null) throw new Refusal('not-allowed', { status: 403 });
  return id;
}

async function page(visit: Visit, form: Form = EMPTY_FORM, problems: readonly Problem[] = []): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const organisation = await readOrganisation(acting, { id: ownOrganisationId(visit) });
  if (organisation === null) throw new Refusal('not-found', { status: 404 });
  const people = await readPeople(acting, { organisationId: organisation.id });
  const links = await volunteerLinks(acting);
  const csrf = <Csrf token={visit.get('csrf')} />;
  const sent = form.text('form');
  const at = (where: string) => errorAt(visit, problems, where);
  return frame(
    visit,
    { title: organisation.name, current: BASE, problems },
    <div class="stack">
      <PageHead title={organisation.name} line={t('network.own.line')} />
      <Section title={t('network.own.volunteers')}>
        <p>{t('network.own.volunteersHelp')}</p>
        <VolunteerTable visit={visit} links={links} />
        <form class="stack" method="post" action={`/${t.language}${BASE}/volunteers`}>
          {csrf}
          <TextInput
            t={t}
            name="label"
            label={t('network.own.label')}
            help={t('network.own.labelHelp')}
            value={form.text('label')}
            error={at('label')}
            isRequired
          />
          <Button>{t('network.own.makeLink')}</Button>
        </form>
      </Section>
      <Section title={t('network.directory.people')}>
        <PeopleTable visit={visit} people={people} organisationId={organisation.id} />
        <form class="stack" method="post" action={`/${t.language}${BASE}/people`}>
          {csrf}
          <TextInput
            t={t}
            name="person.name"
            label={t('network.field.name')}
            value={form.text('person.name')}
            error={at('person.name')}
            isRequired
          />
          <TextInput
            t={t}
            name="person.email"
            type="email"
            label={t('network.field.email')}
            value={form.text('person.email')}
            error={at('person.email')}
            isRequired
          />
          <Button>{t('network.own.invite')}</Button>
        </form>
      </Section>
      <Section title={t('network.own.profile')}>
        <form class="stack" method="post" action={`/${t.language}${BASE}`}>
          {csrf}
          <input type="hidden" name="form" value="profile" />
          <OrganisationFields t={t} values={sent === 'profile' ? form : null} stored={organisation} errorAt={at} />
          <Button>{t('site.actions.save')}</Button>
        </form>
      </Section>
    </div>,
  );
}

function VolunteerTable({ visit, links }: { visit: Visit; links: readonly VolunteerLine[] }) {
  const t = visit.get('t');
  const withdraw = (line: VolunteerLine) =>
    line.state === 'ended' ? null : (
      <form method="post" action={`/${t.language}${BASE}/volunteers/withdraw`}>
        <Csrf token={visit.get('csrf')} />
        <input type="hidden" name="id" value={line.id} />
        <Button look="plain">{t('network.own.withdraw')}</Button>
      </form>
    );
  return (
    <DataTable
      t={t}
      caption={t('network.own.volunteers')}
      isCaptionHidden
      rows={links}
      columns={[
        { key: 'label', label: t('network.own.label'), isHead: true, cell: (line) => line.label },
        {
          key: 'state',
          label: t('network.own.state'),
          cell: (line) => (
            <Tag look={line.state === 'in-use' ? 'accent' : line.state === 'locked' ? 'stop' : 'plain'}>
              {t(`network.linkState.${line.state}`)}
            </Tag>
          ),
        },
        { key: 'until', label: t('network.own.until'), cell: (line) => t.date(line.expiresAt) },
        { key: 'withdraw', label: t('network.own.withdraw'), cell: withdraw },
      ]}
    />
  );
}

function PeopleTable({ visit, people, organisationId }: { visit: Visit; people: readonly PersonLine[]; organisationId: string }) {
  const t = visit.get('t');
  const roleIn = (person: PersonLine) => person.organisations.find((item) => item.id === organisationId)?.role ?? 'member';
  const actions = (person: PersonLine) =>
    person.id === visit.get('acting').session?.personId ? null : (
      <form class="row" method="post" action={`/${t.language}${BASE}/people/change`}>
        <Csrf token={visit.get('csrf')} />
        <input type="hidden" name="id" value={person.id} />
        <Button look="plain" name="to" value={roleIn(person) === 'member' ? 'member-administrator' : 'member'}>
          {t(roleIn(person) === 'member' ? 'network.own.makeAdministrator' : 'network.own.makeMember')}
        </Button>
        {person.roles.length > 0 ? null : (
          <Button look="plain" name="to" value="link">
            {t('network.person.newLink')}
          </Button>
        )}
        <Button look="plain" name="to" value="end">
          {t('network.own.endMembership')}
        </Button>
      </form>
    );
  return (
    <DataTable
      t={t}
      caption={t('network.directory.people')}
      isCaptionHidden
      rows={people}
      columns={[
        { key: 'name', label: t('network.field.name'), isHead: true, cell: (person) => person.name },
        { key: 'email', label: t('network.field.email'), cell: (person) => person.email ?? '' },
        { key: 'role', label: t('network.me.roles'), cell: (person) => roleWord(visit, roleIn(person), null) },
        { key: 'actions', label: t('network.person.actions'), cell: actions },
      ]}
    />
  );
}

async function changePerson(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const form = await readForm(visit);
  const [personId, to] = [form.text('id'), form.text('to')];
  if (!isId(personId)) throw new Refusal('not-found', { status: 404 });
  if (to === 'link') {
    const path = await renewEnrolment(acting, personId);
    return oneTimeLink(visit, { title: t('network.link.enrolment'), help: t('network.link.enrolmentHelp'), path, back: BASE });
  }
  const role = to === 'end' ? null : to === 'member-administrator' ? to : 'member';
  await setMembership(acting, { personId, organisationId: ownOrganisationId(visit), role });
  return redirectTo(visit, BASE, 'frame.flash.saved');
}

export const myOrganisationRoutes: readonly Route[] = [
  { method: 'get', path: BASE, who: ['member-administrator'], handle: (visit) => page(visit) },
  {
    method: 'post',
    path: BASE,
    who: ['member-administrator'],
    handle: async (visit) => {
      const form = await readForm(visit);
      const { problems } = await attempt(() =>
        saveOrganisation(visit.get('acting'), ownOrganisationId(visit), {
          name: form.text('name'),
          country: form.text('country'),
          about: form.text('about'),
          web: form.text('web'),
        }),
      );
      return problems === null ? redirectTo(visit, BASE, 'frame.flash.saved') : page(visit, form, problems);
    },
  },
  {
    method: 'post',
    path: `${BASE}/volunteers`,
    who: ['member-administrator'],
    handle: async (visit) => {
      const t = visit.get('t');
      const form = await readForm(visit);
      const { done, problems } = await attempt(() => inviteVolunteer(visit.get('acting'), form.text('label')));
      if (problems !== null) return page(visit, form, problems);
      return oneTimeLink(visit, {
        title: t('network.link.volunteer'),
        help: t('network.link.volunteerHelp'),
        path: done.path,
        pin: done.pin,
        back: BASE,
      });
    },
  },
  {
    method: 'post',
    path: `${BASE}/volunteers/withdraw`,
    who: ['member-administrator'],
    handle: async (visit) => {
      const id = (await readForm(visit)).text('id');
      if (!isId(id)) throw new Refusal('not-found', { status: 404 });
      await withdrawInvitation(visit.get('acting'), id);
      return redirectTo(visit, BASE, 'network.flash.linkWithdrawn');
    },
  },
  {
    method: 'post',
    path: `${BASE}/people`,
    who: ['member-administrator'],
    handle: async (visit) => {
      const t = visit.get('t');
      const form = await readForm(visit);
      const { done, problems } = await attempt(() =>
        invitePerson(visit.get('acting'), {
          name: form.text('person.name'),
          email: form.text('person.email'),
          language: t.language,
          organisationId: ownOrganisationId(visit),
          membership: 'member',
        }),
      );
      if (problems !== null) return page(visit, form, under('person', problems));
      return oneTimeLink(visit, { title: t('network.link.enrolment'), help: t('network.link.enrolmentHelp'), path: done.path, back: BASE });
    },
  },
  { method: 'post', path: `${BASE}/people/change`, who: ['member-administrator'], handle: changePerson },
];
