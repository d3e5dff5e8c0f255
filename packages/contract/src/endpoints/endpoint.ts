import type * as z from 'zod';

/** A media type an endpoint can answer with; JSON is what `response` describes. */
export type MediaType = 'application/json' | 'text/csv' | 'text/html';

/** One API call, described once for server, client, validation and OpenAPI. Paths are under `/api/v1`. */
export type Endpoint<
  Query extends z.ZodObject = z.ZodObject,
  Params extends z.ZodObject = z.ZodObject,
  Response extends z.ZodType = z.ZodType,
> = {
  /** Stem of its files: `get-observations`. */
  name: string;
  method: 'GET';
  /** Express form: `/indicators/:indicator`. */
  path: string;
  summary: string;
  description?: string;
  query: Query;
  params: Params;
  response: Response;
  produces: readonly MediaType[];
};

/** Keeps the literal types of an endpoint's parts. */
export function defineEndpoint<
  const Query extends z.ZodObject,
  const Params extends z.ZodObject,
  const Response extends z.ZodType,
>(endpoint: Endpoint<Query, Params, Response>): Endpoint<Query, Params, Response> {
  return endpoint;
}

export const API_PREFIX = '/api/v1';
