import type { Translate } from '../../site/messages.ts';
import { Section } from './section.tsx';

/** Codes shown once, with what they are for. */
export const RecoveryCodes = ({ t, codes }: { t: Translate; codes: readonly string[] }) => (
  <Section title={t('network.recovery.title')}>
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
  </Section>
);
