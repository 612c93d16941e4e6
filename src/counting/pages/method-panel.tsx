import type { Translate } from '../../site/messages.ts';
import type { Method } from '../describe.ts';

/** How it was counted, what to beware of, how complete it is: in words made from the definition itself. */
export const MethodText = ({ t, method }: { t: Translate; method: Method }) => (
  <div class="stack">
    <div>
      {method.how.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </div>
    {method.cautions.length === 0 ? null : (
      <details>
        <summary>{t('figures.page.cautions')}</summary>
        <ul>
          {method.cautions.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </details>
    )}
    {method.coverage === null ? null : <p>{method.coverage}</p>}
  </div>
);
