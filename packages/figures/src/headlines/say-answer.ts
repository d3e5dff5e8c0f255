import type { Language, UnitMeasure } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pair, SaidExecution } from '../comparison/compare-pair.ts';
import type { Change } from '../comparison/comparison.ts';
import { formatChange } from '../comparison/format-change.ts';
import { saySideBySide } from '../comparison/say-side-by-side.ts';
import { formatOfPlan, formatPace } from '../pace/format-pace.ts';
import { formatObsValue } from '../phrases/format-obs-value.ts';
import { PERCENTAGE_POINTS } from '../phrases/percentage-points.ts';
import { chooseScale } from '../phrases/scale.ts';
import { formatWay } from './build-execution-headline.ts';
import { formatPlannedChange } from './build-plan-headline.ts';
import { type Headline, inBothLanguages } from './headline.ts';

const WORDS = {
  change: { kk: 'өзгеріс', ru: 'изменение' },
  noChange: { kk: 'өзгеріссіз', ru: 'без изменений' },
  difference: { kk: 'айырма', ru: 'разница' },
  unknownChange: { kk: 'өзгерістің мөлшері белгісіз', ru: 'размер изменения неизвестен' },
  noDifference: { kk: 'айырма жоқ', ru: 'разницы нет' },
} as const satisfies Record<string, Headline>;

/** What is said of a pair beside its two figures: the change, how the plan stands, or why nothing is computed. */
export function sayAnswer(
  pair: Pair,
  catalogue: Pick<Catalogue, 'indicator' | 'refArea' | 'unitMeasure'>,
): Headline {
  const { observation, comparator, answer, execution } = pair;
  const unitMeasure = catalogue.unitMeasure(observation.unitMeasure);
  // Two levels alone are said by why nothing is computed from them.
  if (execution !== null && execution.execution !== 'LEVEL_ONLY') {
    return inBothLanguages((language) => sayExecution(execution, language));
  }
  switch (answer.comparison) {
    case 'SIDE_BY_SIDE':
      return inBothLanguages(
        (language) => saySideBySide(answer.reason, [observation, comparator], catalogue)[language],
      );
    case 'PLANNED_CHANGE': {
      const style = { unitMeasure, together: [observation, comparator] };
      return inBothLanguages(
        (language) => formatPlannedChange(answer, style, language)[0] ?? WORDS.unknownChange[language],
      );
    }
    case 'COMPARABLE':
      return inBothLanguages((language) =>
        'first' in answer
          ? sayDifference(answer.change, unitMeasure, language)
          : sayChange(answer.change, unitMeasure, language),
      );
  }
}

function sayExecution(
  execution: Exclude<SaidExecution, { execution: 'LEVEL_ONLY' }>,
  language: Language,
): string {
  switch (execution.execution) {
    case 'EXECUTED':
      return formatOfPlan(execution.ofPlan, language);
    case 'PACE':
      return formatPace(execution, language);
    case 'WAY_FROM_BASELINE':
      return formatWay(execution.percentOfWay, language);
  }
}

/** `изменение: −0,3 п. п.` */
function sayChange(change: Change, unitMeasure: UnitMeasure, language: Language): string {
  const said = change.difference.obsValue === 0 ? null : formatChange(change, unitMeasure, language);
  return said === null ? WORDS.noChange[language] : `${WORDS.change[language]}: ${said}`;
}

/** `разница: 12 центров`, without a sign: which of the two areas has more is seen from their figures. */
function sayDifference({ difference }: Change, unitMeasure: UnitMeasure, language: Language): string {
  if (difference.obsValue === 0) return WORDS.noDifference[language];
  const size = { ...difference, obsValue: Math.abs(difference.obsValue), obsStatus: 'A' } as const;
  const unit = unitMeasure.unitMeasure === 'PERCENT' ? PERCENTAGE_POINTS : unitMeasure;
  const said = formatObsValue(size, unit, language, chooseScale([size], unit.unitMeasure)).text;
  return `${WORDS.difference[language]}: ${said}`;
}
