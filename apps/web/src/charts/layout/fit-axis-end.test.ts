import { expect, test } from 'vitest';
import { fitAxisEnd } from './fit-axis-end.ts';

test('the text at the longest bar stays inside', () => {
  const end = fitAxisEnd([{ extent: 100, textWidth: 4 }], 20);
  expect((100 / end) * 20 + 4).toBeLessThanOrEqual(20);
});

test('a short bar with a long text shrinks the others only when it must', () => {
  const longest = { extent: 100, textWidth: 4 };
  expect(fitAxisEnd([longest, { extent: 10, textWidth: 12 }], 20)).toBe(fitAxisEnd([longest], 20));
});

test('nothing above zero still has an axis', () => {
  expect(fitAxisEnd([{ extent: 0, textWidth: 3 }], 20)).toBe(1);
});
