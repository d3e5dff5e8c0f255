/**
 * Where a submission stands: being filled in; waiting for an approver; sent back to be filled in again; its figures
 * published; given up.
 */
export const SUBMISSION_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN'] as const;

/** What can be done with a submission: editors submit and withdraw, approvers return and publish. */
export const SUBMISSION_STEPS = ['SUBMIT', 'WITHDRAW', 'RETURN', 'PUBLISH'] as const;
