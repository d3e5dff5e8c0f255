import type { FigureComparison, ReportEdition } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import styles from './editions.module.css';
import { reportOfEdition } from './report-of-edition.ts';

type NewerFiguresProps = { edition: ReportEdition; newer: readonly FigureComparison[] };

/** What was published since an edition that it does not say, figure by figure; or that there is none. */
export function NewerFigures({ edition, newer }: NewerFiguresProps) {
  const { t } = useTranslation('editions');
  const language = useLanguage();
  if (newer.length === 0) return <Notice tone="info">{t('newer.none')}</Notice>;
  return (
    <Panel heading={t('newer', { figures: newer.length })} isLong>
      <div className={styles.newer}>
        <Notice>{t('newer.explained')}</Notice>
        <ComparisonTable
          caption={t('newer.caption')}
          comparisons={newer}
          before={{ heading: t('newer.before'), absent: t('wasNot') }}
          after={{ heading: t('newer.after'), absent: t('isNot') }}
        />
        <Link to="/$language/report" params={{ language }} search={reportOfEdition(edition)}>
          {t('newer.report')}
        </Link>
      </div>
    </Panel>
  );
}
