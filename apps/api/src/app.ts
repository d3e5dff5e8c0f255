import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { serveAuth } from './accounts/serve-auth.ts';
import { routes } from './endpoints.ts';
import type { ApiContext } from './http/api-context.ts';
import { compress } from './http/compress.ts';
import { limitRequests } from './http/limit-requests.ts';
import { logRequests } from './http/log-requests.ts';
import { refuseOtherMethods } from './http/refuse-other-methods.ts';
import { secure } from './http/secure.ts';
import { handleError, sendNotFound } from './http/send-problem.ts';
import { serveDocs } from './openapi/serve-docs.ts';
import { serveWebClient } from './web-client/serve-web-client.ts';

export type AppOptions = ApiContext & {
  logger: Logger;
  /** Folder of the built web client. */
  webFolder: string;
  /** How many proxies stand before the server; the address a request came from is told by the outermost of them. */
  trustedProxies?: number;
  /** How many changes and files one network address may ask for in a minute. */
  requestsPerMinute: number;
};

/** Puts the application together. Opens nothing and listens to nothing. */
export function createApp({
  logger,
  webFolder,
  trustedProxies = 0,
  requestsPerMinute,
  ...context
}: AppOptions): Express {
  const app = express();
  // ETags are the data revision's, not a hash that costs a whole answer to find out.
  app.disable('etag');
  app.set('trust proxy', trustedProxies);
  app.use(logRequests(logger), secure(), compress());
  app.use(serveAuth(context.auth, context.origins));
  app.use(limitRequests(requestsPerMinute));
  for (const route of routes) route.mount(app, context);
  refuseOtherMethods(app, routes);
  app.use(serveDocs(context.build), serveWebClient(webFolder), sendNotFound, handleError);
  return app;
}
