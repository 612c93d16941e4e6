import type { Child } from 'hono/jsx';
import type { Speaker } from '../../model/speaker.ts';
import { say } from '../say.ts';
import { Button } from './button.tsx';
import { Csrf } from './csrf.tsx';

export interface ConfirmFormProps {
  readonly t: Speaker;
  readonly action: string;
  readonly csrf: string;
  readonly question: string;
  /** What will happen, and to whom. */
  readonly consequence: string;
  readonly confirmLabel: string;
  readonly cancelHref: string;
  /** It cannot be undone: says so, and the button is in the colour of stop. */
  readonly isFinal?: boolean;
  /** A reason to give, hidden values. */
  readonly children?: Child;
}

/** A page of its own before something weighty; works without scripts. */
export const ConfirmForm = ({
  t,
  action,
  csrf,
  question,
  consequence,
  confirmLabel,
  cancelHref,
  isFinal = false,
  children,
}: ConfirmFormProps) => (
  <form class="panel stack confirm" method="post" action={action}>
    <Csrf token={csrf} />
    <h2>{question}</h2>
    <p>
      {consequence} {isFinal ? <strong>{say(t, 'site.confirm.cannotUndo')}</strong> : null}
    </p>
    {children}
    <div class="row">
      <Button look={isFinal ? 'stop' : 'strong'}>{confirmLabel}</Button>
      <a class="button plain" href={cancelHref}>
        {say(t, 'site.actions.cancel')}
      </a>
    </div>
  </form>
);
