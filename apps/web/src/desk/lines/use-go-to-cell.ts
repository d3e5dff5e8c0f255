import { useEffect, useState } from 'react';
import { focusCell } from '../entry/move-by-keys.ts';

/**
 * Leads to a cell of the form, or waits for one that is on its way into it.
 * @param cells names of the cells that the form has
 */
export function useGoToCell(cells: ReadonlySet<string>): (cell: string) => void {
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null || !cells.has(wanted)) return;
    focusCell(wanted);
    setWanted(null);
  }, [wanted, cells]);
  return setWanted;
}
