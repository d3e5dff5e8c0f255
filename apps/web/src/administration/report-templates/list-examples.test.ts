import { checkTemplate, parseTemplate } from '@korsetkish/figures';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { listExamples } from './list-examples.ts';

const { directions, indicators, codelists } = CATALOGUE;

it.each(directions.map(({ direction }) => direction))(
  'examples of %s can be saved as they stand',
  (direction) => {
    const own = indicators.filter((indicator) => indicator.direction === direction);
    const text = listExamples(own, codelists, 'Тақырып')
      .map(({ typed }) => typed)
      .join('\n\n');
    expect(checkTemplate(parseTemplate(text), direction, CATALOGUE)).toEqual([]);
  },
);

it('there is one of every kind where something is broken down, and none of a direction without indicators', () => {
  const own = indicators.filter(({ direction }) => direction === 'ASSEMBLIES');
  const kinds = (of: typeof own) => listExamples(of, codelists, 'Тақырып').map(({ kind }) => kind);
  expect(new Set(kinds(own)).size).toBe(14);
  expect(kinds([])).toEqual(['heading', 'narrative', 'notes', 'rest']);
});
