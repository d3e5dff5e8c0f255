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
import { ImportUnderWay } from './import-under-way.tsx';
import { useSendFile } from './use-send-file.ts';

const route = getRouteApi('/$language/desk/submissions/$submission/import');

/** Figures of a report from a file: chosen, shown as they were read, and only then taken over. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const { submission } = route.useParams();
  const { import: upload, outcome } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(getSubmissionQuery(submission));
  const startAnew = () => void navigate({ to: '.', search: {} });
  const sending = useSendFile({
    submission,
    // From now on the address names the upload, so that the page can be loaded anew meanwhile.
    onBegun: (begun) => void navigate({ to: '.', search: { import: begun } }),
    onFailed: () => void navigate({ to: '.', search: {}, replace: true }),
  });
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
        <ChooseFile submission={data.submission} error={sending.error} onChoose={sending.send} />
      ) : (
        <ImportUnderWay
          key={upload}
          upload={upload}
          sent={sending.current?.upload === upload ? sending.current.file : null}
          onBreakOff={sending.breakOff}
          onStartAnew={startAnew}
        >
          <ImportReview
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
            onStartAnew={startAnew}
          />
        </ImportUnderWay>
      )}
    </>
  );
}
