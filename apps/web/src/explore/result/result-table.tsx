import { type FindShare, type Pivot, sortRows, type PivotTable as Table } from '@korsetkish/figures';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnotate } from '../../annotations/use-annotate.ts';
import { type ExploreSearch, readSort, writeSort } from '../explore-search.ts';
import { type ExploreNames, nameDimension, nameMember, namePath } from '../names.ts';
import type { CellPlace } from '../table/cell-cursor.ts';
import { headColumns } from '../table/head-columns.ts';
import { labelRows } from '../table/label-rows.ts';
import type { FindDoubts } from '../table/list-marks.ts';
import { TOTAL_COLUMN } from '../table/pivot-head.tsx';
import type { PivotSheet } from '../table/pivot-sheet.ts';
import { PivotTable } from '../table/pivot-table.tsx';
import { placeAnnotations } from '../table/place-annotations.ts';
import { placeUnits } from '../table/place-units.ts';
import { findPointed, type Pointed } from './pointed.ts';
import styles from './result.module.css';

type ResultTableProps = {
  pivot: Pivot;
  table: Table;
  search: ExploreSearch;
  change: (changed: Partial<ExploreSearch>) => void;
  names: ExploreNames;
  findDoubts: FindDoubts;
  findShare: FindShare;
  onPoint: (pointed: Pointed | null) => void;
};

/** One table of the result, in the order of the address' sort, under what its figures share. */
export function ResultTable(props: ResultTableProps) {
  const { pivot, table, search, change, names, findDoubts, findShare, onPoint } = props;
  const { t } = useTranslation('explore');
  const { sort: written, totals = [], shares } = search;
  const sort = readSort({ sort: written });
  const sorted = useMemo(() => sortTable(table, written), [table, written]);
  const ofRows = totals.includes('rows') && table.columns.length > 1;
  const ofColumns = totals.includes('columns') && table.rows.length > 1;
  const annotate = useAnnotate();
  const happened = useMemo(() => placeAnnotations(table, annotate), [table, annotate]);
  const sheet = useMemo(
    (): PivotSheet => ({
      table,
      rows: sorted.rows,
      columns: table.columns,
      labels: labelRows(sorted.rows, names),
      units: placeUnits(table, names),
      names,
      findDoubts,
      findShare: shares ? findShare : null,
      totals: { rows: ofRows, columns: ofColumns },
      head: headColumns(table.columns, names),
      happened,
    }),
    [table, sorted, names, findDoubts, findShare, shares, ofRows, ofColumns, happened],
  );
  const point = useCallback((place: CellPlace) => onPoint(findPointed(sheet, place)), [sheet, onPoint]);
  // What several tables share stands over them, said once.
  const isAlone = table.header.members.length === 0;
  const common = [
    ...(isAlone ? nameCommon(pivot, names) : []),
    ...(sheet.units.ofTable ? [t('table.unit', { unit: sheet.units.ofTable.text })] : []),
  ];
  // A table has a name even where its figures share nothing at all.
  const isUnnamed = isAlone && common.length === 0 && !sorted.withinUnits;
  const shared = isUnnamed ? [t('table.unitsDiffer')] : common;
  return (
    <PivotTable
      sheet={sheet}
      caption={
        <>
          {!isAlone && (
            <strong className={styles.multiple}>{namePath(table.header, names, 'label').join(', ')}</strong>
          )}
          {shared.join(' · ')}
          {sorted.withinUnits && <span className={styles.caution}> {t('table.withinUnits')}</span>}
        </>
      }
      corner={pivot.layout.rows.map((dimension) => nameDimension(dimension, names)).join(', ')}
      sort={sort}
      onSort={(next) => change({ sort: next ? writeSort(next) : undefined })}
      onPoint={point}
    />
  );
}

/** What all figures of a pivot share, by name. */
export function nameCommon({ common }: Pivot, names: ExploreNames): string[] {
  return common.map((member) => nameMember(member, names, 'label'));
}

function sortTable(table: Table, written: string | undefined) {
  const sort = readSort({ sort: written });
  const column =
    sort?.column === TOTAL_COLUMN ? 'TOTAL' : table.columns.find(({ key }) => key === sort?.column);
  if (!sort || !column) return { rows: table.rows, withinUnits: false };
  return sortRows(table, { column, descending: sort.descending });
}
