import { declare, type Basics, type Declared } from '../declare.ts';

/** A file kept with a record: the id it is stored under and the name people know it by. */
export interface AttachmentValue {
  readonly id: string;
  readonly name: string;
}

/** Files kept with a record; always several. */
export function attachment<const R extends boolean = false>(basics: Basics<R>): Declared<readonly AttachmentValue[], R> {
  return declare('attachment', basics, {}, true);
}
