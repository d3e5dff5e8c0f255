import {
  type DimensionMembers,
  OTHER_BREAKDOWNS,
  type PivotAxis,
  type PivotDimension,
  type PivotLayout,
} from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { MenuPanel } from '../../ui/menu-panel.tsx';
import { type ExploreSearch, readLayout, TOTALS, type Totals } from '../explore-search.ts';
import { type ExploreNames, nameDimension, nameMember } from '../names.ts';
import styles from './layout-controls.module.css';
import { AXES, findAxis, listBreakdowns, moveBy, moveTo, placeAll, swapAxes } from './move-dimension.ts';

type LayoutControlsProps = {
  search: ExploreSearch;
  change: (changed: Partial<ExploreSearch>) => void;
  names: ExploreNames;
  dimensions: readonly DimensionMembers[];
};

/** Stands in a list for "with the other breakdowns", which is no axis. */
const TOGETHER = 'together';

/** Which dimension stands where, moved by lists and buttons; and which totals are shown. */
export function LayoutControls({ search, change, names, dimensions }: LayoutControlsProps) {
  const { t } = useTranslation('explore');
  const layout = placeAll(readLayout(search), dimensions);
  const breakdowns = listBreakdowns(dimensions);
  const axisNames: Record<PivotAxis, string> = {
    rows: t('layout.rows'),
    columns: t('layout.columns'),
    multiples: t('layout.multiples'),
  };
  const takeLayout = ({ rows, columns, multiples }: PivotLayout) =>
    change({ rows: [...rows], columns: [...columns], multiples: [...multiples], sort: undefined });
  const nameOf = (dimension: PivotDimension) =>
    dimension === OTHER_BREAKDOWNS ? names.words.breakdown : nameDimension(dimension, names);

  const item = (dimension: PivotDimension, axis: PivotAxis, place: number, last: number) => {
    const only = dimensions.find((each) => each.dimension === dimension && each.members.length === 1);
    const code = only?.members[0];
    const isBreakdown = breakdowns.includes(dimension) && breakdowns.length > 1;
    return (
      <li key={dimension} className={styles.item}>
        <span className={styles.name}>
          {nameOf(dimension)}
          {code !== undefined && (
            <span className={styles.only}>{nameMember({ dimension, code }, names, 'short')}</span>
          )}
        </span>
        <AxisSelect
          label={t('layout.placeOf', { dimension: nameOf(dimension) })}
          axis={axis}
          axisNames={axisNames}
          together={isBreakdown ? t('layout.together') : null}
          onChoose={(to) => takeLayout(moveTo(layout, dimension, to))}
        />
        <button
          type="button"
          aria-label={t('layout.outwards', { dimension: nameOf(dimension) })}
          disabled={place === 0}
          className={styles.move}
          onClick={() => takeLayout(moveBy(layout, dimension, -1))}
        >
          ↑
        </button>
        <button
          type="button"
          aria-label={t('layout.inwards', { dimension: nameOf(dimension) })}
          disabled={place === last}
          className={styles.move}
          onClick={() => takeLayout(moveBy(layout, dimension, 1))}
        >
          ↓
        </button>
      </li>
    );
  };
  const apart = breakdowns.filter(
    (dimension) => breakdowns.length > 1 && findAxis(layout, dimension) === null,
  );

  return (
    <MenuPanel label={t('layout.open')} panelClassName={styles.panel}>
      <div className={styles.axes}>
        {AXES.map((axis) => (
          <section key={axis} aria-label={axisNames[axis]}>
            <p aria-hidden="true" className={styles.axis}>
              {axisNames[axis]}
            </p>
            {layout[axis].length === 0 ? (
              <p className={styles.none}>{t('layout.none')}</p>
            ) : (
              <ol>
                {layout[axis].map((dimension, place) =>
                  item(dimension, axis, place, layout[axis].length - 1),
                )}
              </ol>
            )}
          </section>
        ))}
        {apart.length > 0 && (
          <section aria-label={t('layout.breakdowns')}>
            <p aria-hidden="true" className={styles.axis}>
              {t('layout.breakdowns')}
            </p>
            <ul>
              {apart.map((dimension) => (
                <li key={dimension} className={styles.item}>
                  <span className={styles.name}>{nameOf(dimension)}</span>
                  <AxisSelect
                    label={t('layout.placeOf', { dimension: nameOf(dimension) })}
                    axis={null}
                    axisNames={axisNames}
                    together={t('layout.together')}
                    onChoose={(to) => takeLayout(moveTo(layout, dimension, to))}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className={styles.foot}>
        <ShownChoice search={search} change={change} />
        <button type="button" className={styles.plain} onClick={() => takeLayout(swapAxes(layout))}>
          {t('layout.swap')}
        </button>
        <button
          type="button"
          className={styles.plain}
          onClick={() =>
            change({ rows: undefined, columns: undefined, multiples: undefined, sort: undefined })
          }
        >
          {t('layout.reset')}
        </button>
      </div>
    </MenuPanel>
  );
}

type AxisSelectProps = {
  label: string;
  axis: PivotAxis | null;
  axisNames: Record<PivotAxis, string>;
  /** Offered where the dimension may stand with the other breakdowns. */
  together: string | null;
  onChoose: (axis: PivotAxis | null) => void;
};

function AxisSelect({ label, axis, axisNames, together, onChoose }: AxisSelectProps) {
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

function ShownChoice({
  search: { totals = [], shares },
  change,
}: Pick<LayoutControlsProps, 'search' | 'change'>) {
  const { t } = useTranslation('explore');
  const labels: Record<Totals, string> = {
    rows: t('layout.totalsOfRows'),
    columns: t('layout.totalsOfColumns'),
  };
  const toggle = (each: Totals) => {
    const next = TOTALS.filter((other) => (other === each ? !totals.includes(each) : totals.includes(other)));
    change({ totals: next.length > 0 ? next : undefined });
  };
  return (
    <fieldset className={styles.totals}>
      <legend className={styles.axis}>{t('layout.shown')}</legend>
      {TOTALS.map((each) => (
        <label key={each} className={styles.box}>
          <input type="checkbox" checked={totals.includes(each)} onChange={() => toggle(each)} />
          {labels[each]}
        </label>
      ))}
      <label className={styles.box}>
        <input
          type="checkbox"
          checked={shares === true}
          onChange={() => change({ shares: shares ? undefined : true })}
        />
        {t('layout.shares')}
      </label>
    </fieldset>
  );
}
