import type { Speaker } from '../../model/speaker.ts';
import { say } from '../say.ts';
import { Tag, type TagLook } from './tag.tsx';

const LOOKS = {
  draft: 'plain',
  submitted: 'plain',
  inReview: 'wait',
  question: 'wait',
  accepted: 'accent',
  published: 'accent',
  corrected: 'accent',
  retracted: 'stop',
  refused: 'stop',
  frozen: 'accent',
  off: 'plain',
} as const satisfies Record<string, TagLook>;

export type Status = keyof typeof LOOKS;
export const STATUSES = Object.keys(LOOKS) as readonly Status[];

/** Where a report, record or figure stands. */
export const StatusTag = ({ t, status }: { t: Speaker; status: Status }) => (
  <Tag look={LOOKS[status]}>{say(t, `site.status.${status}`)}</Tag>
);
