import type { Breakdown, Indicator, IndicatorDimension } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { listReportLines } from './list-report-lines.ts';

const name = { kk: 'Атауы', ru: 'Название' };

const buildIndicator = (
  indicator: string,
  group: string,
  position: number,
  changes: Partial<Indicator> = {},
): Indicator => ({
  indicator,
  direction: 'YOUTH',
  group,
  position,
  name,
  shortName: name,
  measure: 'FLOW',
  unitMeasure: 'PERSONS',
  polarity: 'NEUTRAL',
  headline: false,
  overAreas: 'SUM',
  overTime: 'SUM',
  dimensions: [],
  ratio: null,
  paceThreshold: null,
  definitions: [],
  notes: [],
  refAreas: [],
  ...changes,
});

const by = (dimension: string, kind: IndicatorDimension['kind'] = 'PARTITION') => [{ dimension, kind }];

const catalogue = buildCatalogue({
  indicators: [
    buildIndicator('SECOND', 'LATER', 1),
    buildIndicator('FIRST', 'SOONER', 3, { measure: 'STOCK' }),
    buildIndicator('BROKEN_DOWN', 'SOONER', 2, { dimensions: by('OUTCOME') }),
    buildIndicator('SHARES', 'LATER', 4, { dimensions: by('OUTCOME', 'PARTITION_OF_100') }),
    buildIndicator('ELSEWHERE', 'SOONER', 5, { direction: 'ASSEMBLIES' }),
  ],
  directions: [
    {
      direction: 'YOUTH',
      position: 1,
      name,
      indicatorCount: 4,
      groups: [
        { group: 'SOONER', position: 1, name },
        { group: 'LATER', position: 2, name },
      ],
    },
  ],
  codelists: [
    {
      dimension: 'OUTCOME',
      name,
      codes: ['APPROVED', 'REFUSED', 'OTHER'].map((code, index) => ({
        code,
        parent: null,
        position: index + 1,
        name,
      })),
    },
  ],
  refAreas: [],
  unitMeasures: [],
});

const RULE = { direction: 'YOUTH', indicators: [] };

const linesOf = (rule: typeof RULE | { direction: string; indicators: string[] }, known: Breakdown[] = []) =>
  listReportLines(rule, '2021-Q2', (indicator) => (indicator === 'BROKEN_DOWN' ? known : []), catalogue);

describe('lines of a report', () => {
  it('stand group by group, the total before its parts, and a level as of the last day', () => {
    const lines = linesOf(RULE);
    expect(
      lines.map(({ indicator, breakdown, timePeriod }) => [indicator, breakdown.OUTCOME ?? '', timePeriod]),
    ).toEqual([
      ['BROKEN_DOWN', '', '2021-Q2'],
      ['BROKEN_DOWN', 'APPROVED', '2021-Q2'],
      ['BROKEN_DOWN', 'REFUSED', '2021-Q2'],
      ['BROKEN_DOWN', 'OTHER', '2021-Q2'],
      ['FIRST', '', '2021-06-30'],
      ['SECOND', '', '2021-Q2'],
      ['SHARES', 'APPROVED', '2021-Q2'],
      ['SHARES', 'REFUSED', '2021-Q2'],
      ['SHARES', 'OTHER', '2021-Q2'],
    ]);
  });

  it('are those that were published before, where any were', () => {
    const known = [{ OUTCOME: 'REFUSED' }, {}, { OUTCOME: 'APPROVED' }];
    const lines = linesOf({ direction: 'YOUTH', indicators: ['BROKEN_DOWN'] }, known);
    expect(lines.map(({ breakdown }) => breakdown)).toEqual([
      {},
      { OUTCOME: 'APPROVED' },
      { OUTCOME: 'REFUSED' },
    ]);
  });

  it('have no total that never was published', () => {
    const lines = linesOf({ direction: 'YOUTH', indicators: ['BROKEN_DOWN'] }, [{ OUTCOME: 'REFUSED' }]);
    expect(lines.map(({ breakdown }) => breakdown)).toEqual([{ OUTCOME: 'REFUSED' }]);
  });

  it('have every code of a dimension that nothing was published by', () => {
    const lines = linesOf({ direction: 'YOUTH', indicators: ['BROKEN_DOWN'] }, [{}]);
    expect(lines.map(({ breakdown }) => breakdown.OUTCOME ?? '')).toEqual([
      '',
      'APPROVED',
      'REFUSED',
      'OTHER',
    ]);
  });

  it('are only of the indicators that the rule names', () => {
    const lines = linesOf({ direction: 'YOUTH', indicators: ['FIRST'] });
    expect(lines.map(({ indicator }) => indicator)).toEqual(['FIRST']);
  });
});
