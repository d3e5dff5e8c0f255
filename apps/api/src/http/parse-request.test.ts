import { endpoints, getObservations } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { kkCatalogue } from './messages/catalogue/kk-catalogue.ts';
import { messagesByLanguage } from './messages/messages-by-language.ts';
import { parseBody, parseRequest, type RawInput } from './parse-request.ts';
import { formatProblem, ProblemError } from './problem.ts';

const parse = (query: RawInput) => parseRequest(getObservations, { params: {}, query }).query;

function problemOf(query: RawInput, language: 'kk' | 'ru' | 'en' = 'en') {
  try {
    parse(query);
  } catch (error) {
    if (error instanceof ProblemError) return formatProblem(error, language);
    throw error;
  }
  throw new Error('the request was let through');
}

describe('parseRequest', () => {
  it('reads lists, defaults and empty form fields', () => {
    expect(parse({ indicator: 'A,B', startPeriod: '', limit: '5' })).toEqual({
      indicator: ['A', 'B'],
      layer: 'published',
      format: 'json',
      limit: 5,
    });
  });

  it('names every wrong and every unknown parameter at once', () => {
    const { status, type, errors } = problemOf({ indicators: 'A', refArea: '75', limit: '0', format: 'pdf' });
    expect({ status, type }).toEqual({ status: 422, type: '/problems/invalid-request' });
    expect(errors).toEqual([
      {
        path: 'query.indicators',
        message: 'There is no such parameter: indicators. The nearest one: indicator.',
      },
      { path: 'query.refArea', message: 'A KATO code is nine digits, for example 750000000. Given: 75.' },
      {
        path: 'query.format',
        message: 'A format is expected. Choices: json, csv, xlsx, sdmx-csv. Given: pdf.',
      },
      { path: 'query.limit', message: 'The number of rows is a whole number from 1 up.' },
    ]);
  });

  it('says once what is wrong with several parameters', () => {
    const { errors, detail } = problemOf({ startPeriod: 'x', endPeriod: 'x' });
    expect(errors).toHaveLength(2);
    expect(detail).toBe(errors[0]?.message);
  });

  it('repeats no more of a long text than its beginning', () => {
    const [error] = problemOf({ refArea: '7'.repeat(5000) }).errors;
    expect(error?.message).toBe(
      `A KATO code is nine digits, for example 750000000. Given: ${'7'.repeat(100)}….`,
    );
  });

  it.each(['\0', 'а\uD800б'])('refuses a text that cannot be kept: %j', (text) => {
    const message = 'The text holds a character that cannot be kept.';
    expect(problemOf({ indicator: text }).errors).toEqual([{ path: 'query.indicator', message }]);
    const body = { about: null, message: text, more: [{ text }] };
    expect(() => parseBody(z.unknown(), body)).toThrow(
      expect.objectContaining({
        type: 'invalid-request',
        errors: ['body.message', 'body.more.0.text'].map((path) => expect.objectContaining({ path })),
      }),
    );
  });

  it('names the item of a list that is wrong', () => {
    expect(problemOf({ timePeriod: '2020,2021-13' }).errors).toEqual([
      { path: 'query.timePeriod', message: expect.stringContaining('Given: 2021-13.') },
    ]);
  });

  it('names an empty item by words, and once', () => {
    expect(problemOf({ indicator: 'A,,,B' }).errors).toEqual([
      { path: 'query.indicator', message: expect.stringContaining('Given: an empty value.') },
    ]);
  });

  it('refuses a parameter that is given twice', () => {
    expect(problemOf({ indicator: ['A', 'B'] }).errors).toEqual([
      { path: 'query.indicator', message: expect.stringContaining('more than once') },
    ]);
  });

  it('speaks Kazakh and Russian', () => {
    expect(problemOf({ refArea: 'x' }, 'kk').detail).toContain('тоғыз цифрдан тұрады');
    expect(problemOf({ refArea: 'x' }, 'ru').detail).toContain('состоит из девяти цифр');
  });
});

it('has words for every parameter of every endpoint, in every language', () => {
  const fields = endpoints.flatMap((endpoint) => [
    ...Object.keys(endpoint.query.shape),
    ...Object.keys(endpoint.params.shape),
    ...('body' in endpoint && 'shape' in endpoint.body ? Object.keys(endpoint.body.shape) : []),
  ]);
  for (const messages of Object.values(messagesByLanguage)) {
    // Fields of the catalogue's entries lie deeper; that each of them has words, the compiler sees to.
    const known = new Set([...fields, ...Object.keys(kkCatalogue.expects)]);
    expect(Object.keys(messages.expects).sort()).toEqual([...known].sort());
  }
});
