import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDescribeError } from '../../api/use-describe-error.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { BothTexts } from './both-texts.tsx';
import { listNarrativeVersionsQuery } from './list-narrative-versions.query.ts';
import styles from './narratives-panel.module.css';

/** Every version of a paragraph, the newest first, each as it was read in both languages. */
export function NarrativeVersions({ narrative, onClose }: { narrative: number; onClose: () => void }) {
  const { t } = useTranslation('reports');
  const describe = useDescribeError();
  const { data, error } = useQuery(listNarrativeVersionsQuery(narrative));
  return (
    <Dialog heading={t('narrative.versionsHeading')} onClose={onClose}>
      {error && (
        <p role="alert" className={styles.refused}>
          {describe(error).title}. {describe(error).detail}
        </p>
      )}
      {data === undefined && error === null && <Skeleton height="8rem" />}
      <ol className={styles.versions}>
        {data?.versions.map(({ narrative: version, text, author, writtenAt }) => (
          <li key={version} className={styles.version}>
            <h3 className={styles.who}>
              {author}, {formatMoment(new Date(writtenAt))}
            </h3>
            {text === null ? <p>{t('narrative.withdrawn')}</p> : <BothTexts text={text} />}
          </li>
        ))}
      </ol>
      <Button onPress={onClose}>{t('narrative.close')}</Button>
    </Dialog>
  );
}
