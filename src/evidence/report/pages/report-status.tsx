import { Tag, type TagLook } from '../../../site/components/tag.tsx';
import type { Translate } from '../../../site/messages.ts';
import type { ReportStatus } from '../report.ts';

const LOOKS: Readonly<Record<ReportStatus | 'held' | 'question', TagLook>> = {
  draft: 'plain',
  held: 'plain',
  received: 'plain',
  'in-review': 'wait',
  question: 'wait',
  used: 'accent',
  closed: 'stop',
};
const KEYS = {
  draft: 'draft',
  held: 'held',
  received: 'received',
  'in-review': 'inReview',
  question: 'question',
  used: 'used',
  closed: 'closed',
} as const;

/** Where a report stands, as its reporter understands it: an open question comes first. */
export const ReportStatusTag = ({
  t,
  report,
}: {
  t: Translate;
  report: { readonly status: ReportStatus; readonly isHeld: boolean; readonly hasQuestion: boolean };
}) => {
  const shown = report.isHeld ? 'held' : report.hasQuestion && report.status !== 'closed' ? 'question' : report.status;
  return <Tag look={LOOKS[shown]}>{t(`report.status.${KEYS[shown]}`)}</Tag>;
};
