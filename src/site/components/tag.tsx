import type { Child } from 'hono/jsx';

export type TagLook = 'accent' | 'wait' | 'plain' | 'stop';

/** A short state or kind in words; the colour only repeats what the word says. */
export const Tag = ({ look = 'accent', children }: { look?: TagLook; children: Child }) => <span class={`tag ${look}`}>{children}</span>;
