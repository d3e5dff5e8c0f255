import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getSubmissionQuery } from '../desk/get-submission.query.ts';
import { useNameSubmission } from '../desk/use-name-submission.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ChooseFile } from './choose-file.tsx';
import { ImportReview } from './import-review.tsx';

const route = getRouteApi('/$language/desk/submissions/$submission/import');

/** Figures of a report from a file: chosen, shown as they were read, and only then taken over. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const { submission } = route.useParams();
  const { import: upload, outcome } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(getSubmissionQuery(submission));
  const { heading, area } = useNameSubmission()(data.submission);
  useDocumentTitle(t('heading'));
  return (
    <>
      <PageHeader
        kicker={
          <Link to="/$language/desk/submissions/$submission" params={{ language, submission }}>
            {heading}
          </Link>
        }
        heading={t('heading')}
        lead={t('lead', { area })}
      />
      {upload === undefined ? (
        <ChooseFile
          submission={data.submission}
          onRead={(read) => void navigate({ to: '.', search: { import: read } })}
        />
      ) : (
        <ImportReview
          key={upload}
          upload={upload}
          outcome={outcome}
          submission={data.submission}
          onOutcome={(chosen) =>
            void navigate({
              to: '.',
              search: { import: upload, outcome: chosen },
              replace: true,
              resetScroll: false,
            })
          }
          onStartAnew={() => void navigate({ to: '.', search: {} })}
        />
      )}
    </>
  );
}
