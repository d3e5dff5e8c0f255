import type { Language, Observation } from '@korsetkish/contract';
import type { Comparison } from '../comparison/comparison.ts';
import { formatPercent, SHARE_DECIMALS } from '../phrases/format-percent.ts';
import { PERCENTAGE_POINTS } from '../phrases/percentage-points.ts';
import { reverseQualifier } from '../quantity/combine-qualifiers.ts';
import { type ClauseStyle, formatClauses, formatFigure } from './format-clause.ts';
import { type Headline, type HeadlineSubject, headed, inBothLanguages } from './headline.ts';
import { withPlanVersion } from './with-plan-version.ts';

export interface PlanHeadline {
  subject: HeadlineSubject;
  actual: Observation;
  plan: Observation;
  /** The one answer for the two. */
  comparison: Comparison;
}

/**
 * An actual figure and a plan: «Арендные квартиры «Нұрлы жер»: 350 квартир в 2020 году и 1 050 квартир по плану на 2021
 * год; планируемое увеличение: 700 квартир (200,0 %)». The change is said only where the pair is a PLANNED_CHANGE; a
 * plan of «до 120 млн ₸» makes it «не менее».
 */
export function buildPlanHeadline({ subject, actual, plan, comparison }: PlanHeadline): Headline {
  const style = { unitMeasure: subject.unitMeasure, together: [actual, plan] };
  const headline = inBothLanguages((language) => {
    const levels = formatClauses([actual, plan], style, language);
    const change = formatPlannedChange(comparison, style, language);
    return headed(subject, language, [levels, ...change].join('; '));
  });
  return withPlanVersion(headline, plan, subject.unitMeasure);
}

const WORDS = {
  more: { kk: 'жоспарланған өсім', ru: 'планируемое увеличение' },
  less: { kk: 'жоспарланған азаю', ru: 'планируемое уменьшение' },
  none: { kk: 'өзгеріс жоспарланбаған', ru: 'изменение не планируется' },
} as const satisfies Record<string, Headline>;

/** The change in words, none for a pair that only stands side by side. Said as a fall, "up to" bounds it from below. */
export function formatPlannedChange(
  comparison: Comparison,
  style: ClauseStyle,
  language: Language,
): string[] {
  if (comparison.comparison !== 'PLANNED_CHANGE') return [];
  const { difference, relativePercent } = comparison.change;
  if (difference.obsValue === 0) return difference.qualifier === null ? [WORDS.none[language]] : [];
  const isLess = difference.obsValue < 0;
  const size = {
    ...difference,
    obsValue: Math.abs(difference.obsValue),
    qualifier: isLess ? reverseQualifier(difference.qualifier) : difference.qualifier,
    obsStatus: 'A',
  } as const;
  const unitMeasure = style.unitMeasure.unitMeasure === 'PERCENT' ? PERCENTAGE_POINTS : style.unitMeasure;
  const percent =
    relativePercent === null
      ? ''
      : ` (${formatPercent(Math.abs(relativePercent), SHARE_DECIMALS, language)})`;
  const said = formatFigure(size, { ...style, unitMeasure }, language) + percent;
  return [`${WORDS[isLess ? 'less' : 'more'][language]}: ${said}`];
}
