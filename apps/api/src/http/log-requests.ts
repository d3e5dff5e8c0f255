import type { IncomingMessage, ServerResponse } from 'node:http';
import { API_PREFIX } from '@korsetkish/contract';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** pino-http's own serializers have these ready, with more beside them. */
type Logged = { id: unknown; method: string; url: string; remoteAddress: string };

/**
 * Writes a line for every request, at the level of what became of it. Headers are left out, for cookies are keys to
 * accounts; so is the query of whatever is no call of the contract, for links to set a password bear their token there.
 */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp<IncomingMessage, ServerResponse>({
    logger,
    serializers: {
      req: ({ id, method, url, remoteAddress }: Logged) => ({
        id,
        method,
        url: url.startsWith(API_PREFIX) ? url : url.split('?')[0],
        remoteAddress,
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}
