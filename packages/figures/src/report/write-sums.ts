import type { Indicator, Language, Observation } from '@korsetkish/contract';
import { aggregateOverCodes } from '../aggregation/aggregate-over-codes.ts';
import type { HeadlineFigure } from '../headlines/headline.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { formatSumOfPrintedGroups } from '../phrases/derived-phrases.ts';
import { derive } from './derivations.ts';
import { formatReportedClause } from './format-reported.ts';
import type { ReportContext } from './report-context.ts';
import { type Derivation, joinRuns, type Run, type Said, sayBoth } from './said.ts';

/** A sum as a sentence takes it, and what it was worked out from. */
interface Sum {
  figure: HeadlineFigure;
  groups: number;
  derived: Derivation;
}

/**
 * What the printed groups of an indicator come to where its source prints no total, called a sum: «сумма пяти
 * напечатанных групп — 3 348 942 тыс. тенге в 2020 году». Null where they are not to be added.
 * @param parts figures of one dimension's codes, of any times
 */
export function writeSums(
  indicator: Indicator,
  dimension: string,
  parts: readonly Observation[],
  context: ReportContext,
): Said | null {
  const sums = listSums(indicator, dimension, parts, context);
  if (sums.length === 0) return null;
  return sayBoth((language) => joinRuns(sayEach(sums, context, language), language));
}

/** How many groups there are is said once for times that have as many. */
function sayEach(sums: readonly Sum[], { catalogue }: ReportContext, language: Language): Run[] {
  return sums.map(({ figure, groups, derived }, place) => {
    const lead = sums[place - 1]?.groups === groups ? '' : formatSumOfPrintedGroups(groups, language);
    const unitMeasure = catalogue.unitMeasure(figure.unitMeasure);
    return {
      text: formatReportedClause(figure, unitMeasure, language, lead),
      figures: [],
      derived: [derived],
    };
  });
}

function listSums(
  indicator: Indicator,
  dimension: string,
  parts: readonly Observation[],
  { catalogue }: ReportContext,
): Sum[] {
  const codelist = catalogue.dimension(dimension);
  const times = Map.groupBy(parts, ({ scenario, timePeriod }) => `${scenario} ${timePeriod}`);
  return [...times.values()]
    .toSorted(([a], [b]) => (a && b ? compareTimes(a, b) : 0))
    .flatMap((observations) => {
      const [first] = observations;
      const sum = aggregateOverCodes({ indicator, codelist, observations });
      if (first === undefined || sum.result !== 'SUM_OF_PRINTED_GROUPS' || sum.groups < 2) return [];
      return [
        {
          figure: { ...first, ...sum.total, obsStatus: 'A' as const },
          groups: sum.groups,
          derived: derive('SUM_OF_PRINTED_GROUPS', sum.total, sum.observations),
        },
      ];
    });
}

function compareTimes(a: Observation, b: Observation): number {
  const byScenario = Number(a.scenario === 'PLAN') - Number(b.scenario === 'PLAN');
  return byScenario || compareTimePeriods(a.timePeriod, b.timePeriod);
}
