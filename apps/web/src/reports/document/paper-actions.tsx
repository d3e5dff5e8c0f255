import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './paper-actions.module.css';

type PaperActionsProps = {
  /** Takes it away as a document. */
  download: ReactNode;
  /** What is shown is not what is asked for yet. */
  isStale?: boolean;
  /** What else is done with it. */
  children?: ReactNode;
};

/** What is done with pages on sheets: they are taken away, and put on paper. */
export function PaperActions({ download, isStale = false, children }: PaperActionsProps) {
  const { t } = useTranslation('reports');
  return (
    <div className={styles.actions}>
      {download}
      <Button disabled={isStale} onPress={() => window.print()}>
        {t('print')}
      </Button>
      {children}
      <p className={styles.hint}>{t('print.hint')}</p>
    </div>
  );
}

/** Takes a Word document away. @param address where it is had */
export function DownloadDocument({ address }: { address: string }) {
  const { t } = useTranslation('reports');
  return (
    <a href={address} download className={styles.download} data-kind="primary">
      {t('download')}
    </a>
  );
}
