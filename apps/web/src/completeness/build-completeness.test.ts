import type { CalendarReport } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../desk/testing/build-report.ts';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { buildCompleteness, type CompletenessOrder } from './build-completeness.ts';

const TODAY = '2021-10-10';

const handedIn = (day: string, changes: Partial<CalendarReport> = {}) =>
  buildReport({
    submittedAt: `${day}T06:00:00.000Z`,
    submission: { submission: 1, state: 'SUBMITTED' },
    ...changes,
  });

const build = (reports: CalendarReport[], order: CompletenessOrder = 'direction') =>
  buildCompleteness({ reports, today: TODAY }, CATALOGUE, order);

describe('completeness', () => {
  it('tells what came in time, what came late and what is missing', () => {
    const found = build([
      handedIn('2021-07-15'),
      handedIn('2021-07-18', { rule: 'ANOTHER' }),
      buildReport({ rule: 'A_THIRD', submission: { submission: 2, state: 'DRAFT' } }),
    ]);
    expect(found).toMatchObject({ asked: 3, inTime: 1, late: 1, missing: 1 });
    expect(found.rows[0]?.results).toMatchObject([
      { outcome: 'IN_TIME', lateDays: 0 },
      { outcome: 'LATE', lateDays: 3 },
      { outcome: 'MISSING', lateDays: 87 },
    ]);
  });

  it('blames nobody for what is not due yet, and counts it once it is there', () => {
    const next = { timePeriod: '2021-Q3', opens: '2021-10-01', due: '2021-10-15' };
    expect(build([buildReport(next)])).toMatchObject({
      asked: 0,
      missing: 0,
      rows: [{ results: [{ outcome: 'NOT_DUE' }] }],
    });
    expect(build([handedIn('2021-10-09', next)])).toMatchObject({
      asked: 1,
      inTime: 1,
      rows: [{ results: [{ outcome: 'IN_TIME' }] }],
    });
    expect(build([buildReport({ due: TODAY })])).toMatchObject({ missing: 0 });
  });

  it('has a line for each direction and area, in the order of the report or by area', () => {
    const reports = [
      buildReport(),
      buildReport({ refArea: '751210000' }),
      buildReport({ direction: 'ASSEMBLIES' }),
      buildReport({ timePeriod: '2021-Q1' }),
    ];
    const lines = (order: CompletenessOrder) =>
      build(reports, order).rows.map(({ direction, refArea, asked }) => [direction, refArea, asked]);
    expect(lines('direction')).toEqual([
      ['ASSEMBLIES', '750000000', 1],
      ['YOUTH', '750000000', 2],
      ['YOUTH', '751210000', 1],
    ]);
    expect(
      build([buildReport({ direction: 'ASSEMBLIES', refArea: '751210000' }), buildReport()], 'refArea').rows,
    ).toMatchObject([{ refArea: '750000000' }, { refArea: '751210000' }]);
  });

  it('has a column for each period in the order of time, plans apart', () => {
    const { periods } = build([
      buildReport({ timePeriod: '2021', frequency: 'A' }),
      buildReport({ timePeriod: '2021-Q4' }),
      buildReport({ timePeriod: '2021', frequency: 'A', scenario: 'PLAN' }),
      buildReport({ timePeriod: '2021-Q1' }),
      buildReport({ timePeriod: '2021-Q1', refArea: '751210000' }),
    ]);
    expect(periods).toEqual([
      { timePeriod: '2021-Q1', scenario: 'ACTUAL' },
      { timePeriod: '2021-Q4', scenario: 'ACTUAL' },
      { timePeriod: '2021', scenario: 'ACTUAL' },
      { timePeriod: '2021', scenario: 'PLAN' },
    ]);
  });

  it('still counts as handed in what an approver sent back', () => {
    const returned = handedIn('2021-07-14', { submission: { submission: 3, state: 'RETURNED' } });
    expect(build([returned])).toMatchObject({ inTime: 1, missing: 0 });
  });
});
