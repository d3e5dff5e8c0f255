import { Annotation, parseBreakdown } from '@korsetkish/contract';
import { localized, orNull, readTable } from './read-table.ts';

/** All annotations of the catalogue, proved against the contract. */
export const ANNOTATIONS: readonly Annotation[] = readTable('annotations').map((row) =>
  Annotation.parse({
    annotation: row.annotation,
    timePeriod: row.time_period,
    indicator: orNull(row.indicator),
    breakdown: row.breakdown === '' ? null : parseBreakdown(row.breakdown ?? ''),
    refArea: orNull(row.ref_area),
    text: localized(row, 'text'),
    source: orNull(row.source),
  }),
);
