import { useTranslation } from 'react-i18next';
import styles from './title-slide.module.css';

/** Under the name, place and window of a show: the keys that lead through it. */
export function TitleSlide() {
  const { t } = useTranslation('slides');
  return <p className={styles.keys}>{t('keys')}</p>;
}
