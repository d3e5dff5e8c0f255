import { expect, it } from 'vitest';
import { chooseRefArea } from './choose-ref-area.ts';

const ALMATY = '750000000';
const ALATAU = '751210000';
const ASTANA = '710000000';
const checks = [{ refArea: ALMATY }, { refArea: ASTANA }];

it.each([
  ['all areas, until one is chosen', {}, undefined, undefined],
  ['the area chosen for all pages', {}, ASTANA, ASTANA],
  ['all areas where that one has no checks', {}, ALATAU, undefined],
  ['its own choice first', { refArea: ALMATY }, ASTANA, ALMATY],
  ['all areas where they are asked for', { refArea: 'all' } as const, ASTANA, undefined],
])('shows %s', (_what, search, areaOfAllPages, shown) => {
  expect(chooseRefArea(search, areaOfAllPages, checks, '')).toBe(shown);
});

it('hides no check that the address points at', () => {
  expect(chooseRefArea({}, ASTANA, checks, 'DEBATES_REACH.750000000.2020')).toBeUndefined();
});
