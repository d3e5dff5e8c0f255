import type { Catalogue, HeadlineSubject } from '@korsetkish/figures';

/** What a sentence about an indicator is headed by: its short name and unit. */
export function subjectOf(code: string, catalogue: Catalogue): HeadlineSubject {
  const { shortName, unitMeasure } = catalogue.indicator(code);
  return { name: shortName, unitMeasure: catalogue.unitMeasure(unitMeasure) };
}
