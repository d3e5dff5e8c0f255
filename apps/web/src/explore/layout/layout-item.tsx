import type { PivotAxis, PivotDimension, PivotLayout } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { type ExploreNames, nameDimension, nameMember } from '../names.ts';
import { AxisSelect } from './axis-select.tsx';
import styles from './layout-controls.module.css';
import { moveBy, moveTo } from './move-dimension.ts';

type LayoutItemProps = {
  dimension: PivotDimension;
  /** Where it stands. */
  axis: PivotAxis;
  axisNames: Record<PivotAxis, string>;
  layout: PivotLayout;
  /** Codes that the figures have in it; of one alone it is told which. */
  members: readonly string[];
  /** Whether it may stand with other breakdowns. */
  isBreakdown: boolean;
  names: ExploreNames;
  takeLayout: (layout: PivotLayout) => void;
};

/** A dimension on an axis, to be moved to another one or along its own. */
export function LayoutItem(props: LayoutItemProps) {
  const { dimension, axis, axisNames, layout, members, isBreakdown, names, takeLayout } = props;
  const { t } = useTranslation('explore');
  const name = nameDimension(dimension, names);
  const [only, another] = members;
  const ofAxis = layout[axis];
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        {name}
        {only !== undefined && another === undefined && (
          <span className={styles.only}>{nameMember({ dimension, code: only }, names, 'short')}</span>
        )}
      </span>
      <AxisSelect
        label={t('layout.placeOf', { dimension: name })}
        axis={axis}
        axisNames={axisNames}
        together={isBreakdown ? t('layout.together') : null}
        onChoose={(to) => takeLayout(moveTo(layout, dimension, to))}
      />
      <button
        type="button"
        aria-label={t('layout.outwards', { dimension: name })}
        disabled={ofAxis[0] === dimension}
        className={styles.move}
        onClick={() => takeLayout(moveBy(layout, dimension, -1))}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={t('layout.inwards', { dimension: name })}
        disabled={ofAxis.at(-1) === dimension}
        className={styles.move}
        onClick={() => takeLayout(moveBy(layout, dimension, 1))}
      >
        ↓
      </button>
    </li>
  );
}
