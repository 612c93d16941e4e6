import type { Speaker } from '../../model/speaker.ts';
import type { Bounds, Unknown } from '../../model/values.ts';
import { rangeText } from '../range-text.ts';
import { say } from '../say.ts';
import { Withheld } from './withheld.tsx';

/** People or things counted, as bounds: one number, `42–51`, or "at least 42". Screen readers hear "between 42 and 51". */
export const Range = ({ t, bounds }: { t: Speaker; bounds: Bounds | Unknown | 'withheld' | null }) => {
  if (bounds === 'withheld') return <Withheld t={t} />;
  const isPair = bounds !== null && bounds !== 'unknown' && bounds.atMost !== null && bounds.atMost !== bounds.atLeast;
  if (!isPair) return <span class="range">{rangeText(t, bounds)}</span>;
  return (
    <span class="range">
      <bdi aria-hidden="true">{rangeText(t, bounds)}</bdi>
      <span class="unseen">{say(t, 'site.range.spoken', { least: bounds.atLeast, most: bounds.atMost! })}</span>
    </span>
  );
};
