import {
  type Role,
  type SUBMISSION_STEPS,
  type SubmissionState,
  takeSubmissionStep,
} from '@korsetkish/contract';
import { PUBLISHING_TRANSACTION, vacuumFigures, waitToPublish } from '@korsetkish/prisma';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { holdSubmission } from './find-submission.ts';
import { publishSubmission } from './publish-submission.ts';
import { recordStep } from './record-step.ts';
import { refuseIncomplete } from './refuse-incomplete.ts';
import { inReview } from './review/in-review.ts';
import { toSubmission } from './to-submission.ts';

type Step = (typeof SUBMISSION_STEPS)[number];

/** Who takes each step, and where from. */
const STEPS: Record<Step, { by: Role; from: readonly SubmissionState[] }> = {
  SUBMIT: { by: 'EDITOR', from: ['DRAFT', 'RETURNED'] },
  // Until an approver has answered, an editor may take it back to correct it, or give it up.
  TAKE_BACK: { by: 'EDITOR', from: ['SUBMITTED'] },
  WITHDRAW: { by: 'EDITOR', from: ['DRAFT', 'RETURNED', 'SUBMITTED'] },
  RETURN: { by: 'APPROVER', from: ['SUBMITTED'] },
  PUBLISH: { by: 'APPROVER', from: ['SUBMITTED'] },
};

/** From so many figures on, the database does not get round to tidying up before readers notice. */
const MANY_FIGURES = 1_000;

export const takeSubmissionStepRoute = implementDesk(takeSubmissionStep, async ({ params, body }, desk) => {
  const { step, version, message, reason } = body;
  const { by, from } = STEPS[step];
  let changed = 0;
  const submission = await desk.db.$transaction(async (tx) => {
    // Before the submission is held, for whoever is publishing another one tells this one of it.
    if (step === 'PUBLISH') await waitToPublish(tx);
    const before = await holdSubmission(tx, desk.session, [by], params.submission, version);
    if (!from.includes(before.state)) {
      throw new ProblemError('conflict', [
        { path: 'body.step', say: ({ desk: { stepNotPossible } }) => stepNotPossible },
      ]);
    }
    const taken = { tx, desk, before, message };
    switch (step) {
      case 'SUBMIT':
        await refuseIncomplete(tx, desk.db, before);
        return recordStep({ ...taken, state: 'SUBMITTED', action: 'SUBMISSION_SUBMITTED' });
      case 'TAKE_BACK':
        return recordStep({ ...taken, state: 'DRAFT', action: 'SUBMISSION_TAKEN_BACK' });
      case 'WITHDRAW':
        return recordStep({ ...taken, state: 'WITHDRAWN', action: 'SUBMISSION_WITHDRAWN' });
      case 'RETURN':
        if (message === null) {
          throw new ProblemError('invalid-request', [
            { path: 'body.message', say: ({ desk: { messageMissing } }) => messageMissing },
          ]);
        }
        return recordStep({ ...taken, state: 'RETURNED', action: 'SUBMISSION_RETURNED' });
      case 'PUBLISH': {
        const published = await publishSubmission({ ...taken, reason });
        changed = published.changed;
        return published.row;
      }
    }
  }, PUBLISHING_TRANSACTION);
  // The figures are readable already: nobody has to wait, and nothing is lost where it fails.
  if (changed >= MANY_FIGURES) {
    vacuumFigures(desk.db).catch((error) =>
      desk.log.error(error, 'What was published could not be tidied up.'),
    );
  }
  // What the approver will look at is worked out before anybody waits for it; whoever comes first does it where this fails.
  if (step === 'SUBMIT') {
    inReview(desk, submission.id, async () => ({})).catch((error) =>
      desk.log.error(error, 'What was handed in could not be reviewed.'),
    );
  }
  return { submission: toSubmission(submission) };
});
