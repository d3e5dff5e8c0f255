import type { SubmissionComment } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { IndicatorLink } from '../../indicators/indicator-link.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { CommentThread } from '../comments/comment-thread.tsx';
import type { Finding } from '../entry/build-findings.ts';
import { nameCell } from '../entry/name-cell.ts';
import { useSayFinding } from '../entry/use-say-finding.ts';
import type { ReviewRow } from './build-review-row.ts';
import styles from './review-table.module.css';
import { useDifferenceWords } from './use-difference-words.ts';

type ReviewTableProps = {
  submission: number;
  rows: readonly ReviewRow[];
  /** What the checks found, by cell. */
  findings: ReadonlyMap<string, readonly Finding[]>;
  comments: readonly SubmissionComment[];
};

/** Figures of a submission beside what is published, with what the checks say of each and what colleagues said. */
export function ReviewTable({ submission, rows, findings, comments }: ReviewTableProps) {
  const { t } = useTranslation('review');
  const words = useDifferenceWords();
  const sayFinding = useSayFinding();
  const commentsOf = Map.groupBy(comments, ({ about }) => about && nameCell(about));
  return (
    <DataTable
      caption={t('caption')}
      rows={rows}
      rowKey={({ cell }) => cell}
      columns={[
        {
          key: 'figure',
          heading: t('figure'),
          rowHeader: true,
          cell: ({ figure, subject, place }) => (
            <>
              <IndicatorLink indicator={figure.indicator} />
              <small className={styles.aside}>{subject}</small>
              {place !== null && <small className={styles.aside}>{place}</small>}
            </>
          ),
        },
        {
          key: 'published',
          heading: t('published'),
          cell: ({ published }) => published ?? t('notPublished'),
        },
        {
          key: 'entered',
          heading: t('entered'),
          cell: ({ entered, change, difference }) => (
            <>
              <strong className={styles.figure}>{entered ?? t('leftOut')}</strong>
              {change !== null && <span className={styles.aside}>{change}</span>}
              <span className={styles.difference} data-difference={difference}>
                {words[difference]}
              </span>
            </>
          ),
        },
        {
          key: 'remarks',
          heading: t('remarks'),
          cell: ({ cell, figure }) => {
            const said = commentsOf.get(cell) ?? [];
            const open = said.filter(({ resolvedAt }) => resolvedAt === null).length;
            return (
              <div className={styles.remarks}>
                {(findings.get(cell) ?? []).map((finding) => (
                  <p key={finding.id} className={styles.finding}>
                    {sayFinding(finding)}
                  </p>
                ))}
                <details className={styles.comments} open={open > 0}>
                  <summary>
                    {said.length === 0 ? t('comment') : t('comments', { count: said.length, open })}
                  </summary>
                  <CommentThread submission={submission} about={figure} comments={said} />
                </details>
              </div>
            );
          },
        },
      ]}
    />
  );
}
