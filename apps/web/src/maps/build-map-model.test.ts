import type { Language, Observation } from '@korsetkish/contract';
import { INHABITANTS_INDICATOR } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { plain, plainHeadline } from '../testing/plain.ts';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALMATY, publishedInput } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { buildMapModel } from './build-map-model.ts';
import { chooseMap } from './choose-map.ts';
import { listMapSlices } from './map-slice.ts';
import { sayMap } from './say-map.ts';
import { buildDistrictFigure, DISTRICTS } from './testing/district-figures.ts';

type Given = { bases?: readonly Observation[]; perInhabitants?: boolean; language?: Language };

function build(observations: readonly Observation[], given: Given = {}) {
  const { bases = [], perInhabitants = false, language = 'ru' } = given;
  const slices = listMapSlices(observations, CATALOGUE.refAreas, [ALMATY]);
  const window = { startPeriod: '2019', endPeriod: '2021' };
  const map = chooseMap(slices, { refArea: CATALOGUE.refArea(ALMATY), window }, {});
  const [first] = observations;
  if (!map || !first) throw new RangeError('no map of these figures');
  const indicator = CATALOGUE.indicator(first.indicator);
  const { names } = publishedInput(ALMATY, { language });
  const model = buildMapModel({ indicator, map, bases, perInhabitants, catalogue: CATALOGUE, names });
  return { ...model, said: sayMap(map, model, CATALOGUE, language).map(plain) };
}

const NOTICES = DISTRICTS.map((refArea, place) =>
  buildDistrictFigure({ refArea, timePeriod: '2020', obsValue: 10 + place, layer: 'published' }),
);
const PEOPLE = DISTRICTS.map((refArea) =>
  buildDistrictFigure({
    indicator: INHABITANTS_INDICATOR,
    unitMeasure: 'PERSONS',
    refArea,
    timePeriod: '2020',
    obsValue: 200_000,
    layer: 'published',
  }),
);

describe('buildMapModel', () => {
  it('draws counts as circles, and says why nothing is given per inhabitant', () => {
    const { choropleth, per, said } = build(NOTICES);
    expect(choropleth.form).toBe('SYMBOLS');
    expect(per).toBeNull();
    expect(said.some((sentence) => sentence.startsWith('На 1 000 жителей не пересчитано'))).toBe(true);
  });

  it('shades ratios', () => {
    const rates = NOTICES.map((each) => ({
      ...each,
      indicator: 'YOUTH_NEET_RATE',
      unitMeasure: 'PERCENT',
    }));
    const { choropleth, per, said } = build(rates, { bases: PEOPLE, perInhabitants: true });
    expect(choropleth.form).toBe('FILL');
    expect(per).toBeNull();
    expect(said.join(' ')).toContain('показатель сам — доля или цена');
  });

  it('offers rates where inhabitants are held, and gives them when asked', () => {
    expect(build(NOTICES, { bases: PEOPLE })).toMatchObject({
      per: 'counted',
      choropleth: { form: 'SYMBOLS' },
    });
    const { choropleth, per, headline, origins, said } = build(NOTICES, {
      bases: PEOPLE,
      perInhabitants: true,
    });
    expect(per).toBe('inhabitants');
    expect(choropleth.form).toBe('FILL');
    expect(choropleth.areas[0]).toMatchObject({ label: '0,085', rank: 1 });
    expect(plainHeadline(headline)?.ru).toContain('рассчитано (2020 год)');
    expect(plainHeadline(headline)?.kk).toContain('1 000 тұрғынға шаққанда');
    expect(said.some((sentence) => sentence.startsWith('Значение не опубликовано, а рассчитано'))).toBe(true);
    expect(origins).toEqual([...NOTICES, ...PEOPLE]);
  });

  it('offers no rates where one area alone has its inhabitants', () => {
    expect(build(NOTICES, { bases: PEOPLE.slice(0, 1), perInhabitants: true }).per).toBeNull();
  });

  it('ranks no district by an ethnic head count, and gives none per inhabitant', () => {
    const published = OBSERVATIONS.filter(({ indicator }) => indicator === 'INTERETHNIC_POPULATION');
    const bases = PEOPLE.map((each) => ({ ...each, timePeriod: '2021' }));
    const { choropleth, per, said } = build(published, { bases, perInhabitants: true, language: 'kk' });
    expect(choropleth.form).toBe('SYMBOLS');
    expect(choropleth.areas.map(({ rank }) => rank)).toEqual(DISTRICTS.map(() => null));
    expect(per).toBeNull();
    expect(said).toContain('Этностық топтардың саны бойынша аумақтар реттелмейді.');
  });
});
