import type { Child } from 'hono/jsx';

export interface ButtonProps {
  /** With an address it is a link that looks like a button; without, a submit button. */
  readonly href?: string;
  readonly look?: 'strong' | 'soft' | 'stop' | 'plain';
  readonly isWide?: boolean;
  /** Name and value of a submit button, where a form has several. */
  readonly name?: string;
  readonly value?: string;
  readonly type?: 'submit' | 'button' | 'reset';
  /** Sends the form elsewhere than its own action. */
  readonly formAction?: string;
  /** Leaves checks of the browser aside: "back", "save as a draft". */
  readonly isUnchecked?: boolean;
  readonly children: Child;
}

export const Button = ({
  href,
  look = 'strong',
  isWide = false,
  name,
  value,
  type = 'submit',
  formAction,
  isUnchecked,
  children,
}: ButtonProps) => {
  const classes = `button ${look}${isWide ? ' wide' : ''}`;
  if (href !== undefined) {
    return (
      <a class={classes} href={href}>
        {children}
      </a>
    );
  }
  return (
    <button class={classes} type={type} name={name} value={value} formaction={formAction} formnovalidate={isUnchecked}>
      {children}
    </button>
  );
};
