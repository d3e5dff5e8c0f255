import { expect, it } from 'vitest';
import { readView, writeView } from './view-address.ts';

it('a view is written with its area, and read back with nothing of another page', () => {
  const view = writeView({ area: '750000000', indicator: ['YOUTH_NEET_RATE'], period: ['LAST_YEAR'] });
  expect(view).toBe('?area=750000000&indicator=YOUTH_NEET_RATE&period=LAST_YEAR');
  expect(readView(view)).toMatchObject({ area: '750000000', period: ['LAST_YEAR'] });
  expect(Object.keys(readView(view))).toEqual(expect.arrayContaining(['from', 'to', 'layer', 'refArea']));
});
