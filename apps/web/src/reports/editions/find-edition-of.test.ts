import type { ReportEdition } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { findEditionOf } from './find-edition-of.ts';

const REPORT = {
  refArea: '750000000',
  window: { startPeriod: '2020', endPeriod: '2021-05' },
  sections: [{ direction: 'YOUTH', heading: { kk: 'Бірінші', ru: 'Первое' }, blocks: [] }],
  empty: ['COUNCIL_DECISIONS'],
};

const edition = (number: number, changes: Partial<ReportEdition> = {}): ReportEdition => ({
  ...{ edition: number, number, year: 2026, revision: 1, files: [], frozenBy: 'Әсем' },
  frozenAt: '2026-11-23T08:00:00.000Z',
  refArea: REPORT.refArea,
  window: REPORT.window,
  directions: ['COUNCIL_DECISIONS', 'YOUTH'],
  ...changes,
});

it('is the newest that says the same things of the same time and place, directions without figures too', () => {
  expect(findEditionOf(REPORT, [edition(3), edition(2)])?.edition).toBe(3);
});

it.each([
  ['area', { refArea: '710000000' }],
  ['end', { window: { startPeriod: '2020', endPeriod: '2021' } }],
  ['start', { window: { startPeriod: '2019', endPeriod: '2021-05' } }],
  ['fewer directions', { directions: ['YOUTH'] }],
  ['other directions', { directions: ['YOUTH', 'ASSEMBLIES'] }],
])('is none with another %s', (_, changes) => {
  expect(findEditionOf(REPORT, [edition(1, changes)])).toBeUndefined();
});
