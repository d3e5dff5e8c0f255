import type { RegisterDocument } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './register.module.css';

/** Leads to the report on the execution of a decision; nothing where the document is none. */
export function ExecutionLink({ document: { kind, document } }: { document: RegisterDocument }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  if (kind !== 'DECISION') return null;
  return (
    <p className={styles.execution}>
      <Link to="/$language/execution-report/$document" params={{ language, document }}>
        {t('execution')}
      </Link>
    </p>
  );
}
