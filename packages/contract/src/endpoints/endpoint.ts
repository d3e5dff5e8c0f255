import type * as z from 'zod';

/** A media type an endpoint can answer with; JSON is what `response` describes. */
export type MediaType = 'application/json' | 'text/csv' | 'text/html';

/** What the API can tell about, and in a line what that is. */
export const TAGS = {
  Service: 'Whether the service is alive and its figures can be read',
  Directions: 'Lines of the department’s work, and groups of indicators within them',
  Indicators: 'What is measured, by which rules, and what is said beside the figures',
  Areas: 'Territories by KATO code',
  Codelists: 'Breakdowns and units of measure',
  Sources: 'Where the figures were published',
  Observations: 'The figures themselves',
  Checks: 'Whether the figures agree with each other',
} as const;
export type Tag = keyof typeof TAGS;

/** One API call, described once for server, client, validation and OpenAPI. Paths are under `/api/v1`. */
export type Endpoint<
  Query extends z.ZodObject = z.ZodObject,
  Params extends z.ZodObject = z.ZodObject,
  Response extends z.ZodType = z.ZodType,
> = {
  /** Stem of its files: `get-observations`. */
  name: string;
  /** The capability it belongs to; documents group calls by it. */
  tag: Tag;
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
