import type { Model } from '../../model/compile-model.ts';
import type { ApiRoute } from './api-route.ts';
import { recordApi } from './record-routes.ts';
import { registerApi } from './register-routes.ts';
import { searchApi } from './search-route.ts';
import { vocabularyApi } from './vocabulary-routes.ts';

/** What evidence answers to programs. Other capabilities export a list like this one and are joined in `main`. */
export const evidenceApi = (model: Model): readonly ApiRoute[] => [
  ...registerApi(model),
  ...recordApi(model),
  searchApi(model),
  ...vocabularyApi(model),
];
