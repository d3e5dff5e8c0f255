import type { Endpoint } from '@korsetkish/contract';
import type * as z from 'zod';
import { findNearest } from './find-nearest.ts';
import type { Field, Messages, Say } from './messages/messages.ts';
import { type FieldError, ProblemError } from './problem.ts';

type Place = 'query' | 'params';

/** Texts of a path or a query as Express hands them over; a parameter that is repeated comes as a list. */
export type RawInput = Readonly<Record<string, unknown>>;

/** `startPeriod=` says no more than leaving it out, and is what an empty form field sends. */
function withoutEmpty(raw: RawInput): RawInput {
  return Object.fromEntries(Object.entries(raw).filter(([, text]) => text !== ''));
}

function isField(name: string, messages: Messages): name is Field {
  return Object.hasOwn(messages.expects, name);
}

function sayIssue(field: string, issue: z.core.$ZodIssue): Say {
  return (messages) => {
    if (Array.isArray(issue.input)) return messages.givenTwice;
    const sentences = isField(field, messages) ? [messages.expects[field]] : [];
    if (issue.code === 'invalid_value') sentences.push(messages.choices(issue.values.map(String)));
    if (typeof issue.input === 'string') sentences.push(messages.given(issue.input));
    return sentences.join(' ');
  };
}

function listUnknownParameters(raw: RawInput, known: readonly string[]): FieldError[] {
  return Object.keys(raw)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const nearest = findNearest(name, known);
      const say: Say = (messages) =>
        [messages.unknownParameter(name), ...(nearest === null ? [] : [messages.nearest(nearest)])].join(' ');
      return { path: `query.${name}`, say };
    });
}

function parsePart<Part extends z.ZodObject>(place: Place, schema: Part, raw: RawInput): z.output<Part> {
  const result = schema.safeParse(withoutEmpty(raw), { reportInput: true });
  const unknown = listUnknownParameters(raw, Object.keys(schema.shape));
  if (result.success && unknown.length === 0) return result.data;
  const wrong = (result.error?.issues ?? []).map((issue) => {
    const field = String(issue.path[0]);
    return { path: `${place}.${field}`, say: sayIssue(field, issue) };
  });
  throw new ProblemError('invalid-request', [...unknown, ...wrong]);
}

/**
 * Reads a request by its contract.
 * @throws ProblemError (422) that names every wrong and every unknown parameter
 */
export function parseRequest<
  Query extends z.ZodObject,
  Params extends z.ZodObject,
  Response extends z.ZodType,
>(
  endpoint: Endpoint<Query, Params, Response>,
  raw: { params: RawInput; query: RawInput },
): { params: z.output<Params>; query: z.output<Query> } {
  return {
    params: parsePart('params', endpoint.params, raw.params),
    query: parsePart('query', endpoint.query, raw.query),
  };
}
