import type { Annotation } from '@korsetkish/contract';
import type { AreaTree } from './annotation-concerns.ts';

/** An annotation of everything in 2020, but for what a test says. */
export function buildAnnotation(given: Partial<Annotation> = {}): Annotation {
  return {
    annotation: 'AN_ANNOTATION',
    timePeriod: '2020',
    indicator: null,
    breakdown: null,
    refArea: null,
    text: { kk: 'оқиға', ru: 'событие' },
    source: null,
    ...given,
  };
}

export const REPUBLIC = '000000000';
export const ALMATY = '750000000';
export const ALATAU = '751210000';
export const ASTANA = '710000000';

const PARENTS: ReadonlyMap<string, string | null> = new Map([
  [REPUBLIC, null],
  [ALMATY, REPUBLIC],
  [ASTANA, REPUBLIC],
  [ALATAU, ALMATY],
]);

/** A few areas as a catalogue looks them up. */
export const AREAS: AreaTree = {
  refArea: (code) => {
    const parent = PARENTS.get(code);
    if (parent === undefined) throw new RangeError(`no area ${code}`);
    return { parent };
  },
};
