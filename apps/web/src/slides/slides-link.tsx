import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from '../explore/explore-link.module.css';

/** Shows the page it stands on slide by slide. */
export function SlidesLink() {
  const { t } = useTranslation();
  return (
    <Link to="." search={(current) => ({ ...current, slide: 1 })} className={styles.alone}>
      {t('slides.open')}
    </Link>
  );
}
