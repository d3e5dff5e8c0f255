import { expect, test } from 'vitest';
import { CONTEXT, colorOfCode } from './colors.ts';

test('approved is one colour wherever it stands', () => {
  expect(colorOfCode('OUTCOME', { code: 'APPROVED', position: 1 }).fill).toBe('var(--k-cat-1)');
  expect(colorOfCode('OUTCOME', { code: 'APPROVED', position: 4 }).fill).toBe('var(--k-cat-1)');
});

test('codes of a list without meaning follow their place in the codelist and skip the greys', () => {
  const fills = [1, 2, 3, 4, 5, 6, 7].map(
    (position) => colorOfCode('SECTOR', { code: `C${position}`, position }).fill,
  );
  expect(new Set(fills).size).toBe(7);
  expect(fills).not.toContain(CONTEXT.fill);
});
