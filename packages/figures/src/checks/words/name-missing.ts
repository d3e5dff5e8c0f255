import type { Check, Language, ObservationKey } from '@korsetkish/contract';
import type { Catalogue } from '../../catalogue/catalogue.ts';

/**
 * Names a figure that a check lacks by what tells it from the others: its codes, its area, else its indicator.
 *
 * @throws RangeError when the catalogue lacks one of them
 */
export function nameMissing(
  { indicator, refArea, breakdown }: ObservationKey,
  check: Pick<Check, 'refArea'>,
  catalogue: Pick<Catalogue, 'indicator' | 'refArea' | 'code'>,
  language: Language,
): string {
  if (refArea !== check.refArea) return catalogue.refArea(refArea).name[language];
  const codes = Object.entries(breakdown).map(
    ([dimension, code]) => catalogue.code(dimension, code).name[language],
  );
  return codes.length > 0 ? codes.join(', ') : catalogue.indicator(indicator).shortName[language];
}
