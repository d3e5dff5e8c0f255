import type { Submission, SubmissionObservationKey } from '@korsetkish/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { call } from '../../api/call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { nameCell } from '../entry/name-cell.ts';
import { LineForm } from './line-form.tsx';

export type AddLineProps = {
  submission: Submission;
  /** Names of the cells that the form has. */
  cells: ReadonlySet<string>;
  kind?: 'primary' | 'secondary';
  /** Leads to a cell that is in the form already, or comes into it. */
  onGoTo: (cell: string) => void;
  /** The lines are others now: look again. */
  onChanged: () => Promise<unknown>;
};

/** Adds lines to the form by hand: what they are about is asked in a sheet, then the first of them waits for its figure. */
export function AddLine({ submission, cells, kind = 'secondary', onGoTo, onChanged }: AddLineProps) {
  const { t } = useTranslation('desk');
  const [isOpen, setOpen] = useState(false);
  const add = useMutation({
    mutationFn: (added: SubmissionObservationKey[]) =>
      call('update-submission-lines', {
        params: { submission: submission.submission },
        query: {},
        body: { added, removed: [] },
      }),
    onSuccess: (_, [first]) => {
      setOpen(false);
      if (first) onGoTo(nameCell(first));
    },
    // Refused because a colleague was quicker, it says so beside the line that is there now.
    onSettled: onChanged,
  });
  return (
    <>
      <Button
        kind={kind}
        onPress={() => {
          add.reset();
          setOpen(true);
        }}
      >
        {t('line.add')}
      </Button>
      {isOpen && (
        <Dialog heading={t('line.heading')} onClose={() => setOpen(false)}>
          <LineForm
            reported={submission}
            cells={cells}
            isSending={add.isPending}
            onAdd={(lines) => add.mutate([...lines])}
            onGoTo={(cell) => {
              setOpen(false);
              onGoTo(cell);
            }}
            onCancel={() => setOpen(false)}
          >
            <RefusalLine error={add.error} />
          </LineForm>
        </Dialog>
      )}
    </>
  );
}
