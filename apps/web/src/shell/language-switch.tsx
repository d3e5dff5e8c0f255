import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './language-switch.module.css';

/** Each language says its name in itself, so these are no texts to translate. */
const NAMES = [
  { language: 'kk', short: 'ҚАЗ', name: 'Қазақша' },
  { language: 'ru', short: 'РУС', name: 'Русский' },
] as const;

/** The same place in the other language; filters and history stay. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  return (
    <nav aria-label={t('language.label')} className={styles.switch}>
      {NAMES.map(({ language, short, name }) => (
        <Link
          key={language}
          to="."
          params={(params) => ({ ...params, language })}
          search={(search) => search}
          hash
          resetScroll={false}
          lang={language}
          hrefLang={language}
          title={name}
          aria-current={language === current ? 'true' : undefined}
          className={styles.language}
        >
          {short}
        </Link>
      ))}
    </nav>
  );
}
