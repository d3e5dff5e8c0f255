import { expect, test } from 'vitest';
import { CONTEXT, colorOfCode, TOTAL_COLOR, tellApart } from './colors.ts';

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

test('the printed total has a colour that no code has', () => {
  const codes = ['OUTCOME', 'SECTOR'].flatMap((dimension) =>
    ['APPROVED', 'REFUSED', 'EXPLAINED_IN_WRITING', 'WITHDRAWN_BY_AUTHOR'].map((code, place) =>
      colorOfCode(dimension, { code, position: place + 1 }),
    ),
  );
  expect(codes.map(({ fill }) => fill)).not.toContain(TOTAL_COLOR.fill);
});

test('of two that ask for one colour the second takes one that nobody asked for', () => {
  const [blue, orange] = [1, 2].map((position) => colorOfCode('SECTOR', { code: 'ANY', position }));
  const far = colorOfCode('SECTOR', { code: 'EIGHTH', position: 8 });
  if (!blue || !orange) throw new Error('no colours');
  expect(far).toEqual(blue);
  const told = tellApart([blue, far, orange]);
  expect([told[0], told[2]]).toEqual([blue, orange]);
  expect(new Set(told.map(({ fill }) => fill)).size).toBe(3);
});
