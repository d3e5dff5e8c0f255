import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useNamePeriod } from '../desk/use-name-period.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { DataTable } from '../ui/data-table.tsx';
import {
  type Completeness,
  type CompletenessOrder,
  type CompletenessRow,
  periodKey,
} from './build-completeness.ts';
import styles from './completeness-table.module.css';
import { ReportOutcomes } from './report-outcomes.tsx';

type CompletenessTableProps = Pick<Completeness, 'rows' | 'periods'> & {
  year: number;
  order: CompletenessOrder;
};

/** What each direction of each area handed in, a column a period; rows of one direction or area stand under its name. */
export function CompletenessTable({ rows, periods, year, order }: CompletenessTableProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const namePeriod = useNamePeriod();
  const direction = (row: CompletenessRow) => catalogue.direction(row.direction).name[language];
  const area = (row: CompletenessRow) => capitalize(catalogue.refArea(row.refArea).name[language]);
  const [group, own] = order === 'direction' ? [direction, area] : [area, direction];
  const firstOfGroup = new Set([...Map.groupBy(rows, group).values()].map(([first]) => first));
  return (
    <DataTable
      caption={t('completeness.caption', { year })}
      rows={rows}
      rowKey={(row) => `${row.direction} ${row.refArea}`}
      columns={[
        {
          key: 'who',
          heading: t('completeness.who'),
          rowHeader: true,
          cell: (row) => (
            <>
              <span className={styles.group} data-repeated={!firstOfGroup.has(row)}>
                {group(row)}
              </span>
              {own(row)}
            </>
          ),
        },
        {
          key: 'handedIn',
          heading: t('completeness.handedIn'),
          numeric: true,
          cell: ({ asked, inTime, late }) =>
            asked === 0 ? '' : t('completeness.handedInOf', { asked, handedIn: inTime + late }),
        },
        ...periods.map((period) => ({
          key: periodKey(period),
          heading: namePeriod(period),
          cell: ({ results }: CompletenessRow) => {
            const asked = results.filter(({ report }) => periodKey(report) === periodKey(period));
            return asked.length === 0 ? '' : <ReportOutcomes results={asked} />;
          },
        })),
      ]}
    />
  );
}
