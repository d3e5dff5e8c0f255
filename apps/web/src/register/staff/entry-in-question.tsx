import type { EnteredStep } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { EntryText } from '../action/entry-text.tsx';
import type { RegisterData } from '../model/register.ts';
import styles from './staff.module.css';

type EntryInQuestionProps = {
  entry: EnteredStep;
  /** Whether a colleague wrote it while somebody typed. */
  isNewer: boolean;
  register: RegisterData;
};

/** The entry that another is to take the place of, as it stands now. */
export function EntryInQuestion({ entry, isNewer, register }: EntryInQuestionProps) {
  const { t } = useTranslation('progress');
  return (
    <section className={styles.inQuestion} aria-label={t('entry.standing')} data-newer={isNewer}>
      <p className={styles.term}>{t('entry.standing')}</p>
      <EntryText step={entry} before={[]} register={register} />
    </section>
  );
}
