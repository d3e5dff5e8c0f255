import type { Indicator, Language, LocalizedText } from '@korsetkish/contract';
import { type Catalogue, foldForSearch } from '@korsetkish/figures';

/** A group of a direction with the indicators to choose from. */
export type IndicatorGroup = { group: string; name: LocalizedText; indicators: readonly Indicator[] };

/** The indicators of a direction, laid out as its report. */
export function listIndicatorGroups(direction: string, catalogue: Catalogue): IndicatorGroup[] {
  const indicators = catalogue.indicators
    .filter((each) => each.direction === direction)
    .toSorted((one, other) => one.position - other.position);
  return catalogue
    .direction(direction)
    .groups.map(({ group, name }) => ({
      group,
      name,
      indicators: indicators.filter((each) => each.group === group),
    }))
    .filter((each) => each.indicators.length > 0);
}

const NAMED_IN = ['kk', 'ru', 'en'] as const satisfies readonly (Language | 'en')[];

/** Those of which every word typed begins a word of the name in one language, or is in the code. Nothing typed: all. */
export function findIndicators(groups: readonly IndicatorGroup[], typed: string): IndicatorGroup[] {
  const words = foldForSearch(typed)
    .split(' ')
    .filter((word) => word !== '');
  const answers = ({ indicator, name, shortName }: Indicator): boolean =>
    [indicator, ...NAMED_IN.flatMap((language) => [name[language], shortName[language]])].some((text) => {
      const folded = ` ${foldForSearch(text ?? '')}`;
      return words.every((word) => folded.includes(` ${word}`));
    });
  return groups
    .map((group) => ({ ...group, indicators: group.indicators.filter(answers) }))
    .filter(({ indicators }) => indicators.length > 0);
}
