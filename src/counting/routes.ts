import type { Route } from '../network/route.ts';
import { countBuilderRoute } from './pages/count-builder-page.tsx';
import { countFileRoute } from './pages/count-files.ts';
import { countsRoutes } from './pages/counts-page.tsx';
import { figureFileRoute } from './pages/figure-files.ts';
import { figureRoutes } from './pages/figure-page.tsx';
import { figureActionRoutes } from './pages/figure-routes.ts';
import { figuresRoute } from './pages/figures-page.tsx';
import { recordFiguresRoute } from './pages/record-figures-page.tsx';
import { registerMapRoutes } from './pages/register-map-page.tsx';
import { registerTimelineRoutes } from './pages/register-timeline-page.tsx';

/** Every door of counting. Fixed paths come before those with a name in them; the map and timeline of a register before its records. */
export const countingRoutes: readonly Route[] = [
  ...countsRoutes,
  countBuilderRoute,
  countFileRoute,
  figuresRoute,
  ...figureActionRoutes,
  figureFileRoute,
  ...figureRoutes,
  recordFiguresRoute,
  ...registerMapRoutes,
  ...registerTimelineRoutes,
];
