import type { KatoCode, Observation } from '@korsetkish/contract';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { ALMATY } from '../../testing/published-input.ts';

/** KATO codes of Almaty's eight districts. */
export const DISTRICTS: readonly KatoCode[] = CATALOGUE.refAreas
  .filter(({ parent }) => parent === ALMATY)
  .map(({ refArea }) => refArea);

/** A figure of a district as the training layer has them: a month's notices in the first district, unless told otherwise. */
export function buildDistrictFigure(given: Partial<Observation> = {}): Observation {
  return {
    indicator: 'ASSEMBLY_NOTIFICATIONS',
    refArea: DISTRICTS[0] ?? '',
    breakdown: {},
    timePeriod: '2020-03',
    periodAssumed: false,
    scenario: 'ACTUAL',
    obsValue: 12,
    decimals: 0,
    unitMeasure: 'NOTIFICATIONS',
    unitMult: 0,
    obsStatus: 'A',
    qualifier: null,
    source: { code: 'ALMATY_REPORT_2020', section: null, paragraph: null },
    note: null,
    layer: 'training',
    publishedAt: '2021-06-01T00:00:00Z',
    ...given,
  };
}

/** Every month of 2019 to 2021 in every district, the figures growing by month and differing by district. */
export function buildTrainingFigures(given: Partial<Observation> = {}): Observation[] {
  return DISTRICTS.flatMap((refArea, place) =>
    Array.from({ length: 36 }, (_, month) =>
      buildDistrictFigure({
        refArea,
        timePeriod: `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
        obsValue: (place + 1) * 10 + month,
        ...given,
      }),
    ),
  );
}
