import type { Child } from 'hono/jsx';
import type { Problem } from '../../../kernel/refusal.ts';
import { problemsAt } from '../../../fields/index.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { TextArea } from '../../../site/components/text-area.tsx';
import type { Translate } from '../../../site/messages.ts';

/** Where the reporter answers. `children` are hidden values the form carries. */
export const AnswerForm = ({
  t,
  csrf,
  action,
  typed = '',
  problems = [],
  children,
}: {
  t: Translate;
  csrf: string;
  action: string;
  typed?: string;
  problems?: readonly Problem[];
  children?: Child;
}) => (
  <form class="stack" method="post" action={action} novalidate>
    <Csrf token={csrf} />
    {children}
    <TextArea
      t={t}
      name="answer"
      label={t('report.answer.label')}
      help={t('report.tellUs.safety')}
      level="restricted"
      value={typed}
      rows={4}
      maxLength={5000}
      error={problemsAt(problems, 'answer', t)}
    />
    <Button>{t('report.answer.send')}</Button>
  </form>
);
