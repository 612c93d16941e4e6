import type { Route } from '../network/route.ts';
import { networkRoutes } from '../network/routes.ts';
import { apiPageRoute } from '../evidence/api/api-page.tsx';
import { publicRoutes } from '../evidence/public/routes.ts';
import { apiRoutes } from './api-routes.ts';
import { publishedFigures } from './published-figures.ts';
import { evidenceRoutes } from '../evidence/routes.ts';
import { countingRoutes } from '../counting/routes.ts';

/** Every page and file of the application. The access matrix is generated from this list. */
export const routes: readonly Route[] = [
  apiPageRoute(apiRoutes),
  ...publicRoutes(publishedFigures),
  ...networkRoutes,
  ...countingRoutes,
  ...evidenceRoutes,
];
