import type { Language, LocalizedText, Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pair } from '../comparison/compare-pair.ts';
import { NO_COMPARATOR_REASONS, type NoComparatorReason } from '../comparison/no-comparator-reasons.ts';
import { formatPlanVersion } from '../pace/format-plan-version.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { buildExecutionHeadline } from './build-execution-headline.ts';
import { buildPlanHeadline } from './build-plan-headline.ts';
import { type ClauseStyle, formatClause, formatClauses } from './format-clause.ts';
import { type Headline, type HeadlineSubject, headed, inBothLanguages } from './headline.ts';
import { joinClauses } from './join-list.ts';
import { nameBreakdown, nameWithCode } from './name-breakdown.ts';
import { sayAnswer } from './say-answer.ts';

/**
 * A pair in words: both figures with their periods, then the change, how the plan stands, or why no change is worked out:
 * «Доля молодёжи NEET, город Алматы: 6,1 % в 2020 году и 5,7 % в I квартале 2021 года. Периоды разной длины: стоят рядом,
 * изменение не считается».
 */
export function buildComparisonHeadline(pair: Pair, catalogue: Catalogue): Headline {
  const { observation, comparator, answer, execution } = pair;
  const subject = nameSubject(observation, comparator, catalogue);
  if (execution !== null) return buildExecutionHeadline({ subject, execution });
  if (answer.comparison === 'PLANNED_CHANGE') {
    const { earlier: actual, later: plan } = answer;
    return buildPlanHeadline({ subject, actual, plan, comparison: answer });
  }
  const said = sayAnswer(pair, catalogue);
  // A change goes on with the sentence, a reason is one of its own.
  const between = answer.comparison === 'COMPARABLE' ? '; ' : '. ';
  return inBothLanguages((language) =>
    headed(subject, language, sayBoth(pair, subject, catalogue, language) + between + said[language]),
  );
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
