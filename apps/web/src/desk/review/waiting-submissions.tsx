import type { RoleGrant } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Panel } from '../../ui/panel.tsx';
import { holdsRoleFor } from '../holds-role-for.ts';
import { useNameSubmission } from '../use-name-submission.ts';

const waitingQuery = callQuery('list-submissions', {
  params: {},
  query: { direction: undefined, refArea: undefined, state: ['SUBMITTED'], limit: 200, cursor: undefined },
});

type WaitingSubmissionsProps = {
  grants: readonly RoleGrant[];
  /** Numbers of those that are shown elsewhere. */
  except: ReadonlySet<number>;
};

/** Submissions that wait for somebody who may approve them, of whatever year, or of none; nothing while none waits. */
export function WaitingSubmissions({ grants, except }: WaitingSubmissionsProps) {
  const { t } = useTranslation('review');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const nameSubmission = useNameSubmission();
  const approves = grants.some(({ role }) => role === 'APPROVER');
  const { data } = useQuery({ ...waitingQuery, enabled: approves, staleTime: 0 });
  const waiting = (data?.submissions ?? [])
    .filter((each) => !except.has(each.submission) && holdsRoleFor(grants, ['APPROVER'], each, catalogue))
    // Who has waited longest is first.
    .toReversed();
  if (waiting.length === 0) return null;
  return (
    <Panel heading={t('waiting.heading', { count: waiting.length })}>
      <ul>
        {waiting.map((submission) => {
          const { heading, area } = nameSubmission(submission);
          return (
            <li key={submission.submission}>
              <Link
                to="/$language/desk/submissions/$submission"
                params={{ language, submission: submission.submission }}
              >
                {heading}
              </Link>
              {` · ${area} · ${formatMoment(new Date(submission.submittedAt ?? submission.createdAt))}`}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
