import type { Translate } from '../../../site/messages.ts';
import { Panel } from '../../../site/components/panel.tsx';
import type { Harm } from '../find-harm.ts';

/** What in a text looks as if it could lead to a person, passage by passage. A note, not a refusal. */
export const HarmNote = ({ t, found }: { t: Translate; found: readonly Harm[] }) =>
  found.length === 0 ? null : (
    <Panel title={t('report.harm.title')} isTinted>
      <p>{t('report.harm.text')}</p>
      <ul>
        {found.map(({ kind, text }) => (
          <li>
            <mark>
              <bdi>{text}</bdi>
            </mark>{' '}
            <span class="quiet">({t(`report.harm.kind.${kind}`)})</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
