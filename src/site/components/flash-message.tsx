import type { Speaker } from '../../model/speaker.ts';
import type { Flash } from '../page-props.ts';
import { say } from '../say.ts';
import { Icon } from './icon.tsx';

/** What came of the last action; read out when the page opens. */
export const FlashMessage = ({ t, flash }: { t: Speaker; flash: Flash }) => (
  <div class={`flash ${flash.kind}`} role={flash.kind === 'stop' ? 'alert' : 'status'}>
    <Icon name={flash.kind} />
    <div>
      <span class="unseen">{say(t, `site.flash.${flash.kind}`)}: </span>
      {flash.text}
    </div>
  </div>
);
