import type { Child } from 'hono/jsx';
import { Button, type ButtonProps } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';

/** One button that does something, as a form of its own. */
export const PostButton = ({
  action,
  csrf,
  label,
  look,
  children,
}: {
  action: string;
  csrf: string;
  label: string;
  look?: NonNullable<ButtonProps['look']>;
  children?: Child;
}) => (
  <form class="stack" method="post" action={action}>
    <Csrf token={csrf} />
    {children}
    <div class="row">
      <Button {...(look === undefined ? {} : { look })}>{label}</Button>
    </div>
  </form>
);
