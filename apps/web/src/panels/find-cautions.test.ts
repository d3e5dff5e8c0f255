import type { Observation } from '@korsetkish/contract';
import { SIDE_BY_SIDE_REASONS } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { findCautions } from './find-cautions.ts';

const of = (code: string) => OBSERVATIONS.filter(({ indicator }) => indicator === code);
const notices = of('ASSEMBLY_NOTIFICATIONS');

describe('findCautions', () => {
  it('says once why a year and five months are not compared, however many series they have', () => {
    expect(findCautions(notices, CATALOGUE)).toEqual([SIDE_BY_SIDE_REASONS.DIFFERENT_LENGTH]);
  });

  it('says nothing of a plan: a planned change is worked out elsewhere', () => {
    expect(findCautions(of('YOUTH_HOUSING_NURLY_ZHER_FLATS'), CATALOGUE)).toEqual([]);
  });

  it('says nothing of a series that may be compared, nor of one figure', () => {
    const national = of('YOUTH_NEET_RATE').filter(({ source }) => source.code === 'BNS_DECENT_WORK');
    expect(findCautions(national, CATALOGUE)).toEqual([]);
    expect(findCautions(notices.slice(0, 1), CATALOGUE)).toEqual([]);
    expect(findCautions([], CATALOGUE)).toEqual([]);
  });

  it('says nothing of a gap: it is seen', () => {
    const [year] = notices;
    const missing = (timePeriod: string): Observation[] =>
      year ? [{ ...year, timePeriod, obsValue: null, obsStatus: 'O' }] : [];
    expect(findCautions([...missing('2018'), ...missing('2019')], CATALOGUE)).toEqual([]);
  });

  it('compares neighbours in time, whatever order the figures come in', () => {
    expect(findCautions(notices.toReversed(), CATALOGUE)).toEqual(findCautions(notices, CATALOGUE));
  });
});
