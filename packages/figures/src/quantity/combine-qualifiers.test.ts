import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryQualifier } from '../testing/arbitrary-observation.ts';
import { combineQualifiers, reverseQualifier } from './combine-qualifiers.ts';

describe('combineQualifiers', () => {
  it.each([
    [[], null],
    [[null, null], null],
    [[null, 'UP_TO', null], 'UP_TO'],
    [['MORE_THAN', 'MORE_THAN'], 'MORE_THAN'],
    [['AT_LEAST', 'MORE_THAN'], 'MORE_THAN'],
    [['AT_LEAST', null], 'AT_LEAST'],
    [['MORE_THAN', 'UP_TO'], 'MIXED'],
    [['ABOUT', 'UP_TO'], 'MIXED'],
    [['MORE_THAN', 'UP_TO', null], 'MIXED'],
  ] as const)('%j -> %j', (qualifiers, expected) => {
    expect(combineQualifiers(qualifiers)).toBe(expected);
  });

  it('does not depend on order or grouping', () => {
    const qualifiers = fc.array(arbitraryQualifier);
    fc.assert(
      fc.property(qualifiers, qualifiers, (some, more) => {
        const all = combineQualifiers([...some, ...more]);
        expect(combineQualifiers([...more, ...some])).toBe(all);
        expect(combineQualifiers([combineQualifiers(some), combineQualifiers(more)])).toBe(all);
      }),
    );
  });
});

describe('reverseQualifier', () => {
  it('turns bounds round and leaves the rest', () => {
    expect(reverseQualifier('UP_TO')).toBe('AT_LEAST');
    expect(reverseQualifier('MORE_THAN')).toBe('UP_TO');
    expect(reverseQualifier('AT_LEAST')).toBe('UP_TO');
    expect(reverseQualifier('ABOUT')).toBe('ABOUT');
    expect(reverseQualifier(null)).toBeNull();
  });
});
