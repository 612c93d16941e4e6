import type { Problem } from '../../kernel/refusal.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { registerLabel } from '../../fields/labels.ts';
import { Button } from '../../site/components/button.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { DataTable } from '../../site/components/data-table.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { SelectInput } from '../../site/components/select-input.tsx';
import { Tag } from '../../site/components/tag.tsx';
import { readOrganisations } from '../organisations/organisation-store.ts';
import { frame, redirectTo } from '../page-frame.tsx';
import { addMembership } from '../people/add-membership.ts';
import { disablePerson } from '../people/disable-person.ts';
import { grantRole, OFFICE_ROLES } from '../people/grant-role.ts';
import { type PersonLine, readPeople } from '../people/people-store.ts';
import { renewEnrolment } from '../people/renew-enrolment.ts';
import { revokeRole } from '../people/revoke-role.ts';
import { setMembership } from '../people/set-membership.ts';
import type { Route, Visit } from '../route.ts';
import { attempt, errorAt, type Form, isId, readForm } from './form.ts';
import { oneTimeLink } from './one-time-link.tsx';
import { roleWord } from './role-words.ts';
import { Section } from './section.tsx';

const BASE = '/administration/people';

async function personOf(visit: Visit): Promise<PersonLine> {
  const id = visit.req.param('id') ?? '';
  const [person] = isId(id) ? await readPeople(visit.get('acting'), { personId: id }) : [];
  if (person === undefined) throw new Refusal('not-found', { status: 404 });
  return person;
}

async function personPage(visit: Visit, problems: readonly Problem[] = []): Promise<Response> {
  const t = visit.get('t');
  const person = await personOf(visit);
  const isSelf = person.id === visit.get('acting').session?.personId;
  const address = `/${t.language}${BASE}/${person.id}`;
  const csrf = <Csrf token={visit.get('csrf')} />;
  return frame(
    visit,
    {
      title: person.name,
      current: '/administration',
      problems,
      crumbs: [{ label: t('network.admin.people'), href: `/${t.language}${BASE}` }, { label: person.name }],
    },
    <div class="stack">
      <PageHead
        title={person.name}
        line={person.email ?? ''}
        actions={person.isDisabled ? <Tag look="stop">{t('network.person.disabled')}</Tag> : undefined}
      />
      <Section title={t('network.me.roles')}>
        <DataTable
          t={t}
          caption={t('network.me.roles')}
          isCaptionHidden
          rows={person.roles}
          columns={[
            { key: 'role', label: t('network.me.roles'), isHead: true, cell: (grant) => roleWord(visit, grant.role, grant.register) },
            {
              key: 'revoke',
              label: t('network.person.actions'),
              cell: (grant) => (
                <form method="post" action={`${address}/revoke`}>
                  {csrf}
                  <input type="hidden" name="grant" value={grant.id} />
                  <Button look="plain">{t('network.person.revoke')}</Button>
                </form>
              ),
            },
          ]}
        />
        {isSelf ? <p class="quiet">{t('network.person.self')}</p> : <RoleForm visit={visit} address={address} problems={problems} />}
      </Section>
      <Memberships
        visit={visit}
        person={person}
        address={address}
        isSelf={isSelf}
        organisations={await readOrganisations(visit.get('acting'))}
      />
      {isSelf ? null : (
        <Section title={t('network.person.account')}>
          <form class="row" method="post" action={`${address}/account`}>
            {csrf}
            <Button look="soft" name="to" value="link">
              {t('network.person.newLink')}
            </Button>
            <Button look={person.isDisabled ? 'soft' : 'stop'} name="to" value={person.isDisabled ? 'enable' : 'disable'}>
              {t(person.isDisabled ? 'network.person.enable' : 'network.person.disable')}
            </Button>
          </form>
          <p class="quiet">{t('network.person.accountHelp')}</p>
        </Section>
      )}
    </div>,
  );
}

function RoleForm({ visit, address, problems }: { visit: Visit; address: string; problems: readonly Problem[] }) {
  const t = visit.get('t');
  const { model } = visit.get('acting').platform;
  return (
    <form class="stack" method="post" action={`${address}/grant`}>
      <Csrf token={visit.get('csrf')} />
      <SelectInput
        t={t}
        name="role"
        label={t('network.person.role')}
        error={errorAt(visit, problems, 'role')}
        options={OFFICE_ROLES.map((role) => ({ value: role, label: roleWord(visit, role, null) }))}
        hasUnknown={false}
        isRequired
      />
      <SelectInput
        t={t}
        name="register"
        label={t('network.person.register')}
        help={t('network.person.registerHelp')}
        error={errorAt(visit, problems, 'register')}
        options={model.registers.map((register) => ({ value: register.name, label: registerLabel(register, t) }))}
        hasUnknown={false}
      />
      <Button>{t('network.person.grant')}</Button>
    </form>
  );
}

interface MembershipsProps {
  visit: Visit;
  person: PersonLine;
  address: string;
  isSelf: boolean;
  organisations: readonly { id: string; name: string; leftOn: string | null }[];
}

function Memberships({ visit, person, address, isSelf, organisations }: MembershipsProps) {
  const t = visit.get('t');
  const csrf = <Csrf token={visit.get('csrf')} />;
  return (
    <Section title={t('network.me.organisation')}>
      {person.organisations.map((item) => (
        <form class="row" method="post" action={`${address}/membership`}>
          {csrf}
          <input type="hidden" name="organisation" value={item.id} />
          <span>
            {item.name} · {roleWord(visit, item.role, null)}
          </span>
          {isSelf ? null : (
            <Button look="plain" name="to" value="end">
              {t('network.own.endMembership')}
            </Button>
          )}
        </form>
      ))}
      <form class="stack" method="post" action={`${address}/membership`}>
        {csrf}
        <SelectInput
          t={t}
          name="organisation"
          label={t('network.person.addTo')}
          options={organisations.filter((item) => item.leftOn === null).map((item) => ({ value: item.id, label: item.name }))}
          hasUnknown={false}
          isRequired
        />
        <div class="row">
          <Button look="soft" name="to" value="member">
            {t('network.person.asMember')}
          </Button>
          <Button look="soft" name="to" value="member-administrator">
            {t('network.person.asAdministrator')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** A POST of this page, then back to it. */
const change = (work: (visit: Visit, person: PersonLine, form: Form) => Promise<Response | void>) => async (visit: Visit) => {
  const form = await readForm(visit);
  const person = await personOf(visit);
  const { done, problems } = await attempt(() => work(visit, person, form));
  if (problems !== null) return personPage(visit, problems);
  return done ?? redirectTo(visit, `${BASE}/${person.id}`, 'frame.flash.saved');
};

const idIn = (form: Form, name: string): string => {
  if (!isId(form.text(name))) throw new Refusal('not-found', { status: 404 });
  return form.text(name);
};

async function changeAccount(visit: Visit, person: PersonLine, form: Form): Promise<Response | void> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  if (form.text('to') !== 'link') return disablePerson(acting, person.id, form.text('to') === 'disable');
  const path = await renewEnrolment(acting, person.id);
  return oneTimeLink(visit, {
    title: t('network.link.enrolment'),
    help: t('network.link.enrolmentHelp'),
    path,
    back: `${BASE}/${person.id}`,
  });
}

async function changeMembership(visit: Visit, person: PersonLine, form: Form): Promise<void> {
  const target = { personId: person.id, organisationId: idIn(form, 'organisation') };
  if (form.text('to') === 'end') return setMembership(visit.get('acting'), { ...target, role: null });
  return addMembership(visit.get('acting'), {
    ...target,
    role: form.text('to') === 'member-administrator' ? 'member-administrator' : 'member',
  });
}

export const administrationPersonRoutes: readonly Route[] = [
  { method: 'get', path: `${BASE}/:id`, who: ['administrator'], handle: (visit) => personPage(visit) },
  {
    method: 'post',
    path: `${BASE}/:id/grant`,
    who: ['administrator'],
    handle: change((visit, person, form) =>
      grantRole(visit.get('acting'), { personId: person.id, role: form.text('role'), register: form.text('register') || null }),
    ),
  },
  {
    method: 'post',
    path: `${BASE}/:id/revoke`,
    who: ['administrator'],
    handle: change((visit, _person, form) => revokeRole(visit.get('acting'), idIn(form, 'grant'))),
  },
  { method: 'post', path: `${BASE}/:id/membership`, who: ['administrator'], handle: change(changeMembership) },
  { method: 'post', path: `${BASE}/:id/account`, who: ['administrator'], handle: change(changeAccount) },
];
