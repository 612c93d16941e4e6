import type { Route } from '../../network/route.ts';
import { aboutRoute } from './about-page.tsx';
import { dataRoute } from './data-page.tsx';
import { downloadRoute } from './download-routes.ts';
import { feedRoute } from './feed-routes.ts';
import { firstPageRoute } from './first-page.tsx';
import { sitemapRoutes } from './sitemap-routes.ts';

/** What everyone may read and take along. */
export const publicRoutes: readonly Route[] = [firstPageRoute, aboutRoute, dataRoute, downloadRoute, feedRoute, ...sitemapRoutes];
