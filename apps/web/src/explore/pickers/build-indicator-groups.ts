import type { Language } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import {
  buildOption,
  type FigureCounts,
  type PickerGroup,
  type PickerWords,
  withAll,
} from './picker-group.ts';

/** All indicators by direction, in the order of the catalogue; found by either name, the short one and the code. */
export function buildIndicatorGroups(
  { directions, indicators }: Pick<Catalogue, 'directions' | 'indicators'>,
  counts: FigureCounts,
  words: PickerWords & { allOfDirection: string },
  language: Language,
): PickerGroup[] {
  const byDirection = Map.groupBy(indicators, ({ direction }) => direction);
  return directions.map(({ direction, name }) => {
    const options = (byDirection.get(direction) ?? []).map((each) =>
      buildOption(
        {
          choice: each.indicator,
          label: each.name[language],
          texts: [each.name, each.shortName].flatMap(({ kk, ru }) => [kk, ru]),
        },
        counts,
        each.refAreas.length === 0 ? words.neverPublished : words.noneUnderOthers,
      ),
    );
    return withAll({ key: direction, label: name[language], options }, words.allOfDirection);
  });
}
