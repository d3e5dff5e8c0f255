import {
  API_PREFIX,
  DocumentLine,
  type Endpoint,
  endpoints,
  type MediaType,
  Problem,
  TAGS,
} from '@korsetkish/contract';
import * as z from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathItemObject,
  type ZodOpenApiResponseObject,
} from 'zod-openapi';
import { describeQuery } from './describe-query.ts';

const DESCRIPTION = `Published figures of the departments of public development, exactly as printed, with their sources.

- Published figures need no key, unless the server was told to require signing in. Names and notes come in Kazakh and Russian in every answer.
- Work with the figures needs an account: sign in on the page, and the browser's cookie does the rest. A change must
  be JSON and come from the server's own pages. The calls of signing in itself are better-auth's, below \`/api/auth\`.
- Every answer about figures carries an \`ETag\` of the data revision; send it back in \`If-None-Match\` and get 304 while nothing changed.
- Errors are RFC 9457 \`application/problem+json\`, in Kazakh, Russian or English by \`Accept-Language\`. Match on \`type\`.
- Unknown parameters and unknown codes are refused with 422, never answered with an empty list. A parameter without a
  value (\`startPeriod=\`) counts as left out.
- Figures also come as files: CSV, XLSX and SDMX-CSV 2.0 (\`format=\` of \`/observations\`), streamed whole. The header
  \`Total-Rows\` says before the first of them how many figures follow; HEAD asks for that alone.`;

const problem = (description: string): ZodOpenApiResponseObject => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

/** Only answers about figures are kept, and numbered by their revision; an answer that goes on is neither. */
const isOfRevision = ({ access, produces }: Endpoint): boolean =>
  access === 'READER' && produces.includes('application/json');

/** Who may make a call, in words. */
function sayAccess({ access }: Endpoint): string | null {
  if (access === 'ANYONE' || access === 'READER') return null;
  return access === 'SIGNED_IN' ? 'For every account.' : `For accounts with a role: ${access.join(', ')}.`;
}

function describeRefusals({ access, method }: Endpoint): Record<string, ZodOpenApiResponseObject> {
  if (access === 'ANYONE') return {};
  const signedOut = problem('Nobody is signed in, and it is needed');
  if (access === 'READER') return { 401: signedOut };
  return {
    401: signedOut,
    403: problem('The account has no role for it, or the change comes from another site'),
    ...(method === 'GET' ? {} : { 409: problem('It contradicts what is saved, or was changed meanwhile') }),
  };
}

/** What is described by the answer's schema: the whole of JSON, or the data of each event. */
const DESCRIBED: readonly MediaType[] = ['application/json', 'text/event-stream'];

/** OpenAPI 3.1 describes bytes by leaving their schema out. */
function describeContent(endpoint: Endpoint, mediaType: MediaType): { schema?: z.ZodType } {
  if (DESCRIBED.includes(mediaType)) return { schema: endpoint.response };
  // Each line is one; only documents are told so.
  if (mediaType === 'application/x-ndjson') return { schema: DocumentLine };
  return /csv|^text\//.test(mediaType) ? { schema: z.string() } : {};
}

function describeAnswer(endpoint: Endpoint): ZodOpenApiResponseObject {
  const headers = z.object({
    ETag: z.string().meta({ description: 'Data revision of the answer' }),
    'Cache-Control': z.string(),
    ...endpoint.headers?.shape,
  });
  return {
    description: endpoint.summary,
    ...(isOfRevision(endpoint) ? { headers } : {}),
    content: Object.fromEntries(
      endpoint.produces.map((mediaType) => [mediaType, describeContent(endpoint, mediaType)]),
    ),
  };
}

function describeOperation(endpoint: Endpoint): ZodOpenApiOperationObject {
  const description = [endpoint.description, sayAccess(endpoint)].filter((text) => text != null).join(' ');
  return {
    operationId: endpoint.name,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    ...(description === '' ? {} : { description }),
    ...(endpoint.takesFile
      ? { requestBody: { required: true, content: { 'application/octet-stream': {} } } }
      : {}),
    ...(endpoint.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: endpoint.body } } } }
      : {}),
    requestParams: { path: endpoint.params, query: describeQuery(endpoint.query) },
    responses: {
      200: describeAnswer(endpoint),
      ...describeRefusals(endpoint),
      ...(!isOfRevision(endpoint) ? {} : { 304: { description: 'The answer you hold is still the newest' } }),
      422: problem('A parameter is wrong or unknown, or a code is not in the catalogue'),
      500: problem('The request failed'),
      ...(endpoint.path === '/health' ? {} : { 503: problem('The figures cannot be read yet') }),
    },
  };
}

/** `/indicators/:indicator` in OpenAPI's spelling: `/indicators/{indicator}`. */
const openapiPath = (path: string): string => `${API_PREFIX}${path.replaceAll(/:(\w+)/g, '{$1}')}`;

function describePaths(): Record<string, ZodOpenApiPathItemObject> {
  const byPath = Map.groupBy(endpoints as readonly Endpoint[], ({ path }) => openapiPath(path));
  return Object.fromEntries(
    Array.from(byPath, ([path, calls]) => [
      path,
      Object.fromEntries(calls.map((each) => [each.method.toLowerCase(), describeOperation(each)])),
    ]),
  );
}

/** The contract as an OpenAPI 3.1 document. */
export function buildOpenapi(): ReturnType<typeof createDocument> {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Көрсеткіш API',
      version: '1',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: describePaths(),
  });
}
