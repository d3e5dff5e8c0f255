import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import styles from '../result/result.module.css';
import type { Explore } from '../use-explore.ts';
import { useMapWays } from './use-map-ways.ts';

/** Why the figures chosen make no map, and which areas would make one. */
export function NoMap({ explore }: { explore: Explore }) {
  const { t } = useTranslation('explore');
  const { change, names } = explore;
  const { language, catalogue } = names;
  const ways = useMapWays(explore);
  return (
    <div role="status" className={styles.empty}>
      <p className={styles.emptyHeading}>{t('map.needsAreas')}</p>
      {ways.length > 0 && (
        <>
          <p>{t('map.ways')}</p>
          <ul className={styles.ways}>
            {ways.map(({ whole, refAreas, figures }) => (
              <li key={whole}>
                <button type="button" className={styles.way} onClick={() => change({ refArea: refAreas })}>
                  {`${nameParts(whole)} (${formatNumber(figures, 0)})`}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );

  function nameParts(whole: string): string {
    const { level, name } = catalogue.refArea(whole);
    return level === 'country' ? t('picker.regions') : t('picker.districtsOf', { city: name[language] });
  }
}
