import { describe, expect, it } from 'vitest';
import { buildDistrictFigure, buildTrainingFigures, DISTRICTS } from '../../maps/testing/district-figures.ts';
import { ALMATY, ASTANA, REPUBLIC } from '../../testing/published-input.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { exploreNames } from '../testing/explore-names.ts';
import { chooseExploreMaps, MOST_MAPS } from './choose-explore-maps.ts';
import { listExploreSlices } from './list-explore-slices.ts';
import { listMapWays } from './list-map-ways.ts';
import { nameSlices } from './name-slices.ts';

const ru = exploreNames('ru');
const WHOLES = [REPUBLIC, ALMATY, ASTANA];
const slicesOf = (...figures: Parameters<typeof listExploreSlices>[0][]) =>
  listExploreSlices(figures.flat(), ru.catalogue, WHOLES);

const notices = buildTrainingFigures();
const refused = buildTrainingFigures({ breakdown: { OUTCOME: 'REFUSED' } });
const ofYears = DISTRICTS.map((refArea) =>
  buildDistrictFigure({ refArea, indicator: 'ASSEMBLY_UNSANCTIONED', timePeriod: '2020' }),
);

describe('the maps of a choice', () => {
  it('are one an indicator, breakdown and scenario that has two areas', () => {
    const alone = buildDistrictFigure({ breakdown: { OUTCOME: 'APPROVED' } });
    const slices = slicesOf(ofYears, refused, notices, [alone]);
    expect(slices.map(({ indicator, slice }) => [indicator, slice.whole, slice.id])).toEqual([
      ['ASSEMBLY_NOTIFICATIONS', ALMATY, '_T'],
      ['ASSEMBLY_NOTIFICATIONS', ALMATY, 'OUTCOME=REFUSED'],
      ['ASSEMBLY_UNSANCTIONED', ALMATY, '_T'],
    ]);
  });

  it('of all that is published is one', () => {
    expect(slicesOf(OBSERVATIONS).map(({ slice }) => slice.id)).toEqual(['ETHNIC_GROUP=UYGHUR']);
  });

  it('are of one period: the newest with the most figures, unless one is asked for', () => {
    const slices = slicesOf(notices, refused, ofYears);
    expect(chooseExploreMaps(slices, undefined)).toMatchObject({ timePeriod: '2021-12', all: 2 });
    const asked = chooseExploreMaps(slices, '2020');
    expect(asked?.maps.map(({ indicator }) => indicator)).toEqual(['ASSEMBLY_UNSANCTIONED']);
    expect(asked?.timePeriods).toHaveLength(37);
    expect(asked?.timePeriods).toContainEqual({ timePeriod: '2020', maps: 1 });
    expect(chooseExploreMaps(slices, '1999')?.timePeriod).toBe('2021-12');
  });

  it('name those that have figures of other periods only', () => {
    const chosen = chooseExploreMaps(slicesOf(notices, refused, ofYears), '2020');
    expect(nameSlices(chosen?.without ?? [], ru)).toEqual([
      'Уведомления и заявления о собраниях',
      'Уведомления и заявления о собраниях, Отказано',
    ]);
  });

  it('are no more than can be looked at', () => {
    const many = ru.catalogue.indicators
      .slice(0, MOST_MAPS + 3)
      .map(({ indicator }) => DISTRICTS.map((refArea) => buildDistrictFigure({ refArea, indicator })));
    const chosen = chooseExploreMaps(slicesOf(...many), undefined);
    expect(chosen).toMatchObject({ all: MOST_MAPS + 3 });
    expect(chosen?.maps).toHaveLength(MOST_MAPS);
  });

  it('are none without slices', () => {
    expect(chooseExploreMaps([], '2020')).toBeNull();
  });
});

describe('ways to a map', () => {
  it('are the parts of an area of which several have figures', () => {
    const [first = '', second = ''] = DISTRICTS;
    const counts = new Map([
      [first, 36],
      [second, 4],
      [ALMATY, 9],
    ]);
    expect(listMapWays(counts, ru.catalogue.refAreas, WHOLES)).toEqual([
      { whole: ALMATY, refAreas: [first, second], figures: 40 },
    ]);
  });
});
