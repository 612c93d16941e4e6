import type { Speaker } from '../../../model/speaker.ts';
import { Tag, type TagLook } from '../../../site/components/tag.tsx';
import { say } from '../../../site/say.ts';
import type { BatchState } from '../batch/import-batch.ts';

const LOOKS: Readonly<Record<BatchState, TagLook>> = {
  uploaded: 'plain',
  checking: 'wait',
  checked: 'wait',
  running: 'wait',
  done: 'accent',
  failed: 'stop',
  cancelled: 'plain',
  undoing: 'wait',
  undone: 'plain',
};

export const BatchStateTag = ({ t, state }: { t: Speaker; state: BatchState }) => (
  <Tag look={LOOKS[state]}>{say(t, `import.state.${state}`)}</Tag>
);
