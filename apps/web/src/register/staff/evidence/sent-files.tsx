import { EVIDENCE_FILE_LIMIT } from '@korsetkish/contract';
import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useDescribeRefusal } from '../../../accounts/use-describe-refusal.ts';
import { ProblemError } from '../../../api/problem-error.ts';
import { Button } from '../../../ui/button.tsx';
import styles from '../staff.module.css';
import type { SentFile } from './use-send-evidence.ts';

/** Files that are on their way, and those that were refused with the reason. */
export function SentFiles({ files }: { files: readonly SentFile[] }) {
  const { t } = useTranslation('progress');
  const say = useSayRefusedFile();
  return (
    <>
      {files.map(({ key, file: { name }, refused, drop }) => (
        <div key={key} className={styles.sent}>
          {refused === null ? (
            <>
              <p role="status">{t('file.sending', { name })}</p>
              <progress className={styles.bar} aria-label={t('file.sending', { name })} />
            </>
          ) : (
            <p role="alert" className={styles.refused}>
              {t('file.refused', { name })} {say(refused)}
            </p>
          )}
          <Button
            kind="plain"
            accessibleName={
              refused === null ? t('file.breakOffNamed', { name }) : t('file.dismissNamed', { name })
            }
            onPress={drop}
          >
            {refused === null ? t('file.breakOff') : t('file.dismiss')}
          </Button>
        </div>
      ))}
    </>
  );
}

/** Why a file was refused: what was wrong with it, where that is told. */
function useSayRefusedFile(): (refused: NonNullable<SentFile['refused']>) => string {
  const { t } = useTranslation('progress');
  const describe = useDescribeRefusal();
  return (refused) => {
    if (refused.by === 'SIZE') {
      return t('file.tooLarge', { most: formatNumber(EVIDENCE_FILE_LIMIT / 1_000_000, 0) });
    }
    const { error } = refused;
    const wrong = error instanceof ProblemError ? error.problem.errors : [];
    return wrong.length > 0 ? wrong.map(({ message }) => message).join(' ') : describe(error).sentence;
  };
}
