import type { ApiRoute } from '../evidence/api/api-route.ts';
import { evidenceApi } from '../evidence/api/routes.ts';
import { model } from './model.ts';

/** Everything programs can ask, capability by capability. */
export const apiRoutes: readonly ApiRoute[] = [...evidenceApi(model)];
