import type { Indicator, Language, Observation } from '@korsetkish/contract';
import { comparePair } from '../comparison/compare-pair.ts';
import type { Change } from '../comparison/comparison.ts';
import { type Beside, findComparator } from '../comparison/find-comparator.ts';
import { formatChange } from '../comparison/format-change.ts';
import type { Headline } from '../headlines/headline.ts';
import { isSamePeriod } from '../periods/period-contains.ts';
import { monthsOf } from '../periods/period-length.ts';
import { previousYearPeriod } from '../periods/previous-year-period.ts';
import { printedScale, type ScaledFigure } from '../phrases/scale.ts';
import { deriveChange } from './derivations.ts';
import { spellTenge } from './format-reported.ts';
import { nameBeside } from './name-beside.ts';
import type { Remark } from './remark.ts';
import type { ReportContext } from './report-context.ts';

const BEFORE = ['PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR'] as const satisfies readonly Beside['with'][];

const SINCE_YEAR_BEFORE: Headline = {
  kk: 'өткен жылдың сәйкес кезеңімен салыстырғандағы өзгеріс',
  ru: 'изменение по сравнению с соответствующим периодом прошлого года',
};

/** Between the two there may be time that nothing is held of, so it is not called the period before. */
const SINCE_LAST: Headline = {
  kk: 'алдыңғы деректермен салыстырғандағы өзгеріс',
  ru: 'изменение по сравнению с предыдущими данными',
};

const NO_CHANGE: Headline = { kk: 'жоқ', ru: 'нет' };

/**
 * By how much an actual figure is more or less than that of the period before, and than that of a year before where it is
 * another: only where the two are alike, as `comparePair` judges, for five months are never held against a year.
 */
export function remarkOnChange(
  figure: Observation,
  { measure }: Indicator,
  context: ReportContext,
): Remark[] {
  const { held, catalogue } = context;
  const told = new Set<Observation>();
  return BEFORE.flatMap((beside) => {
    const before = findComparator(figure, held, { with: beside });
    if (typeof before === 'string' || told.has(before)) return [];
    const { answer } = comparePair(figure, before, { measure, held, refArea: catalogue.refArea });
    if (answer.comparison !== 'COMPARABLE' || 'first' in answer) return [];
    told.add(before);
    const { change, later, earlier } = answer;
    return [
      {
        of: figure,
        beside: context.told.includes(before) ? [] : [before],
        derived: change.difference.obsValue === 0 ? [] : deriveChange(change, later, earlier),
        say: (language: Language) =>
          `${nameChange(figure, before)[language]} (${nameBeside(before, context, language)}): ${sayChange(change, later, context, language)}`,
      },
    ];
  });
}

/** A year is held against the one before it, and only what is shorter against its like of a year before. */
function nameChange({ timePeriod }: Observation, before: Observation): Headline {
  const yearBefore = previousYearPeriod(timePeriod);
  const isYear = monthsOf(timePeriod) === 12;
  const isYearBefore = yearBefore !== null && isSamePeriod(yearBefore, before.timePeriod);
  return isYearBefore && !isYear ? SINCE_YEAR_BEFORE : SINCE_LAST;
}

function sayChange(
  change: Change,
  { unitMeasure }: Observation,
  { catalogue }: ReportContext,
  language: Language,
): string {
  if (change.difference.obsValue === 0) return NO_CHANGE[language];
  const said = formatChange(change, catalogue.unitMeasure(unitMeasure), language, displayAsPrinted);
  return spellTenge(said ?? '', language);
}

function displayAsPrinted([size]: readonly ScaledFigure[]) {
  return printedScale(size ?? { obsValue: null, decimals: 0, unitMult: 0 });
}
