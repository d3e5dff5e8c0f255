import type { CheckResult, Measure, Observation, Relation, RelationTerm } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCheckCatalogue,
  buildRelation,
  buildTerm,
  evaluateRelation,
  figure,
} from './relation.fixture.ts';

/** A printed figure of up to four digits, in any precision and unit; many of them divide others evenly. */
const printed = fc.record({
  digits: fc.oneof(fc.integer({ min: 1, max: 9_999 }), fc.constantFrom(1, 2, 4, 5, 8, 10, 25, 50, 100, 1000)),
  decimals: fc.integer({ min: 0, max: 3 }),
  unitMult: fc.constantFrom(0, 3, 6),
});
type Printed = typeof printed extends fc.Arbitrary<infer T> ? T : never;

const print = (indicator: string, { digits, decimals, unitMult }: Printed): Observation =>
  figure(indicator, Number((digits / 10 ** decimals).toFixed(decimals)), { decimals, unitMult });

const measures: Record<string, Measure> = { A: 'RATE', B: 'RATE', C: 'RATE', D: 'RATE', RESULT: 'RATE' };

const terms: RelationTerm[] = [
  buildTerm('FACTOR', 'A'),
  buildTerm('FACTOR', 'B', { sign: -1 }),
  buildTerm('FACTOR', 'C', { group: 2 }),
  buildTerm('DIVISOR', 'D'),
];
const relation = buildRelation([buildTerm('RESULT', 'RESULT'), ...terms]);

const results = (given: Relation, figures: Observation[]): CheckResult[] =>
  evaluateRelation(given, figures, buildCheckCatalogue(figures, { measures })).map(({ result }) => result);

/** Figures of A to D with a RESULT that is right, nearly right or wrong, so that every verdict comes up. */
const figuresOfRelation = fc
  .record({ a: printed, b: printed, c: printed, d: printed, off: fc.constantFrom(0, 1e-6, 0.01, 0.5) })
  .map(({ a, b, c, d, off }) => {
    const parts = [print('A', a), print('B', b), print('C', c), print('D', d)];
    const [check] = evaluateRelation(
      relation,
      [figure('RESULT', 0), ...parts],
      buildCheckCatalogue([figure('RESULT', 0), ...parts], { measures }),
    );
    const right = Number(((check?.expected ?? 1) * (1 + off)).toPrecision(12));
    return [figure('RESULT', right, { decimals: 3 }), ...parts];
  });

describe('evaluateRelation, whatever the figures', () => {
  it('never lets less precision turn what holds into what fails', () => {
    fc.assert(
      fc.property(figuresOfRelation, fc.nat(4), fc.integer({ min: 1, max: 3 }), (figures, which, fewer) => {
        const [before] = results(relation, figures);
        const coarser = figures.map((each, index) =>
          index === which ? { ...each, decimals: each.decimals - fewer } : each,
        );
        const [after] = results(relation, coarser);
        if (before === 'EXACT' || before === 'WITHIN_ROUNDING') expect(after).not.toBe('FAILS');
        if (before === 'EXACT') expect(['EXACT', 'INCOMPLETE']).toContain(after);
      }),
    );
  });

  it('does not depend on the order of terms or figures', () => {
    fc.assert(
      fc.property(
        figuresOfRelation.chain((figures) =>
          fc.tuple(
            fc.constant(figures),
            fc.shuffledSubarray(figures, { minLength: figures.length }),
            fc.shuffledSubarray(relation.terms, { minLength: relation.terms.length }),
          ),
        ),
        ([figures, shuffledFigures, shuffledTerms]) => {
          const [inOrder] = evaluateRelation(relation, figures, buildCheckCatalogue(figures, { measures }));
          const shuffled = { ...relation, terms: shuffledTerms };
          const [outOfOrder] = evaluateRelation(
            shuffled,
            shuffledFigures,
            buildCheckCatalogue(figures, { measures }),
          );
          expect({ ...outOfOrder, observations: [] }).toEqual({ ...inOrder, observations: [] });
        },
      ),
    );
  });

  it('never calls a relation exact whose named part is missing', () => {
    fc.assert(
      fc.property(
        figuresOfRelation,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (figures, which, published) => {
          const lacking = published
            ? figures.map((each, index) => (index === which ? { ...each, obsValue: null } : each))
            : figures.filter((_, index) => index !== which);
          // What the source never prints is asked nowhere; what it prints as missing is asked, and left open.
          expect(results(relation, lacking)).toEqual(published ? ['INCOMPLETE'] : []);
        },
      ),
    );
  });

  it('agrees with its own tolerance', () => {
    fc.assert(
      fc.property(figuresOfRelation, (figures) => {
        const [check] = evaluateRelation(relation, figures, buildCheckCatalogue(figures, { measures }));
        const { expected = null, found = null, tolerance = null } = check ?? {};
        fc.pre(expected !== null && found !== null && tolerance !== null);
        const apart = Math.abs(expected - found);
        // Numbers of a Check are doubles; right at the edge only the exact decimals can tell.
        fc.pre(Math.abs(apart - tolerance) > 1e-9 * Math.max(1, Math.abs(expected)));
        expect(check?.result === 'FAILS').toBe(apart > tolerance);
      }),
    );
  });
});
