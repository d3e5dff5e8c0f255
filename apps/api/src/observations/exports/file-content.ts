import type { Language, TimePeriod } from '@korsetkish/contract';
import type { DataRevision } from '../../http/find-revision.ts';
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
  /** The revision of the layer that is looked at; null: nothing of it was published yet. */
  revision: DataRevision | null;
  /** When it is written. */
  madeAt: Date;
  /** Where the very same figures can be had again. */
  address: string;
};

/** The address that was asked, bound to the revision that was looked at, so that a correction does not change it. */
export function addressOfRevision(
  address: string,
  { asOf, cursor }: Pick<ObservationQuery, 'asOf' | 'cursor'>,
  revision: DataRevision | null,
): string {
  // A cursor carries its revision.
  if (asOf !== undefined || cursor !== undefined || revision === null) return address;
  return `${address}&asOf=${revision.publishedAt.toISOString()}`;
}
