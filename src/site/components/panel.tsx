import type { Child } from 'hono/jsx';

export interface PanelProps {
  readonly title?: string;
  /** Level of the title in the page's outline. */
  readonly level?: 2 | 3;
  readonly isTinted?: boolean;
  readonly id?: string;
  readonly children: Child;
}

export const Panel = ({ title, level = 2, isTinted = false, id, children }: PanelProps) => {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section class={`panel${isTinted ? ' tint' : ''}`} id={id}>
      {title === undefined ? null : <Title>{title}</Title>}
      {children}
    </section>
  );
};
