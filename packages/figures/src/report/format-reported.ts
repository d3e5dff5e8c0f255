import type { Language, UnitMeasure } from '@korsetkish/contract';
import { placeInTime } from '../headlines/format-clause.ts';
import type { HeadlineFigure } from '../headlines/headline.ts';
import { formatObsValue } from '../phrases/format-obs-value.ts';
import type { ObsValueOptions, ShownFigure } from '../phrases/obs-value-parts.ts';

const TENGE: Readonly<Record<Language, string>> = { kk: 'теңге', ru: 'тенге' };

/** An official text writes the currency out. Where a Kazakh ending stands on it, it is written out already. */
export const spellTenge = (text: string, language: Language): string => text.replaceAll('₸', TENGE[language]);

/**
 * A figure as its source prints it, to the digit and in its own power of ten, with qualifier and unit: `более 4 тыс. НПО`,
 * `2 627 442 тыс. тенге`. A screen rounds for reading; a report is what figures are quoted from.
 */
export function formatReported(
  figure: ShownFigure,
  unitMeasure: UnitMeasure,
  language: Language,
  options: ObsValueOptions = {},
): string {
  return spellTenge(formatObsValue(figure, unitMeasure, language, options).text, language);
}

/**
 * A figure with its period: `496 уведомлений в 2020 году`, `2020 жылы — 496 хабарлама`. An assumed period is said like any
 * other: that it is assumed stands in a footnote.
 */
export function formatReportedClause(
  figure: HeadlineFigure,
  unitMeasure: UnitMeasure,
  language: Language,
  lead = '',
): string {
  const said = formatReported(figure, unitMeasure, language);
  return placeInTime(said, { ...figure, periodAssumed: false }, language, lead);
}
