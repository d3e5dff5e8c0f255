import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { published } from '../testing/chart-names.ts';
import { DISTRICTS, districtNames } from '../testing/districts.ts';
import { buildSmallMultiples } from './build-small-multiples.ts';

const figure = (
  place: number,
  timePeriod: string,
  obsValue: number | null,
  given: Partial<Observation> = {},
) =>
  published({
    indicator: 'ASSEMBLY_NOTIFICATIONS',
    unitMeasure: 'NOTIFICATIONS',
    refArea: DISTRICTS[place]?.refArea ?? '',
    timePeriod,
    obsValue,
    layer: 'training',
    ...given,
  });

const build = (observations: readonly Observation[]) =>
  buildSmallMultiples({ areas: DISTRICTS, observations, names: districtNames() });

/** Districts x months, as the training layer has them. */
const TRAINING = DISTRICTS.flatMap((_, place) =>
  ['2020-01', '2020-02', '2020-03', '2020-04'].map((month, step) => figure(place, month, place * 10 + step)),
);

describe('buildSmallMultiples', () => {
  it('draws every area on one scale and one axis', () => {
    const { multiples, slots, ticks, top, withoutFigures, unit } = build(TRAINING);
    expect(multiples).toHaveLength(8);
    expect(slots.map(({ timePeriod }) => timePeriod)).toEqual(['2020-01', '2020-02', '2020-03', '2020-04']);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(73);
    expect(withoutFigures).toEqual([]);
    expect(unit).toBe('уведомлений');
    expect(top).toBe('80');
    for (const { runs } of multiples) expect(runs.map(({ points }) => points.length)).toEqual([4]);
  });

  it('stands areas in the order of their names, so that each is found at its place', () => {
    expect(build(TRAINING).multiples.map(({ name }) => name)).toEqual([
      'Алатауский район',
      'Алмалинский район',
      'Ауэзовский район',
      'Бостандыкский район',
      'Жетысуский район',
      'Медеуский район',
      'Наурызбайский район',
      'Турксибский район',
    ]);
  });

  it('leaves a gap where a month is missing in one area alone', () => {
    const held = TRAINING.filter(
      ({ refArea, timePeriod }) => !(refArea === DISTRICTS[0]?.refArea && timePeriod === '2020-02'),
    );
    const first = build(held).multiples.find(({ refArea }) => refArea === DISTRICTS[0]?.refArea);
    expect(first?.runs.map(({ points }) => points.map(({ slot }) => slot))).toEqual([[0], [2, 3]]);
    expect(first?.figures.map((each) => each?.observation.obsValue ?? null)).toEqual([0, null, 2, 3]);
  });

  it('never joins figures of unequal periods', () => {
    const { multiples, slotsApart } = build([...TRAINING, figure(0, '2020', 480), figure(1, '2020-Q2', 90)]);
    expect(slotsApart.map(({ timePeriod }) => timePeriod)).toEqual(['2020-Q2', '2020']);
    const [first, second] = DISTRICTS.slice(0, 2).map(({ refArea }) =>
      multiples.find((each) => each.refArea === refArea),
    );
    expect(first?.runs.map(({ points }) => points.length)).toEqual([4]);
    expect(first?.setApart.map(({ plotted }) => plotted)).toEqual([480]);
    expect(second?.setApart.map(({ plotted }) => plotted)).toEqual([90]);
  });

  it('names the areas that have nothing, and draws none for them', () => {
    const { multiples, withoutFigures } = build([
      figure(0, '2020', 5),
      figure(0, '2021', 6),
      figure(1, '2021', null),
    ]);
    expect(multiples.map(({ name }) => name)).toEqual(['Алмалинский район']);
    expect(withoutFigures).toHaveLength(7);
  });

  it('says the figure of every area and period in words', () => {
    const [first] = build(TRAINING).multiples;
    expect(first?.figures.at(-1)).toMatchObject({ period: 'апрель 2020 года', refArea: 'Алатауский район' });
    expect(first?.figures.at(-1)?.text).toContain('13');
  });

  it('sums a line up in its first, greatest and last figure', () => {
    const held = [figure(0, '2020-01', 4), figure(0, '2020-02', 9), figure(0, '2020-03', 7)];
    const [only] = build(held.map((each) => ({ ...each, layer: 'published' }))).multiples;
    expect(only?.summary.replaceAll('\u00a0', ' ')).toBe(
      'январь 2020 года — 4 уведомления; наибольшее: февраль 2020 года — 9 уведомлений; март 2020 года — 7 уведомлений',
    );
  });
});
