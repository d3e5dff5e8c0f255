import type { TermFigures } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { nameTermFigures } from './name-term-figures.ts';

const name = (different: Partial<TermFigures>, language: 'kk' | 'ru' = 'ru') =>
  nameTermFigures(
    {
      ...{ indicator: 'INFORMATION_TV_HOURS', breakdown: {}, everyCode: null },
      ...{ scenario: 'ACTUAL', refArea: null, timePeriod: null, ...different },
    },
    CATALOGUE,
    language,
    language === 'ru' ? 'план' : 'жоспар',
  );

const hours = CATALOGUE.indicator('INFORMATION_TV_HOURS').shortName;

it('names the indicator alone where nothing narrows the term', () => {
  expect(name({})).toBe(hours.ru);
  expect(name({ breakdown: null, scenario: null }, 'kk')).toBe(hours.kk);
});

it('names codes, dimensions, areas, periods and plans', () => {
  const outlet = CATALOGUE.code('OUTLET', 'ALMATY_TV').name;
  expect(name({ breakdown: { OUTLET: 'ALMATY_TV' }, scenario: 'PLAN', timePeriod: '2021' })).toBe(
    `${hours.ru} (${outlet.ru}, 2021 год, план)`,
  );
  expect(name({ everyCode: 'OUTLET', refArea: '000000000' }, 'kk')).toBe(
    `${hours.kk} (${CATALOGUE.dimension('OUTLET').name.kk}, ${CATALOGUE.refArea('000000000').name.kk})`,
  );
});
