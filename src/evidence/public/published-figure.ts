import type { Visit } from '../../network/route.ts';
import type { Translate } from '../../site/messages.ts';
import type { Bounds } from '../../model/values.ts';

/** A published figure as the first page, feeds and site map tell of it; counting knows the rest. */
export interface PublishedFigure {
  /** Path without the language: `/figures/people-who-died`. */
  readonly path: string;
  readonly title: string;
  /** Language of the title, where it is not the reader's. */
  readonly language?: string | undefined;
  /** Register it counts, in the reader's language. */
  readonly register: string;
  /** Its total; null where that is hidden. */
  readonly total: Bounds | null;
  /** Day. */
  readonly publishedOn: string;
}

/** Published figures in the reader's language, newest first. Given by `main`: counting comes after evidence. */
export type ReadFigures = (visit: Visit, t: Translate) => Promise<readonly PublishedFigure[]>;
