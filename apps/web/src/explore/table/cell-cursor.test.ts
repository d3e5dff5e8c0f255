import { describe, expect, it } from 'vitest';
import { stepByKey } from './cell-cursor.ts';

const EXTENT = { firstRow: -1, lastRow: 20, firstColumn: -1, lastColumn: 5 } as const;
const step = (key: string, row: number, column: number, ctrlKey = false) =>
  stepByKey({ key, ctrlKey }, { row, column }, EXTENT);

describe('the cursor of a table', () => {
  it.each([
    ['ArrowDown', 0, 0, 1, 0],
    ['ArrowUp', 0, 0, -1, 0],
    ['ArrowRight', 0, 0, 0, 1],
    ['ArrowLeft', 0, 0, 0, -1],
    ['PageDown', 3, 2, 13, 2],
    ['PageUp', 3, 2, 0, 2],
    ['Home', 3, 4, 3, -1],
    ['End', 3, 0, 3, 5],
  ])('%s leads from %d %d to %d %d', (key, row, column, toRow, toColumn) => {
    expect(step(key, row, column)).toEqual({ row: toRow, column: toColumn });
  });

  it('goes to the ends of the table with Ctrl', () => {
    expect(step('Home', 7, 3, true)).toEqual({ row: 0, column: 0 });
    expect(step('End', 7, 3, true)).toEqual({ row: 20, column: 5 });
    expect(step('ArrowDown', 7, 3, true)).toBeNull();
  });

  it('never leaves the table, nor enters its corner', () => {
    expect(step('ArrowUp', -1, 2)).toEqual({ row: -1, column: 2 });
    expect(step('ArrowDown', 20, 2)).toEqual({ row: 20, column: 2 });
    expect(step('ArrowRight', 20, 5)).toEqual({ row: 20, column: 5 });
    expect(step('ArrowLeft', -1, 0)).toEqual({ row: -1, column: 0 });
    expect(step('ArrowUp', 0, -1)).toEqual({ row: -1, column: 0 });
    expect(step('PageDown', 15, 0)).toEqual({ row: 20, column: 0 });
  });

  it('leaves other keys alone', () => {
    expect(step('Enter', 0, 0)).toBeNull();
    expect(step('a', 0, 0)).toBeNull();
  });
});
