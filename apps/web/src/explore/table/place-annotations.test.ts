import type { Annotation } from '@korsetkish/contract';
import type { PivotLayout } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { buildAnnotation } from '../../charts/annotations/annotations.fixture.ts';
import { buildChartAnnotations } from '../../charts/annotations/build-chart-annotations.ts';
import { plain } from '../../testing/plain.ts';
import { ANNOTATIONS } from '../../testing/published-annotations.ts';
import { exploreNames } from '../testing/explore-names.ts';
import { publishedOf, tableOf } from '../testing/pick-published.ts';
import { placeAnnotations } from './place-annotations.ts';

const PROJECTS = 'YOUTH_SOCIAL_ORDER_PROJECTS';
const ACROSS: Partial<PivotLayout> = {
  rows: ['INDICATOR', 'BREAKDOWN'],
  columns: ['TIME_PERIOD', 'SCENARIO'],
};
const ru = exploreNames('ru');

/** What is marked where: `column 2020.ACTUAL`, `row ...`, `figure ...`, each with its numbers. */
function marksOf(
  indicators: readonly string[],
  layout: Partial<PivotLayout>,
  annotations: readonly Annotation[] = ANNOTATIONS,
) {
  const table = tableOf(publishedOf(...indicators), layout);
  const placed = placeAnnotations(table, (figures) => buildChartAnnotations(annotations, figures, ru));
  const numbersOf = (told: readonly { number: number }[]) => told.map(({ number }) => number);
  const marks = [
    ...table.columns.map((column) => [`column ${column.key}`, numbersOf(placed.ofColumn(column))] as const),
    ...table.rows.map((row) => [`row ${row.key}`, numbersOf(placed.ofRow(row))] as const),
    ...table.observations.map(
      (each) => [`figure ${each.indicator} ${each.timePeriod}`, numbersOf(placed.ofFigure(each))] as const,
    ),
  ];
  return {
    texts: placed.annotations.map(({ text }) => plain(text)),
    marks: marks.filter(([, numbers]) => numbers.length > 0),
  };
}

describe('what happened, in a table', () => {
  it('is told of the projects that were cancelled, at the columns of its year', () => {
    const { texts, marks } = marksOf([PROJECTS], ACROSS);
    expect(texts).toEqual(['2020 — COVID-19: отменены 8 из 26 проектов (по данным источника)']);
    expect(marks).toEqual([
      ['column 2020.ACTUAL', [1]],
      ['column 2020.PLAN', [1]],
    ]);
  });

  it('stands at the rows of its year where years are rows', () => {
    const { marks } = marksOf([PROJECTS], { rows: ['TIME_PERIOD', 'SCENARIO'] });
    expect(marks).toEqual([
      ['row 2020.ACTUAL', [1]],
      ['row 2020.PLAN', [1]],
    ]);
  });

  it('stands at its figures where others share their row and column', () => {
    const { texts, marks } = marksOf([PROJECTS, 'ASSEMBLY_NOTIFICATIONS'], ACROSS);
    expect(texts).toHaveLength(2);
    expect(marks.map(([place]) => place)).toContain(`figure ${PROJECTS} 2020`);
    expect(marks.every(([place]) => place.startsWith('figure '))).toBe(true);
  });

  it('is numbered by time, several at one heading', () => {
    const both = ['2020-03', '2020-01'].map((timePeriod) =>
      buildAnnotation({ timePeriod, text: { kk: timePeriod, ru: timePeriod } }),
    );
    const { texts, marks } = marksOf([PROJECTS], ACROSS, both);
    expect(texts).toEqual(['янв. 2020 — 2020-01', 'март 2020 — 2020-03']);
    expect(marks).toEqual([
      ['column 2020.ACTUAL', [1, 2]],
      ['column 2020.PLAN', [1, 2]],
    ]);
  });

  it('is nothing where nothing happened', () => {
    expect(marksOf(['YOUTH_NEET_RATE'], { rows: ['REF_AREA'], columns: ['TIME_PERIOD'] })).toEqual({
      texts: [],
      marks: [],
    });
  });
});
