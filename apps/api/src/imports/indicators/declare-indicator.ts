import type { DeclaredIndicator, IndicatorEntry } from '@korsetkish/contract';

/** An indicator with what a file says of it; what a file has no column for is added in its own form. */
export const declareIndicator = (
  indicator: string,
  direction: string,
  { nameKk, nameRu, group, unitMeasure, measure, polarity }: DeclaredIndicator,
): IndicatorEntry => ({
  thing: 'INDICATOR',
  ...{ indicator, direction, group, unitMeasure, measure, polarity },
  name: { kk: nameKk, ru: nameRu, en: null },
  shortName: null,
  headline: false,
  dimensions: [],
  ratio: null,
  definitions: [],
  paceThreshold: null,
});
