import type { Language, RefArea } from '@korsetkish/contract';
import { compareNames } from '../../format/compare-names.ts';

/** Options of a picker under the name of what they lie within. */
export type AreaOptions = { label?: string; options: { choice: string; label: string }[] };

/**
 * Areas that a role may be for, whether or not they have figures yet: the country and its regions, then each city that
 * has districts with them.
 */
export function groupGrantAreas(refAreas: readonly RefArea[], language: Language): AreaOptions[] {
  const inOrder = refAreas.toSorted((a, b) => compareNames(a.name[language], b.name[language]));
  const option = ({ refArea, name }: RefArea) => ({ choice: refArea, label: name[language] });
  const cities = inOrder.flatMap((city) => {
    const districts = inOrder.filter(({ level, parent }) => level === 'district' && parent === city.refArea);
    return districts.length === 0
      ? []
      : [{ label: city.name[language], options: [city, ...districts].map(option) }];
  });
  const grouped = new Set(cities.flatMap(({ options }) => options.map(({ choice }) => choice)));
  const others = inOrder.filter(({ refArea }) => !grouped.has(refArea)).map(option);
  return others.length === 0 ? cities : [...cities, { options: others }];
}
