import { formatDate } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useNameSubmission } from '../desk/use-name-submission.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { CompletenessRow, LateReport } from './build-completeness.ts';
import styles from './completeness-page.module.css';

/** Directions and areas with what they handed in; what is missing is named with its days. */
export function CompletenessTable({ rows, year }: { rows: readonly CompletenessRow[]; year: number }) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const count = (number: number) => (number === 0 ? '–' : String(number));
  return (
    <DataTable
      caption={t('completeness.caption', { year })}
      rows={rows}
      rowKey={({ direction, refArea }) => `${direction} ${refArea}`}
      columns={[
        {
          key: 'direction',
          heading: t('completeness.who'),
          rowHeader: true,
          cell: ({ direction, refArea }) => (
            <>
              <span className={styles.direction}>{catalogue.direction(direction).name[language]}</span>
              <span className={styles.area}>{capitalize(catalogue.refArea(refArea).name[language])}</span>
            </>
          ),
        },
        {
          key: 'asked',
          heading: t('completeness.asked'),
          numeric: true,
          cell: ({ asked }) => count(asked),
        },
        {
          key: 'inTime',
          heading: t('completeness.inTime'),
          numeric: true,
          cell: ({ inTime }) => count(inTime),
        },
        { key: 'late', heading: t('completeness.late'), numeric: true, cell: ({ late }) => count(late) },
        {
          key: 'missing',
          heading: t('completeness.missing'),
          numeric: true,
          cell: ({ missing }) => count(missing),
        },
        { key: 'words', heading: t('completeness.words'), cell: (row) => <Words row={row} /> },
      ]}
    />
  );
}

/** The same in words, so that nobody has to add up or tell colours apart. */
function Words({ row: { asked, missingReports, lateReports, next } }: { row: CompletenessRow }) {
  const { t } = useTranslation('desk');
  const name = useNameSubmission();
  const list = (reports: readonly LateReport[]) =>
    reports
      .map(({ report, lateDays }) => t('completeness.days', { period: name(report).period, count: lateDays }))
      .join('; ');
  return (
    <>
      {missingReports.length > 0 && (
        <p className={styles.missing}>{t('completeness.notSubmitted', { reports: list(missingReports) })}</p>
      )}
      {lateReports.length > 0 && (
        <p className={styles.late}>{t('completeness.submittedLate', { reports: list(lateReports) })}</p>
      )}
      {asked > 0 && missingReports.length === 0 && lateReports.length === 0 && (
        <p className={styles.fine}>{t('completeness.allInTime')}</p>
      )}
      {next !== null && (
        <p className={styles.idle}>
          {t('completeness.next', { period: name(next).period, day: formatDate(next.due) })}
        </p>
      )}
    </>
  );
}
