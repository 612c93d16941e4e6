import type { Speaker } from '../../model/speaker.ts';
import { say } from '../say.ts';

/** Where one is in a few questions: `Question 2 of 5`, with a bar of as many parts. */
export const Progress = ({ t, step, steps }: { t: Speaker; step: number; steps: number }) => (
  <div class="steps">
    <div class="bars" aria-hidden="true">
      {Array.from({ length: steps }, (_, index) => (
        <i class={index < step ? 'on' : undefined} />
      ))}
    </div>
    <p class="quiet">{say(t, 'site.progress.step', { step, steps })}</p>
  </div>
);
