import { Tag, type TagLook } from '../../site/components/tag.tsx';
import type { Translate } from '../../site/messages.ts';
import type { Status } from '../record/review-state.ts';

const LOOKS: Readonly<Record<Status, TagLook>> = {
  draft: 'plain',
  submitted: 'plain',
  'in-review': 'wait',
  accepted: 'accent',
  published: 'accent',
  corrected: 'accent',
  retracted: 'stop',
  rejected: 'stop',
};

/** Where a record stands in review. */
export const StatusLabel = ({ t, status }: { t: Translate; status: Status }) => (
  <Tag look={LOOKS[status]}>{t(`evidence.review.status.${status}`)}</Tag>
);
