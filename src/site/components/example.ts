import type { Child } from 'hono/jsx';
import type { Speaker } from '../../model/speaker.ts';

/** A component in a typical state; made-up content. Tests render every one, and look at them for barriers. */
export interface Example {
  readonly name: string;
  readonly render: (t: Speaker) => Child;
}
