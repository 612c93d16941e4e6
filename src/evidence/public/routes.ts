import type { Route } from '../../network/route.ts';
import { aboutRoute } from './about-page.tsx';
import { dataRoute } from './data-page.tsx';
import { downloadRoute } from './download-routes.ts';
import { feedRoute } from './feed-routes.ts';
import { firstPageRoute } from './first-page.tsx';
import type { ReadFigures } from './published-figure.ts';
import { sitemapRoutes } from './sitemap-routes.ts';

/** What everyone may read and take along. */
export const publicRoutes = (figures: ReadFigures): readonly Route[] => [
  firstPageRoute(figures),
  aboutRoute,
  dataRoute,
  downloadRoute,
  feedRoute(figures),
  ...sitemapRoutes(figures),
];
