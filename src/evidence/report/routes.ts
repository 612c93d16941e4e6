import type { Route } from '../../network/route.ts';
import { myReportRoutes } from './pages/my-report.tsx';
import { myReportsRoutes } from './pages/my-reports.tsx';
import { oneReportRoutes } from './pages/one-report.tsx';
import { reportFormRoutes } from './pages/report-form.tsx';
import { reportFormsRoutes } from './pages/report-forms.tsx';
import { reviewMakeRecordRoutes } from './pages/review-make-record.tsx';
import { reviewReportRoutes } from './pages/review-report.tsx';
import { reviewReportsRoutes } from './pages/review-reports.tsx';
import { tellUsCheckRoutes } from './pages/tell-us-check.tsx';
import { tellUsQuestionRoutes } from './pages/tell-us-question.tsx';
import { tellUsStartRoutes } from './pages/tell-us-start.tsx';
import { todayRoutes } from './pages/today-page.tsx';

/** Every door of reports: telling, following, reviewing, and the day's page that leads to them. */
export const reportRoutes: readonly Route[] = [
  ...todayRoutes,
  ...tellUsStartRoutes,
  ...tellUsQuestionRoutes,
  ...tellUsCheckRoutes,
  ...myReportRoutes,
  ...myReportsRoutes,
  ...oneReportRoutes,
  ...reportFormsRoutes,
  ...reportFormRoutes,
  ...reviewReportsRoutes,
  ...reviewReportRoutes,
  ...reviewMakeRecordRoutes,
];
