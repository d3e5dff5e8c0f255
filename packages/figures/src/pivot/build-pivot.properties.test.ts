import type { Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFigure } from '../quantity/quantity.ts';
import { buildPivot } from './build-pivot.ts';
import { arbitraryFigures, arbitraryLayout, catalogue } from './pivot.fixture.ts';
import type { Pivot, PivotCell, PivotMember } from './pivot.ts';
import { memberOf, splitDimension } from './pivot-dimension.ts';

type PlacedCell = { cell: PivotCell; members: PivotMember[] };

function listCells({ common, tables }: Pivot): PlacedCell[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.map((column) => ({
        cell: table.findCell(row, column),
        members: [...common, ...table.header.members, ...row.members, ...column.members],
      })),
    ),
  );
}

const observationIn = ({ cell }: PlacedCell): Observation[] =>
  cell.kind === 'EMPTY' ? [] : [cell.observation];

describe('buildPivot, whatever is asked of it,', () => {
  it('neither loses nor duplicates a figure', () => {
    fc.assert(
      fc.property(arbitraryFigures, arbitraryLayout, (figures, layout) => {
        const shown = listCells(buildPivot(figures, layout, catalogue)).flatMap(observationIn);
        expect(shown).toHaveLength(figures.length);
        expect(new Set(shown)).toEqual(new Set(figures));
      }),
    );
  });

  it('puts every figure under its own members', () => {
    fc.assert(
      fc.property(arbitraryFigures, arbitraryLayout, (figures, layout) => {
        for (const placed of listCells(buildPivot(figures, layout, catalogue))) {
          for (const observation of observationIn(placed)) {
            for (const { dimension, code } of placed.members) {
              expect(memberOf(observation, dimension)).toBe(code);
            }
          }
        }
      }),
    );
  });

  it('lists the figures of every row and every column', () => {
    fc.assert(
      fc.property(arbitraryFigures, arbitraryLayout, (figures, layout) => {
        for (const table of buildPivot(figures, layout, catalogue).tables) {
          const [byRows, byColumns] = [
            table.rows.flatMap(table.observationsOfRow),
            table.columns.flatMap(table.observationsOfColumn),
          ];
          expect(new Set(byRows)).toEqual(new Set(table.observations));
          expect(new Set(byColumns)).toEqual(new Set(table.observations));
          expect([byRows.length, byColumns.length]).toEqual([
            table.observations.length,
            table.observations.length,
          ]);
        }
      }),
    );
  });

  it('never makes a zero of a gap', () => {
    fc.assert(
      fc.property(arbitraryFigures, arbitraryLayout, (figures, layout) => {
        for (const { cell } of listCells(buildPivot(figures, layout, catalogue))) {
          if (cell.kind !== 'EMPTY') expect(cell.kind === 'FIGURE').toBe(isFigure(cell.observation));
        }
      }),
    );
  });

  it('places every dimension once, and leaves no row and no column empty', () => {
    fc.assert(
      fc.property(arbitraryFigures, arbitraryLayout, (figures, asked) => {
        const pivot = buildPivot(figures, asked, catalogue);
        const { rows, columns, multiples } = pivot.layout;
        const common = pivot.common.map(({ dimension }) => dimension);
        const named = [...rows, ...columns, ...multiples, ...common].flatMap(splitDimension);
        expect(new Set(named).size).toBe(named.length);
        for (const table of pivot.tables) {
          const isHeld = (cell: PivotCell) => cell.kind !== 'EMPTY';
          for (const row of table.rows) {
            expect(table.columns.some((column) => isHeld(table.findCell(row, column)))).toBe(true);
          }
          for (const column of table.columns) {
            expect(table.rows.some((row) => isHeld(table.findCell(row, column)))).toBe(true);
          }
        }
      }),
    );
  });
});
