import { formatBreakdown, type SubmissionObservationKey } from '@korsetkish/contract';

/** One text for one figure of a submission. */
export const keyOf = ({ indicator, refArea, breakdown, timePeriod }: SubmissionObservationKey): string =>
  [indicator, refArea, formatBreakdown(breakdown), timePeriod].join(' ');
