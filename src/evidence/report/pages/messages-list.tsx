import { LanguageText } from '../../../site/components/language-text.tsx';
import type { Translate } from '../../../site/messages.ts';
import type { Message } from '../report.ts';

/** Questions and answers in order, each in its own language. */
export const MessagesList = ({ t, messages }: { t: Translate; messages: readonly Message[] }) =>
  messages.length === 0 ? (
    <p class="quiet">{t('report.messages.none')}</p>
  ) : (
    <ol class="messages">
      {messages.map(({ isFromSteward, text, language, at }) => (
        <li data-from={isFromSteward ? 'steward' : 'reporter'}>
          <p class="quiet">
            {isFromSteward ? t('report.messages.steward') : t('report.messages.reporter')} ·{' '}
            <time datetime={at.toISOString().slice(0, 10)}>{t.date(at)}</time>
          </p>
          <LanguageText t={t} language={language}>
            <p class="as-said">{text}</p>
          </LanguageText>
        </li>
      ))}
    </ol>
  );
