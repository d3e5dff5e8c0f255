import { type EnteredObservation, listSubmissionObservations } from '@korsetkish/contract';
import type * as z from 'zod';
import type { TestBrowser } from '../../testing/sign-in-for-test.ts';
import { begin, enter, save } from '../submit-for-test.ts';

/** The figures of a submission as whoever reviews it sees them. */
export async function review(
  browser: TestBrowser,
  submission: number,
  query = '',
): Promise<z.output<typeof listSubmissionObservations.response>> {
  const answer = await browser.send('GET', `/submissions/${submission}/observations?${query}`);
  return listSubmissionObservations.response.parse(await answer.json());
}

/**
 * Notifications of assemblies in 2020. Printed are 496 in all, of which 296, 127, 60 and 13.
 * @param outcome its code; empty: all of them
 */
export function enterNotifications(
  outcome: string,
  obsValue: number,
  changes: Partial<EnteredObservation> = {},
): EnteredObservation {
  const breakdown = outcome === '' ? {} : { OUTCOME: outcome };
  return enter({ indicator: 'ASSEMBLY_NOTIFICATIONS', breakdown, timePeriod: '2020' }, obsValue, changes);
}

/** Begins a correction of what was printed of assemblies in 2020. */
export async function correctNotifications(
  editor: TestBrowser,
  observations: readonly EnteredObservation[],
): Promise<number> {
  const submission = await begin(editor, { rule: null, direction: 'ASSEMBLIES', timePeriod: '2020' });
  await save(editor, submission, observations);
  return submission;
}
