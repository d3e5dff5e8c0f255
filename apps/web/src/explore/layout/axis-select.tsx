import type { PivotAxis } from '@korsetkish/figures';
import styles from './layout-controls.module.css';
import { AXES } from './move-dimension.ts';

/** Stands in a list for "with the other breakdowns", which is no axis. */
const TOGETHER = 'together';

type AxisSelectProps = {
  label: string;
  /** Null: with the other breakdowns. */
  axis: PivotAxis | null;
  axisNames: Record<PivotAxis, string>;
  /** Offered where the dimension may stand with the other breakdowns. */
  together: string | null;
  onChoose: (axis: PivotAxis | null) => void;
};

/** Where a dimension stands, and where else it may. */
export function AxisSelect({ label, axis, axisNames, together, onChoose }: AxisSelectProps) {
  return (
    <select
      aria-label={label}
      value={axis ?? TOGETHER}
      className={styles.select}
      onChange={(event) => onChoose(AXES.find((each) => each === event.target.value) ?? null)}
    >
      {AXES.map((each) => (
        <option key={each} value={each}>
          {axisNames[each]}
        </option>
      ))}
      {together !== null && <option value={TOGETHER}>{together}</option>}
    </select>
  );
}
