import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { listDocumentsQuery } from '../list-register.query.ts';
import { useNameDocument } from '../use-name-document.ts';
import styles from './execution-reports.module.css';

/** The ways to the reports on the execution of decisions, from where another report is made; nothing where there are none. */
export function ExecutionReports() {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const name = useNameDocument();
  const { documents } = useSuspenseQuery(listDocumentsQuery).data;
  const decisions = documents.filter(({ kind }) => kind === 'DECISION');
  if (decisions.length === 0) return null;
  return (
    <div className={styles.reports}>
      <p id="execution-reports">{t('execution')}:</p>
      <ul aria-labelledby="execution-reports">
        {decisions.map((decision) => (
          <li key={decision.document}>
            <Link
              to="/$language/execution-report/$document"
              params={{ language, document: decision.document }}
            >
              {name(decision)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
