import type { ReactNode } from 'react';
import { ChooseFile } from './choose-file.tsx';
import { ImportReview } from './import-review.tsx';
import type { ImportSearch } from './import-search.ts';
import type { ImportTarget } from './import-target.ts';
import { ImportUnderWay } from './import-under-way.tsx';
import { useSendFile } from './use-send-file.ts';

type ImportStepsProps = {
  target: ImportTarget;
  /** What the address says: the upload, and which of its lines are listed. */
  search: ImportSearch;
  /** Makes the address say something else. */
  go: (search: ImportSearch, how?: { replace?: boolean; resetScroll?: boolean }) => void;
  onTaken: () => Promise<unknown>;
  toTaken: ReactNode;
};

/** A file on its way: chosen, read, shown as it was read, and only then taken over. */
export function ImportSteps({ target, search, go, onTaken, toTaken }: ImportStepsProps) {
  const { import: upload, outcome } = search;
  const startAnew = () => go({});
  const sending = useSendFile({
    target,
    // From now on the address names the upload, so that the page can be loaded anew meanwhile.
    onBegun: (begun) => go({ import: begun }),
    onFailed: () => go({}, { replace: true }),
  });
  if (upload === undefined) {
    return <ChooseFile target={target} error={sending.error} onChoose={sending.send} />;
  }
  return (
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
        target={target}
        onOutcome={(chosen) => go({ import: upload, outcome: chosen }, { replace: true, resetScroll: false })}
        onStartAnew={startAnew}
        onTaken={onTaken}
        toTaken={toTaken}
      />
    </ImportUnderWay>
  );
}
