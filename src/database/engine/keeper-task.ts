import type { Place } from './place.ts';

/** What a keeper is started with, as its one argument, in JSON. */
export interface KeeperTask {
  readonly place: Place;
  /** Folder of passwords, used on Windows. */
  readonly secrets: string;
  /** Folder for a copy of the engine where the account cannot run the installed one. */
  readonly spare: string;
}
