import type { KatoCode, Language, RefArea } from '@korsetkish/contract';
import { compareNames } from '../format/compare-names.ts';

/** A city with its districts, in the order of a picker; `city` null: areas that have no districts to choose. */
export type AreaGroup = { city: RefArea | null; areas: RefArea[] };

const hasFigures = (area: RefArea): boolean => area.timePeriods.length > 0;

/**
 * Areas a reader may choose: those with figures, and a city with every district of it where some district has them (the
 * page of one without shows the others', labelled). Cities with districts come first, the fullest first; in a city, the
 * city, then districts with figures, then the others, by name.
 *
 * @param chosen the area on screen, offered even when it is none of these: an address or the search may name any
 */
export function buildAreaGroups(
  refAreas: readonly RefArea[],
  chosen: RefArea,
  language: Language,
): AreaGroup[] {
  const byName = (a: RefArea, b: RefArea) => compareNames(a.name[language], b.name[language]);
  const districtsOf = (city: KatoCode) =>
    refAreas
      .filter((area) => area.level === 'district' && area.parent === city)
      .sort((a, b) => Number(hasFigures(b)) - Number(hasFigures(a)) || byName(a, b));

  const fullestFirst = refAreas
    .filter(({ level }) => level !== 'district')
    .sort((a, b) => b.timePeriods.length - a.timePeriods.length);
  const cities: AreaGroup[] = [];
  const others: RefArea[] = [];
  for (const area of fullestFirst) {
    const districts = districtsOf(area.refArea);
    if (districts.some(hasFigures)) cities.push({ city: area, areas: [area, ...districts] });
    else if (hasFigures(area)) others.push(area);
  }
  const isOffered = [...cities.flatMap(({ areas }) => areas), ...others].includes(chosen);
  if (!isOffered) others.push(chosen);
  // The republic closes the list: it is what the others are held against.
  others.sort((a, b) => Number(a.level === 'country') - Number(b.level === 'country') || byName(a, b));
  return others.length > 0 ? [...cities, { city: null, areas: others }] : cities;
}
