import type { Observation } from '@korsetkish/contract';
import type { PivotLayout } from '@korsetkish/figures';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChartNames } from '../../panels/use-chart-names.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ExploreNames } from '../names.ts';
import { buildExploreCharts } from './build-explore-charts.ts';
import styles from './explore-charts.module.css';
import { IndicatorSection } from './indicator-section.tsx';

/** Charts drawn unasked, and with each press; each costs the browser as much as a small page. */
const CHARTS_AT_ONCE = 36;

type ExploreChartsProps = {
  observations: readonly Observation[];
  layout: PivotLayout;
  names: ExploreNames;
};

/** The figures of the result as charts, one section an indicator. */
export function ExploreCharts({ observations, layout, names }: ExploreChartsProps) {
  const { t } = useTranslation('explore');
  const chartNames = useChartNames();
  const indicators = useMemo(
    () => buildExploreCharts(observations, layout, names, chartNames),
    [observations, layout, names, chartNames],
  );
  const [asked, setAsked] = useState({ of: indicators, most: CHARTS_AT_ONCE });
  // What was asked for of other figures does not hold for these.
  const most = asked.of === indicators ? asked.most : CHARTS_AT_ONCE;
  let room = most;
  const shown = indicators.map((each) => {
    const charts = each.charts.slice(0, Math.max(0, room));
    room -= each.charts.length;
    return { ...each, charts };
  });
  const all = indicators.reduce((sum, { charts }) => sum + charts.length, 0);
  return (
    <>
      {all > most && <Notice tone="info">{t('chart.tooMany', { shown: most, all })}</Notice>}
      <div className={styles.indicators}>
        {shown
          .filter(({ charts }) => charts.length > 0)
          .map((each) => (
            <IndicatorSection key={each.indicator} drawn={each} names={names} />
          ))}
      </div>
      {all > most && (
        <MoreButton onPress={() => setAsked({ of: indicators, most: most + CHARTS_AT_ONCE })}>
          {t('chart.more', { more: Math.min(CHARTS_AT_ONCE, all - most) })}
        </MoreButton>
      )}
    </>
  );
}
