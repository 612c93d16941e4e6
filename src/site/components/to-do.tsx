import type { Child } from 'hono/jsx';

export interface ToDoItem {
  readonly href: string;
  readonly title: string;
  /** Where it belongs and since when. */
  readonly line: Child;
  /** What is asked: a `Tag`. */
  readonly tag?: Child;
}

/** Things that need someone, what matters first. */
export const ToDo = ({ items }: { items: readonly ToDoItem[] }) => (
  <ul class="to-do">
    {items.map((item) => (
      <li>
        <a href={item.href}>{item.title}</a>
        {item.tag}
        <small class="quiet">{item.line}</small>
      </li>
    ))}
  </ul>
);
