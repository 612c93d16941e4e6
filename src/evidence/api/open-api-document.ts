import { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiRoute } from './api-route.ts';

const ABOUT =
  'What the network publishes, for programs. No key is needed and no cookie is read; every answer is JSON and holds only what everyone may know. Made from the declarations of the registers.';

/** OpenAPI 3.1 of the given routes. `title` and `server` are those of an installation; the kept document has neutral ones. */
export function openApiDocument(routes: readonly ApiRoute[], { title, server }: { title: string; server: string }): object {
  const app = new OpenAPIHono();
  for (const { config } of routes) if (config.hide !== true) app.openAPIRegistry.registerPath(config);
  return app.getOpenAPI31Document({ openapi: '3.1.0', info: { title, version: '1', description: ABOUT }, servers: [{ url: server }] });
}
