import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './panels-skeleton.module.css';

/** Room for panels that are on their way; at least a screen, so that nothing in sight moves when they come. */
export function PanelsSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={styles.room} aria-busy="true">
      <VisuallyHidden>{t('shell.loading')}</VisuallyHidden>
    </div>
  );
}
