import type { Submission } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNameSubmission } from '../desk/use-name-submission.ts';
import { SelectField } from '../ui/select-field.tsx';
import { listDraftsQuery } from './list-drafts.query.ts';
import { useChangeReport } from './use-change-report.ts';

/** What the select holds for published figures; drafts have numbers. */
const PUBLISHED = 'published';

/** Whose figures a report says, for staff; nothing for those who have no draft to choose. */
export function FiguresField({ draft }: { draft: Submission | null }) {
  const { t } = useTranslation('reports');
  const nameSubmission = useNameSubmission();
  const changeReport = useChangeReport();
  const listed = useQuery(listDraftsQuery).data?.submissions ?? [];
  const isListed = listed.some(({ submission }) => submission === draft?.submission);
  const drafts = draft === null || isListed ? listed : [draft, ...listed];
  if (drafts.length === 0) return null;
  return (
    <SelectField
      label={t('figures')}
      chosen={draft === null ? PUBLISHED : String(draft.submission)}
      groups={[
        { options: [{ choice: PUBLISHED, label: t('figures.published') }] },
        {
          label: t('figures.drafts'),
          options: drafts.map((each) => {
            const { heading, area } = nameSubmission(each);
            return { choice: String(each.submission), label: `${heading} · ${area}` };
          }),
        },
      ]}
      // Another report has directions and a window of its own.
      onChoose={(choice) =>
        changeReport({
          ...{ direction: undefined, from: undefined, to: undefined },
          submission: choice === PUBLISHED ? undefined : Number(choice),
        })
      }
    />
  );
}
