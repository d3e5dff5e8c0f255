import { API_PREFIX, type Endpoint, Problem } from '@korsetkish/contract';
import * as z from 'zod';
import { currentLanguage } from '../i18n/language.ts';
import { ProblemError, UnexpectedAnswerError } from './problem-error.ts';

/** What a caller of `endpoint` gives: its path parameters and its query, already parsed (lists are arrays). */
export type CallInput<E extends Endpoint> = {
  params: z.output<E['params']>;
  query: z.output<E['query']>;
};

/**
 * The address of a call, from the root of the site: `/api/v1/observations?indicator=A,B`.
 * Throws zod's error when a parameter or a filter is not what the contract allows.
 */
export function callAddress<E extends Endpoint>(endpoint: E, input: CallInput<E>): string {
  const params = z.encode(endpoint.params, input.params);
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const query = new URLSearchParams();
  for (const [name, text] of Object.entries(z.encode(endpoint.query, input.query))) {
    if (text !== undefined) query.set(name, String(text));
  }
  // Commas and slashes are legal in a query, and an address people copy should be one they can read.
  const search = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return `${API_PREFIX}${path}${search && `?${search}`}`;
}

/**
 * Calls the API and returns its answer, checked against the contract.
 * Throws `ProblemError` with the localized title when the API refuses, `UnexpectedAnswerError` when the answer is
 * not one the contract knows, and fetch's own `TypeError` when there is no connection.
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  signal?: AbortSignal,
): Promise<z.output<E['response']>> {
  const response = await fetch(callAddress(endpoint, input), {
    method: endpoint.method,
    headers: { Accept: 'application/json, application/problem+json', 'Accept-Language': currentLanguage() },
    signal: signal ?? null,
  });
  const body: unknown = await readJson(response);
  if (!response.ok) {
    const problem = Problem.safeParse(body);
    throw problem.success ? new ProblemError(problem.data) : unexpected(response);
  }
  const answer = endpoint.response.safeParse(body);
  if (!answer.success) throw unexpected(response, answer.error);
  return answer.data as z.output<E['response']>;
}

/** The body, or null when it is not JSON, which no schema accepts: the caller reports it with the status. */
async function readJson(response: Response): Promise<unknown> {
  const isJson = /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
  return isJson ? response.json() : null;
}

function unexpected(response: Response, cause?: unknown): UnexpectedAnswerError {
  return new UnexpectedAnswerError(`${response.status} ${response.url}`, { cause });
}
