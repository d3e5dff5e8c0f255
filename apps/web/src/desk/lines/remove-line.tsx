import type { SubmissionLine } from '@korsetkish/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { call } from '../../api/call.ts';
import { focusBeside } from '../entry/move-by-keys.ts';
import { nameCell } from '../entry/name-cell.ts';
import { getSubmissionQuery } from '../get-submission.query.ts';
import styles from './remove-line.module.css';

type RemoveLineProps = { submission: number; line: SubmissionLine; name: string };

/** Takes an empty line that no rule asks for out of the form again. */
export function RemoveLine({ submission, line, name }: RemoveLineProps) {
  const { t } = useTranslation('desk');
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: ({ indicator, refArea, breakdown, timePeriod }: SubmissionLine) =>
      call('update-submission-lines', {
        params: { submission },
        query: {},
        body: { added: [], removed: [{ indicator, refArea, breakdown, timePeriod }] },
      }),
    onSuccess: (_, removed) => focusBeside(nameCell(removed)),
    onSettled: () => queries.invalidateQueries({ queryKey: getSubmissionQuery(submission).queryKey }),
  });
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={`${t('line.remove')}: ${name}`}
        disabled={remove.isPending}
        onClick={() => remove.mutate(line)}
      >
        {t('line.remove')}
      </button>
      <RefusalLine error={remove.error} />
    </>
  );
}
