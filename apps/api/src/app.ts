import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { routes } from './endpoints.ts';
import type { ApiContext } from './http/api-context.ts';
import { compress } from './http/compress.ts';
import { secure } from './http/secure.ts';
import { handleError, sendNotFound } from './http/send-problem.ts';
import { serveDocs } from './openapi/serve-docs.ts';
import { serveWebClient } from './web-client/serve-web-client.ts';

export type AppOptions = ApiContext & {
  logger: Logger;
  /** Folder of the built web client. */
  webFolder: string;
};

/** Puts the application together. Opens nothing and listens to nothing. */
export function createApp({ logger, webFolder, ...context }: AppOptions): Express {
  const app = express();
  // ETags are the data revision's, not a hash that costs a whole answer to find out.
  app.disable('etag');
  app.use(pinoHttp({ logger }), secure(), compress());
  for (const route of routes) route.mount(app, context);
  app.use(serveDocs(context.build), serveWebClient(webFolder), sendNotFound, handleError);
  return app;
}
