import type { PivotHeader } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import type { ChartAnnotation } from '../../charts/annotations/build-chart-annotations.ts';
import type { ExploreSort } from '../explore-search.ts';
import { nameDimension } from '../names.ts';
import { AnnotationMarks } from './annotation-marks.tsx';
import type { CellPlace } from './cell-cursor.ts';
import { type ColumnPart, partHeadings } from './column-parts.ts';
import { ColumnRoom, DrawnColumns, RulerRow } from './drawn-columns.tsx';
import { columnIndexOf, type PivotSheet } from './pivot-sheet.ts';
import styles from './pivot-table.module.css';
import { writePlace } from './use-cell-cursor.ts';
import type { ColumnRuler } from './use-drawn-columns.ts';

/** Key of the totals of rows among the columns that a table may be sorted by. */
export const TOTAL_COLUMN = 'TOTAL';

type PivotHeadProps = {
  sheet: PivotSheet;
  parts: readonly ColumnPart[];
  ruler: ColumnRuler;
  /** Names of the dimensions in rows: `Показатель, Разрез`. */
  corner: string;
  cursor: CellPlace;
  sort: ExploreSort | null;
  onSort: (sort: ExploreSort | null) => void;
};

/** The headings of a table: groups of columns, and over each column a button that sorts by it. */
export function PivotHead({ sheet, parts, ruler, corner, cursor, sort, onSort }: PivotHeadProps) {
  const { t } = useTranslation('explore');
  const { columns, units, totals, names, happened } = sheet;
  const { groups, own } = sheet.head;
  const levels = groups.length + 1;
  const heading = (key: string, text: string, place: number, column: PivotHeader | null) => (
    <ColumnHeading
      key={key}
      text={text || t('table.figure')}
      unit={column ? units.ofColumn(column)?.text : undefined}
      annotations={column ? happened.ofColumn(column) : []}
      place={writePlace({ row: -1, column: place })}
      columnIndex={columnIndexOf(place)}
      active={cursor.row === -1 && cursor.column === place}
      sorted={sort?.column === key ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      rowSpan={key === TOTAL_COLUMN ? levels : 1}
      onPress={() => onSort(nextSort(sort, key))}
    />
  );
  const ownRow = (
    <DrawnColumns parts={parts}>
      {(place) => {
        const column = columns[place];
        return column && heading(column.key, own[place] ?? '', place, column);
      }}
    </DrawnColumns>
  );
  const total = totals.rows && heading(TOTAL_COLUMN, t('table.total'), columns.length, null);
  const cornerHeading = (
    <th scope="col" aria-colindex={1} rowSpan={levels} className={styles.corner}>
      {corner}
    </th>
  );
  const dimensions = columns[0]?.members.map(({ dimension }) => nameDimension(dimension, names)) ?? [];
  return (
    <thead aria-label={dimensions.join(', ')}>
      {ruler && <RulerRow {...ruler} />}
      {groups.map((headings, level) => (
        <tr key={dimensions[level]} aria-rowindex={level + 1}>
          {level === 0 && cornerHeading}
          {partHeadings(headings, parts).map(({ key, text, from, span }) =>
            text === null ? (
              <ColumnRoom key={key} span={span} />
            ) : (
              <th
                key={key}
                scope="colgroup"
                aria-colindex={columnIndexOf(from)}
                colSpan={span}
                className={styles.group}
              >
                <span className={styles.groupText}>{text}</span>
              </th>
            ),
          )}
          {level === 0 && total}
        </tr>
      ))}
      <tr aria-rowindex={levels}>
        {levels === 1 && cornerHeading}
        {ownRow}
        {levels === 1 && total}
      </tr>
    </thead>
  );
}

/** The largest first, then the smallest, then the order of the catalogue again. */
function nextSort(sort: ExploreSort | null, column: string): ExploreSort | null {
  if (sort?.column !== column) return { column, descending: true };
  return sort.descending ? { column, descending: false } : null;
}

type ColumnHeadingProps = {
  text: string;
  unit: string | undefined;
  annotations: readonly ChartAnnotation[];
  place: string;
  columnIndex: number;
  active: boolean;
  sorted: 'ascending' | 'descending' | 'none';
  rowSpan: number;
  onPress: () => void;
};

function ColumnHeading(props: ColumnHeadingProps) {
  const { text, unit, annotations, place, columnIndex, active, sorted, rowSpan, onPress } = props;
  return (
    <th
      scope="col"
      rowSpan={rowSpan}
      aria-colindex={columnIndex}
      aria-sort={sorted}
      className={styles.heading}
    >
      <button
        type="button"
        tabIndex={active ? 0 : -1}
        data-place={place}
        className={styles.sort}
        onClick={onPress}
      >
        <span>
          {text}
          {unit && <span className={styles.unit}>{unit}</span>}
          <AnnotationMarks annotations={annotations} />
        </span>
        <span aria-hidden="true" data-sorted={sorted} className={styles.arrow} />
      </button>
    </th>
  );
}
