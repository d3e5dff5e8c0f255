import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './direction-list.module.css';

/** Every direction with how many indicators it has, in the order of the report. */
export function DirectionList() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { directions } = useCatalogue();
  return (
    <section aria-labelledby="directions" className={styles.directions}>
      <h2 id="directions" className={styles.heading}>
        {t('nav.directions')}
      </h2>
      <ul className={styles.list}>
        {directions.map(({ direction, name, indicatorCount }) => (
          <li key={direction} className={styles.card}>
            <Link
              to="/$language/directions/$direction"
              params={{ language, direction }}
              className={styles.link}
            >
              {name[language]}
            </Link>
            <p className={styles.count}>{t('count.indicators', { count: indicatorCount })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
