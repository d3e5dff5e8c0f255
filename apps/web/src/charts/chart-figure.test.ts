import { expect, it } from 'vitest';
import { buildChartFigure, sayChartFigure } from './chart-figure.ts';
import { chartNames, published } from './testing/chart-names.ts';

const doubt = {
  id: 'SHARE.2020',
  result: 'FAILS' as const,
  text: 'не сходится',
  about: 'Доля соответствует числу',
};
const observation = published({ indicator: 'SHARE', unitMeasure: 'PERCENT', obsValue: 30 });

it('carries the checks that do not confirm it, and says them when it is read out', () => {
  const figure = buildChartFigure(observation, {
    ...chartNames(),
    findDoubts: ({ indicator }) => (indicator === 'SHARE' ? [doubt] : []),
  });
  expect(figure.doubts).toEqual([doubt]);
  expect(sayChartFigure(figure)).toMatch(/30.%; не сходится: Доля соответствует числу$/);
});

it('says nothing of checks where none is in doubt', () => {
  expect(sayChartFigure(buildChartFigure(observation, chartNames()))).toMatch(/30.%$/);
});
