import type { Language, Observation } from '@korsetkish/contract';
import { INHABITANTS_INDICATOR } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALMATY, ASTANA } from '../testing/published-input.ts';
import { buildAreaFigures, divideByInhabitants } from './build-area-figures.ts';
import { listMapSlices } from './map-slice.ts';
import { buildDistrictFigure, DISTRICTS } from './testing/district-figures.ts';

const SARAISHYQ = '711610000';
const ALMATY_OF_ASTANA = '711110000';

function build(observations: readonly Observation[], whole = ALMATY, language: Language = 'ru') {
  const [slice] = listMapSlices(observations, CATALOGUE.refAreas, [whole]);
  const period = slice?.periods.at(-1);
  if (!slice || !period) throw new RangeError('no map of these figures');
  return buildAreaFigures({ map: { slice, period }, catalogue: CATALOGUE, language });
}

const [FIRST = '', SECOND = ''] = DISTRICTS;
const TWO = [FIRST, SECOND].map((refArea) => buildDistrictFigure({ refArea }));

describe('buildAreaFigures', () => {
  it('has every part of the whole once, with or without a figure', () => {
    const areas = build(TWO);
    expect(areas.map(({ area }) => area.refArea)).toEqual(DISTRICTS);
    expect(areas.filter(({ observation }) => observation !== null)).toHaveLength(2);
  });

  it('says that an area did not exist yet, and which figures are of former borders', () => {
    const held = ['711210000', ALMATY_OF_ASTANA].map((refArea) => buildDistrictFigure({ refArea }));
    const areas = new Map(build(held, ASTANA).map((each) => [each.area.refArea, each]));
    expect(areas.get(SARAISHYQ)?.absence).toBe('такой территории в это время не было');
    expect(areas.get(ALMATY_OF_ASTANA)?.remark).toBe('значение — в прежних границах, на карте — нынешние');
    expect(areas.get('711210000')).not.toHaveProperty('remark');
  });

  it('says of a figure from before an area was cut out that it cannot be of it, never of former borders', () => {
    const held = ['711210000', SARAISHYQ].map((refArea) => buildDistrictFigure({ refArea }));
    const areas = new Map(build(held, ASTANA).map((each) => [each.area.refArea, each]));
    expect(areas.get(SARAISHYQ)?.remark).toBe('значение — за период, когда территории ещё не было');
    // It was there, in other borders: a gap of it is a gap.
    expect(areas.get(ALMATY_OF_ASTANA)).toMatchObject({ observation: null });
    expect(areas.get(ALMATY_OF_ASTANA)).not.toHaveProperty('absence');
  });

  it('says what another source has of an area, and never that there is none', () => {
    const [, , third = ''] = DISTRICTS;
    const other = { code: 'OTHER', section: null, paragraph: null };
    const areas = build([...TWO, buildDistrictFigure({ refArea: third, source: other, layer: 'published' })]);
    const found = areas.find(({ area }) => area.refArea === third);
    expect(found?.observation).toBeNull();
    expect(found?.absence?.replaceAll('\u00a0', ' ')).toBe(
      'из другого источника, на карте нет: 12 уведомлений',
    );
  });

  it('says nothing of the kind once the area exists', () => {
    const held = ['711210000', SARAISHYQ].map((refArea) =>
      buildDistrictFigure({ refArea, timePeriod: '2025' }),
    );
    const found = build(held, ASTANA).find(({ area }) => area.refArea === SARAISHYQ);
    expect(found?.absence).toBeUndefined();
    expect(found?.observation?.obsValue).toBe(12);
  });
});

describe('divideByInhabitants', () => {
  const people = (refArea: string) =>
    buildDistrictFigure({
      indicator: INHABITANTS_INDICATOR,
      unitMeasure: 'PERSONS',
      refArea,
      timePeriod: '2020',
      obsValue: 200_000,
    });

  function divide(bases: readonly Observation[], language: Language = 'ru') {
    const divided = divideByInhabitants(build(TWO), { measure: 'FLOW' }, bases, {
      catalogue: CATALOGUE,
      language,
    });
    return new Map(divided.map((each) => [each.area.refArea, each]));
  }

  it('says that a rate was worked out, and of how many people', () => {
    const first = divide([people(FIRST), people(SECOND)]).get(FIRST);
    expect(first?.observation).toMatchObject({
      obsValue: 0.06,
      decimals: 3,
      unitMeasure: 'NOTIFICATIONS_PER_1000_INHABITANTS',
      timePeriod: '2020-03',
      layer: 'training',
    });
    expect(first?.remark?.replaceAll('\u00a0', ' ')).toMatch(
      /^рассчитано; население: .*200 000 человек, 2020 год$/,
    );
  });

  it('leaves an area without inhabitants empty, with the reason', () => {
    const areas = divide([people(FIRST)], 'kk');
    expect(areas.get(SECOND)).toMatchObject({ observation: null, absence: 'халық саны жарияланбаған' });
    expect(areas.get(DISTRICTS[2] ?? '')?.observation).toBeNull();
  });
});
