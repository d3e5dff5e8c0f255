/** What a published figure may do: pure functions, no input or output. */

export * from './comparison/compare-areas.ts';
export * from './comparison/compare-observations.ts';
export * from './comparison/comparison.ts';
export * from './comparison/find-series-difference.ts';
export * from './comparison/side-by-side-reasons.ts';
export * from './periods/compare-time-periods.ts';
export * from './periods/find-default-window.ts';
export * from './periods/is-in-window.ts';
export * from './periods/is-next-period.ts';
export * from './periods/list-window-ends.ts';
export * from './periods/parse-time-period.ts';
export * from './periods/period-contains.ts';
export * from './periods/period-length.ts';
export * from './periods/previous-year-period.ts';
export * from './quantity/combine-qualifiers.ts';
export * from './quantity/divide-quantities.ts';
export * from './quantity/quantity.ts';
