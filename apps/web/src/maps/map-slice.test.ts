import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALMATY, REPUBLIC } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { countFigures, isDrawable, listMapSlices } from './map-slice.ts';
import { buildDistrictFigure, DISTRICTS } from './testing/district-figures.ts';

const slicesOf = (observations: readonly Observation[], ...wholes: string[]) =>
  listMapSlices(observations, CATALOGUE.refAreas, wholes.length > 0 ? wholes : [ALMATY]);

describe('listMapSlices', () => {
  it('finds the one breakdown that is published for several districts', () => {
    const published = OBSERVATIONS.filter(({ indicator }) => indicator === 'INTERETHNIC_POPULATION');
    const slices = slicesOf(published, REPUBLIC, ALMATY);
    expect(slices.map(({ whole, id }) => [whole, id])).toEqual([
      [ALMATY, 'ETHNIC_GROUP=DUNGAN'],
      [ALMATY, 'ETHNIC_GROUP=KURD'],
      [ALMATY, 'ETHNIC_GROUP=TURK'],
      [ALMATY, 'ETHNIC_GROUP=UYGHUR'],
    ]);
    expect(slices.filter(isDrawable).map(({ id }) => id)).toEqual(['ETHNIC_GROUP=UYGHUR']);
    expect(slices.flatMap(({ periods }) => periods.map(countFigures))).toEqual([1, 1, 1, 5]);
  });

  it('finds no map in what is published of one area at a time', () => {
    const others = OBSERVATIONS.filter(({ indicator }) => indicator !== 'INTERETHNIC_POPULATION');
    for (const observations of Map.groupBy(others, ({ indicator }) => indicator).values()) {
      expect(slicesOf(observations, REPUBLIC, ALMATY).filter(isDrawable)).toEqual([]);
    }
  });

  it('puts totals first, and plans after what was done', () => {
    const held = [
      buildDistrictFigure({ breakdown: { OUTCOME: 'REFUSED' } }),
      buildDistrictFigure({ scenario: 'PLAN' }),
      buildDistrictFigure({ breakdown: { OUTCOME: 'APPROVED' } }),
      buildDistrictFigure(),
    ];
    expect(slicesOf(held).map(({ id }) => id)).toEqual([
      '_T',
      '_T~PLAN',
      'OUTCOME=APPROVED',
      'OUTCOME=REFUSED',
    ]);
  });

  it('lists the periods in which anything is known, oldest first', () => {
    const held = [
      buildDistrictFigure({ timePeriod: '2021-02' }),
      buildDistrictFigure({ timePeriod: '2020-12' }),
      buildDistrictFigure({ timePeriod: '2021-01', obsValue: null, obsStatus: 'O' }),
    ];
    expect(slicesOf(held)[0]?.periods.map(({ timePeriod }) => timePeriod)).toEqual(['2020-12', '2021-02']);
  });

  it('keeps to one source a period, the one with the most areas', () => {
    const other = { code: 'OTHER', section: null, paragraph: null };
    const held = DISTRICTS.flatMap((refArea, place) => [
      ...(place < 3 ? [buildDistrictFigure({ refArea, source: other })] : []),
      buildDistrictFigure({ refArea }),
    ]);
    const [period] = slicesOf(held)[0]?.periods ?? [];
    expect(period?.observations).toHaveLength(8);
    expect(new Set(period?.observations.map(({ source }) => source.code)).size).toBe(1);
    expect(period?.ofOtherSources).toEqual([]);
  });

  it('keeps the figures of areas that only another source has', () => {
    const other = { code: 'OTHER', section: null, paragraph: null };
    const [first = '', second = '', third = '', fourth = ''] = DISTRICTS;
    const [period] =
      slicesOf([
        buildDistrictFigure({ refArea: first }),
        buildDistrictFigure({ refArea: second }),
        buildDistrictFigure({ refArea: third, source: other }),
        buildDistrictFigure({ refArea: fourth, source: other, obsValue: null, obsStatus: 'O' }),
      ])[0]?.periods ?? [];
    expect(period?.observations.map(({ refArea }) => refArea)).toEqual([first, second]);
    expect(period?.ofOtherSources.map(({ refArea }) => refArea)).toEqual([third]);
  });
});
