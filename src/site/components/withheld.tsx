import type { Speaker } from '../../model/speaker.ts';
import { say } from '../say.ts';

/** A value that exists and is not shown to this reader: said, never left empty. */
export const Withheld = ({ t, why }: { t: Speaker; why?: string }) => (
  <span class="withheld" title={why ?? say(t, 'site.withheld.why')}>
    <span>{say(t, 'site.withheld.word')}</span>
  </span>
);
