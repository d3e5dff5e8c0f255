import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import type { ExploreSearch } from '../explore-search.ts';
import { MOST_SHOWN } from '../use-chosen-figures.ts';
import type { Explore } from '../use-explore.ts';
import styles from './result.module.css';

type WayOut = { key: string; label: string; figures: number; drop: Partial<ExploreSearch> };

/** Nothing, or too much, is chosen: what the choice is and each way out of it, with what it leads to. */
export function EmptyResult({ explore }: { explore: Explore }) {
  const { t } = useTranslation('explore');
  const { change, figures, isTooMany } = explore;
  const ways = useWaysOut(explore);
  return (
    <div role="status" className={styles.empty}>
      <p className={styles.emptyHeading}>
        {isTooMany
          ? t('result.tooMany', { figures: formatNumber(figures ?? 0, 0), most: formatNumber(MOST_SHOWN, 0) })
          : t('result.nothing')}
      </p>
      {!isTooMany && ways.length > 0 && (
        <>
          <p>{t('result.waysOut')}</p>
          <ul className={styles.ways}>
            {ways.map(({ key, label, figures: leadsTo, drop }) => (
              <li key={key}>
                <button type="button" className={styles.way} onClick={() => change(drop)}>
                  {`${label} (${formatNumber(leadsTo, 0)})`}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Each filter that can be dropped with figures left, and how many. */
function useWaysOut({ availability, selection, search }: Explore): WayOut[] {
  const { t } = useTranslation('explore');
  if (!availability) return [];
  const sum = (options: readonly { observations: number }[]) =>
    options.reduce((total, { observations }) => total + observations, 0);
  const { indicators, refAreas, timePeriods, breakdowns, scenarios } = availability;
  const ways: (WayOut & { narrows: boolean })[] = [
    {
      ...{
        key: 'period',
        label: t('picker.anyPeriod'),
        figures: sum(timePeriods),
        drop: { period: undefined },
      },
      narrows: selection.periods !== null,
    },
    {
      ...{ key: 'breakdown', label: t('picker.anyBreakdown'), figures: sum(breakdowns) },
      ...{ drop: { breakdown: undefined }, narrows: selection.breakdowns !== null },
    },
    {
      ...{ key: 'scenario', label: t('result.anyScenario'), figures: sum(scenarios) },
      ...{ drop: { scenario: undefined }, narrows: selection.scenarios !== null },
    },
    {
      ...{ key: 'refArea', label: t('picker.allAreas'), figures: sum(refAreas), drop: { refArea: ['ALL'] } },
      narrows: selection.refAreas !== null,
    },
    {
      ...{ key: 'indicator', label: t('picker.allIndicators'), figures: sum(indicators) },
      ...{ drop: { indicator: ['ALL'] }, narrows: search.indicator !== undefined },
    },
  ];
  return ways.filter(({ narrows, figures }) => narrows && figures > 0);
}
