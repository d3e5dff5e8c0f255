import {
  createSubmission,
  type EnteredObservation,
  getSubmission,
  type LocalizedText,
  type SubmissionObservationKey,
} from '@korsetkish/contract';
import type * as z from 'zod';
import type { TestBrowser } from '../testing/sign-in-for-test.ts';

/** The report that most tests fill in: information policy of Almaty, second quarter of 2021. */
const SECOND_QUARTER = {
  rule: 'ALMATY_INFORMATION',
  direction: 'INFORMATION',
  refArea: '750000000',
  timePeriod: '2021-Q2',
  scenario: 'ACTUAL',
  planAct: null,
  source: 'ALMATY_REPORT_2020',
} as const;

/** A figure as an editor enters it, new unless told otherwise. */
export function enter(
  key: Partial<SubmissionObservationKey> & { indicator: string },
  obsValue: number | null,
  changes: Partial<EnteredObservation> = {},
): EnteredObservation {
  return {
    refArea: '750000000',
    breakdown: {},
    timePeriod: '2021-Q2',
    version: 0,
    decimals: 0,
    unitMult: 0,
    obsStatus: obsValue === null ? 'O' : 'A',
    qualifier: null,
    periodAssumed: false,
    section: null,
    paragraph: null,
    ...key,
    obsValue,
    ...changes,
  };
}

export async function begin(editor: TestBrowser, changes: object = {}): Promise<number> {
  const answer = await editor.send('POST', '/submissions', { ...SECOND_QUARTER, ...changes });
  return createSubmission.response.parse(await answer.json()).submission.submission;
}

export async function look(
  browser: TestBrowser,
  submission: number,
): Promise<z.output<typeof getSubmission.response>> {
  const answer = await browser.send('GET', `/submissions/${submission}`);
  return getSubmission.response.parse(await answer.json());
}

/** Takes a step with the submission as it stands now. */
export async function step(
  browser: TestBrowser,
  submission: number,
  body: { step: string; message?: string; reason?: Pick<LocalizedText, 'kk' | 'ru'> },
): Promise<Response> {
  const { version } = (await look(browser, submission)).submission;
  return browser.send('POST', `/submissions/${submission}/steps`, {
    version,
    message: null,
    reason: null,
    ...body,
  });
}

/** Saves figures, which must succeed. */
export async function save(
  editor: TestBrowser,
  submission: number,
  observations: readonly EnteredObservation[],
): Promise<void> {
  const body = { observations, cleared: [] };
  const answer = await editor.send('PATCH', `/submissions/${submission}/observations`, body);
  if (!answer.ok) throw new Error(`saving: ${answer.status} ${await answer.text()}`);
}

/** Enters these figures, and says of every other line that nothing was collected. */
export async function fillIn(
  editor: TestBrowser,
  submission: number,
  figures: readonly EnteredObservation[],
): Promise<void> {
  const { lines, observations } = await look(editor, submission);
  const versionOf = new Map(observations.map((each) => [nameLine(each), each.version]));
  const named = new Set(figures.map((figure) => nameLine(figure)));
  const empty = lines
    .filter((line) => !named.has(nameLine(line)))
    .map(({ indicator, refArea, breakdown, timePeriod }) =>
      enter({ indicator, refArea, breakdown, timePeriod }, null),
    );
  await save(
    editor,
    submission,
    [...figures, ...empty].map((each) => ({ ...each, version: versionOf.get(nameLine(each)) ?? 0 })),
  );
}

const nameLine = ({ indicator, breakdown, timePeriod }: SubmissionObservationKey): string =>
  JSON.stringify([indicator, breakdown, timePeriod]);
