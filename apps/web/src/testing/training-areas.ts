import type { Indicator, RefArea } from '@korsetkish/contract';
import { buildCatalogue, type Catalogue } from '@korsetkish/figures';
import { CATALOGUE } from './published-catalogue.ts';

const ALMATY = '750000000';
const DEFAULT_WINDOW = { startPeriod: '2020', endPeriod: '2021' };

const isDistrict = ({ level, parent }: RefArea): boolean => level === 'district' && parent === ALMATY;

/** Areas as the training layer has them: figures of Almaty's districts, none of the city itself or of anything else. */
export const TRAINING_REF_AREAS: readonly RefArea[] = CATALOGUE.refAreas.map((area) => ({
  ...area,
  timePeriods: isDistrict(area) ? ['2019-01', '2021-12'] : [],
  defaultWindow: isDistrict(area) || area.refArea === ALMATY ? DEFAULT_WINDOW : null,
}));

/** Flows and stocks with figures of the districts, as in the training layer; the rest with none. */
export const TRAINING_INDICATORS: readonly Indicator[] = CATALOGUE.indicators.map((indicator) => ({
  ...indicator,
  refAreas:
    indicator.measure === 'FLOW' || indicator.measure === 'STOCK'
      ? TRAINING_REF_AREAS.filter(isDistrict).map(({ refArea }) => refArea)
      : [],
}));

/** The catalogue of the training layer. */
export const TRAINING_CATALOGUE: Catalogue = buildCatalogue({
  ...CATALOGUE,
  indicators: TRAINING_INDICATORS,
  refAreas: TRAINING_REF_AREAS,
});
