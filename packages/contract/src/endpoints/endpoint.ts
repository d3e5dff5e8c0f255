import type * as z from 'zod';
import { type EndpointName, ROUTES, type Route } from './routes.ts';

/** A media type an endpoint can answer with; JSON is what `response` describes. */
export type MediaType =
  | 'application/json'
  | 'application/octet-stream'
  | 'text/csv'
  | 'text/html'
  | 'text/event-stream'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/x-ndjson'
  | 'application/vnd.sdmx.data+csv; version=2.0.0';

/** What the API can tell about, and in a line what that is. */
export const TAGS = {
  Service: 'Whether the service is alive and its figures can be read',
  Directions: 'Lines of the department’s work, and groups of indicators within them',
  Indicators: 'What is measured, by which rules, and what is said beside the figures',
  Areas: 'Territories by KATO code',
  Codelists: 'Breakdowns and units of measure',
  Sources: 'Where the figures were published',
  Observations: 'The figures themselves',
  Annotations: 'What happened when, beside the figures it concerns',
  Checks: 'Whether the figures agree with each other',
  Report: 'The department’s report, written from the figures',
  Register: 'What councils and plans ask for, and what became of it',
  Desk: 'Figures on their way: when they are due, entered, checked, returned or published',
  Accounts: 'Who works with the figures, and what they may do',
  Administration: 'What is measured and how, declared and changed by those who answer for it',
  Audit: 'What was done, by whom and when',
} as const;
export type Tag = keyof typeof TAGS;

/** What an endpoint says of itself; its way is in `ROUTES`. */
export type EndpointDescription<
  Name extends EndpointName = EndpointName,
  Query extends z.ZodObject = z.ZodObject,
  Params extends z.ZodObject = z.ZodObject,
  Response extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
> = {
  name: Name;
  /** The capability it belongs to; documents group calls by it. */
  tag: Tag;
  summary: string;
  description?: string;
  query: Query;
  params: Params;
  /** What is sent along, as JSON; only calls that change something have it. */
  body?: Body;
  /** True: a file is sent along instead, as it is. */
  takesFile?: boolean;
  response: Response;
  produces: readonly MediaType[];
  /** What is said in headers beside an answer that is a file. */
  headers?: z.ZodObject;
};

/** One API call, described once for server, client, validation and OpenAPI. */
export type Endpoint<
  Query extends z.ZodObject = z.ZodObject,
  Params extends z.ZodObject = z.ZodObject,
  Response extends z.ZodType = z.ZodType,
  Name extends EndpointName = EndpointName,
  Body extends z.ZodType = z.ZodType,
> = EndpointDescription<Name, Query, Params, Response, Body> & Route;

/** An endpoint with its way, keeping the literal types of its parts. */
export function defineEndpoint<
  const Name extends EndpointName,
  const Query extends z.ZodObject,
  const Params extends z.ZodObject,
  const Response extends z.ZodType,
  const Body extends z.ZodType = z.ZodUndefined,
>(
  description: EndpointDescription<Name, Query, Params, Response, Body>,
): Endpoint<Query, Params, Response, Name, Body> {
  return { ...ROUTES[description.name], ...description };
}
