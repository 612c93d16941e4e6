import type { Child } from 'hono/jsx';
import type { Speaker } from '../../model/speaker.ts';
import { fieldId } from '../field-id.ts';
import { say } from '../say.ts';
import { IslandScript } from './island-script.tsx';

export interface DraftKeeperProps {
  readonly t: Speaker;
  /** Tells forms apart on the device; says nothing about what they are for. */
  readonly formKey: string;
  /** The form. */
  readonly children: Child;
}

/** Offers to keep unsent text on this device. The offer shows only where scripts run, and nothing is kept unless the box is ticked. */
export const DraftKeeper = ({ t, formKey, children }: DraftKeeperProps) => {
  const id = fieldId(`keep-${formKey}`);
  return (
    <draft-keeper data-key={formKey}>
      <p role="status" class="quiet" data-restored={say(t, 'site.form.draftRestored')} />
      {children}
      <div class="choice" hidden>
        <input type="checkbox" id={id} data-keep autocomplete="off" aria-describedby={`${id}-help`} />
        <label for={id}>
          {say(t, 'site.form.keepOnDevice')}
          <small class="quiet" id={`${id}-help`}>
            {say(t, 'site.form.keepWarning')}
          </small>
        </label>
      </div>
      <IslandScript name="draft-keeper" />
    </draft-keeper>
  );
};

/** On the page of the receipt: forgets what the device kept of that form. */
export const ForgetDraft = ({ formKey }: { formKey: string }) => (
  <draft-keeper data-clear={formKey}>
    <IslandScript name="draft-keeper" />
  </draft-keeper>
);
