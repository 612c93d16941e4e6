import type { Child } from 'hono/jsx';

export interface Fact {
  readonly label: string;
  readonly value: Child;
}

/** What is known of one thing, term by term. */
export const Facts = ({ items }: { items: readonly Fact[] }) => (
  <dl class="facts">
    {items.map((item) => (
      <div>
        <dt>{item.label}</dt>
        <dd>{item.value}</dd>
      </div>
    ))}
  </dl>
);
