import { formatBreakdown, type SubmissionObservationKey } from '@korsetkish/contract';

/** Names a cell of a form within its submission, in letters that an element's id may have. */
export function nameCell({ indicator, refArea, breakdown, timePeriod }: SubmissionObservationKey): string {
  return [indicator, refArea, formatBreakdown(breakdown), timePeriod].join('|');
}
