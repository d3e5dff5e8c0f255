import { expect, it } from 'vitest';
import type { AreaInTime } from '../areas/areas-in-time.ts';
import { listReportingAreas } from './list-reporting-areas.ts';

const area = (refArea: string, more: Partial<AreaInTime> = {}): AreaInTime => ({
  refArea,
  parent: '750000000',
  validFrom: null,
  validTo: null,
  predecessors: [],
  ...more,
});

const CITY = area('750000000', { parent: '000000000' });
const AREAS = [
  CITY,
  area('751110000'),
  // Given up at the end of June; what it was given to has other borders since.
  area('751210000', { validTo: '2021-06-30' }),
  area('751310000', { validFrom: '2021-07-01' }),
  // Cut out of another on the first of October.
  area('751410000', { validFrom: '2021-10-01', predecessors: ['751110000'] }),
  area('511010000', { parent: '510000000' }),
];

it.each([
  ['2021-Q2', ['751110000', '751210000', '751310000']],
  ['2021-Q3', ['751110000', '751310000']],
  ['2021-Q4', ['751110000', '751310000', '751410000']],
  ['2021', ['751110000', '751310000', '751410000']],
])('of the districts of a city those report on %s that were there on its last day', (timePeriod, areas) => {
  expect(listReportingAreas({ refArea: '750000000', byParts: true }, timePeriod, AREAS)).toEqual(areas);
});

it('by itself an area reports as long as it is there', () => {
  const own = { refArea: '751210000', byParts: false };
  expect(listReportingAreas(own, '2021-Q2', AREAS)).toEqual(['751210000']);
  expect(listReportingAreas(own, '2021-Q3', AREAS)).toEqual([]);
});
