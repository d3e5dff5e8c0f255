import type { LocalizedText, RefArea } from '@korsetkish/contract';

/** An area for tests of charts: a district of Almaty that has no figures, unless told otherwise. */
export function buildRefArea(refArea: string, name: LocalizedText, given: Partial<RefArea> = {}): RefArea {
  return {
    refArea,
    level: 'district',
    parent: '750000000',
    name,
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
