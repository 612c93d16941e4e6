import type { Context } from 'hono';
import type { Translate } from '../site/messages.ts';
import type { Acting } from './acting.ts';

/** What middleware in `main` puts on each request before a route runs. */
export interface Env {
  Variables: {
    acting: Acting;
    t: Translate;
    /** Path without the language: `/registers/judgments`; the language switch keeps it. */
    path: string;
    /** Name of the network; empty before set-up. */
    network: string;
    /** The network holds the fictional sample: every page says so. */
    hasSample?: boolean;
    /** Token every form carries; checked before a POST reaches its route. Empty without a session. */
    csrf: string;
  };
}

export type Visit = Context<Env>;

/** Any one of these is enough. `everyone` includes those without a session; `signed-in` any session of a person. */
export type Access =
  | 'everyone'
  | 'volunteer'
  | 'signed-in'
  | 'member'
  | 'member-administrator'
  | 'steward'
  | 'editor'
  | 'secretariat'
  | 'administrator';

/**
 * A door: parses, calls an action, renders. The access matrix is generated from these and walked by a test.
 * Paths have no language prefix (`main` adds `/:language`) unless `hasLanguage` is false (files, feeds, API).
 */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly who: readonly Access[];
  readonly hasLanguage?: false;
  /** Cached in process under the public version, for visitors only. */
  readonly isCached?: true;
  /** A POST reachable without a session (sign-in, "Tell us"): protected by origin instead of a session's token. */
  readonly isSessionless?: true;
  handle(visit: Visit): Response | Promise<Response>;
}
