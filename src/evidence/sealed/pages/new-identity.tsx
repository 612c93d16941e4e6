import { Button } from '../../../site/components/button.tsx';
import { PageHead } from '../../../site/components/page-head.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import type { Translate } from '../../../site/messages.ts';

/** The half of a new key that opens, shown this once. */
export const NewIdentity = ({
  t,
  identity,
  recipient,
  backHref,
}: {
  t: Translate;
  identity: string;
  recipient: string;
  backHref: string;
}) => (
  <div class="stack">
    <PageHead title={t('sealed.made.title')} line={t('sealed.made.line')} />
    <Panel title={t('sealed.made.secret')}>
      <div class="stack">
        <p>{t('sealed.made.secretHelp')}</p>
        <pre dir="ltr" class="as-said">
          <code>{identity}</code>
        </pre>
      </div>
    </Panel>
    <Panel title={t('sealed.made.public')}>
      <div class="stack">
        <p>{t('sealed.made.publicHelp')}</p>
        <pre dir="ltr" class="as-said">
          <code>{recipient}</code>
        </pre>
      </div>
    </Panel>
    <p>
      <Button href={backHref}>{t('sealed.made.kept')}</Button>
    </p>
  </div>
);
