import { formatDate } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import type { ReportResult } from './build-completeness.ts';
import styles from './report-outcomes.module.css';

/** What became of the reports of one place and period, in words; the colour says nothing that they do not. */
export function ReportOutcomes({ results }: { results: readonly ReportResult[] }) {
  const say = useSayOutcome();
  return results.map((result) => (
    <p key={result.report.rule} className={styles.outcome} data-outcome={result.outcome}>
      {say(result)}
    </p>
  ));
}

function useSayOutcome(): (result: ReportResult) => string {
  const { t } = useTranslation('desk');
  return ({ outcome, lateDays, report }) => {
    switch (outcome) {
      case 'IN_TIME':
        return t('completeness.inTime');
      case 'LATE':
        return t('completeness.lateBy', { count: lateDays });
      case 'MISSING':
        return t('status.OVERDUE', { count: lateDays });
      case 'NOT_DUE':
        return t('completeness.notDue', { day: formatDate(report.due) });
    }
  };
}
