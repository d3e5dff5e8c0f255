import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBreakdown, parseBreakdown } from './format-breakdown.ts';

const arbitraryCode = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,12}$/);

describe('a breakdown', () => {
  it('is written in the alphabetical order of its dimensions', () => {
    expect(formatBreakdown({ TOPIC: 'COVID_19', MEDIUM: 'TV' })).toBe('MEDIUM=TV;TOPIC=COVID_19');
    expect(formatBreakdown({})).toBe('');
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.dictionary(arbitraryCode, arbitraryCode), (breakdown) => {
        expect(parseBreakdown(formatBreakdown(breakdown))).toEqual({ ...breakdown });
      }),
    );
  });

  it.each(['OUTCOME', 'OUTCOME=', '=APPROVED', 'OUTCOME=APPROVED;', 'outcome=approved', 'A=B;A=C'])(
    'is not %s',
    (text) => {
      expect(parseBreakdown(text)).toBeNull();
    },
  );
});
