import { windowOfDraft } from '@korsetkish/figures';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { getSubmissionQuery } from '../desk/get-submission.query.ts';
import { useNameSubmission } from '../desk/use-name-submission.ts';
import { listSeenPeriods, resolveWindow } from '../filters/resolve-window.ts';
import { WindowFields } from '../filters/window-picker.tsx';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './report-builder.module.css';
import { ReportBuilder } from './report-builder.tsx';
import { useChangeReport } from './use-change-report.ts';

const route = getRouteApi('/$language/report');

/** Of a submission's area; its direction and the time up to its period unless others are chosen. */
export function DraftReport({ number }: { number: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const nameSubmission = useNameSubmission();
  const changeReport = useChangeReport();
  const search = route.useSearch();
  // Whether a colleague changes it is not looked for here.
  const { submission } = useSuspenseQuery({ ...getSubmissionQuery(number), refetchInterval: false }).data;
  const { window, chosen } = resolveWindow(search, windowOfDraft(submission.timePeriod));
  const area = catalogue.refArea(submission.refArea);
  return (
    <ReportBuilder
      draft={submission}
      refArea={submission.refArea}
      window={window}
      ownDirections={[submission.direction]}
      kicker={
        <Link to="/$language/desk/submissions/$submission" params={{ language, submission: number }}>
          {nameSubmission(submission).heading}
        </Link>
      }
      pickers={
        <>
          <p className={styles.area}>
            <span>{t('filter.area')}</span> <strong>{capitalize(area.name[language])}</strong>
          </p>
          <WindowFields
            window={window}
            windowChosen={chosen}
            timePeriods={listSeenPeriods(area, catalogue.refAreas)}
            onChoose={changeReport}
          />
        </>
      }
    />
  );
}
