import type { Child } from 'hono/jsx';

/** Nothing here: says why, and what to do about it. */
export const EmptyState = ({ title, children }: { title: string; children?: Child }) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {children}
  </div>
);
