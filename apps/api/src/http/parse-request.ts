import type { Endpoint } from '@korsetkish/contract';
import type * as z from 'zod';
import { findNearest } from './find-nearest.ts';
import type { Field, Messages, Say } from './messages/messages.ts';
import { type FieldError, ProblemError } from './problem.ts';

type Place = 'query' | 'params' | 'body';

/** Texts of a path or a query as Express hands them over; a parameter that is repeated comes as a list. */
export type RawInput = Readonly<Record<string, unknown>>;

/** `startPeriod=` says no more than leaving it out, and is what an empty form field sends. */
function withoutEmpty(raw: RawInput): RawInput {
  return Object.fromEntries(Object.entries(raw).filter(([, text]) => text !== ''));
}

function isField(name: string, messages: Messages): name is Field {
  return Object.hasOwn(messages.expects, name);
}

/** Nobody looks for what is wrong in a page of their own words. */
const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 100).trimEnd()}…` : text);

/** @param names what the issue is about, and what that stands in, the nearest last */
function sayIssue(place: Place, names: readonly string[], issue: z.core.$ZodIssue): Say {
  return (messages) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map(messages.unknownField).join(' ');
    if (place === 'query' && Array.isArray(issue.input)) return messages.givenTwice;
    const field = names.findLast((name) => isField(name, messages));
    const sentences = field !== undefined && isField(field, messages) ? [messages.expects[field]] : [];
    if (issue.code === 'invalid_value') sentences.push(messages.choices(issue.values.map(String)));
    if (issue.code === 'too_big' && issue.origin === 'number') {
      sentences.push(messages.atMost(Number(issue.maximum)));
    }
    if (typeof issue.input === 'string') sentences.push(messages.given(shorten(issue.input)));
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

/** What can be sent and no text of a database can keep: the character number 0, and halves of characters. */
function listUnwritable(path: string, raw: unknown): FieldError[] {
  if (typeof raw === 'string') {
    const isWritable = raw.isWellFormed() && !raw.includes('\0');
    return isWritable ? [] : [{ path, say: ({ unwritable }) => unwritable }];
  }
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([name, part]) => listUnwritable(`${path}.${name}`, part));
}

function refuseUnwritable(place: Place, raw: unknown): void {
  const errors = listUnwritable(place, raw);
  if (errors.length > 0) throw new ProblemError('invalid-request', errors);
}

function parsePart<Part extends z.ZodObject>(place: Place, schema: Part, raw: RawInput): z.output<Part> {
  refuseUnwritable(place, raw);
  const result = schema.safeParse(withoutEmpty(raw), { reportInput: true });
  const unknown = listUnknownParameters(raw, Object.keys(schema.shape));
  if (result.success && unknown.length === 0) return result.data;
  const wrong = (result.error?.issues ?? []).map((issue) => {
    const field = String(issue.path[0]);
    const told = [field, issue.code, String(issue.input)].join(' ');
    return [told, { path: `${place}.${field}`, say: sayIssue(place, [field], issue) }] as const;
  });
  // Items of a list that are wrong in the same way, as in `A,,,B`, are told once.
  throw new ProblemError('invalid-request', [...unknown, ...new Map(wrong).values()]);
}

/** The names in a path: `grants.0.role` is about `role`, and where that has no words of its own about `grants`. */
const namesIn = (path: readonly PropertyKey[]): string[] => path.filter((key) => typeof key === 'string');

/**
 * Reads the JSON sent along, by its contract. Fields that no contract knows are refused, not dropped: what somebody
 * typed must not vanish.
 * @throws ProblemError (422) that names every wrong field: `body.grants.0.role`
 */
export function parseBody<Body extends z.ZodType>(schema: Body, raw: unknown): z.output<Body> {
  if (raw === undefined)
    throw new ProblemError('invalid-request', [{ path: 'body', say: ({ bodyMissing }) => bodyMissing }]);
  refuseUnwritable('body', raw);
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return result.data;
  throw new ProblemError(
    'invalid-request',
    result.error.issues.map((issue) => ({
      path: ['body', ...issue.path.map(String)].join('.'),
      say: sayIssue('body', namesIn(issue.path), issue),
    })),
  );
}

/**
 * Reads the path and the query of a request by its contract.
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
