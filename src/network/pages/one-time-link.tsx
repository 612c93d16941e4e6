import { Button } from '../../site/components/button.tsx';
import { Facts } from '../../site/components/facts.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { frame } from '../page-frame.tsx';
import type { Visit } from '../route.ts';
import { originOf } from './client.ts';

/** Shows a link (and a volunteer's PIN) this once, and leads back. */
export function oneTimeLink(
  visit: Visit,
  shown: { title: string; help: string; path: string; pin?: string; back: string },
): Response | Promise<Response> {
  const t = visit.get('t');
  return frame(
    visit,
    { title: shown.title, width: 'reading' },
    <div class="stack">
      <PageHead title={shown.title} line={shown.help} />
      <Facts
        items={[
          { label: t('network.link.address'), value: <code dir="ltr">{`${originOf(visit)}/${t.language}${shown.path}`}</code> },
          ...(shown.pin === undefined ? [] : [{ label: t('network.field.pin'), value: <code dir="ltr">{shown.pin}</code> }]),
        ]}
      />
      <p>
        <strong>{t('network.link.once')}</strong>
      </p>
      <Button href={`/${t.language}${shown.back}`}>{t('network.link.noted')}</Button>
    </div>,
  );
}
