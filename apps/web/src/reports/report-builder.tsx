import type { KatoCode, Submission, TimeWindow } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { getSessionQuery } from '../accounts/get-session.query.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { LazyExecutionReports } from '../register/lazy-register.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { DirectionChoice } from './direction-choice.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LazyFiguresField } from './lazy-figures-field.ts';
import { LazyNarrativesPanel } from './narratives/lazy-narratives-panel.ts';
import styles from './report-builder.module.css';
import { ReportPreview } from './report-preview.tsx';
import { useChangeReport } from './use-change-report.ts';
import { useSheetsLanguage } from './use-sheets-language.ts';

const route = getRouteApi('/$language/report');

type ReportBuilderProps = {
  /** The submission whose figures are said though they are not published. */
  draft: Submission | null;
  refArea: KatoCode;
  window: TimeWindow;
  /** Directions that are reported on while none are chosen. */
  ownDirections: readonly string[];
  /** Where the figures belong. */
  kicker?: ReactNode;
  /** Area and window. */
  pickers: ReactNode;
};

/** What a report is to be about, and under it the report. */
export function ReportBuilder({
  draft,
  refArea,
  window,
  ownDirections,
  kicker,
  pickers,
}: ReportBuilderProps) {
  const { t } = useTranslation(['reports', 'translation']);
  const catalogue = useCatalogue();
  const changeReport = useChangeReport();
  const account = useQuery(getSessionQuery).data?.account;
  const isStaff = (account?.grants ?? []).length > 0;
  const { lang, chooseLanguage } = useSheetsLanguage();
  const { direction } = route.useSearch();
  const known = direction?.filter((code) => catalogue.directions.some((each) => each.direction === code));
  const chosen = known !== undefined && known.length > 0 ? known : ownDirections;
  const asked = {
    ...{ refArea, window, submission: draft?.submission ?? null },
    directions: isSame(chosen, ownDirections) ? undefined : chosen,
  };
  return (
    <>
      <div className={styles.builder}>
        <PageHeader kicker={kicker} heading={t('nav.report', { ns: 'translation' })} lead={t('lead')}>
          <section aria-label={t('choice')} className={styles.choice}>
            <div className={styles.pickers}>
              {isStaff && (
                <Suspense>
                  <LazyFiguresField draft={draft} />
                </Suspense>
              )}
              {pickers}
            </div>
            <DirectionChoice
              chosen={chosen}
              onChoose={(directions) =>
                changeReport({ direction: isSame(directions, ownDirections) ? undefined : directions })
              }
            />
            <LanguageChoice chosen={lang} onChoose={chooseLanguage} />
            {draft === null && (
              <Suspense fallback={<Skeleton height="1.5rem" />}>
                <LazyExecutionReports />
              </Suspense>
            )}
          </section>
        </PageHeader>
      </div>
      <div className={styles.report}>
        {/* What is written is read by everybody at once: beside what is not published yet, nothing is. */}
        {account && isStaff && draft === null && (
          <Suspense>
            <LazyNarrativesPanel asked={asked} author={account.name} grants={account.grants} />
          </Suspense>
        )}
        <ReportPreview asked={asked} lang={lang} isStaff={isStaff} />
      </div>
    </>
  );
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));
