import type { Access, Endpoint, EndpointName } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import express, { type Request, type RequestHandler } from 'express';
import type * as z from 'zod';
import type { Session } from '../accounts/find-session.ts';
import { networkAddressOf } from '../accounts/network-address.ts';
import type { ApiContext } from './api-context.ts';
import { authorize } from './authorize.ts';
import { Download, sendDownload } from './download.ts';
import { type Asked, mount, type Route, sendJson } from './implement.ts';
import { parseBody, parseRequest } from './parse-request.ts';
import { ProblemError } from './problem.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';

/** What a request asked, by its contract, with what it sent along. */
export type AskedWithBody<
  Query extends z.ZodObject,
  Params extends z.ZodObject,
  Body extends z.ZodType,
> = Asked<Query, Params> & { body: z.output<Body> };

/** What an answer is made of where nobody has to be signed in. */
export type Doorstep = {
  db: Database;
  context: ApiContext;
  request: Request;
  /** Where it comes from; the audit log keeps it. */
  ipAddress: string | null;
};

/** What is known of somebody at work. */
export type Desk = Omit<Doorstep, 'request'> & {
  session: Session;
  /** The same for the audit log. */
  actor: { account: { id: string; name: string }; ipAddress: string | null };
  /** Takes what goes wrong beside the answer. */
  log: Request['log'];
};

/** Most that is taken in one body. Files have ways of their own. */
const LARGEST_BODY = '2mb';
const readJson = express.json({ limit: LARGEST_BODY, strict: true });

/** A body that is said to be something else than JSON is refused before it is missed. */
const refuseOtherMedia: RequestHandler = (request, _response, next) => {
  const isOther = request.get('Content-Type') !== undefined && !request.is('application/json');
  next(isOther ? new ProblemError('unsupported-media-type') : undefined);
};

/**
 * Puts a call that changes something, or that is nobody else's to keep, behind its contract, open to anybody. A change
 * must come from the product's own pages.
 */
export function implementDoorstep<
  Query extends z.ZodObject,
  Params extends z.ZodObject,
  Answer,
  Body extends z.ZodType,
>(
  endpoint: Endpoint<Query, Params, z.ZodType<Answer>, EndpointName, Body>,
  handler: (asked: AskedWithBody<Query, Params, Body>, doorstep: Doorstep) => Promise<Answer | Download>,
): Route {
  return route(endpoint, (request, context, ask) =>
    handler(ask(), { db: context.db, context, request, ipAddress: networkAddressOf(request) }),
  );
}

/**
 * The same for those who are signed in and have a role that the contract names. The handler narrows to direction and
 * area what the role allows.
 */
export function implementDesk<
  Query extends z.ZodObject,
  Params extends z.ZodObject,
  Answer,
  Body extends z.ZodType,
>(
  endpoint: Endpoint<Query, Params, z.ZodType<Answer>, EndpointName, Body>,
  handler: (asked: AskedWithBody<Query, Params, Body>, desk: Desk) => Promise<Answer | Download>,
): Route {
  return route(endpoint, async (request, context, ask) => {
    const desk = await findDesk(endpoint.access, request, context);
    return handler(ask(), desk);
  });
}

/** @throws ProblemError (401, 403) when the call is not open to whoever asks */
async function findDesk(access: Access, request: Request, context: ApiContext): Promise<Desk> {
  const session = await authorize(access, request, context);
  if (session === null) throw new ProblemError('not-signed-in');
  const ipAddress = networkAddressOf(request);
  const { account: id, name } = session.account;
  const actor = { account: { id, name }, ipAddress };
  return { db: context.db, context, session, ipAddress, actor, log: request.log };
}

/** The same for a call that takes a file: the handler reads the request itself, when it knows who asks for what. */
export function implementUpload<Query extends z.ZodObject, Params extends z.ZodObject, Answer>(
  endpoint: Endpoint<Query, Params, z.ZodType<Answer>>,
  handler: (asked: Asked<Query, Params>, desk: Desk & { request: Request }) => Promise<Answer>,
): Route {
  return route(endpoint, async (request, context, ask) => {
    const desk = await findDesk(endpoint.access, request, context);
    const asked = ask();
    if (!request.is('application/octet-stream')) throw new ProblemError('unsupported-media-type');
    return handler(asked, { ...desk, request });
  });
}

/** @param answer is given a way to read the request, so that who may not ask is not told what was wrong with it */
function route<Query extends z.ZodObject, Params extends z.ZodObject, Answer, Body extends z.ZodType>(
  endpoint: Endpoint<Query, Params, z.ZodType<Answer>, EndpointName, Body>,
  answer: (
    request: Request,
    context: ApiContext,
    ask: () => AskedWithBody<Query, Params, Body>,
  ) => Promise<Answer | Download>,
): Route {
  const isChange = endpoint.method !== 'GET';
  const handle =
    (context: ApiContext): RequestHandler =>
    async (request, response) => {
      response.set('Cache-Control', 'no-store');
      if (isChange) refuseCrossSite(request, context.origins);
      const answered = await answer(request, context, () => ({
        ...parseRequest(endpoint, request),
        body: (endpoint.body && parseBody(endpoint.body, request.body)) as z.output<Body>,
      }));
      if (answered instanceof Download) await sendDownload(request, response, answered);
      else sendJson(response, endpoint, answered, context);
    };
  const before = isChange && !endpoint.takesFile ? [refuseOtherMedia, readJson] : [];
  return { endpoint, mount: (router, context) => mount(router, endpoint, ...before, handle(context)) };
}
