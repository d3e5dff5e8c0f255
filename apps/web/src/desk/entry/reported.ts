import type { Submission } from '@korsetkish/contract';

/** What a form is about. */
export type Reported = Pick<Submission, 'direction' | 'refArea' | 'timePeriod'>;
