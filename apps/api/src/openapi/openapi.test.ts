import { readFileSync } from 'node:fs';
import { API_PREFIX, endpoints } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { formatOpenapi, OPENAPI_FILE } from './openapi-file.ts';

/** Bytes have no schema. */
const Content = z.record(z.string(), z.object({ schema: z.looseObject({}).optional() }));
const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean().optional(),
  style: z.string().optional(),
  explode: z.boolean().optional(),
  description: z.string().optional(),
  schema: z.looseObject({}),
});
const Operation = z.object({
  operationId: z.string(),
  summary: z.string().min(1),
  tags: z.array(z.string()).length(1),
  parameters: z.array(Parameter).default([]),
  responses: z.record(
    z.string().regex(/^[2345]\d\d$/),
    z.object({
      description: z.string().min(1),
      headers: z.record(z.string(), z.looseObject({})).optional(),
      content: Content.optional(),
    }),
  ),
});
/** As much of OpenAPI 3.1's rules as the document makes use of. */
const Document = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string(), license: z.object({ name: z.string() }) }),
  tags: z.array(z.object({ name: z.string(), description: z.string().min(1) })),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'post', 'put', 'patch', 'delete']), Operation),
  ),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

const METHODS = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;

const text = formatOpenapi();
const document = Document.parse(JSON.parse(text));

const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

describe('OpenAPI document', () => {
  it('is the one in docs/openapi.json (if not: pnpm generate)', () => {
    expect(readFileSync(OPENAPI_FILE, 'utf8')).toBe(text);
  });

  it('describes every call of the contract, under its own name', () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(names.toSorted()).toEqual(endpoints.map(({ name }) => name).toSorted());
    expect(new Set(names).size).toBe(endpoints.length);
  });

  it.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
    'gives %s its parameters and answers',
    (_name, endpoint) => {
      const path = `${API_PREFIX}${endpoint.path.replaceAll(/:(\w+)/g, '{$1}')}`;
      const operation = document.paths[path]?.[METHODS[endpoint.method]];
      const named = (place: string) =>
        operation?.parameters.filter((each) => each.in === place).map(({ name }) => name);
      expect(named('query')).toEqual(Object.keys(endpoint.query.shape));
      expect(named('path')).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect(operation?.parameters.filter((each) => each.in === 'path').every((each) => each.required)).toBe(
        true,
      );
      expect(Object.keys(operation?.responses['200']?.content ?? {})).toEqual([...endpoint.produces]);
      for (const [status, { content }] of Object.entries(operation?.responses ?? {})) {
        if (status >= '400') expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
      }
    },
  );

  it('describes the content of every answer but those in bytes', () => {
    const contents = operations.flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ content = {} }) => Object.entries(content)),
    );
    const undescribed = contents.filter(([, { schema }]) => schema === undefined);
    expect([...new Set(undescribed.map(([mediaType]) => mediaType))]).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/octet-stream',
    ]);
  });

  it('says in which headers a file tells its size, name and next page', () => {
    const { headers } = document.paths[`${API_PREFIX}/observations`]?.get?.responses['200'] ?? {};
    expect(Object.keys(headers ?? {})).toEqual([
      'ETag',
      'Cache-Control',
      'Total-Rows',
      'Content-Disposition',
      'Link',
    ]);
  });

  it('groups its calls by what they tell about, and says what each group is', () => {
    const used = operations.flatMap(({ tags }) => tags);
    expect(new Set(used)).toEqual(new Set(document.tags.map(({ name }) => name)));
  });

  it('describes lists as lists joined by commas', () => {
    const { get } = document.paths[`${API_PREFIX}/observations`] ?? {};
    const indicator = get?.parameters.find(({ name }) => name === 'indicator');
    expect(indicator).toMatchObject({ style: 'form', explode: false, schema: { type: 'array' } });
    expect(indicator?.description).toContain('Comma-separated');
  });

  it('refers to nothing that it does not hold', () => {
    const names = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, reference]) => reference);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      expect(Object.keys(document.components.schemas)).toContain(name?.replace('#/components/schemas/', ''));
    }
  });
});
