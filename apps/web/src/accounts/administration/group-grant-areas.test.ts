import { expect, it } from 'vitest';
import { REF_AREAS } from '../../testing/published-areas.ts';
import { groupGrantAreas } from './group-grant-areas.ts';

it('offers every area once, districts under their city', () => {
  const groups = groupGrantAreas(REF_AREAS, 'kk');
  const offered = groups.flatMap(({ options }) => options.map(({ choice }) => choice));
  expect(offered.toSorted()).toEqual(REF_AREAS.map(({ refArea }) => refArea).toSorted());
  const almaty = groups.find(({ options }) => options[0]?.choice === '750000000');
  expect(almaty?.options).toHaveLength(9);
  expect(almaty?.options.map(({ choice }) => choice)).toContain('751210000');
});
