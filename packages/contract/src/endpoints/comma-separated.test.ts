import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Scenario } from '../vocabulary/scenario.ts';
import { commaSeparated } from './comma-separated.ts';

const scenarios = commaSeparated(Scenario, 'Scenarios.');

describe('commaSeparated', () => {
  it('reads items, with blanks around them', () => {
    expect(scenarios.parse('ACTUAL, PLAN')).toEqual(['ACTUAL', 'PLAN']);
  });

  it('writes items as it reads them', () => {
    expect(z.encode(scenarios, ['ACTUAL', 'PLAN'])).toBe('ACTUAL,PLAN');
  });

  it('may be left out, but not empty', () => {
    expect(scenarios.parse(undefined)).toBeUndefined();
    expect(scenarios.safeParse('').success).toBe(false);
  });

  it('refuses an item that is not of the list, and says which', () => {
    const answer = scenarios.safeParse('ACTUAL,WISH');
    expect(answer.error?.issues[0]?.path).toEqual([1]);
  });
});
