import type { SubmissionComment, SubmissionObservationKey } from '@korsetkish/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { call } from '../../api/call.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { Button } from '../../ui/button.tsx';
import { getSubmissionQuery } from '../get-submission.query.ts';
import styles from './comment-thread.module.css';

type CommentThreadProps = {
  submission: number;
  /** Which figure; null: the whole submission. */
  about: SubmissionObservationKey | null;
  comments: readonly SubmissionComment[];
};

/** What colleagues said, oldest first; here it is answered and marked as dealt with. */
export function CommentThread({ submission, about, comments }: CommentThreadProps) {
  const { t } = useTranslation('desk');
  const id = useId();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const look = () => queries.invalidateQueries({ queryKey: getSubmissionQuery(submission).queryKey });
  const answer = useMutation({
    mutationFn: async (message: string) => {
      await call('create-submission-comment', {
        params: { submission },
        query: {},
        body: { about: about && pickKey(about), message },
      });
      setTyped('');
      await look();
    },
  });
  const resolve = useMutation({
    mutationFn: async ({ comment, resolvedAt }: SubmissionComment) => {
      const params = { submission, comment };
      await call('update-submission-comment', { params, query: {}, body: { resolved: resolvedAt === null } });
      await look();
    },
  });
  return (
    <div className={styles.thread}>
      {comments.map((comment) => (
        <div key={comment.comment} className={styles.comment}>
          <p className={styles.who}>
            {comment.accountName}, {formatMoment(new Date(comment.at))}
            {comment.resolvedAt !== null && ` · ${t('comment.resolved')}`}
          </p>
          <p className={styles.text}>{comment.text}</p>
          <Button kind="plain" disabled={resolve.isPending} onPress={() => resolve.mutate(comment)}>
            {comment.resolvedAt === null ? t('comment.resolve') : t('comment.reopen')}
          </Button>
        </div>
      ))}
      <form
        className={styles.answer}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') answer.mutate(typed);
        }}
      >
        <label htmlFor={id}>{comments.length > 0 ? t('comment.answer') : t('comment.write')}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={2_000}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div>
          <Button kind="small" type="submit" disabled={answer.isPending}>
            {t('comment.send')}
          </Button>
        </div>
      </form>
      <RefusalLine error={answer.error ?? resolve.error} />
    </div>
  );
}

function pickKey({ indicator, refArea, breakdown, timePeriod }: SubmissionObservationKey) {
  return { indicator, refArea, breakdown, timePeriod };
}
