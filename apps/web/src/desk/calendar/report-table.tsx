import { formatDate } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useNameSubmission } from '../use-name-submission.ts';
import type { CalendarRow } from './build-calendar.ts';
import { ReportAction } from './report-action.tsx';
import styles from './report-table.module.css';
import { useSayStanding } from './use-say-standing.ts';

type ReportTableProps = { caption: string; rows: readonly CalendarRow[]; withDirection?: boolean };

/** Reports that are asked for, each with its due day, where it stands, and the way to it. */
export function ReportTable({ caption, rows, withDirection = false }: ReportTableProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const name = useNameSubmission();
  const say = useSayStanding();
  return (
    <div className={styles.calendar} data-headed={!withDirection}>
      <DataTable
        caption={caption}
        rows={rows}
        rowKey={({ report }) => [report.rule, report.refArea, report.timePeriod].join()}
        columns={[
          {
            key: 'period',
            heading: t('calendar.period'),
            rowHeader: true,
            cell: ({ report }) => (
              <>
                {name(report).period}
                {withDirection && (
                  <small className={styles.direction}>
                    {catalogue.direction(report.direction).name[language]}
                  </small>
                )}
              </>
            ),
          },
          { key: 'area', heading: t('calendar.area'), cell: ({ report }) => name(report).area },
          { key: 'due', heading: t('calendar.due'), cell: ({ report }) => formatDate(report.due) },
          {
            key: 'state',
            heading: t('calendar.state'),
            cell: (row) => (
              <span className={styles.state} data-status={row.lateDays > 0 ? 'LATE' : row.status}>
                {say(row)}
              </span>
            ),
          },
          { key: 'action', heading: t('calendar.action'), cell: (row) => <ReportAction row={row} /> },
        ]}
      />
    </div>
  );
}
