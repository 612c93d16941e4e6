import type { Place } from './place.ts';

/** What a keeper is started with, as its one argument, in JSON. */
export interface KeeperTask {
  readonly place: Place;
  /** Folder of passwords, used on Windows. */
  readonly secrets: string;
}
