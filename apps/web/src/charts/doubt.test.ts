import type { Observation } from '@korsetkish/contract';
import { buildPlanExecution, NBSP } from '@korsetkish/figures';
import { describe, expect, test } from 'vitest';
import { buildChoropleth } from './choropleth/build-choropleth.ts';
import { ACCENT } from './colors.ts';
import { DOUBT_MARK, type Doubt, markDoubtful, nameDoubts } from './doubt.ts';
import { buildGroupedBars } from './grouped-bars/build-grouped-bars.ts';
import { buildPaceBar } from './pace-bar/build-pace-bar.ts';
import { buildPeriodColumns } from './period-columns/build-period-columns.ts';
import { buildAreaBars } from './ranked-bars/build-area-bars.ts';
import { buildRankedBars } from './ranked-bars/build-ranked-bars.ts';
import { buildSmallMultiples } from './small-multiples/build-small-multiples.ts';
import { buildSharesByPeriod } from './stacked-shares/build-stacked-shares.ts';
import { insideText, underText } from './stacked-shares/layout-stacked-shares.ts';
import { published } from './testing/chart-names.ts';
import { DISTRICTS, districtNames } from './testing/districts.ts';
import { buildTimeSeries } from './time-series/build-time-series.ts';

const FAILS: Doubt = { id: 'CHECK', result: 'FAILS', text: 'не сходится', about: 'Сумма равна итогу' };
const NO_BASE: Doubt = { ...FAILS, result: 'BASE_NOT_PRINTED', text: 'основа расчёта не напечатана' };

test('a label is marked where something is doubted, and says so once for all doubts', () => {
  expect(markDoubtful('30', [])).toBe('30');
  expect(markDoubtful('30', [FAILS, NO_BASE])).toBe(`30${NBSP}${DOUBT_MARK}`);
});

test('the key names what checks say of the figures drawn, each once', () => {
  const figures = [{ doubts: [FAILS] }, { doubts: [] }, { doubts: [FAILS, NO_BASE] }];
  expect(nameDoubts(figures, 'ru')).toBe(
    'не подтверждено проверкой: не сходится; основа расчёта не напечатана',
  );
  expect(nameDoubts([{ doubts: [{ ...FAILS, text: 'сәйкес келмейді' }] }], 'kk')).toBe(
    'тексерумен расталмаған: сәйкес келмейді',
  );
  expect(nameDoubts([{ doubts: [] }], 'ru')).toBeNull();
});

/** Every chart's labels, of two figures of which a check doubts the one that is 30. */
describe('every drawing marks the label of a figure that a check does not confirm, and no other', () => {
  const names = {
    ...districtNames(),
    findDoubts: (key: object): Doubt[] => ('obsValue' in key && key.obsValue === 30 ? [FAILS] : []),
  };
  const flats = (obsValue: number, given: Partial<Observation> = {}) =>
    published({ indicator: 'FLATS', unitMeasure: 'FLATS', obsValue, ...given });
  const two = [flats(30), flats(40, { timePeriod: '2021' })];
  const coded = (timePeriod: string) => [
    flats(70, { timePeriod }),
    flats(30, { timePeriod, breakdown: { OUTCOME: 'APPROVED' } }),
    flats(40, { timePeriod, breakdown: { OUTCOME: 'REFUSED' } }),
  ];
  const ofCodes = coded('2020');
  const areaFigures = DISTRICTS.slice(0, 2).map((area, place) => ({
    area,
    observation: flats([30, 40][place] ?? 0, { refArea: area.refArea }),
  }));
  const map = buildChoropleth({ areaFigures, form: 'FILL', names });

  test.each<[chart: string, labels: () => (string | null | undefined)[]]>([
    [
      'time series',
      () => {
        const series = [{ id: 'a', name: 'a', color: ACCENT, observations: two }];
        const { lines } = buildTimeSeries(series, names);
        return lines.flatMap(({ runs }) => runs.flatMap(({ points }) => points.map(({ label }) => label)));
      },
    ],
    ['period columns', () => buildPeriodColumns(two, names).columns.map(({ figureText }) => figureText)],
    [
      'grouped bars',
      () => buildGroupedBars(ofCodes, 'OUTCOME', names).rows.map(({ cells: [cell] }) => cell?.figureText),
    ],
    [
      'ranked bars',
      () =>
        buildRankedBars({ observations: ofCodes, dimension: 'OUTCOME', names }).bars.map(
          ({ figureText }) => figureText,
        ),
    ],
    ['bars of areas', () => buildAreaBars(map).bars.map(({ figureText }) => figureText)],
    ['map', () => map.areas.map(({ markedLabel }) => markedLabel)],
    [
      'shares, in the bar and under it',
      () =>
        buildSharesByPeriod(ofCodes, 'OUTCOME', names).rows.flatMap(({ segments }) => [
          ...segments.map(insideText),
          ...segments.map((segment) => underText(segment).replace(/ · \S+\s%/, '')),
        ]),
    ],
  ])('%s', (_, labels) => {
    expect([...new Set(labels())].toSorted()).toEqual([`30${NBSP}${DOUBT_MARK}`, '40']);
  });

  test('a plan, and what is done of it', () => {
    const plan = flats(30, { timePeriod: '2021', scenario: 'PLAN' });
    const [done] = [flats(10, { timePeriod: '2021-01-01/P4M' })];
    const execution = buildPlanExecution(done, plan, { measure: 'FLOW' });
    if (execution.execution !== 'PACE') throw new Error(`not measured: ${execution.execution}`);
    const { actualText, planText } = buildPaceBar(execution, names);
    expect(planText.endsWith(DOUBT_MARK)).toBe(true);
    expect(actualText).not.toContain(DOUBT_MARK);
    const ranked = buildRankedBars({
      observations: [
        flats(40, { breakdown: { OUTCOME: 'APPROVED' } }),
        { ...plan, breakdown: { OUTCOME: 'APPROVED' } },
      ],
      dimension: 'OUTCOME',
      names,
    });
    expect(ranked.bars[0]?.plan?.text.endsWith(DOUBT_MARK)).toBe(true);
  });

  test('classes of a map are named by figures alone', () => {
    expect(map.classes.map(({ label }) => label)).toEqual(['30', '40']);
  });

  test('small multiples say it to those who do not see the drawing', () => {
    const observations = [...areaFigures, ...areaFigures].map(({ observation }, place) => ({
      ...observation,
      obsValue: [30, 40, 50, 60][place] ?? 0,
      timePeriod: place < 2 ? '2020' : '2021',
    }));
    const { multiples } = buildSmallMultiples({ areas: DISTRICTS, observations, names });
    const doubted = multiples.filter(({ summary }) => summary.includes('не сходится: Сумма равна итогу'));
    expect(doubted.map(({ refArea }) => refArea)).toEqual([DISTRICTS[0]?.refArea]);
  });
});
