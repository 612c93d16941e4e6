import type { Route } from '../network/route.ts';
import { importRoutes } from './import/routes.ts';
import { fileRoutes } from './attachment/pages/file-routes.ts';
import { redactRoutes } from './pages/redact-routes.tsx';
import { historyRoute } from './pages/history-page.tsx';
import { recordRoute } from './pages/record-page.tsx';
import { registerRoute } from './pages/register-page.tsx';
import { registersRoute } from './pages/registers-page.tsx';
import { reviewRoutes } from './pages/review-routes.tsx';
import { saveViewRoute } from './pages/saved-views.tsx';
import { reportRoutes } from './report/routes.ts';
import { keyRoutes } from './sealed/pages/keys-page.tsx';
import { sealedRoutes } from './sealed/pages/sealed-routes.tsx';
import { translationRoutes } from './translation/pages/translations-page.tsx';
import { searchRoute } from './pages/search-page.tsx';

/** Every door of evidence. Fixed paths come before those with a name in them. */
export const evidenceRoutes: readonly Route[] = [
  ...importRoutes,
  ...keyRoutes,
  ...reportRoutes,
  registersRoute,
  ...reviewRoutes,
  ...fileRoutes,
  ...redactRoutes,
  ...sealedRoutes,
  ...translationRoutes,
  historyRoute,
  recordRoute,
  registerRoute,
  saveViewRoute,
  searchRoute,
];
