import type { Language, TimePeriod } from '@korsetkish/contract';
import type { ObservationFilter } from '../observation-filter.ts';
import type { ObservationQuery } from '../read-observation-query.ts';
import type { FileRow } from './file-row.ts';

/** What a file is made of: its figures, and what it says of itself. */
export type FileContent = {
  language: Language;
  filter: ObservationFilter;
  /** The window in the words it was asked in. */
  window: { startPeriod?: TimePeriod | undefined; endPeriod?: TimePeriod | undefined };
  /** Figures in it. */
  rows: number;
  /** The figures in order, a stretch at a time; read once. */
  batches: AsyncIterable<readonly FileRow[]>;
  /** True: what was asked for goes on in another file. */
  isPart: boolean;
  /** When it is written. */
  madeAt: Date;
  /** Where the very same figures can be had again; null: nowhere, for they may be drawn anew. */
  address: string | null;
};

/**
 * The address that was asked, bound to the revision that was looked at, so that a correction does not change it. Training
 * figures have none: another seed takes them away.
 */
export function addressOfRevision(
  address: string,
  { asOf, cursor }: Pick<ObservationQuery, 'asOf' | 'cursor'>,
  { layer, revision }: Pick<ObservationFilter, 'layer' | 'revision'>,
): string | null {
  if (layer === 'training') return null;
  // A cursor carries its revision.
  if (asOf !== undefined || cursor !== undefined || revision.number === 0) return address;
  return `${address}&asOf=${revision.publishedAt.toISOString()}`;
}
