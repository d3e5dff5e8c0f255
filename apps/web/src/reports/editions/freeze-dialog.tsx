import type { Report } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { isStale } from '../../api/is-stale.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { ReportAsked } from '../get-report.query.ts';
import styles from './freeze-dialog.module.css';
import { useDescribeEdition } from './use-describe-edition.ts';
import { useFreeze } from './use-freeze.ts';

type FreezeDialogProps = {
  asked: ReportAsked;
  report: Report;
  /** Number of the revision that the report says. */
  revision: number;
  onClose: () => void;
};

/** Asks once more, for an edition never changes; then says what became of it. */
export function FreezeDialog({ asked, report, revision, onClose }: FreezeDialogProps) {
  const { t } = useTranslation(['editions', 'translation']);
  const language = useLanguage();
  const describe = useDescribeEdition();
  const freeze = useFreeze(asked, revision);
  const frozen = freeze.data?.edition;
  if (frozen !== undefined) {
    return (
      <Dialog heading={t('freeze.done')} onClose={onClose}>
        <p role="status">{t('freeze.doneExplained', { name: describe(frozen).name })}</p>
        <div className={styles.actions}>
          <Link
            to="/$language/editions/$edition"
            params={{ language, edition: frozen.edition }}
            className={styles.open}
            data-kind="primary"
          >
            {t('freeze.open')}
          </Link>
          <Button onPress={onClose}>{t('freeze.close')}</Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog heading={t('freeze.heading')} onClose={onClose}>
      <p className={styles.what}>{report.title[language]}</p>
      <p>{t('freeze.explained')}</p>
      {isStale(freeze.error) ? <p role="alert">{t('freeze.stale')}</p> : <RefusalLine error={freeze.error} />}
      <div className={styles.actions}>
        <Button kind="primary" disabled={freeze.isPending} onPress={() => freeze.mutate()}>
          {freeze.isPending ? t('freeze.pending') : t('freeze.confirm')}
        </Button>
        <Button disabled={freeze.isPending} onPress={onClose}>
          {t('freeze.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
