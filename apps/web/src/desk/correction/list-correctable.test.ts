import { expect, it } from 'vitest';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { listCorrectable } from './list-correctable.ts';

it('the parts of a figure are corrected with their total, another period by itself', () => {
  const own = OBSERVATIONS.filter(({ indicator }) => indicator === 'ASSEMBLY_NOTIFICATIONS');
  const correctable = listCorrectable(own).map(({ timePeriod }) => timePeriod);
  expect(own.length).toBeGreaterThan(correctable.length);
  expect(correctable.toSorted()).toEqual([...new Set(own.map(({ timePeriod }) => timePeriod))].toSorted());
});
