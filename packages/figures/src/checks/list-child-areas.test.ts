import { expect, it } from 'vitest';
import { listChildAreas } from './list-child-areas.ts';
import { areaWithin } from './relation.fixture.ts';

const REPUBLIC = '000000000';

/** Two oblasts, one of them cut out of the other on 8 June 2022; a third that was dissolved at the end of 2021. */
const refAreas = [
  areaWithin(REPUBLIC, '190000000', { validFrom: '2022-06-08' }),
  areaWithin(REPUBLIC, '330000000', { validFrom: '2022-06-08', predecessors: ['190000000'] }),
  areaWithin(REPUBLIC, '510000000', { validTo: '2021-12-31' }),
  areaWithin('750000000', '751210000'),
];

it.each([
  ['before one was cut out of the other', '2021', ['190000000', '510000000']],
  ['by the last day of the period', '2022', ['190000000', '330000000']],
  ['on the day itself', '2022-06-08', ['190000000', '330000000']],
  ['on the day before', '2022-06-07', ['190000000']],
])('lists the areas that were there %s', (_, timePeriod, expected) => {
  expect(listChildAreas(REPUBLIC, timePeriod, refAreas)).toEqual(expected);
});

it('lists nothing within a district', () => {
  expect(listChildAreas('751210000', '2021', refAreas)).toEqual([]);
});
