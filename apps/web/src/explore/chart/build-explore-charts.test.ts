import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { ALMATY, publishedInput, REPUBLIC } from '../../testing/published-input.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { readLayout } from '../explore-search.ts';
import { exploreNames } from '../testing/explore-names.ts';
import { publishedOf } from '../testing/pick-published.ts';
import { buildExploreCharts } from './build-explore-charts.ts';
import type { ExploreDrawing, IndicatorCharts } from './explore-chart.ts';
import { hasRun } from './find-run.ts';

const { names: chartNames } = publishedInput(ALMATY);
const DEFAULT = readLayout({});

const draw = (observations: readonly Observation[], layout = DEFAULT): IndicatorCharts[] =>
  buildExploreCharts(observations, layout, exploreNames('ru'), chartNames);

type Models = { [Drawing in ExploreDrawing as Drawing['kind']]: Drawing['model'] };

/** @throws Error when there is not one chart, of this kind */
function onlyDrawing<Kind extends ExploreDrawing['kind']>(
  drawn: readonly IndicatorCharts[],
  kind: Kind,
): Models[Kind] {
  const isOfKind = (drawing: ExploreDrawing): drawing is ExploreDrawing & { model: Models[Kind] } =>
    drawing.kind === kind;
  const drawings = drawn.flatMap(({ charts }) => charts.map(({ drawing }) => drawing));
  const [only] = drawings.filter(isOfKind);
  if (drawings.length !== 1 || !only) throw new Error(drawings.map((each) => each.kind).join());
  return only.model;
}

describe('charts of a result', () => {
  it('join what may be compared, and set the rest apart', () => {
    const model = onlyDrawing(draw(publishedOf('YOUTH_NEET_RATE')), 'TIME_SERIES');
    expect(model.lines.map(({ name }) => name)).toEqual(['Республика Казахстан', 'город Алматы']);
    const [republic] = model.lines;
    expect(republic?.runs.map(({ points }) => points.length)).toEqual([11]);
    expect(model.lines.map(({ setApart }) => setApart.length)).toEqual([1, 1]);
  });

  it('stand unequal periods side by side', () => {
    const model = onlyDrawing(draw(publishedOf('ASSEMBLY_NOTIFICATIONS')), 'GROUPED_BARS');
    expect(model.panels.map(({ title, isPart }) => [title, isPart])).toEqual([
      ['2020 год', false],
      ['январь–май 2021 года', true],
    ]);
    expect(model.rows.map(({ label }) => label)).toContain('Отказано');
    expect(model.rows.find(({ label }) => label === 'Отказано')?.cells.map((cell) => cell?.plotted)).toEqual([
      127, 56,
    ]);
  });

  it('draw a gap as a gap', () => {
    const model = onlyDrawing(draw(publishedOf('ASSEMBLY_NOTIFICATIONS')), 'GROUPED_BARS');
    expect(model.rows.find(({ label }) => label === 'Дано письменное разъяснение')?.cells[1]).toBeNull();
  });

  it('are columns of one row over time, bars of one row over codes, and large where there is one figure', () => {
    const flats = publishedOf('YOUTH_HOUSING_NURLY_ZHER_FLATS');
    expect(onlyDrawing(draw(flats), 'PERIOD_COLUMNS').columns).toHaveLength(2);
    const sectors = publishedOf('YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS');
    const asColumns = { rows: [], columns: ['SECTOR'], multiples: [] };
    expect(onlyDrawing(draw(sectors, asColumns), 'GROUPED_BARS')).toMatchObject({ panels: [{ title: '' }] });
    expect(onlyDrawing(draw(sectors, asColumns), 'GROUPED_BARS').rows).toHaveLength(8);
    expect(onlyDrawing(draw(flats.slice(0, 1)), 'LARGE_FIGURES').figures).toHaveLength(1);
  });

  it('are as many as small multiples, on one scale', () => {
    const figures = publishedOf('INTERETHNIC_POPULATION');
    const [drawn] = draw(figures, { rows: ['REF_AREA'], columns: [], multiples: ['ETHNIC_GROUP'] });
    expect(drawn?.charts.map(({ title }) => title)).toEqual(['Уйгуры', 'Дунгане', 'Курды', 'Турки']);
    for (const { drawing } of drawn?.charts ?? []) {
      expect(drawing.kind === 'GROUPED_BARS' && drawing.model.alongside).toHaveLength(figures.length);
    }
  });

  it('put tables of one cell under each other', () => {
    const figures = publishedOf('INTERETHNIC_POPULATION').filter(
      ({ breakdown }) => breakdown.ETHNIC_GROUP === 'UYGHUR',
    );
    const model = onlyDrawing(
      draw(figures, { rows: [], columns: [], multiples: ['REF_AREA'] }),
      'GROUPED_BARS',
    );
    expect(model.rows).toHaveLength(5);
  });

  it('never lose a figure, and never draw two units in one chart', () => {
    const shown = OBSERVATIONS.filter(({ refArea }) => refArea === ALMATY || refArea === REPUBLIC);
    for (const { charts, observations } of draw(shown)) {
      const figures = charts.flatMap(({ drawing }) => drawing.model.figures);
      expect(figures).toHaveLength(observations.length);
      expect(new Set(figures.map(({ observation }) => observation.unitMeasure)).size).toBe(1);
    }
    expect(draw(shown).reduce((sum, { observations }) => sum + observations.length, 0)).toBe(shown.length);
  });

  it('go on in further charts where panels have no room beside each other', () => {
    const [notices] = publishedOf('ASSEMBLY_UNSANCTIONED_PARTICIPANTS');
    if (!notices) throw new Error('participants are published');
    const areas = ['751110000', '751210000'];
    const periods = ['2017', '2019', '2021', '2023'];
    const figures = areas.flatMap((refArea) =>
      periods.map((timePeriod) => ({ ...notices, refArea, timePeriod })),
    );
    const [drawn] = draw(figures);
    const panels = drawn?.charts.map(
      ({ drawing }) => drawing.kind === 'GROUPED_BARS' && drawing.model.panels.length,
    );
    expect(panels).toEqual([2, 2]);
  });

  it('give the printed total and its codes a colour each', () => {
    const held = publishedOf('ASSEMBLY_NOTIFICATIONS').filter(({ timePeriod }) => timePeriod === '2020');
    const monthly = held.flatMap((observation) =>
      ['2020-01', '2020-02', '2020-03'].map((timePeriod) => ({ ...observation, timePeriod })),
    );
    const { lines, keyEntries } = onlyDrawing(draw(monthly), 'TIME_SERIES');
    expect(lines.map(({ name }) => name)).toContain('Согласовано');
    expect(new Set(lines.map(({ color }) => color.fill)).size).toBe(lines.length);
    expect(lines.filter(({ isTotal }) => isTotal)).toHaveLength(1);
    expect(keyEntries).toHaveLength(lines.length);
  });

  it('are of a line each where lines could not be told apart', () => {
    const [figure] = publishedOf('YOUTH_NEET_RATE').filter(({ timePeriod }) => timePeriod === '2020');
    if (!figure) throw new Error('the rate of 2020 is published');
    const areas = ['751110000', '751210000', '751310000', '751410000', '751510000', '751710000', '751810000'];
    const figures = areas.flatMap((refArea) =>
      ['2018', '2019', '2020'].map((timePeriod, place) => ({
        ...figure,
        refArea,
        timePeriod,
        obsValue: place + 1,
      })),
    );
    const [drawn] = draw(figures);
    expect(drawn?.charts).toHaveLength(7);
    const ends = drawn?.charts.map(
      ({ drawing }) => drawing.kind === 'TIME_SERIES' && drawing.model.ticks.at(-1)?.plotted,
    );
    expect(new Set(ends).size).toBe(1);
  });
});

describe('hasRun', () => {
  const yearly = publishedOf('YOUTH_NEET_RATE').filter(({ refArea }) => refArea === REPUBLIC);

  it('wants three figures in a row that may be compared', () => {
    expect(hasRun(yearly, CATALOGUE)).toBe(true);
    expect(
      hasRun(
        yearly.filter(({ timePeriod }) => Number(timePeriod) % 2 === 0),
        CATALOGUE,
      ),
    ).toBe(false);
    expect(hasRun(yearly.slice(0, 2), CATALOGUE)).toBe(false);
    expect(
      hasRun(
        yearly.map((each) => ({ ...each, periodAssumed: true })),
        CATALOGUE,
      ),
    ).toBe(false);
  });
});
