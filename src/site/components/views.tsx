import type { Speaker } from '../../model/speaker.ts';
import { say } from '../say.ts';

/** The same selection looked at in other ways: table, map, timeline, count. */
export const Views = ({
  t,
  views,
}: {
  t: Speaker;
  views: readonly { readonly label: string; readonly href: string; readonly isCurrent?: boolean }[];
}) => (
  <nav class="views" aria-label={say(t, 'site.views')}>
    {views.map((view) => (
      <a href={view.href} aria-current={view.isCurrent === true ? 'page' : undefined}>
        {view.label}
      </a>
    ))}
  </nav>
);
