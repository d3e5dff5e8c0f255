import type { Indicator, Observation, PlanVersion, RefArea } from '@korsetkish/contract';

/** A published figure for tests: Almaty, 2020, exact, unless told otherwise. */
export function buildObservation(given: Partial<Observation> = {}): Observation {
  return {
    indicator: 'ASSEMBLY_NOTIFICATIONS',
    refArea: '750000000',
    breakdown: {},
    timePeriod: '2020',
    periodAssumed: false,
    scenario: 'ACTUAL',
    obsValue: 496,
    decimals: 0,
    unitMeasure: 'NOTIFICATIONS',
    unitMult: 0,
    obsStatus: 'A',
    qualifier: null,
    source: { code: 'ALMATY_REPORT_2020', section: '1', paragraph: '2' },
    note: null,
    layer: 'published',
    publishedAt: '2021-06-01T00:00:00Z',
    ...given,
  };
}

/** An indicator for tests: a flow that adds over areas and time, unless told otherwise. */
export function buildIndicator(given: Partial<Indicator> = {}): Indicator {
  return {
    indicator: 'ASSEMBLY_NOTIFICATIONS',
    direction: 'ASSEMBLIES',
    group: 'ASSEMBLIES_NOTIFICATIONS',
    position: 1,
    name: { kk: 'Хабарламалар', ru: 'Уведомления' },
    shortName: { kk: 'Хабарламалар', ru: 'Уведомления' },
    measure: 'FLOW',
    unitMeasure: 'NOTIFICATIONS',
    polarity: 'NEUTRAL',
    headline: true,
    overAreas: 'SUM',
    overTime: 'SUM',
    dimensions: [{ dimension: 'OUTCOME', kind: 'PARTITION' }],
    ratio: null,
    paceThreshold: null,
    definitions: [],
    notes: [],
    refAreas: ['750000000'],
    ...given,
  };
}

/** An area for tests: a district of Almaty that has no figures, unless told otherwise. */
export function buildRefArea(refArea: string, given: Partial<RefArea> = {}): RefArea {
  return {
    refArea,
    level: 'district',
    parent: '750000000',
    name: { kk: refArea, ru: refArea },
    validFrom: null,
    validTo: null,
    validityCited: false,
    validityNote: null,
    predecessors: [],
    formerNames: [],
    timePeriods: [],
    defaultWindow: null,
    ...given,
  };
}

/**
 * The version of a plan that an act adopted on 1 July 2021, for tests: no published plan has two yet.
 * @param earlier the figures of the versions before it, the original first
 */
export function buildPlanVersion(act: string, ...earlier: number[]): PlanVersion {
  return {
    act: {
      act,
      name: { kk: '«Бюджетті нақтылау туралы» шешім', ru: 'решение «Об уточнении бюджета»' },
      adopted: '2021-07-01',
    },
    earlier: earlier.map((obsValue) => ({
      act: null,
      obsValue,
      decimals: 0,
      unitMult: 0,
      obsStatus: 'A',
      qualifier: null,
      source: { code: 'ALMATY_REPORT_2020', section: '5', paragraph: '12' },
      publishedAt: '2021-06-01T00:00:00Z',
    })),
  };
}
