import type { Route } from '../../network/route.ts';
import { batchRoutes } from './pages/batch-routes.tsx';
import { eventsRoute } from './pages/events-route.ts';
import { exportRoute } from './pages/export-route.ts';
import { importPageRoutes } from './pages/import-page.tsx';
import { refusalsCsvRoute } from './pages/refusals-csv.ts';

/** Every door of the import, and the way out of a list that comes back through it. */
export const importRoutes: readonly Route[] = [...importPageRoutes, eventsRoute, refusalsCsvRoute, ...batchRoutes, exportRoute];
