import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { nameBreakdownText } from '../names.ts';
import { MOST_SHOWN } from '../use-chosen-figures.ts';
import type { Explore } from '../use-explore.ts';
import styles from './result.module.css';
import { type CountedWay, useWaysOut } from './use-ways-out.ts';

/** More is chosen than a screen can show. */
export function TooMany({ figures }: { figures: number }) {
  const { t } = useTranslation('explore');
  return (
    <div role="status" className={styles.empty}>
      <p className={styles.emptyHeading}>
        {t('result.tooMany', { figures: formatNumber(figures, 0), most: formatNumber(MOST_SHOWN, 0) })}
      </p>
    </div>
  );
}

/** What is chosen has no figures: each way out of it, with what it leads to. */
export function EmptyResult({ explore }: { explore: Explore }) {
  const { t } = useTranslation('explore');
  const ways = useWaysOut(explore);
  const nameWay = useWayNames(explore);
  const { change } = explore;
  return (
    <div role="status" className={styles.empty}>
      <p className={styles.emptyHeading}>{t('result.nothing')}</p>
      {ways.length > 0 && (
        <>
          <p>{t('result.waysOut')}</p>
          <ul className={styles.ways}>
            {ways.map((way) => (
              <li key={JSON.stringify(way.change)}>
                <button type="button" className={styles.way} onClick={() => change(way.change)}>
                  {`${nameWay(way)} (${formatNumber(way.figures, 0)})`}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What a way is called: what it would show. */
function useWayNames({ names }: Explore): (way: CountedWay) => string {
  const { t } = useTranslation('explore');
  return (way) => {
    switch (way.way) {
      case 'ANY_PERIOD':
        return t('picker.anyPeriod');
      case 'ANY_BREAKDOWN':
        return t('picker.anyBreakdown');
      case 'ANY_SCENARIO':
        return t('result.anyScenario');
      case 'ALL_AREAS':
        return t('picker.allAreas');
      case 'ALL_INDICATORS':
        return t('picker.allIndicators');
      case 'START_OVER':
        return t('chip.clear');
      case 'JOINTLY':
        return t('result.jointly', {
          code: nameBreakdownText(way.breakdown, names),
          above: nameBreakdownText(way.above, names),
        });
    }
  };
}
