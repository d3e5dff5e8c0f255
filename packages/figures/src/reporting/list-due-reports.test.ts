import type { ReportingRule } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { listDueReports } from './list-due-reports.ts';

const RULE = {
  frequency: 'Q',
  cumulative: false,
  scenario: 'ACTUAL',
  dueDays: 15,
  validFrom: '2021-04-01',
  validTo: null,
} satisfies Partial<ReportingRule>;

describe('reports that a rule asks for', () => {
  it('begin with the first whole period of the rule', () => {
    expect(listDueReports(RULE, { from: 2021, to: 2021 })).toEqual([
      { timePeriod: '2021-Q2', due: '2021-07-15' },
      { timePeriod: '2021-Q3', due: '2021-10-15' },
      { timePeriod: '2021-Q4', due: '2022-01-15' },
    ]);
    expect(listDueReports({ ...RULE, validFrom: '2021-04-02' }, { from: 2021, to: 2021 })).toHaveLength(2);
    expect(listDueReports(RULE, { from: 2020, to: 2020 })).toEqual([]);
  });

  it('end with the last period that the rule covers', () => {
    const ended = { ...RULE, validTo: '2021-09-30' };
    expect(listDueReports(ended, { from: 2021, to: 2030 }).map(({ timePeriod }) => timePeriod)).toEqual([
      '2021-Q2',
      '2021-Q3',
    ]);
  });

  it('cover everything since January where the rule says so, and the year is a year', () => {
    const rule = { ...RULE, cumulative: true, validFrom: '2021-05-01' };
    expect(listDueReports(rule, { from: 2021, to: 2021 }).map(({ timePeriod }) => timePeriod)).toEqual([
      '2021-01-01/P6M',
      '2021-01-01/P9M',
      '2021',
    ]);
    expect(
      listDueReports({ ...rule, frequency: 'M' }, { from: 2022, to: 2022 }).map(
        ({ timePeriod }) => timePeriod,
      ),
    ).toEqual([...Array.from({ length: 11 }, (_, index) => `2022-01-01/P${index + 1}M`), '2022']);
  });

  it('are named by month, quarter or year', () => {
    const ofYear = (frequency: ReportingRule['frequency']) =>
      listDueReports({ ...RULE, frequency, validFrom: '2021-01-01' }, { from: 2024, to: 2024 });
    expect(ofYear('M')[1]).toEqual({ timePeriod: '2024-02', due: '2024-03-15' });
    expect(ofYear('M')).toHaveLength(12);
    expect(ofYear('A')).toEqual([{ timePeriod: '2024', due: '2025-01-15' }]);
  });

  it('are due soon after a plan begins, not after it has ended', () => {
    const plan = { ...RULE, frequency: 'A', scenario: 'PLAN', dueDays: 30, validFrom: '2022-01-01' } as const;
    expect(listDueReports(plan, { from: 2022, to: 2022 })).toEqual([
      { timePeriod: '2022', due: '2022-01-31' },
    ]);
  });
});
