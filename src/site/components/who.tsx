import type { Sensitivity } from '../../model/sensitivity.ts';
import type { Speaker } from '../../model/speaker.ts';
import { say } from '../say.ts';
import { Icon } from './icon.tsx';

export interface WhoProps {
  readonly t: Speaker;
  readonly level: Sensitivity;
  readonly id?: string;
  /** A more exact sentence than the general one: "Your group and two people of the team, nobody else." */
  readonly text?: string | undefined;
}

/** Who will see an answer, in a word, a sentence and a sign. */
export const Who = ({ t, level, id, text }: WhoProps) => (
  <p class="who" id={id} data-level={level}>
    <Icon name={level} />
    <span>
      <strong>{say(t, `site.level.${level}`)}.</strong> {text ?? say(t, `site.who.${level}`)}
    </span>
  </p>
);
