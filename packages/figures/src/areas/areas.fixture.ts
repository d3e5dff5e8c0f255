import type { KatoCode } from '@korsetkish/contract';
import type { AreaInTime } from './areas-in-time.ts';

/** An area that has always been as it is and lies in none, unless told otherwise. */
export function buildAreaInTime(refArea: KatoCode, given: Partial<AreaInTime> = {}): AreaInTime {
  return { refArea, parent: null, validFrom: null, validTo: null, predecessors: [], ...given };
}

/** Areas by code: those given, any other unchanged. */
export function findAreaAmong(...areas: readonly AreaInTime[]): { refArea: (code: KatoCode) => AreaInTime } {
  return { refArea: (code) => areas.find(({ refArea }) => refArea === code) ?? buildAreaInTime(code) };
}
