import type { CalendarReport, RoleGrant } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { buildReport } from '../testing/build-report.ts';
import { buildCalendar } from './build-calendar.ts';
import { standReport } from './report-status.ts';

const TODAY = '2021-07-10';

const begun = (state: NonNullable<CalendarReport['submission']>['state'], changes = {}) =>
  buildReport({ submission: { submission: 7, state }, ...changes });

describe('a report stands', () => {
  it.each([
    [buildReport({ opens: '2021-08-01', due: '2021-08-15' }), 'NOT_YET', 0],
    [buildReport({ due: '2021-07-18' }), 'OPEN', 0],
    [buildReport({ due: '2021-07-17' }), 'DUE_SOON', 0],
    [buildReport({ due: '2021-07-10' }), 'DUE_SOON', 0],
    [buildReport({ due: '2021-07-08' }), 'OVERDUE', 2],
    [begun('DRAFT', { due: '2021-07-08' }), 'DRAFT', 2],
    [begun('WITHDRAWN', { due: '2021-07-08' }), 'OVERDUE', 2],
  ] as const)('by its due day until it is begun: %#', (one, status, lateDays) => {
    expect(standReport(one, TODAY)).toEqual({ status, lateDays });
  });

  it('late by the day in Almaty on which it was first submitted', () => {
    const at = (submittedAt: string) =>
      standReport(begun('PUBLISHED', { submittedAt }), '2026-11-23').lateDays;
    expect([at('2021-07-15T17:59:00.000Z'), at('2021-07-16T18:30:00.000Z')]).toEqual([0, 2]);
  });
});

describe('a calendar', () => {
  const grant = (role: RoleGrant['role'], refArea: string | null = null): RoleGrant[] => [
    { role, direction: 'YOUTH', refArea },
  ];

  const REPORTS = [
    buildReport({ due: '2021-06-01' }),
    begun('DRAFT'),
    begun('SUBMITTED'),
    begun('RETURNED'),
    buildReport({ direction: 'ASSEMBLIES' }),
  ];

  const statuses = (grants: RoleGrant[], reports = REPORTS) =>
    buildCalendar({ reports, today: TODAY }, grants, CATALOGUE).mine.map(({ status }) => status);

  it('tells an editor what to do first', () => {
    expect(statuses(grant('EDITOR'))).toEqual(['RETURNED', 'DRAFT', 'OVERDUE']);
  });

  it('tells an approver what waits, and others nothing', () => {
    expect([statuses(grant('APPROVER')), statuses(grant('ANALYST'))]).toEqual([['SUBMITTED'], []]);
  });

  it('knows areas by what they lie in', () => {
    const district = buildReport({ refArea: '751210000' });
    expect(statuses(grant('EDITOR', '750000000'), [district])).toEqual(['DUE_SOON']);
    expect(statuses(grant('EDITOR', '751210000'), [buildReport()])).toEqual([]);
  });

  it('has every direction in the order of the report', () => {
    const { directions } = buildCalendar({ reports: REPORTS, today: TODAY }, [], CATALOGUE);
    expect(directions.map(({ direction, rows }) => [direction, rows.length])).toEqual([
      ['ASSEMBLIES', 1],
      ['YOUTH', 4],
    ]);
  });
});
