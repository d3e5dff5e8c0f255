import { API_PREFIX, type EndpointName, type Endpoints, ROUTES } from '@korsetkish/contract';
import type * as z from 'zod';
import { currentLanguage } from '../i18n/language.ts';
import { readRefusal } from './read-refusal.ts';

/** What a call that changes something sends along. */
type BodyOf<Each> = Each extends { body?: infer Body extends z.ZodObject | z.ZodDiscriminatedUnion }
  ? { body: z.input<Body> }
  : unknown;

/**
 * What a caller of an endpoint gives: its path parameters and its query, already parsed (lists are arrays), and its
 * body where it has one.
 */
export type CallInput<Name extends EndpointName> = Place<Name> & BodyOf<Endpoints[Name]>;

/** What the address of a call is made of. */
type Place<Name extends EndpointName> = {
  params: z.output<Endpoints[Name]['params']>;
  query: z.output<Endpoints[Name]['query']>;
};

/** What an endpoint answers. */
export type CallAnswer<Name extends EndpointName> = z.output<Endpoints[Name]['response']>;

/** The address of a call, from the root of the site: `/api/v1/observations?indicator=A,B`. */
export function callAddress<Name extends EndpointName>(name: Name, input: Place<Name>): string {
  const params: Record<string, unknown> = input.params;
  const path = ROUTES[name].path.replace(/:(\w+)/g, (_, param: string) =>
    encodeURIComponent(String(params[param])),
  );
  const query = new URLSearchParams();
  for (const [filter, chosen] of Object.entries(input.query)) {
    // A list becomes its items with commas between them, as the contract reads it.
    if (chosen !== undefined) query.set(filter, String(chosen));
  }
  // Commas and slashes are legal in a query, and an address people copy should be one they can read.
  const search = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return `${API_PREFIX}${path}${search && `?${search}`}`;
}

/**
 * Calls the API and returns its answer. That the API answers what the contract says is proved where it answers, in
 * every test; the client trusts it and carries no schemas.
 * Throws `ProblemError` with the localized title when the API refuses, `UnexpectedAnswerError` when the answer is
 * not the API's, and fetch's own `TypeError` when there is no connection.
 */
export async function call<Name extends EndpointName>(
  name: Name,
  input: CallInput<Name>,
  signal?: AbortSignal,
): Promise<CallAnswer<Name>> {
  const sent = 'body' in input ? JSON.stringify(input.body) : null;
  const response = await fetch(callAddress(name, input), {
    method: ROUTES[name].method,
    headers: {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': currentLanguage(),
      ...(sent === null ? {} : { 'Content-Type': 'application/json' }),
    },
    body: sent,
    signal: signal ?? null,
  });
  const mediaType = response.headers.get('Content-Type')?.split(';')[0];
  if (response.ok && mediaType === 'application/json') return (await response.json()) as CallAnswer<Name>;
  throw await readRefusal(response);
}
