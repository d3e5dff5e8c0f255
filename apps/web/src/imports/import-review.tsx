import type { ImportOutcome, Submission } from '@korsetkish/contract';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Panel } from '../ui/panel.tsx';
import { Stack } from '../ui/stack.tsx';
import { CommitPanel } from './commit-panel.tsx';
import { getImportQuery } from './get-import.query.ts';
import { LineTable } from './line-table.tsx';
import { MappingForm } from './mapping-form.tsx';
import { OutcomeTabs } from './outcome-tabs.tsx';

type ImportReviewProps = {
  upload: string;
  outcome: ImportOutcome | undefined;
  submission: Submission;
  onOutcome: (outcome: ImportOutcome | undefined) => void;
  onStartAnew: () => void;
};

/** What was read of a file, and how; nothing of it is in the report until it is taken over. */
export function ImportReview({ upload, outcome, submission, onOutcome, onStartAnew }: ImportReviewProps) {
  const { t } = useTranslation('imports');
  const found = useSuspenseInfiniteQuery(getImportQuery(upload, outcome));
  const [{ import: read }] = found.data.pages as [(typeof found.data.pages)[number]];
  const lines = found.data.pages.flatMap((page) => page.lines);
  const sheet = read.mapping?.sheet;
  const notRead = read.sheets.filter((each) => each !== sheet);
  return (
    <Stack>
      {notRead.length > 0 && (
        <Notice>{t('review.otherSheets', { sheet, others: notRead.join(', ') })}</Notice>
      )}
      <CommitPanel read={read} submission={submission} onStartAnew={onStartAnew} />
      <Panel heading={t('review.figures')}>
        <OutcomeTabs outcomes={read.outcomes} chosen={outcome} onChoose={onOutcome} />
        <LineTable lines={lines} file={read.file} />
        {found.hasNextPage && (
          <div>
            <Button disabled={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
              {t('review.more')}
            </Button>
          </div>
        )}
      </Panel>
      {read.mapping !== null && read.state === 'READ' && (
        <Panel heading={t('mapping.heading')}>
          <MappingForm
            key={JSON.stringify(read.mapping)}
            read={read}
            mapping={read.mapping}
            submission={submission}
          />
        </Panel>
      )}
    </Stack>
  );
}
