import type { getImport, ImportOutcome } from '@korsetkish/contract';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Panel } from '../ui/panel.tsx';
import { Stack } from '../ui/stack.tsx';
import { ActionLineTable } from './actions/action-line-table.tsx';
import { CommitPanel } from './commit-panel.tsx';
import { getImportQuery } from './get-import.query.ts';
import type { ImportTarget } from './import-target.ts';
import { IndicatorLineTable } from './indicators/indicator-line-table.tsx';
import { LineTable } from './line-table.tsx';
import { MappingForm } from './mapping-form.tsx';
import { OutcomeTabs } from './outcome-tabs.tsx';
import { useTargetWords } from './use-target-words.ts';

type ImportReviewProps = {
  upload: string;
  outcome: ImportOutcome | undefined;
  target: ImportTarget;
  onOutcome: (outcome: ImportOutcome | undefined) => void;
  onStartAnew: () => void;
  onTaken: () => Promise<unknown>;
  toTaken: ReactNode;
};

/** What was read of a file, and how; nothing of it is anywhere else until it is taken over. */
export function ImportReview(props: ImportReviewProps) {
  const { upload, outcome, onOutcome, onStartAnew, onTaken, toTaken } = props;
  const { t } = useTranslation('imports');
  const found = useSuspenseInfiniteQuery(getImportQuery(upload, outcome));
  const [{ import: read }] = found.data.pages as [(typeof found.data.pages)[number]];
  // What the file says is known of it, whatever an address typed by hand says.
  const target =
    props.target.kind === 'DOCUMENT' && read.contents !== null
      ? { ...props.target, contents: read.contents }
      : props.target;
  const words = useTargetWords(target);
  const sheet = read.mapping?.sheet;
  const notRead = read.sheets.filter((each) => each !== sheet);
  return (
    <Stack>
      {notRead.length > 0 && <Notice>{words.otherSheets(sheet, notRead.join(', '))}</Notice>}
      <CommitPanel {...{ read, target, onStartAnew, onTaken, toTaken }} />
      <Panel heading={words.lines}>
        <OutcomeTabs outcomes={read.outcomes} chosen={outcome} onChoose={onOutcome} />
        <Lines pages={found.data.pages} file={read.file} target={target} />
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
            target={target}
          />
        </Panel>
      )}
    </Stack>
  );
}

type ImportPage = z.output<typeof getImport.response>;

type LinesProps = { pages: readonly ImportPage[]; file: string; target: ImportTarget };

function Lines({ pages, file, target }: LinesProps) {
  if (target.kind === 'SUBMISSION') {
    return <LineTable lines={pages.flatMap(({ lines }) => lines)} file={file} />;
  }
  const { contents, document } = target;
  return contents === 'ACTIONS' ? (
    <ActionLineTable lines={pages.flatMap(({ actions }) => actions)} file={file} document={document} />
  ) : (
    <IndicatorLineTable
      lines={pages.flatMap(({ indicators }) => indicators)}
      file={file}
      document={document}
    />
  );
}
