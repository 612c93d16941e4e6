import { administrationAuditRoutes } from './pages/administration-audit.tsx';
import { administrationOrganisationRoutes } from './pages/administration-organisations.tsx';
import { administrationPeopleRoutes } from './pages/administration-people.tsx';
import { administrationPersonRoutes } from './pages/administration-person.tsx';
import { administrationRegisterRoutes } from './pages/administration-registers.tsx';
import { administrationRoutes } from './pages/administration.tsx';
import { directoryRoutes } from './pages/directory.tsx';
import { enrolRoutes } from './pages/enrol.tsx';
import { joinRoutes } from './pages/join.tsx';
import { meRoutes } from './pages/me.tsx';
import { myOrganisationRoutes } from './pages/my-organisation.tsx';
import { sessionRoutes } from './pages/sessions.tsx';
import { signInRoutes } from './pages/sign-in.tsx';
import type { Route } from './route.ts';

/** Every page of the network but set-up, which is mounted with its choices (`setUpRoutes`). */
export const networkRoutes: readonly Route[] = [
  ...signInRoutes,
  ...joinRoutes,
  ...enrolRoutes,
  ...meRoutes,
  ...sessionRoutes,
  ...directoryRoutes,
  ...myOrganisationRoutes,
  ...administrationRoutes,
  ...administrationPeopleRoutes,
  ...administrationPersonRoutes,
  ...administrationOrganisationRoutes,
  ...administrationAuditRoutes,
  ...administrationRegisterRoutes,
];
