import type { Annotation, Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryObservation } from '../testing/arbitrary-observation.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { annotationConcerns } from './annotation-concerns.ts';
import { ALATAU, ALMATY, AREAS, ASTANA, buildAnnotation, REPUBLIC } from './annotations.fixture.ts';

const concerns = (annotation: Partial<Annotation>, figure: Partial<Observation>) =>
  annotationConcerns(buildAnnotation(annotation), buildObservation(figure), AREAS);

describe('annotationConcerns', () => {
  it('holds what is said of an area for the areas within it, and for no others', () => {
    expect(concerns({ refArea: ALMATY }, { refArea: ALMATY })).toBe(true);
    expect(concerns({ refArea: ALMATY }, { refArea: ALATAU })).toBe(true);
    expect(concerns({ refArea: REPUBLIC }, { refArea: ALATAU })).toBe(true);
    expect(concerns({ refArea: ALATAU }, { refArea: ALMATY })).toBe(false);
    expect(concerns({ refArea: ALMATY }, { refArea: ASTANA })).toBe(false);
    expect(concerns({ refArea: ALMATY }, { refArea: REPUBLIC })).toBe(false);
  });

  it('takes an annotation of one indicator for that indicator alone', () => {
    expect(concerns({ indicator: 'ASSEMBLY_NOTIFICATIONS' }, {})).toBe(true);
    expect(concerns({ indicator: 'YOUTH_NEET_RATE' }, {})).toBe(false);
  });

  it('takes an annotation of some codes for every figure that has them', () => {
    const refused = { breakdown: { OUTCOME: 'REFUSED' } };
    expect(concerns(refused, refused)).toBe(true);
    expect(concerns(refused, { breakdown: { OUTCOME: 'REFUSED', FORM: 'RALLY' } })).toBe(true);
    expect(concerns(refused, { breakdown: { OUTCOME: 'APPROVED' } })).toBe(false);
    expect(concerns(refused, {})).toBe(false);
  });

  it('says nothing of a source beside synthetic figures', () => {
    expect(concerns({ source: 'ALMATY_REPORT_2020' }, { layer: 'training' })).toBe(false);
    expect(concerns({ source: null }, { layer: 'training' })).toBe(true);
  });

  it('concerns every figure when it sets nothing, and the very series whose coordinates it repeats', () => {
    fc.assert(
      fc.property(arbitraryObservation, ({ indicator, breakdown, refArea, layer }) => {
        const figure = { indicator, breakdown, refArea, layer };
        expect(annotationConcerns(buildAnnotation(), figure, AREAS)).toBe(true);
        const own = buildAnnotation({ indicator, breakdown, refArea });
        expect(annotationConcerns(own, figure, AREAS)).toBe(true);
      }),
    );
  });

  it('refuses an area that nobody knows', () => {
    expect(() => concerns({ refArea: ALMATY }, { refArea: '999999999' })).toThrow(RangeError);
  });
});
