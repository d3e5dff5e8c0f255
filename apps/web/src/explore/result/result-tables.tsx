import { type Pivot, prepareShares } from '@korsetkish/figures';
import { useCallback, useMemo, useState } from 'react';
import { useChartNames } from '../../panels/use-chart-names.ts';
import type { ChosenFigures } from '../get-chosen-figures.query.ts';
import type { Explore } from '../use-explore.ts';
import { FigureDetail } from './figure-detail.tsx';
import type { Pointed } from './pointed.ts';
import styles from './result.module.css';
import { nameCommon, ResultTable } from './result-table.tsx';

type ResultTablesProps = Pick<Explore, 'search' | 'change' | 'names'> & {
  result: ChosenFigures;
  pivot: Pivot;
};

/** The result as tables, and the figure pointed at in full. */
export function ResultTables({ search, change, names, result, pivot }: ResultTablesProps) {
  const [pointed, setPointed] = useState<{ of: Pivot; at: Pointed | null } | null>(null);
  const point = useCallback((at: Pointed | null) => setPointed({ of: pivot, at }), [pivot]);
  // What was pointed at in figures that are gone is not told under those that came.
  const shown = pointed?.of === pivot ? pointed.at : null;
  const { findDoubts } = useChartNames();
  const findShare = useMemo(() => prepareShares(result.held, names.catalogue), [result, names]);
  return (
    <>
      <div className={styles.tables}>
        {pivot.tables.length > 1 && <p className={styles.shared}>{nameCommon(pivot, names).join(' · ')}</p>}
        {pivot.tables.map((table) => (
          <ResultTable
            key={table.header.key}
            {...{ pivot, table, search, change, names, findDoubts, findShare }}
            onPoint={point}
          />
        ))}
      </div>
      <FigureDetail {...{ names, findShare }} pointed={shown} common={pivot.common} />
    </>
  );
}
