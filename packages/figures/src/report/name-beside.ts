import type { Language, Observation } from '@korsetkish/contract';
import { formatTimePeriod } from '../phrases/format-time-period.ts';
import { formatReported } from './format-reported.ts';
import type { ReportContext } from './report-context.ts';

/**
 * A figure that another is held against, by its period: `2019 год`; with the figure itself where the report does not say
 * it elsewhere: `2019 год — 480 уведомлений`.
 */
export function nameBeside(figure: Observation, context: ReportContext, language: Language): string {
  const period = formatTimePeriod(figure.timePeriod, language, 'label');
  if (context.told.includes(figure)) return period;
  const unitMeasure = context.catalogue.unitMeasure(figure.unitMeasure);
  return `${period} — ${formatReported(figure, unitMeasure, language)}`;
}
