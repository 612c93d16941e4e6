import { Panel } from '../../site/components/panel.tsx';
import type { Translate } from '../../site/messages.ts';

/** Codes shown once, with what they are for. */
export const RecoveryCodes = ({ t, codes }: { t: Translate; codes: readonly string[] }) => (
  <Panel title={t('network.recovery.title')}>
    <p>{t('network.recovery.help')}</p>
    <ol>
      {codes.map((code) => (
        <li>
          <code dir="ltr">{code}</code>
        </li>
      ))}
    </ol>
    <p>
      <strong>{t('network.recovery.once')}</strong>
    </p>
  </Panel>
);
