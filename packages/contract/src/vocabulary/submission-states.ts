/**
 * Where a submission stands: being filled in; waiting for an approver; sent back to be filled in again; its figures
 * published; given up.
 */
export const SUBMISSION_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN'] as const;

/** What can be done with a submission: editors submit, take back and withdraw, approvers return and publish. */
export const SUBMISSION_STEPS = ['SUBMIT', 'TAKE_BACK', 'WITHDRAW', 'RETURN', 'PUBLISH'] as const;

/**
 * How a figure of a submission stands to what is published: nothing is; something else is; the same is; or it is published
 * beside figures of the submission, which leaves it out and so leaves it as it is.
 */
export const FIGURE_DIFFERENCES = ['NEW', 'CHANGED', 'SAME', 'LEFT_OUT'] as const;
