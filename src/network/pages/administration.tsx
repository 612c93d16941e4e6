import { Facts } from '../../site/components/facts.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import type { MessageKey } from '../../site/messages.ts';
import { sealState } from '../audit/audit-store.ts';
import { readOrganisations } from '../organisations/organisation-store.ts';
import { frame } from '../page-frame.tsx';
import { readPeople } from '../people/people-store.ts';
import type { Route, Visit } from '../route.ts';
import { readDuties } from '../set-up/duty-store.ts';
import { Section } from './section.tsx';

const LINKS: readonly { path: string; key: MessageKey; help: MessageKey }[] = [
  { path: '/administration/people', key: 'network.admin.people', help: 'network.admin.peopleHelp' },
  { path: '/administration/organisations', key: 'network.admin.organisations', help: 'network.admin.organisationsHelp' },
  { path: '/administration/registers', key: 'network.admin.registers', help: 'network.admin.registersHelp' },
  { path: '/administration/audit', key: 'network.admin.audit', help: 'network.admin.auditHelp' },
];

async function administrationPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const [isReady, people, organisations, duties, seals] = await Promise.all([
    acting.platform.database.isReady(),
    readPeople(acting),
    readOrganisations(acting),
    readDuties(acting),
    sealState(acting),
  ]);
  const registers = acting.platform.model.registers.length;
  return frame(
    visit,
    { title: t('network.admin.title'), current: '/administration' },
    <div class="stack">
      <PageHead title={t('network.admin.title')} line={t('network.admin.line')} />
      <Section title={t('network.admin.health')}>
        <Facts
          items={[
            { label: t('network.admin.database'), value: t(isReady ? 'network.admin.answers' : 'network.admin.silent') },
            { label: t('network.admin.people'), value: t.number(people.filter((person) => !person.isDisabled).length) },
            {
              label: t('network.admin.organisations'),
              value: t.number(organisations.filter((organisation) => organisation.leftOn === null).length),
            },
            { label: t('network.admin.registersOn'), value: t('network.admin.ofAll', { on: duties.size, all: registers }) },
            { label: t('network.admin.sealed'), value: seals.sealedAt === null ? t('network.none') : t.date(seals.sealedAt) },
            { label: t('network.admin.unsealed'), value: t.number(seals.unsealed) },
          ]}
        />
      </Section>
      <ul class="list">
        {LINKS.map((link) => (
          <li>
            <a href={`/${t.language}${link.path}`}>{t(link.key)}</a>
            <p class="quiet">{t(link.help)}</p>
          </li>
        ))}
      </ul>
    </div>,
  );
}

export const administrationRoutes: readonly Route[] = [
  { method: 'get', path: '/administration', who: ['administrator'], handle: administrationPage },
];
