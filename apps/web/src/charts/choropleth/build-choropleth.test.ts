import type { Language, Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { published } from '../testing/chart-names.ts';
import { DISTRICTS, districtNames } from '../testing/districts.ts';
import { type AreaFigure, buildChoropleth, type ChoroplethForm } from './build-choropleth.ts';

const figure = (refArea: string, obsValue: number | null, given: Partial<Observation> = {}) =>
  published({
    indicator: 'ASSEMBLY_NOTIFICATIONS',
    unitMeasure: 'NOTIFICATIONS',
    refArea,
    obsValue,
    ...given,
  });

/** One figure a district, in the order of their codes; undefined: none is held. */
const byDistrict = (figures: readonly (number | null | undefined)[], given: Partial<Observation> = {}) =>
  DISTRICTS.map((area, place): AreaFigure => {
    const obsValue = figures[place];
    return { area, observation: obsValue === undefined ? null : figure(area.refArea, obsValue, given) };
  });

function build(areaFigures: readonly AreaFigure[], form: ChoroplethForm = 'FILL', language: Language = 'ru') {
  return buildChoropleth({ areaFigures, form, names: districtNames(language) });
}

const EIGHT = [120, 8, 40, 44, 12, 90, 4, 10];

describe('buildChoropleth', () => {
  it('lists areas by size, equal ones on one place, those without a figure last and by name', () => {
    const { areas } = build(byDistrict([12, 40, undefined, 40, 3, null]));
    expect(areas.map(({ rank, name, text }) => [rank, name, text])).toEqual([
      [1, 'Алатауский район', '40\u00a0уведомлений'],
      [1, 'Бостандыкский район', '40\u00a0уведомлений'],
      [3, 'Алмалинский район', '12\u00a0уведомлений'],
      [4, 'Жетысуский район', '3\u00a0уведомления'],
      [null, 'Ауэзовский район', 'нет данных'],
      [null, 'Медеуский район', 'нет данных'],
      [null, 'Наурызбайский район', 'нет данных'],
      [null, 'Турксибский район', 'нет данных'],
    ]);
  });

  it('cuts classes where the figures part, and names them by figures that were published', () => {
    const { classes, keyEntries, method, areas } = build(byDistrict(EIGHT));
    expect(classes.map(({ label }) => label)).toEqual(['4 – 12', '40 – 44', '90', '120']);
    expect(keyEntries.map(({ shape }) => shape)).toEqual(['solid', 'solid', 'solid', 'solid']);
    expect(method).toMatch(/^4 класса\. .*Дженкса/);
    expect(areas.map(({ label, classIndex }) => `${label}: ${classIndex}`)).toEqual([
      '120: 3',
      '90: 2',
      '44: 1',
      '40: 1',
      '12: 0',
      '10: 0',
      '8: 0',
      '4: 0',
    ]);
  });

  it('shades from faint to strong, in inks that are read on each', () => {
    const { classes } = build(byDistrict(EIGHT));
    expect(classes.map(({ color }) => color)).toEqual([1, 2, 4, 5].map((shade) => `var(--k-seq-${shade})`));
    expect(new Set(classes.map(({ ink }) => ink)).size).toBe(2);
  });

  it('writes the limits of classes as the figures are printed', () => {
    const { classes } = build(byDistrict([6.1, 7, 5.7, 9.25], { unitMeasure: 'PERCENT', decimals: 1 }));
    expect(classes.map(({ label }) => label)).toEqual(['5,7 – 7,0', '9,3']);
  });

  it('gives each figure the digits that it was printed with itself', () => {
    const [first, second] = DISTRICTS;
    const percent = { unitMeasure: 'PERCENT' };
    const { areas, classes } = build([
      ...(first ? [{ area: first, observation: figure(first.refArea, 177, percent) }] : []),
      ...(second
        ? [{ area: second, observation: figure(second.refArea, 26.6, { ...percent, decimals: 1 }) }]
        : []),
    ]);
    expect(areas.map(({ label }) => label)).toEqual(['177', '26,6']);
    expect(classes.map(({ label }) => label)).toEqual(['26,6', '177']);
  });

  it('has fewer classes for fewer figures, and none where all are one', () => {
    expect(build(byDistrict([3, 9])).classes).toHaveLength(2);
    const { classes, method } = build(byDistrict([7, 7, 7]));
    expect(classes.map(({ label }) => label)).toEqual(['7']);
    expect(method).toContain('одинаковы');
  });

  it('draws counts as circles, without classes, and says why', () => {
    const { classes, method, areas } = build(byDistrict(EIGHT), 'SYMBOLS', 'kk');
    expect(classes).toEqual([]);
    expect(areas.every(({ classIndex }) => classIndex === null)).toBe(true);
    expect(method).toContain('Шеңбер');
  });

  it('has a hatch in its key where an area has no figure, and only there', () => {
    const hatched = build(byDistrict([3, 9])).keyEntries.at(-1);
    expect(hatched).toMatchObject({ label: 'нет данных', shape: 'hatched' });
    expect(build(byDistrict(EIGHT)).keyEntries.some(({ shape }) => shape === 'hatched')).toBe(false);
  });

  it('says why an area has no figure', () => {
    const [first, ...others] = byDistrict([null, 9, 3], { obsStatus: 'Q' });
    const { areas } = build([...others, ...(first ? [{ ...first, absence: 'ещё не образован' }] : [])]);
    expect(areas.find(({ refArea }) => refArea === first?.area.refArea)?.text).toBe('ещё не образован');
    const [hidden] = build(byDistrict([9, null], { obsStatus: 'Q' })).areas.filter(
      ({ figure: held, plotted }) => held !== null && plotted === null,
    );
    expect(hidden?.text).toBe('скрыто в целях конфиденциальности');
  });

  it('tells areas by name, without places, where they are not to be ranked', () => {
    const names = districtNames('ru');
    const { areas } = buildChoropleth({
      areaFigures: byDistrict(EIGHT),
      form: 'SYMBOLS',
      ranked: false,
      names,
    });
    expect(areas.every(({ rank }) => rank === null)).toBe(true);
    expect(areas.map(({ shortName }) => shortName).slice(0, 3)).toEqual([
      'Алатауский',
      'Алмалинский',
      'Ауэзовский',
    ]);
  });

  it('tells nought from nothing', () => {
    const { areas } = build(byDistrict([0, null, 5]));
    expect(areas.map(({ plotted, label }) => [plotted, label]).slice(0, 3)).toEqual([
      [5, '5'],
      [0, '0'],
      [null, ''],
    ]);
  });

  it('says unit and period once, in both languages', () => {
    expect(build(byDistrict(EIGHT)).caption).toBe('уведомлений, 2020 год');
    expect(build(byDistrict(EIGHT), 'FILL', 'kk').caption).toBe('хабарлама, 2020 жыл');
    expect(build(byDistrict(EIGHT, { scenario: 'PLAN' })).caption).toBe('уведомлений, план на 2020 год');
  });

  it('keeps what must be known to read a figure', () => {
    const [first] = byDistrict([5], { periodAssumed: true });
    const { figures } = build(first ? [{ ...first, remark: 'расчёт' }] : []);
    expect(figures[0]?.remarks).toEqual(['период в источнике не указан', 'расчёт']);
  });

  it.each([
    ['periods', { timePeriod: '2019' }],
    ['layers', { layer: 'training' as const }],
    ['indicators', { indicator: 'ASSEMBLY_UNSANCTIONED' }],
    ['breakdowns', { breakdown: { OUTCOME: 'REFUSED' } }],
    ['scenarios', { scenario: 'PLAN' as const }],
  ])('never mixes %s', (_, other) => {
    const [first, second] = DISTRICTS;
    const mixed = [
      ...(first ? [{ area: first, observation: figure(first.refArea, 4) }] : []),
      ...(second ? [{ area: second, observation: figure(second.refArea, 9, other) }] : []),
    ];
    expect(() => build(mixed)).toThrow('several subjects');
  });

  it('refuses a map without figures', () => {
    expect(() => build(byDistrict([]))).toThrow(RangeError);
  });
});
