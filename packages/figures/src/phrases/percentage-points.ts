import type { UnitMeasure } from '@korsetkish/contract';

/** The unit of a difference of per cents. No indicator is measured in it, so no catalogue holds it. */
export const PERCENTAGE_POINTS: UnitMeasure = {
  unitMeasure: 'PERCENTAGE_POINTS',
  afterNumber: {
    kk: 'пайыздық тармақ',
    ru: { one: 'п.\u00a0п.', few: 'п.\u00a0п.', many: 'п.\u00a0п.' },
    en: 'percentage points',
  },
};
