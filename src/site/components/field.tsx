import type { Child } from 'hono/jsx';
import type { Sensitivity } from '../../model/sensitivity.ts';
import type { Speaker } from '../../model/speaker.ts';
import { fieldId } from '../field-id.ts';
import { say } from '../say.ts';
import { Icon } from './icon.tsx';
import { Who } from './who.tsx';

export interface FieldProps {
  readonly t: Speaker;
  /** Name of the form control; ids follow from it. */
  readonly name: string;
  readonly label: string;
  /** What is asked and why. */
  readonly help?: string | undefined;
  /** Who will see the answer. */
  readonly level?: Sensitivity | undefined;
  readonly whoText?: string | undefined;
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
}

export interface FieldWrapperProps extends FieldProps {
  /** Several controls under one question: a fieldset with a legend instead of a label. */
  readonly isGroup?: boolean;
  readonly children: Child;
}

const Needed = ({ t }: { t: Speaker }) => <span class="needed"> ({say(t, 'site.form.needed')})</span>;

/** Label, help, control, error and who sees it, tied together by id. Controls inside use `fieldId` and `describedBy` of the same name. */
export const Field = ({
  t,
  name,
  label,
  help,
  level,
  whoText,
  error,
  isRequired = false,
  isGroup = false,
  children,
}: FieldWrapperProps) => {
  const id = fieldId(name);
  const above = (
    <>
      {help === undefined ? null : (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error === undefined ? null : (
        <p class="error" id={`${id}-error`}>
          <Icon name="stop" />
          <span>
            <span class="unseen">{say(t, 'site.errors.label')} </span>
            {error}
          </span>
        </p>
      )}
    </>
  );
  const below = level === undefined ? null : <Who t={t} level={level} id={`${id}-who`} text={whoText} />;
  const classes = `field${error === undefined ? '' : ' wrong'}`;
  if (isGroup) {
    return (
      <fieldset class={classes} id={id} tabindex={-1} aria-describedby={error === undefined ? undefined : `${id}-error`}>
        <legend>
          {label}
          {isRequired ? <Needed t={t} /> : null}
        </legend>
        {above}
        {children}
        {below}
      </fieldset>
    );
  }
  return (
    <div class={classes}>
      <label for={id}>
        {label}
        {isRequired ? <Needed t={t} /> : null}
      </label>
      {above}
      {children}
      {below}
    </div>
  );
};
