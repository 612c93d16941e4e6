import type { RouteConfig } from '@hono/zod-openapi';
import type { Platform } from '../../database/platform.ts';
import type { Translate } from '../../site/messages.ts';

/** One question a program asks, already checked against the route's own schemas. */
export interface ApiCall {
  readonly platform: Platform;
  /** Speaks the language asked for. */
  readonly t: Translate;
  readonly network: string;
  param(name: string): string;
  /** First value of a query parameter. */
  query(name: string): string | undefined;
  queries(name: string): readonly string[];
}

/** One address of the interface for programs: what OpenAPI says of it, and what answers. Everything is read at level public, whoever asks. */
export interface ApiRoute {
  readonly config: RouteConfig & { readonly hide?: boolean };
  /** Kept in process under the public version; only where there are few different answers. */
  readonly isCached?: true;
  handle(call: ApiCall): Promise<object>;
}
