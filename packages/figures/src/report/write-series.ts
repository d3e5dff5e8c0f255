import type { LocalizedText, Observation, UnitMeasure } from '@korsetkish/contract';
import { type ClauseStyle, formatClauses } from '../headlines/format-clause.ts';
import { headed, inBothLanguages } from '../headlines/headline.ts';
import { formatPlanVersion } from '../pace/format-plan-version.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import type { Said } from './report.ts';

/** A series of a report: one area, one breakdown, at least one figure or gap. */
export interface ReportedSeries {
  /** Stands before the colon, so nothing in it is inflected. */
  name: LocalizedText;
  observations: readonly Observation[];
}

/**
 * Every figure of a series in one sentence, in the order of time and plans last: «Согласовано: 296 уведомлений в 2020
 * году и 39 уведомлений в январе–мае 2021 года». Where a headline chooses, a report leaves nothing out.
 */
export function writeSeries({ name, observations }: ReportedSeries, unitMeasure: UnitMeasure): Said {
  const figures = observations.toSorted(
    (one, other) =>
      Number(one.scenario === 'PLAN') - Number(other.scenario === 'PLAN') ||
      compareTimePeriods(one.timePeriod, other.timePeriod),
  );
  const style: ClauseStyle = { unitMeasure, together: figures };
  return {
    figures,
    text: inBothLanguages((language) => {
      const versions = figures.flatMap((figure) => formatPlanVersion(figure, unitMeasure, language) ?? []);
      const said = [formatClauses(figures, style, language), ...versions].join('; ');
      return headed({ name }, language, said);
    }),
  };
}
