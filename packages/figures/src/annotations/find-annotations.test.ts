import type { Annotation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsOverlap } from '../periods/period-contains.ts';
import { arbitraryObservation } from '../testing/arbitrary-observation.ts';
import { arbitraryTimePeriod } from '../testing/arbitrary-time-period.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { annotationConcerns } from './annotation-concerns.ts';
import { ALMATY, AREAS, ASTANA, buildAnnotation, REPUBLIC } from './annotations.fixture.ts';
import { findAnnotations } from './find-annotations.ts';

const inPeriods = (...timePeriods: string[]) =>
  timePeriods.map((timePeriod) => buildObservation({ timePeriod }));

const find = (annotation: Partial<Annotation>, figures: ReturnType<typeof inPeriods>) =>
  findAnnotations([buildAnnotation(annotation)], figures, AREAS).length > 0;

describe('findAnnotations', () => {
  it.each([
    ['2020-05-25', true],
    ['2020', true],
    ['2019-12-31', false],
    ['2020-12-31', true],
    ['2021-01', false],
    // A longer time that reaches into the figures' own.
    ['2018-01-01/P3Y', true],
  ])('%s belongs beside a figure of 2020: %s', (timePeriod, belongs) => {
    expect(find({ timePeriod }, inPeriods('2020'))).toBe(belongs);
  });

  it('tells what happened between two figures', () => {
    const counted = inPeriods('2020-12-31', '2021-12-31');
    expect(find({ timePeriod: '2021-07-01' }, counted)).toBe(true);
    expect(find({ timePeriod: '2022-01-01' }, counted)).toBe(false);
  });

  it('looks at the figures concerned, not at those they are held against', () => {
    const figures = [
      buildObservation({ refArea: REPUBLIC, timePeriod: '2010' }),
      buildObservation({ refArea: ALMATY, timePeriod: '2020' }),
    ];
    expect(find({ refArea: ALMATY, timePeriod: '2015' }, figures)).toBe(false);
    expect(find({ refArea: REPUBLIC, timePeriod: '2015' }, figures)).toBe(true);
    expect(find({ refArea: ASTANA, timePeriod: '2020' }, figures)).toBe(false);
  });

  it('tells the oldest first, and what happened on one day in the order given', () => {
    const annotations = [
      buildAnnotation({ annotation: 'IN_MAY', timePeriod: '2020-05-25' }),
      buildAnnotation({ annotation: 'IN_THE_YEAR', timePeriod: '2020' }),
      buildAnnotation({ annotation: 'ON_NEW_YEAR', timePeriod: '2020-01-01' }),
    ];
    const found = findAnnotations(annotations, inPeriods('2020'), AREAS);
    expect(found.map(({ annotation }) => annotation)).toEqual(['IN_THE_YEAR', 'ON_NEW_YEAR', 'IN_MAY']);
  });

  it('finds nothing beside no figures', () => {
    expect(findAnnotations([buildAnnotation()], [], AREAS)).toEqual([]);
  });
});

const arbitraryAnnotation = fc
  .record({
    timePeriod: arbitraryTimePeriod,
    indicator: fc.constantFrom(null, 'INFORMATION_BUDGET', 'YOUTH_NEET_RATE'),
    refArea: fc.constantFrom(null, ALMATY, REPUBLIC),
    source: fc.constantFrom(null, 'ALMATY_REPORT_2020'),
  })
  .map(buildAnnotation);

describe('whatever the figures', () => {
  it('one alone has the annotations that concern it and share a day with it', () => {
    fc.assert(
      fc.property(arbitraryAnnotation, arbitraryObservation, (annotation, figure) => {
        const isFound = findAnnotations([annotation], [figure], AREAS).length === 1;
        const concerned = annotationConcerns(annotation, figure, AREAS);
        expect(isFound).toBe(concerned && periodsOverlap(annotation.timePeriod, figure.timePeriod));
      }),
    );
  });

  it('what belongs beside some of them belongs beside all of them', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryAnnotation),
        fc.array(arbitraryObservation),
        fc.array(arbitraryObservation),
        (annotations, some, others) => {
          const found = findAnnotations(annotations, [...some, ...others], AREAS);
          expect(found).toEqual(expect.arrayContaining(findAnnotations(annotations, some, AREAS)));
        },
      ),
    );
  });

  it('their order changes nothing', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAnnotation), fc.array(arbitraryObservation), (annotations, figures) => {
        const turned = findAnnotations(annotations, figures.toReversed(), AREAS);
        expect(turned).toEqual(findAnnotations(annotations, figures, AREAS));
      }),
    );
  });
});
