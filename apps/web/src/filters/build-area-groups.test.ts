import type { RefArea } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { TRAINING_REF_AREAS } from '../testing/training-areas.ts';
import { buildAreaGroups } from './build-area-groups.ts';

function area(
  refArea: string,
  level: RefArea['level'],
  parent: string | null,
  kk: string,
  periods: string[],
): RefArea {
  return {
    refArea,
    level,
    parent,
    name: { kk, ru: kk },
    validFrom: null,
    validTo: null,
    validityCited: true,
    validityNote: null,
    predecessors: [],
    formerNames: [],
    timePeriods: periods,
    defaultWindow: null,
  };
}

const almaty = area('750000000', 'city', '000000000', 'Алматы қаласы', ['2020', '2021']);
const abai = area('100000000', 'region', '000000000', 'Абай облысы', []);

const refAreas = [
  area('000000000', 'country', null, 'Қазақстан Республикасы', ['2020']),
  abai,
  area('710000000', 'city', '000000000', 'Астана қаласы', ['2022']),
  area('711110000', 'district', '710000000', 'Алматы ауданы', []),
  almaty,
  area('751310000', 'district', '750000000', 'Әуезов ауданы', ['2021']),
  area('751110000', 'district', '750000000', 'Алмалы ауданы', []),
  area('751210000', 'district', '750000000', 'Алатау ауданы', ['2021']),
  area('751410000', 'district', '750000000', 'Бостандық ауданы', []),
];

it('offers a city with all its districts, then the others, the republic last', () => {
  const groups = buildAreaGroups(refAreas, almaty, 'kk').map(({ city, areas }) => [
    city?.name.kk ?? null,
    areas.map(({ name }) => name.kk),
  ]);
  expect(groups).toEqual([
    [
      'Алматы қаласы',
      ['Алматы қаласы', 'Алатау ауданы', 'Әуезов ауданы', 'Алмалы ауданы', 'Бостандық ауданы'],
    ],
    [null, ['Астана қаласы', 'Қазақстан Республикасы']],
  ]);
});

it('offers the area on screen, whatever it is', () => {
  const others = buildAreaGroups(refAreas, abai, 'kk').at(-1)?.areas ?? [];
  expect(others.map(({ name }) => name.kk)).toEqual([
    'Абай облысы',
    'Астана қаласы',
    'Қазақстан Республикасы',
  ]);
});

it('offers the districts of a city that has no figures of its own, as the training layer’s has none', () => {
  const city = TRAINING_REF_AREAS.find(({ refArea }) => refArea === '750000000');
  if (!city) throw new Error('no Almaty');
  for (const chosen of TRAINING_REF_AREAS.filter((each) => each === city || each.parent === city.refArea)) {
    const [group, ...others] = buildAreaGroups(TRAINING_REF_AREAS, chosen, 'ru');
    expect(group?.city).toBe(city);
    expect(group?.areas).toHaveLength(9);
    expect(others).toEqual([]);
  }
});
