import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from '../explore/explore-link.module.css';
import { useLanguage } from '../i18n/use-language.ts';

/** Leads to the area's headline figures of the window on one sheet of paper. */
export function DigestLink() {
  const { t } = useTranslation();
  return (
    <Link to="/$language/digest" params={{ language: useLanguage() }} className={styles.alone}>
      {t('digest.open')}
    </Link>
  );
}
