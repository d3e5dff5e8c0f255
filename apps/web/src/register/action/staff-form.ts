import type { EnteredStep } from '@korsetkish/contract';

/** Which form of staff is open on the page of an action. */
export type StaffForm =
  /** `corrects`: null, a new step is entered. */
  | { form: 'STEP'; corrects: EnteredStep | null }
  | { form: 'WITHDRAWAL'; entry: EnteredStep }
  | { form: 'RULING' };
