import type { Indicator, Language, LocalizedText, Observation } from '@korsetkish/contract';
import { formatWhenNote } from '../headlines/format-clause.ts';
import { formatPlanVersion } from '../pace/format-plan-version.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { findRemarks } from './find-remarks.ts';
import { formatReported, formatReportedClause, spellTenge } from './format-reported.ts';
import type { Remark } from './remark.ts';
import type { ReportContext } from './report-context.ts';
import { joinRuns, type Run, type Said, sayBoth, words } from './said.ts';

/** A series of a report: one area, one breakdown, at least one figure or gap. */
export interface ReportedSeries {
  /** Stands before the colon, so nothing in it is inflected. */
  name: LocalizedText;
  indicator: Indicator;
  observations: readonly Observation[];
  /** True: the period of its only figure stands in what comes before, and is not said again. */
  isTimeSaid?: boolean;
}

/**
 * Every figure of a series in one sentence, in the order of time and plans last, then what is worked out from them:
 * «Согласовано: 296 уведомлений в 2020 году и 39 уведомлений в январе–мае 2021 года». Where a headline chooses, a report
 * leaves nothing out. Without a full stop.
 */
export function writeSeries(
  { name, indicator, observations, isTimeSaid = false }: ReportedSeries,
  context: ReportContext,
): Said {
  const figures = observations.toSorted(
    (one, other) =>
      Number(one.scenario === 'PLAN') - Number(other.scenario === 'PLAN') ||
      compareTimePeriods(one.timePeriod, other.timePeriod),
  );
  const remarks = findRemarks(figures, indicator, context);
  return sayBoth((language) => [
    words(`${name[language].replaceAll(': ', ', ')}: `),
    ...joinRuns(
      figures.map((figure) => writeFigure(figure, isTimeSaid, context, language)),
      language,
    ),
    ...figures.flatMap((figure) => writeVersion(figure, context, language)),
    ...remarks.map((remark) => writeRemark(remark, remarks.length > 1, language)),
  ]);
}

function writeFigure(
  figure: Observation,
  isTimeSaid: boolean,
  { catalogue }: ReportContext,
  language: Language,
): Run {
  const format = isTimeSaid ? formatReported : formatReportedClause;
  const text = format(figure, catalogue.unitMeasure(figure.unitMeasure), language);
  return { text, figures: [figure], derived: [] };
}

/** By which act a plan stands, and what it was before. */
function writeVersion(figure: Observation, { catalogue }: ReportContext, language: Language): Run[] {
  const version = formatPlanVersion(figure, catalogue.unitMeasure(figure.unitMeasure), language);
  if (version === null) return [];
  return [{ text: `; ${spellTenge(version, language)}`, figures: [figure], derived: [] }];
}

/** One remark needs no name; of several each is called by the figure that it is about. */
function writeRemark({ of, beside, derived, say }: Remark, isOneOfSeveral: boolean, language: Language): Run {
  const about = formatWhenNote({ ...of, periodAssumed: false }, language);
  const said = say(language);
  return { text: `; ${isOneOfSeveral ? `${about} — ${said}` : said}`, figures: beside, derived };
}
