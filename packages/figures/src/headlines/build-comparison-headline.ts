import type { Language, LocalizedText, Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pair } from '../comparison/compare-pair.ts';
import type { Change } from '../comparison/comparison.ts';
import { formatChange } from '../comparison/format-change.ts';
import { NO_COMPARATOR_REASONS, type NoComparatorReason } from '../comparison/no-comparator-reasons.ts';
import { saySideBySide } from '../comparison/say-side-by-side.ts';
import { formatPlanVersion } from '../pace/format-plan-version.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { formatObsValue } from '../phrases/format-obs-value.ts';
import { PERCENTAGE_POINTS } from '../phrases/percentage-points.ts';
import { chooseScale } from '../phrases/scale.ts';
import { buildExecutionHeadline } from './build-execution-headline.ts';
import { buildPlanHeadline } from './build-plan-headline.ts';
import { type ClauseStyle, formatClause, formatClauses } from './format-clause.ts';
import { type Headline, type HeadlineSubject, headed, inBothLanguages } from './headline.ts';
import { joinClauses } from './join-list.ts';
import { nameBreakdown, nameWithCode } from './name-breakdown.ts';

/**
 * A pair in words: both figures with their periods, then the change, how the plan stands, or why no change is worked out:
 * «Доля молодёжи NEET, город Алматы: 6,1 % в 2020 году и 5,7 % в I квартале 2021 года. Периоды разной длины: стоят рядом,
 * изменение не считается».
 */
export function buildComparisonHeadline(pair: Pair, catalogue: Catalogue): Headline {
  const { observation, comparator, answer, execution } = pair;
  const subject = nameSubject(observation, comparator, catalogue);
  if (execution !== null) return buildExecutionHeadline({ subject, execution });
  switch (answer.comparison) {
    case 'PLANNED_CHANGE':
      return buildPlanHeadline({ subject, actual: answer.earlier, plan: answer.later });
    case 'COMPARABLE': {
      const areTwoAreas = 'first' in answer;
      return inBothLanguages((language) => {
        const change = areTwoAreas
          ? sayDifference(answer.change, subject, language)
          : sayChange(answer.change, subject, language);
        return headed(subject, language, `${sayBoth(pair, subject, catalogue, language)}; ${change}`);
      });
    }
    case 'SIDE_BY_SIDE': {
      const reason = saySideBySide(answer.reason, [observation, comparator], catalogue);
      return inBothLanguages((language) =>
        headed(subject, language, `${sayBoth(pair, subject, catalogue, language)}. ${reason[language]}`),
      );
    }
  }
}

/** A figure that nothing stands beside, and what is missing. */
export function buildAloneHeadline(
  observation: Observation,
  reason: NoComparatorReason,
  catalogue: Catalogue,
): Headline {
  const subject = nameSubject(observation, observation, catalogue);
  const style = { unitMeasure: subject.unitMeasure, together: [observation] };
  return inBothLanguages((language) => {
    const said = formatClause(observation, style, language);
    return headed(subject, language, `${said}. ${NO_COMPARATOR_REASONS[reason][language]}`);
  });
}

/** The indicator with its codes, and the area where there is one. */
function nameSubject(one: Observation, other: Observation, catalogue: Catalogue): HeadlineSubject {
  const { shortName, unitMeasure } = catalogue.indicator(one.indicator);
  const code = nameBreakdown(one.breakdown, catalogue);
  const name: LocalizedText = code.ru === '' ? shortName : nameWithCode(shortName, code);
  const area = catalogue.refArea(one.refArea).name;
  const isOneArea = one.refArea === other.refArea;
  return {
    name: isOneArea ? inBothLanguages((language) => `${name[language]}, ${area[language]}`) : name,
    unitMeasure: catalogue.unitMeasure(unitMeasure),
  };
}

/** Two periods, the earlier first; two areas in their order, each by its name; an amended plan with what it was before. */
function sayBoth(
  { observation, comparator, answer }: Pair,
  { unitMeasure }: HeadlineSubject,
  catalogue: Catalogue,
  language: Language,
): string {
  const pair = [observation, comparator];
  const style: ClauseStyle = { unitMeasure, together: pair };
  if (answer.comparison === 'SIDE_BY_SIDE' && answer.reason === 'PLAN_VERSIONS') {
    const version = formatPlanVersion(observation, unitMeasure, language);
    return [formatClause(observation, style, language), ...(version === null ? [] : [version])].join('; ');
  }
  if (observation.refArea !== comparator.refArea) {
    const clauses = pair.map((figure) =>
      formatClause(figure, style, language, catalogue.refArea(figure.refArea).name[language]),
    );
    return joinClauses(clauses, language);
  }
  const inOrder = pair.toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod));
  return formatClauses(inOrder, style, language);
}

const WORDS = {
  change: { kk: 'өзгеріс', ru: 'изменение' },
  noChange: { kk: 'өзгеріссіз', ru: 'без изменений' },
  difference: { kk: 'айырма', ru: 'разница' },
  noDifference: { kk: 'айырма жоқ', ru: 'разницы нет' },
} as const satisfies Record<string, Headline>;

/** `изменение: −0,3 п. п.` */
function sayChange(change: Change, { unitMeasure }: HeadlineSubject, language: Language): string {
  const said = change.difference.obsValue === 0 ? null : formatChange(change, unitMeasure, language);
  return said === null ? WORDS.noChange[language] : `${WORDS.change[language]}: ${said}`;
}

/** `разница: 12 центров`, without a sign: which of the two areas has more is seen from their figures. */
function sayDifference({ difference }: Change, { unitMeasure }: HeadlineSubject, language: Language): string {
  if (difference.obsValue === 0) return WORDS.noDifference[language];
  const size = { ...difference, obsValue: Math.abs(difference.obsValue), obsStatus: 'A' } as const;
  const unit = unitMeasure.unitMeasure === 'PERCENT' ? PERCENTAGE_POINTS : unitMeasure;
  const said = formatObsValue(size, unit, language, chooseScale([size], unit.unitMeasure)).text;
  return `${WORDS.difference[language]}: ${said}`;
}
