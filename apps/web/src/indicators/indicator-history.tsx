import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChangeTable } from '../changes/change-table.tsx';
import { listIndicatorHistoryQuery } from '../changes/list-changes.query.ts';
import { listSteps } from '../changes/list-steps.ts';
import { Panel } from '../ui/panel.tsx';

/** How the indicator's figures were corrected since they were first published; nothing where they were not. */
export function IndicatorHistory({ indicator }: { indicator: string }) {
  const { t } = useTranslation('changes');
  // The page does not wait for it: hardly any figure is ever corrected.
  const { data: history } = useQuery({ ...listIndicatorHistoryQuery(indicator), throwOnError: true });
  const steps = history ? listSteps(history.changes, history.revisions, 1) : [];
  const corrections = steps.filter(({ before }) => before !== null);
  if (corrections.length === 0) return null;
  return (
    <Panel id="corrections" heading={t('historyHeading')}>
      <ChangeTable caption={t('caption')} steps={corrections} />
    </Panel>
  );
}
