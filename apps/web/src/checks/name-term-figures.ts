import type { Language, TermFigures } from '@korsetkish/contract';
import { type Catalogue, formatTimePeriod } from '@korsetkish/figures';

/**
 * Names the figures that a relation's term asks for: `часы эфира (телеканал «Almaty», план)`.
 *
 * @param plan what plans are called
 * @throws RangeError when the catalogue lacks one of their codes
 */
export function nameTermFigures(
  { indicator, breakdown, everyCode, refArea, timePeriod, scenario }: TermFigures,
  catalogue: Pick<Catalogue, 'indicator' | 'refArea' | 'code' | 'dimension'>,
  language: Language,
  plan: string,
): string {
  const narrowed = [
    ...Object.entries(breakdown ?? {}).map(([dimension, code]) => catalogue.code(dimension, code).name),
    ...(everyCode === null ? [] : [catalogue.dimension(everyCode).name]),
    ...(refArea === null ? [] : [catalogue.refArea(refArea).name]),
  ].map((name) => name[language]);
  const details = [
    ...narrowed,
    ...(timePeriod === null ? [] : [formatTimePeriod(timePeriod, language, 'label')]),
    ...(scenario === 'PLAN' ? [plan] : []),
  ];
  const name = catalogue.indicator(indicator).shortName[language];
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}
