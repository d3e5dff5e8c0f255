/** What a published figure may do: pure functions, no input or output. */
export * from './periods/parse-time-period.ts';
