import type { Speaker } from '../../model/speaker.ts';
import { fieldId } from '../field-id.ts';
import { say } from '../say.ts';

/** The box "Not known" under a control that takes text, a number or a date. It is a control of its own; its name is the caller's. */
export const NotKnown = ({ t, name, isChecked = false }: { t: Speaker; name: string; isChecked?: boolean }) => (
  <div class="choice">
    <input type="checkbox" id={fieldId(name)} name={name} value="unknown" checked={isChecked} />
    <label for={fieldId(name)}>{say(t, 'site.form.notKnown')}</label>
  </div>
);
