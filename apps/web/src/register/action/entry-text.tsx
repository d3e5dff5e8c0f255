import type { EnteredStep } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { RegisterData } from '../model/register.ts';
import styles from './action-page.module.css';
import { EvidenceList } from './evidence-list.tsx';
import { useActionWords } from './use-action-words.ts';

type EntryTextProps = {
  step: EnteredStep;
  /** Entries that it took the place of: they count no more, and can still be read. */
  before: readonly EnteredStep[];
  register: RegisterData;
  /** What can be done with it. */
  children?: ReactNode;
};

/** A step that an organisation entered: on whose behalf, in which role and when, with what proves it. */
export function EntryText({ step, before, register, children }: EntryTextProps) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { stages, roles } = useActionWords();
  const { day, stage, text, organisation, onBehalfOf, role, enteredAt, evidence } = step;
  const name = (code: string) => register.organisation(code).name[language];
  return (
    <>
      <h3 className={styles.when}>
        {stage === null ? t('step.withdrawn') : stages[stage]} · {formatDate(day)}
      </h3>
      <p className={styles.text}>{text[language]}</p>
      <p className={styles.aside}>
        {t('step.entered', {
          organisation: name(organisation),
          onBehalfOf: name(onBehalfOf),
          role: roles[role],
          at: formatMoment(new Date(enteredAt)),
        })}
      </p>
      <EvidenceList evidence={evidence} />
      {children}
      {before.length > 0 && (
        <details className={styles.before}>
          <summary>{t('step.before', { entries: before.length })}</summary>
          <ol className={styles.steps}>
            {before.map((older) => (
              <li key={older.entry}>
                <EntryText step={older} before={[]} register={register} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
