import { expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALMATY, ASTANA, REPUBLIC } from '../testing/published-input.ts';
import { chooseRefArea } from './choose-ref-area.ts';

const ALATAU = '751210000';
const SHYMKENT = '790000000';
const CHECKS = [{ refArea: ALMATY }, { refArea: ASTANA }];

const choose = (search: Parameters<typeof chooseRefArea>[0], target = '', checks = CHECKS) => {
  const { refArea, insteadOf } = chooseRefArea(search, CATALOGUE.refAreas, checks, target);
  return [refArea, insteadOf?.refArea];
};

it.each([
  ['all areas, until one is chosen', {}, undefined, undefined],
  ['the area chosen for all pages', { area: ASTANA }, ASTANA, undefined],
  ['the city of a district without checks, and says so', { area: ALATAU }, ALMATY, ALATAU],
  ['all areas where none around has checks, and says so', { area: SHYMKENT }, undefined, SHYMKENT],
  ['its own choice first', { area: ALATAU, refArea: ASTANA }, ASTANA, undefined],
  ['all areas where they are asked for', { area: ALATAU, refArea: 'all' } as const, undefined, undefined],
  ['all areas for an area that does not exist', { area: '999999999' }, undefined, undefined],
])('shows %s', (_what, search, shown, insteadOf) => {
  expect(choose(search)).toEqual([shown, insteadOf]);
});

it('climbs as far as the republic', () => {
  expect(choose({ area: ALATAU }, '', [{ refArea: REPUBLIC }])).toEqual([REPUBLIC, ALATAU]);
});

it('hides no check that the address points at', () => {
  expect(choose({ area: ASTANA }, 'DEBATES_REACH.750000000.2020')).toEqual([undefined, undefined]);
});
