import { setTimeout as wait } from 'node:timers/promises';
import { API_PREFIX } from '@korsetkish/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type KillingGround, openKillingGround, statusOf } from '../testing/kill-for-test.ts';
import type { TestBrowser } from '../testing/sign-in-for-test.ts';
import type { RunningMain } from '../testing/spawn-main.ts';
import type { TestApi } from '../testing/start-test-api.ts';
import { FIGURES_AN_AREA, laySubmissionForTest } from './lay-submission-for-test.ts';
import { step } from './submit-for-test.ts';

const FIGURES = 9 * FIGURES_AN_AREA;
const KILLS = 8;
const REASON = { kk: 'Қайта есептелді', ru: 'Пересчитано' };

let ground: KillingGround;
let api: TestApi;
let approver: TestBrowser;
beforeAll(async () => {
  ground = await openKillingGround('APPROVER');
  ({ api, browser: approver } = ground);
});
afterAll(() => ground.stop());

/** Asks a process of its own to publish. @returns the answer's status; null: it died first */
function askToPublish({ address }: RunningMain, submission: number, version: number): Promise<number | null> {
  const asked = fetch(`${address}${API_PREFIX}/submissions/${submission}/steps`, {
    method: 'POST',
    headers: { Cookie: approver.cookie, Origin: address, 'Content-Type': 'application/json' },
    body: JSON.stringify({ step: 'PUBLISH', version, message: null, reason: REASON }),
  });
  return statusOf(asked);
}

/** What the database keeps of a publication, in every place that it is written to. */
async function findTraces(submission: number) {
  const { state, publishedIn, version } = await api.db.submission.findUniqueOrThrow({
    where: { id: submission },
  });
  const before = { action: 'SUBMISSION_PUBLISHED', subject: 'submission', subjectId: String(submission) };
  return {
    state,
    version,
    hasRevision: publishedIn !== null,
    revisions: await api.db.revision.count({
      where: { reason: { startsWith: `Submission ${submission}: ` } },
    }),
    vintages: await api.db.observation.count({ where: { publishedIn: publishedIn ?? 0 } }),
    steps: await api.db.submissionStep.count({ where: { submissionId: submission, state: 'PUBLISHED' } }),
    audited: await api.db.auditEntry.count({ where: before }),
  };
}

const NOTHING = {
  state: 'SUBMITTED',
  version: 2,
  hasRevision: false,
  revisions: 0,
  vintages: 0,
  steps: 0,
  audited: 0,
};
const EVERYTHING = {
  state: 'PUBLISHED',
  version: 3,
  hasRevision: true,
  revisions: 1,
  vintages: FIGURES,
  steps: 1,
  audited: 1,
};

/** What stands now of everything that was laid: figure by figure once. */
const findStanding = () => api.db.$queryRaw`
  SELECT obs_value::int AS "obsValue", count(*)::int AS figures
  FROM observation JOIN series ON series.id = series_id
  WHERE superseded_in IS NULL AND indicator = 'ASSEMBLY_NOTIFICATIONS' AND time_period BETWEEN '2000-01' AND '2009-12'
  GROUP BY 1`;

it('publishing is whole or not at all, at whatever moment the process is killed, and can be pressed again', async () => {
  const unharmed = await laySubmissionForTest(api.db, approver.accountId, { obsValue: 1 });
  // All are started before anything is published: a start looks through everything published since the one before.
  const first = await ground.startProcess();
  const others = await Promise.all(Array.from({ length: KILLS }, ground.startProcess));
  const began = performance.now();
  expect(await askToPublish(first, unharmed, 2)).toBe(200);
  const usual = performance.now() - began;
  expect(await findTraces(unharmed)).toEqual(EVERYTHING);
  await first.stop('SIGKILL');

  for (const [kill, process] of others.entries()) {
    const obsValue = 2 + kill;
    const submission = await laySubmissionForTest(api.db, approver.accountId, { obsValue });
    const answer = askToPublish(process, submission, 2);
    // Somewhere in each eighth of the way, so that no stage of it is left out.
    await wait((usual * (kill + Math.random())) / KILLS);
    await process.stop('SIGKILL');
    const status = await answer;
    await ground.untilNothingIsUnderWay();

    const traces = await findTraces(submission);
    expect(traces).toEqual(traces.state === 'PUBLISHED' ? EVERYTHING : NOTHING);
    if (status === 200) expect(traces.state).toBe('PUBLISHED');
    const again = await step(approver, submission, { step: 'PUBLISH', reason: REASON });
    expect(again.status).toBe(traces.state === 'PUBLISHED' ? 409 : 200);
    expect(await findTraces(submission)).toEqual(EVERYTHING);
    expect(await findStanding()).toEqual([{ obsValue, figures: FIGURES }]);
  }
}, 600_000);
