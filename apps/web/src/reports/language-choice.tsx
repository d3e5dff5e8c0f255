import type { ReportLanguage } from '@korsetkish/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Toggle } from '../ui/toggle.tsx';
import styles from './language-choice.module.css';

type LanguageChoiceProps = { chosen: ReportLanguage; onChoose: (lang: ReportLanguage) => void };

/** In which languages a report is shown and taken. */
export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  const { t } = useTranslation('reports');
  const languages: { choice: ReportLanguage; label: ReactNode }[] = [
    // Each language says its name in itself.
    { choice: 'kk', label: <span lang="kk">Қазақша</span> },
    { choice: 'ru', label: <span lang="ru">Русский</span> },
    { choice: 'both', label: t('language.both') },
  ];
  return (
    <div className={styles.language}>
      <span aria-hidden="true">{t('language')}</span>
      <Toggle legend={t('language')} options={languages} chosen={chosen} onChoose={onChoose} />
    </div>
  );
}
