import type { Language, ObservationFormat } from '@korsetkish/contract';
import type { ObservationFilter } from '../observation-filter.ts';

export type FileFormat = Exclude<ObservationFormat, 'json'>;

const EXTENSIONS: Readonly<Record<FileFormat, (language: Language) => string>> = {
  csv: () => 'csv',
  xlsx: (language) => `${language}.xlsx`,
  'sdmx-csv': () => 'sdmx.csv',
};

/** Only what is one thing is worth naming. */
const only = (codes: readonly string[] | undefined): readonly string[] => (codes?.length === 1 ? codes : []);

/**
 * `korsetkish_YOUTH_NEET_RATE_750000000_2020-01-01_2021-05-31_revision-3.csv`: what is in it, as far as it is one thing.
 * Synthetic figures say so first: `korsetkish_training_...`.
 */
export function nameFile(filter: ObservationFilter, format: FileFormat, language: Language): string {
  const { layer, revision, indicators, refAreas, timePeriods, startsOn, endsOn } = filter;
  const parts = [
    'korsetkish',
    ...(layer === 'training' ? ['training'] : []),
    ...only(indicators),
    ...only(refAreas),
    // 2021-01-01/P5M
    ...only(timePeriods).map((timePeriod) => timePeriod.replace('/', '-')),
    startsOn,
    endsOn,
    `revision-${revision.number}`,
  ];
  return `${parts.filter((part) => part !== undefined).join('_')}.${EXTENSIONS[format](language)}`;
}
