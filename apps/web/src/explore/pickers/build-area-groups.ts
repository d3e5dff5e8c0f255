import type { Language, RefArea } from '@korsetkish/contract';
import { compareNames } from '../../format/compare-names.ts';
import {
  buildOption,
  type FigureCounts,
  type PickerGroup,
  type PickerWords,
  withAll,
} from './picker-group.ts';

/** Words of the groups that areas stand in. */
export type AreaWords = PickerWords & {
  republicAndCities: string;
  regions: string;
  districtsOf: (city: string) => string;
  allDistricts: string;
  allRegions: string;
};

/**
 * All areas: the republic and its cities, the districts of each city, the fullest first, the regions; in a group those
 * with figures first, then by name. A district is also found by its city, an area by the names it bore.
 */
export function buildAreaGroups(
  refAreas: readonly RefArea[],
  counts: FigureCounts,
  words: AreaWords,
  language: Language,
): PickerGroup[] {
  const ofLevel = (level: RefArea['level']) => refAreas.filter((area) => area.level === level);
  const listOptions = (areas: readonly RefArea[], around?: RefArea) =>
    areas
      .toSorted(
        (a, b) => Number(isEmpty(a)) - Number(isEmpty(b)) || compareNames(a.name[language], b.name[language]),
      )
      .map((area) =>
        buildOption(
          { choice: area.refArea, label: area.name[language], texts: listNames(area, around) },
          counts,
          isEmpty(area) ? words.neverPublished : words.noneUnderOthers,
        ),
      );
  const cities = ofLevel('city').toSorted((a, b) => b.timePeriods.length - a.timePeriods.length);
  return [
    {
      key: 'REPUBLIC_AND_CITIES',
      label: words.republicAndCities,
      options: [...listOptions(ofLevel('country')), ...listOptions(cities)],
    },
    ...cities.map((city) => {
      const districts = ofLevel('district').filter(({ parent }) => parent === city.refArea);
      const label = words.districtsOf(city.name[language]);
      return withAll({ key: city.refArea, label, options: listOptions(districts, city) }, words.allDistricts);
    }),
    withAll(
      { key: 'REGIONS', label: words.regions, options: listOptions(ofLevel('region')) },
      words.allRegions,
    ),
  ].filter(({ options }) => options.length > 0);
}

const isEmpty = ({ timePeriods }: RefArea): boolean => timePeriods.length === 0;

function listNames(area: RefArea, around: RefArea | undefined): string[] {
  const names = [area.name, ...area.formerNames.map(({ name }) => name)];
  return names.flatMap(({ kk, ru }) => [
    kk,
    ru,
    ...(around ? [`${around.name.kk} ${kk}`, `${around.name.ru} ${ru}`] : []),
  ]);
}
