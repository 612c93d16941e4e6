import type { Child } from 'hono/jsx';

/** The title of a page, a quiet line under it, and what one can do here. */
export const PageHead = ({ title, line, actions }: { title: string; line?: Child; actions?: Child }) => (
  <div class="page-head">
    <div>
      <h1>{title}</h1>
      {line === undefined ? null : <p class="quiet">{line}</p>}
    </div>
    {actions === undefined ? null : <div class="row">{actions}</div>}
  </div>
);
