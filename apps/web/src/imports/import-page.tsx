import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getSubmissionQuery } from '../desk/get-submission.query.ts';
import { useNameSubmission } from '../desk/use-name-submission.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ImportSteps } from './import-steps.tsx';

const route = getRouteApi('/$language/desk/submissions/$submission/import');

/** Figures of a report from a file: chosen, shown as they were read, and only then taken over. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const { submission } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const { data } = useSuspenseQuery(getSubmissionQuery(submission));
  const { heading, area } = useNameSubmission()(data.submission);
  useDocumentTitle(t('heading'));
  const toForm = {
    to: '/$language/desk/submissions/$submission',
    params: { language, submission },
  } as const;
  return (
    <>
      <PageHeader
        kicker={<Link {...toForm}>{heading}</Link>}
        heading={t('heading')}
        lead={t('lead', { area })}
      />
      <ImportSteps
        target={{ kind: 'SUBMISSION', submission: data.submission }}
        search={search}
        go={(next, how) => void navigate({ to: '.', search: next, ...how })}
        onTaken={async () => {
          await client.invalidateQueries({ queryKey: ['get-submission'] });
          await navigate(toForm);
        }}
        toTaken={<Link {...toForm}>{t('commit.toForm')}</Link>}
      />
    </>
  );
}
