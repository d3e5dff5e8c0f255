import type { ConceptCode, KatoCode, Observation, RefAreaLevel } from '@korsetkish/contract';
import type { CompleteTotal, Incomplete, SumOfPrintedGroups } from '../aggregation/aggregation.ts';
import type { NotAdditiveReason } from '../aggregation/not-additive-reasons.ts';
import type { Figure } from '../quantity/quantity.ts';
import type { PivotDimension } from './pivot-dimension.ts';

/** Which dimensions stand where, outermost first. */
export interface PivotLayout {
  rows: readonly PivotDimension[];
  columns: readonly PivotDimension[];
  /** Each combination of these is a table of its own. */
  multiples: readonly PivotDimension[];
}

export type PivotAxis = keyof PivotLayout;

/** One value of one dimension; `_T` in a dimension of breakdowns is the printed total. */
export interface PivotMember {
  dimension: PivotDimension;
  code: string;
}

/** A row, a column or a table: its members in the order of the layout. `key` is unique on its axis: `2021.PLAN`. */
export interface PivotHeader {
  key: string;
  members: readonly PivotMember[];
}

/** Why nothing stands where a row meets a column. */
export type EmptyReason =
  /** The source holds no such figure. */
  | { reason: 'NOT_PUBLISHED' }
  /** The indicator has no such breakdown. */
  | { reason: 'NOT_BROKEN_DOWN'; dimension: PivotDimension }
  /** Figures of codes are printed, their total is not. */
  | { reason: 'TOTAL_NOT_PRINTED' }
  /** Only the figure of `code`, which includes this one and others, is published. */
  | { reason: 'PUBLISHED_ONLY_JOINTLY'; dimension: PivotDimension; code: ConceptCode; observation: Figure }
  /** The area came to be after the period, or was gone before its end. */
  | { reason: 'AREA_NOT_THEN'; refArea: KatoCode };

/** A place in the table. It keeps the observation, so that no number is ever without its unit, source and notes. */
export type PivotCell =
  | { kind: 'FIGURE'; observation: Figure }
  /** Published without a figure; the observation's status says why. */
  | { kind: 'NO_FIGURE'; observation: Observation }
  | { kind: 'EMPTY'; empty: EmptyReason };

/** Why a line of a pivot has no total, besides what forbids adding its figures. */
export type NoTotalReason =
  | NotAdditiveReason
  /** Areas of different wholes: districts of two cities, a city and a district of another. */
  | 'NO_COMMON_WHOLE';

/** What the figures of a row, a column or a table come to, by the rule of their indicator. */
export type PivotTotal =
  /** The source prints it: the figure of the whole stands among its parts, and nothing is added. */
  | { result: 'PRINTED'; observation: Figure }
  | CompleteTotal
  | SumOfPrintedGroups
  /** Parts over `over` are missing. Of areas: the `level` of all parts, null where they are of several. */
  | (Incomplete & { over: PivotDimension; level: RefAreaLevel | null })
  | { result: 'NOT_ADDITIVE'; reason: NoTotalReason }
  /** No part has a figure, or the whole was published without one: it is not rebuilt from its parts. */
  | { result: 'NO_FIGURE'; observation: Observation | null };

/** One table of a pivot. Rows and columns are those that hold something; where they meet nothing, the reason is known. */
export interface PivotTable {
  /** Its members in the dimensions of small multiples; none when there is one table. */
  header: PivotHeader;
  rows: readonly PivotHeader[];
  columns: readonly PivotHeader[];
  /** All that stand in it. */
  observations: readonly Observation[];
  observationsOfRow(row: PivotHeader): readonly Observation[];
  observationsOfColumn(column: PivotHeader): readonly Observation[];
  findCell(row: PivotHeader, column: PivotHeader): PivotCell;
  /** Over all columns. */
  totalOfRow(row: PivotHeader): PivotTotal;
  /** Over all rows. */
  totalOfColumn(column: PivotHeader): PivotTotal;
  /** Over all rows and columns. */
  totalOfTable(): PivotTotal;
}

/** Figures laid out in tables. Every observation stands in exactly one cell of one table. */
export interface Pivot {
  /** The layout as it came to be: dimensions nobody placed that vary became rows, those that do not vary are in `common`. */
  layout: PivotLayout;
  /** What all figures share, to be said once. */
  common: readonly PivotMember[];
  tables: readonly PivotTable[];
}
