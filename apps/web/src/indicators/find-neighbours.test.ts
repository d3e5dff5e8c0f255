import { expect, it } from 'vitest';
import { INDICATORS } from '../testing/published-indicators.ts';
import { findNeighbours } from './find-neighbours.ts';

const youth = INDICATORS.filter(({ direction }) => direction === 'YOUTH');

it('leads through a direction from its first indicator to its last', () => {
  const walked = [youth[0]];
  for (let here = youth[0]; here; ) {
    const { next } = findNeighbours(here, INDICATORS.toReversed());
    if (next) walked.push(next);
    here = next ?? undefined;
  }
  expect(walked).toEqual(youth);
});

it('leads back the way it came, and stops at both ends', () => {
  for (const here of INDICATORS) {
    const { previous, next } = findNeighbours(here, INDICATORS);
    if (next) expect(findNeighbours(next, INDICATORS).previous).toBe(here);
    if (previous) expect(previous.direction).toBe(here.direction);
  }
  const [first] = youth;
  expect(first && findNeighbours(first, INDICATORS).previous).toBeNull();
});
