import type { DimensionMembers, PivotAxis, PivotLayout } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { MenuPanel } from '../../ui/menu-panel.tsx';
import { type ExploreSearch, readLayout, TOTALS, type Totals } from '../explore-search.ts';
import { type ExploreNames, nameDimension } from '../names.ts';
import { AxisSelect } from './axis-select.tsx';
import styles from './layout-controls.module.css';
import { LayoutItem } from './layout-item.tsx';
import { AXES, findAxis, listBreakdowns, moveTo, placeAll, swapAxes } from './move-dimension.ts';

type LayoutControlsProps = {
  search: ExploreSearch;
  change: (changed: Partial<ExploreSearch>) => void;
  names: ExploreNames;
  dimensions: readonly DimensionMembers[];
};

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
                {layout[axis].map((dimension) => (
                  <LayoutItem
                    key={dimension}
                    {...{ dimension, axis, axisNames, layout, names, takeLayout }}
                    members={dimensions.find((each) => each.dimension === dimension)?.members ?? []}
                    isBreakdown={breakdowns.includes(dimension) && breakdowns.length > 1}
                  />
                ))}
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
                  <span className={styles.name}>{nameDimension(dimension, names)}</span>
                  <AxisSelect
                    label={t('layout.placeOf', { dimension: nameDimension(dimension, names) })}
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
