import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { getReportingCalendarQuery } from '../desk/get-reporting-calendar.query.ts';
import { YearField } from '../desk/year-field.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Panel } from '../ui/panel.tsx';
import { Toggle } from '../ui/toggle.tsx';
import { buildCompleteness } from './build-completeness.ts';
import styles from './completeness-page.module.css';
import { CompletenessTable } from './completeness-table.tsx';

const route = getRouteApi('/$language/completeness');

/** Who has and has not submitted what was due this year, in time or late. */
export function CompletenessPage() {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { year, by = 'direction' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(getReportingCalendarQuery(year));
  const { rows, periods, asked, inTime, late, missing } = buildCompleteness(data, catalogue, by);
  useDocumentTitle(t('completeness.heading'));
  return (
    <>
      <PageHeader
        kicker={
          <Link to="/$language/desk" params={{ language }} search={(now) => ({ ...now, year: data.year })}>
            {t('heading')}
          </Link>
        }
        heading={t('completeness.heading')}
        lead={t('completeness.lead')}
      >
        <div className={styles.filters}>
          <YearField chosen={data.year} years={data.years} />
          <Toggle
            legend={t('completeness.order')}
            options={[
              { choice: 'direction', label: t('completeness.byDirection') },
              { choice: 'refArea', label: t('completeness.byArea') },
            ]}
            chosen={by}
            onChoose={(chosen) =>
              void navigate({
                to: '.',
                search: (now) => ({ ...now, by: chosen }),
                resetScroll: false,
              })
            }
          />
          <Button onPress={() => window.print()}>{t('completeness.print')}</Button>
        </div>
      </PageHeader>
      <Panel
        isLong
        kicker={String(data.year)}
        heading={
          asked === 0
            ? t('completeness.nothingDue')
            : t('completeness.summary', { count: asked, inTime, late, missing })
        }
      >
        {rows.length > 0 && <CompletenessTable rows={rows} periods={periods} year={data.year} order={by} />}
      </Panel>
    </>
  );
}
