import { API_PREFIX, type Endpoint, endpoints, type MediaType, Problem, TAGS } from '@korsetkish/contract';
import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponseObject } from 'zod-openapi';
import { describeQuery } from './describe-query.ts';

const DESCRIPTION = `Published figures of the departments of public development, exactly as printed, with their sources.

- Read only, no key needed. Names and notes come in Kazakh and Russian in every answer.
- Every answer carries an \`ETag\` of the data revision; send it back in \`If-None-Match\` and get 304 while nothing changed.
- Errors are RFC 9457 \`application/problem+json\`, in Kazakh, Russian or English by \`Accept-Language\`. Match on \`type\`.
- Unknown parameters and unknown codes are refused with 422, never answered with an empty list. A parameter without a
  value (\`startPeriod=\`) counts as left out.
- Figures also come as files: CSV, XLSX and SDMX-CSV 2.0 (\`format=\` of \`/observations\`), streamed whole. The header
  \`Total-Rows\` says before the first of them how many figures follow; HEAD asks for that alone.`;

const problem = (description: string): ZodOpenApiResponseObject => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

/** Probes ask about the service itself; their answers are neither kept nor numbered by revision. */
const isProbe = ({ path }: Endpoint): boolean => path === '/health' || path === '/ready';

/** OpenAPI 3.1 describes bytes by leaving their schema out. */
const isText = (mediaType: MediaType): boolean => /csv|^text\//.test(mediaType);

function describeAnswer(endpoint: Endpoint): ZodOpenApiResponseObject {
  const headers = z.object({
    ETag: z.string().meta({ description: 'Data revision of the answer' }),
    'Cache-Control': z.string(),
    ...endpoint.headers?.shape,
  });
  const downloads = endpoint.produces.filter((mediaType) => mediaType !== 'application/json');
  return {
    description: endpoint.summary,
    ...(isProbe(endpoint) ? {} : { headers }),
    content: {
      'application/json': { schema: endpoint.response },
      ...Object.fromEntries(
        downloads.map((mediaType) => [mediaType, isText(mediaType) ? { schema: z.string() } : {}]),
      ),
    },
  };
}

function describeOperation(endpoint: Endpoint): ZodOpenApiOperationObject {
  return {
    operationId: endpoint.name,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    ...(endpoint.description === undefined ? {} : { description: endpoint.description }),
    requestParams: { path: endpoint.params, query: describeQuery(endpoint.query) },
    responses: {
      200: describeAnswer(endpoint),
      ...(isProbe(endpoint) ? {} : { 304: { description: 'The answer you hold is still the newest' } }),
      422: problem('A parameter is wrong or unknown, or a code is not in the catalogue'),
      500: problem('The request failed'),
      ...(endpoint.path === '/health' ? {} : { 503: problem('The figures cannot be read yet') }),
    },
  };
}

/** `/indicators/:indicator` in OpenAPI's spelling: `/indicators/{indicator}`. */
const openapiPath = (path: string): string => `${API_PREFIX}${path.replaceAll(/:(\w+)/g, '{$1}')}`;

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
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [openapiPath(endpoint.path), { get: describeOperation(endpoint) }]),
    ),
  });
}
