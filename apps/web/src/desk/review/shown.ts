/** Which figures of a submission an approver looks at. */
export const SHOWN = ['ALL', 'CHANGED', 'NEW', 'FAILING', 'OUTLIER', 'SAME', 'LEFT_OUT'] as const;
export type Shown = (typeof SHOWN)[number];
