import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALATAU, ALMATY, ASTANA, REPUBLIC } from '../testing/published-input.ts';
import { chooseMap, type MapPlace } from './choose-map.ts';
import type { MapSearch } from './map-search.ts';
import { listMapSlices } from './map-slice.ts';
import { buildDistrictFigure, buildTrainingFigures, DISTRICTS } from './testing/district-figures.ts';

const ALL_YEARS = { startPeriod: '2019', endPeriod: '2021' };

type Asked = { area?: string; window?: MapPlace['window']; search?: MapSearch };

function choose(
  observations: readonly Observation[],
  { area = ALMATY, window = ALL_YEARS, search = {} }: Asked = {},
) {
  const slices = listMapSlices(observations, CATALOGUE.refAreas, [REPUBLIC, ASTANA, ALMATY]);
  const map = chooseMap(slices, { refArea: CATALOGUE.refArea(area), window }, search);
  return map && { ...map, whole: map.slice.whole, id: map.slice.id, timePeriod: map.period.timePeriod };
}

/** The same notices in three regions for a year. */
const REGIONS = ['110000000', '150000000', ALMATY].map((refArea) =>
  buildDistrictFigure({ refArea, timePeriod: '2020' }),
);

describe('chooseMap', () => {
  it('shows the newest period in which most areas have a figure', () => {
    const held = [...buildTrainingFigures(), buildDistrictFigure({ timePeriod: '2022-01' })];
    expect(choose(held)).toMatchObject({ whole: ALMATY, id: '_T', timePeriod: '2021-12' });
  });

  it('keeps to the window of the page while it holds any', () => {
    const held = buildTrainingFigures();
    expect(choose(held, { window: { startPeriod: '2019', endPeriod: '2020' } })?.timePeriod).toBe('2020-12');
    expect(choose(held, { window: { startPeriod: '2022', endPeriod: '2023' } })?.timePeriod).toBe('2021-12');
  });

  it('shows a district among its neighbours', () => {
    expect(choose(buildTrainingFigures(), { area: ALATAU })?.whole).toBe(ALMATY);
  });

  it('shows the parts of the area of the page before its neighbours', () => {
    const held = [...REGIONS, ...buildTrainingFigures()];
    expect(choose(held)).toMatchObject({ whole: ALMATY, wholes: [REPUBLIC, ALMATY] });
    expect(choose(held, { area: REPUBLIC })?.whole).toBe(REPUBLIC);
    expect(choose(held, { area: ASTANA })?.whole).toBe(REPUBLIC);
    expect(choose(REGIONS)?.whole).toBe(REPUBLIC);
  });

  it('gives an address what it asks for', () => {
    const refused = buildTrainingFigures({ breakdown: { OUTCOME: 'REFUSED' } });
    const held = [...REGIONS, ...buildTrainingFigures(), ...refused];
    const search = { mapOf: ALMATY, mapSlice: 'OUTCOME=REFUSED', mapPeriod: '2019-07' };
    expect(choose(held, { area: REPUBLIC, search })).toMatchObject({
      whole: ALMATY,
      id: 'OUTCOME=REFUSED',
      timePeriod: '2019-07',
    });
  });

  it('gives an address the nearest thing where nothing is held of what it asks for', () => {
    const search = { mapOf: ASTANA, mapSlice: 'OUTCOME=REFUSED', mapPeriod: '2018' };
    expect(choose(buildTrainingFigures(), { search })).toMatchObject({
      whole: ALMATY,
      id: '_T',
      timePeriod: '2021-12',
    });
  });

  it('shows a total before its parts, and else the part with the most areas', () => {
    const parts = DISTRICTS.flatMap((refArea, place) => [
      buildDistrictFigure({ refArea, breakdown: { OUTCOME: 'REFUSED' } }),
      ...(place < 4 ? [buildDistrictFigure({ refArea, breakdown: { OUTCOME: 'APPROVED' } })] : []),
    ]);
    expect(choose(parts)?.id).toBe('OUTCOME=REFUSED');
    const totals = DISTRICTS.slice(0, 2).map((refArea) => buildDistrictFigure({ refArea }));
    expect(choose([...parts, ...totals])?.id).toBe('_T');
  });

  it('shows no map of one area', () => {
    expect(choose([buildDistrictFigure(), buildDistrictFigure({ timePeriod: '2020-04' })])).toBeNull();
    expect(choose([])).toBeNull();
  });
});
