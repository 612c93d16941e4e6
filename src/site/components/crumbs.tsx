import type { Speaker } from '../../model/speaker.ts';
import { say } from '../say.ts';

export interface Crumb {
  readonly label: string;
  /** The last one, the page itself, has none. */
  readonly href?: string;
}

export const Crumbs = ({ t, items }: { t: Speaker; items: readonly Crumb[] }) => (
  <nav class="crumbs" aria-label={say(t, 'site.crumbs')}>
    <ol>
      {items.map((item) => (
        <li>{item.href === undefined ? <span aria-current="page">{item.label}</span> : <a href={item.href}>{item.label}</a>}</li>
      ))}
    </ol>
  </nav>
);
