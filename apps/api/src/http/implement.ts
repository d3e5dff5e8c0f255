import { isDeepStrictEqual } from 'node:util';
import { API_PREFIX, type Endpoint, type Layer } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import type { Response as ExpressResponse, Request, RequestHandler, Router } from 'express';
import type * as z from 'zod';
import type { ApiContext } from './api-context.ts';
import { authorize } from './authorize.ts';
import { cacheByRevision } from './cache.ts';
import { Download, sendDownload } from './download.ts';
import { findRevision, type NewestRevision } from './find-revision.ts';
import { parseRequest } from './parse-request.ts';
import { ProblemError } from './problem.ts';

/** What a request asked, by its contract. */
export type Asked<Query extends z.ZodObject, Params extends z.ZodObject> = {
  query: z.output<Query>;
  params: z.output<Params>;
};

/** What an answer is made of besides the question. */
export type Reading = {
  db: Database;
  revision: NewestRevision;
  /** The address that was asked, as the reader knows it: `http://localhost:4000/api/v1/observations?format=xlsx`. */
  address: string;
};

const addressOf = (request: Request): string =>
  `${request.protocol}://${request.get('Host') ?? ''}${request.originalUrl}`;

type ReadingOptions = {
  /** Names the state of what answers are made of besides the revision of the data. */
  alsoMadeOf?: (db: Database) => Promise<readonly string[]>;
};

const madeOfNothingElse = async () => [];

/** What has no layers is published. */
const layerOf = (query: object): Layer =>
  'layer' in query && query.layer === 'training' ? 'training' : 'published';

/** An endpoint with its way onto the router. */
export type Route = { endpoint: Endpoint; mount: (router: Router, context: ApiContext) => void };

/** Puts handlers at an endpoint's address and method. */
export function mount(router: Router, { method, path }: Endpoint, ...handlers: RequestHandler[]): void {
  const verb = method.toLowerCase() as Lowercase<typeof method>;
  router[verb](`${API_PREFIX}${path}`, ...handlers);
}

/** @throws Error when an answer is not, to the letter, what its contract says */
function checkResponse(endpoint: Endpoint, body: unknown): void {
  const described = endpoint.response.parse(body);
  if (!isDeepStrictEqual(described, body)) {
    throw new Error(`${endpoint.name} answers more than its contract describes`);
  }
}

/** Sends an answer, held against its contract where the context asks for that. */
export function sendJson(
  response: ExpressResponse,
  endpoint: Endpoint,
  body: unknown,
  context: ApiContext,
): void {
  if (context.checkResponses) checkResponse(endpoint, body);
  response.json(body);
}

/**
 * Puts a reading of the data behind its contract: the request is parsed, a reader who already holds the answer of this
 * revision gets 304, anybody else what the handler makes of it.
 */
export function implement<Query extends z.ZodObject, Params extends z.ZodObject, Body>(
  endpoint: Endpoint<Query, Params, z.ZodType<Body>>,
  handler: (asked: Asked<Query, Params>, reading: Reading) => Promise<Body | Download>,
  { alsoMadeOf = madeOfNothingElse }: ReadingOptions = {},
): Route {
  return {
    endpoint,
    mount: (router, context) =>
      mount(router, endpoint, async (request, response) => {
        await authorize(endpoint.access, request, context);
        const asked = parseRequest(endpoint, request);
        const revision = await findRevision(context.db, layerOf(asked.query));
        if (revision === null) throw new ProblemError('not-ready');
        const others = await alsoMadeOf(context.db);
        const state = [revision.state, ...others].join('.');
        if (cacheByRevision(request, response, { ...revision, state }, context)) {
          response.status(304).end();
          return;
        }
        const answer = await handler(asked, { db: context.db, revision, address: addressOf(request) });
        if (answer instanceof Download) await sendDownload(request, response, answer);
        else sendJson(response, endpoint, answer, context);
      }),
  };
}

/** Puts a question about the service itself behind its contract; its answer is never kept. */
export function implementProbe<Body>(
  endpoint: Endpoint<z.ZodObject, z.ZodObject, z.ZodType<Body>>,
  handler: (db: Database) => Promise<Body>,
): Route {
  return {
    endpoint,
    mount: (router, context) =>
      mount(router, endpoint, async (request, response) => {
        parseRequest(endpoint, request);
        response.set('Cache-Control', 'no-store');
        sendJson(response, endpoint, await handler(context.db), context);
      }),
  };
}
