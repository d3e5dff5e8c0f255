import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getSessionQuery } from '../../accounts/get-session.query.ts';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useDocumentTitle } from '../../shell/use-document-title.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Stack } from '../../ui/stack.tsx';
import { getReportingCalendarQuery } from '../get-reporting-calendar.query.ts';
import { WaitingSubmissions } from '../review/waiting-submissions.tsx';
import { YearField } from '../year-field.tsx';
import { BeginOutside } from './begin-outside.tsx';
import { buildCalendar } from './build-calendar.ts';
import styles from './desk-page.module.css';
import { ReportTable } from './report-table.tsx';

const route = getRouteApi('/$language/desk');

/** So many are seen at a glance; the others are a press away, and stand by their direction below. */
const FIRST_OF_MINE = 8;

/** What is to be reported: first what waits for the reader, then everything of the year. */
export function DeskPage() {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { year } = route.useSearch();
  const { account } = useSuspenseQuery(getSessionQuery).data;
  const { data } = useSuspenseQuery(getReportingCalendarQuery(year));
  const { mine, directions } = buildCalendar(data, account?.grants ?? [], catalogue);
  const [showsAll, setShowsAll] = useState(false);
  useDocumentTitle(t('heading'));
  return (
    <>
      <PageHeader heading={t('heading')} lead={t('calendar.lead')}>
        <div className={styles.filters}>
          <YearField chosen={data.year} years={data.years} />
          <Link
            to="/$language/completeness"
            params={{ language }}
            search={(now) => ({ ...now, year: data.year })}
          >
            {t('completeness.heading')}
          </Link>
        </div>
      </PageHeader>
      <Stack>
        <Panel heading={t('calendar.mine')}>
          {mine.length === 0 ? (
            <p>{t('calendar.nothingMine')}</p>
          ) : (
            <>
              <ReportTable
                caption={t('calendar.mineCaption')}
                rows={showsAll ? mine : mine.slice(0, FIRST_OF_MINE)}
                withDirection
              />
              {mine.length > FIRST_OF_MINE && !showsAll && (
                <MoreButton onPress={() => setShowsAll(true)}>
                  {t('calendar.allMine', { count: mine.length })}
                </MoreButton>
              )}
            </>
          )}
        </Panel>
        <WaitingSubmissions
          grants={account?.grants ?? []}
          except={new Set(mine.flatMap(({ report }) => report.submission?.submission ?? []))}
        />
        {directions.map(({ direction, rows }) => (
          <Panel key={direction} heading={catalogue.direction(direction).name[language]}>
            <ReportTable
              caption={t('calendar.caption', {
                direction: catalogue.direction(direction).name[language],
                year: data.year,
              })}
              rows={rows}
            />
          </Panel>
        ))}
        {directions.length === 0 && <p>{t('calendar.none', { year: data.year })}</p>}
        <BeginOutside grants={account?.grants ?? []} />
      </Stack>
    </>
  );
}
