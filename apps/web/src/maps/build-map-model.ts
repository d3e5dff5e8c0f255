import type { Indicator, Observation } from '@korsetkish/contract';
import {
  buildIndicatorHeadline,
  type Catalogue,
  type Headline,
  INHABITANTS_INDICATOR,
  perInhabitants,
  unitPerInhabitants,
} from '@korsetkish/figures';
import type { ChartNames } from '../charts/chart-names.ts';
import { buildChoropleth, type ChoroplethModel } from '../charts/choropleth/build-choropleth.ts';
import { buildAreaFigures, divideByInhabitants } from './build-area-figures.ts';
import type { ChosenMap } from './choose-map.ts';
import { MAP_WORDS } from './map-words.ts';

export type MapModelInput = {
  indicator: Indicator;
  map: ChosenMap;
  /** Figures of `INHABITANTS_INDICATOR`; without any nothing is given per inhabitant. */
  bases: readonly Observation[];
  /** Whether the reader asked for figures per 1 000 inhabitants. */
  perInhabitants: boolean;
  catalogue: Catalogue;
  names: ChartNames;
};

/** A map with its sentence, in the way it is counted. */
export type MapModel = {
  headline: Headline;
  choropleth: ChoroplethModel;
  /** Whether the figures may be, and are, given per inhabitant. */
  per: 'counted' | 'inhabitants' | null;
  /** Everything that the figures shown come from. */
  origins: Observation[];
};

/** Dimensions by whose codes areas are not ranked: where people of an ethnic group live is no contest. */
const UNRANKED_DIMENSIONS: ReadonlySet<string> = new Set(['ETHNIC_GROUP', 'ETHNICITY']);

/** Whether the areas of a map are ranked by their figures. */
export function isRanked({ slice }: Pick<ChosenMap, 'slice'>): boolean {
  return !Object.keys(slice.breakdown).some((dimension) => UNRANKED_DIMENSIONS.has(dimension));
}

/**
 * Builds the map of an indicator: ratios shaded, counts as circles, and counts per 1 000 inhabitants, where at least two
 * areas have their inhabitants, shaded as the ratios they are.
 */
export function buildMapModel(input: MapModelInput): MapModel {
  const { indicator, map, bases, catalogue, names } = input;
  const { language } = names;
  const ranked = isRanked(map);
  const counted = buildAreaFigures({ map, catalogue, language });
  const hasRates =
    ranked && indicator.indicator !== INHABITANTS_INDICATOR && listBases(map, indicator, bases).length >= 2;
  if (!hasRates || !input.perInhabitants) {
    const isRatio = indicator.measure === 'RATE' || indicator.measure === 'PRICE';
    return {
      headline: buildIndicatorHeadline(indicator, map.period.observations, catalogue, {
        refArea: map.slice.whole,
      }),
      choropleth: buildChoropleth({
        areaFigures: counted,
        form: isRatio ? 'FILL' : 'SYMBOLS',
        ranked,
        names,
      }),
      per: hasRates ? 'counted' : null,
      origins: map.period.observations,
    };
  }
  const unit = unitPerInhabitants(catalogue.unitMeasure(indicator.unitMeasure));
  const unitMeasure = (code: string) => (code === unit.unitMeasure ? unit : catalogue.unitMeasure(code));
  const areaFigures = divideByInhabitants(counted, indicator, bases, { catalogue, language });
  const ofRate = { ...indicator, shortName: nameRate(indicator), unitMeasure: unit.unitMeasure };
  const rates = areaFigures.flatMap(({ observation }) => observation ?? []);
  return {
    headline: buildIndicatorHeadline(
      ofRate,
      rates,
      { ...catalogue, unitMeasure },
      {
        refArea: map.slice.whole,
      },
    ),
    choropleth: buildChoropleth({
      areaFigures,
      form: 'FILL',
      names: { ...names, catalogue: { ...names.catalogue, unitMeasure } },
    }),
    per: 'inhabitants',
    origins: [...map.period.observations, ...listBases(map, indicator, bases)],
  };
}

/** The inhabitants that the figures of a map may be divided by. */
function listBases(
  { period }: ChosenMap,
  { measure }: Indicator,
  bases: readonly Observation[],
): Observation[] {
  const answers = period.observations.map((each) => perInhabitants(each, measure, bases));
  return answers.flatMap((answer) => (answer.result === 'RATE' ? [answer.base] : []));
}

/** A rate is called worked out in its very name. */
function nameRate({ shortName }: Indicator): Headline {
  const name = (language: 'kk' | 'ru') => `${shortName[language]}, ${MAP_WORDS[language].derived}`;
  return { kk: name('kk'), ru: name('ru') };
}
