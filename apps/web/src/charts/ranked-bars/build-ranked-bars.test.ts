import type { Observation } from '@korsetkish/contract';
import { expect, test } from 'vitest';
import { chartNames, published } from '../testing/chart-names.ts';
import { buildRankedBars } from './build-ranked-bars.ts';

const budget = (code: string, given: Partial<Observation>) =>
  published({
    indicator: 'INFORMATION_BUDGET',
    unitMeasure: 'KZT',
    unitMult: 3,
    breakdown: { OUTLET: code },
    ...given,
  });

const plan = { scenario: 'PLAN', timePeriod: '2021' } as const;
const observations = [
  budget('CITY_NEWSPAPERS', { obsValue: 440000, decimals: 1 }),
  budget('CITY_NEWSPAPERS', { obsValue: 620000, decimals: 1, ...plan }),
  budget('ALMATY_TV', { obsValue: 2627442 }),
  budget('ALMATY_TV', { obsValue: 2627442, ...plan }),
  budget('ONLINE_MEDIA', { obsValue: 148500 }),
  budget('ONLINE_MEDIA', { obsValue: 120000, decimals: 1, qualifier: 'UP_TO', ...plan }),
];

test('money per outlet stands in millions of tenge, the largest first', () => {
  const { bars, caption } = buildRankedBars({ observations, dimension: 'OUTLET', names: chartNames() });
  expect(caption).toBe('млн\u00a0тенге');
  expect(bars.map(({ label, figureText }) => [label, figureText])).toEqual([
    ['Телеканал «Almaty»', '2\u00a0627,4'],
    ['Городские газеты', '440'],
    ['Республиканские интернет-ресурсы', '148,5'],
  ]);
});

test('the planned change carries "up to" over in words', () => {
  const texts = (language: 'kk' | 'ru') =>
    buildRankedBars({ observations, dimension: 'OUTLET', names: chartNames(language) }).bars.map(
      (bar) => bar.plan?.text,
    );
  expect(texts('ru')).toEqual([
    'план 2\u00a0627,4, без изменений',
    'план 620, +180',
    'план до 120, снижение не менее 28,5',
  ]);
  expect(texts('kk')).toEqual([
    'жоспар 2\u00a0627,4, өзгеріссіз',
    'жоспар 620, +180',
    'жоспар 120\u2011ға дейін, азаюы кемінде 28,5',
  ]);
});

test('the key names both periods; the table keeps figures as printed', () => {
  const { keyEntries, figures } = buildRankedBars({ observations, dimension: 'OUTLET', names: chartNames() });
  expect(keyEntries.map(({ label }) => label)).toEqual(['2020 год, факт', 'план на 2021 год']);
  expect(figures.at(-1)).toMatchObject({
    code: 'Республиканские интернет-ресурсы',
    text: 'до 120\u00a0000,0\u00a0тыс.\u00a0₸',
    remarks: ['план'],
  });
});

test('a plan that is not of the next period has no change', () => {
  const later = [
    budget('ALMATY_TV', { obsValue: 10 }),
    budget('ALMATY_TV', { obsValue: 20, ...plan, timePeriod: '2025' }),
  ];
  const [bar] = buildRankedBars({ observations: later, dimension: 'OUTLET', names: chartNames() }).bars;
  expect(bar?.plan?.text).toBe('план 20');
});

test('a code without a figure has no bar and comes last', () => {
  const held = [
    budget('ALMATY_TV', { obsValue: null, obsStatus: 'O' }),
    budget('CITY_NEWSPAPERS', { obsValue: 5 }),
  ];
  const { bars } = buildRankedBars({ observations: held, dimension: 'OUTLET', names: chartNames() });
  expect(bars.map(({ code, plotted, figureText }) => [code, plotted, figureText])).toEqual([
    ['CITY_NEWSPAPERS', 5, '5'],
    ['ALMATY_TV', null, 'нет данных'],
  ]);
});

test('two actual figures of one code are refused', () => {
  const twice = [
    budget('ALMATY_TV', { obsValue: 1 }),
    budget('ALMATY_TV', { obsValue: 2, timePeriod: '2019' }),
  ];
  expect(() => buildRankedBars({ observations: twice, dimension: 'OUTLET', names: chartNames() })).toThrow(
    RangeError,
  );
});
