/** What a published figure may do: pure functions, no input or output. */

export * from './periods/compare-time-periods.ts';
export * from './periods/find-default-window.ts';
export * from './periods/is-in-window.ts';
export * from './periods/is-next-period.ts';
export * from './periods/list-window-ends.ts';
export * from './periods/parse-time-period.ts';
export * from './periods/period-contains.ts';
export * from './periods/period-length.ts';
export * from './periods/previous-year-period.ts';
