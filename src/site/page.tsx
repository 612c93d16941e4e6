import { raw } from 'hono/html';
import { Crumbs } from './components/crumbs.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { FlashMessage } from './components/flash-message.tsx';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { PageHeadTags } from './page-head-tags.tsx';
import type { PageProps } from './page-props.ts';

export type { Door, Flash, PageProps } from './page-props.ts';

/** A whole document, doctype included: hand it to `c.html(…)`. Works with scripts off; carries no inline style or script. */
export const Page = (props: PageProps) => {
  const { t, door, crumbs = [], flash, notice, problems = [], width = 'wide', children } = props;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={t.language} dir={t.direction} data-door={door}>
        <PageHeadTags {...props} />
        <body>
          <a class="skip" href="#content">
            {t('site.skip')}
          </a>
          <PageHeader {...props} />
          {notice === undefined || door === 'quiet' ? null : (
            <aside class="notice" aria-label={t('public.sample.label')}>
              <p>{notice}</p>
            </aside>
          )}
          <main id="content" tabindex={-1} class={width}>
            {crumbs.length === 0 ? null : <Crumbs t={t} items={crumbs} />}
            {flash === undefined ? null : <FlashMessage t={t} flash={flash} />}
            <ErrorSummary t={t} problems={problems} />
            {children}
          </main>
          <PageFooter {...props} />
        </body>
      </html>
    </>
  );
};
