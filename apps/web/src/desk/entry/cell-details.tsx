import type { SubmissionComment } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { CommentThread } from '../comments/comment-thread.tsx';
import styles from './cell-details.module.css';
import type { FieldOfCell } from './figure-field.tsx';
import { useQualifierWords } from './use-entry-words.ts';

type CellDetailsProps = FieldOfCell & {
  submission: number;
  comments: readonly SubmissionComment[];
  mayComment: boolean;
};

/** Digits after the comma that a report prints. */
const DECIMALS = [0, 1, 2, 3];

const QUALIFIERS = ['MORE_THAN', 'ABOUT', 'UP_TO', 'AT_LEAST'] as const;

/** What is said of a figure less often: the source's word before it, its digits, and where in the source it stands. */
export function CellDetails({ cell, isOpen, onEdit, submission, comments, mayComment }: CellDetailsProps) {
  const { t } = useTranslation('desk');
  const words = useQualifierWords();
  const { row, draft } = cell;
  const decimals = [...new Set([...DECIMALS, draft.decimals])].sort((one, other) => one - other);
  return (
    <div className={styles.details}>
      <fieldset disabled={!isOpen} className={styles.fields}>
        <label className={styles.field}>
          {t('details.qualifier')}
          <select
            value={draft.qualifier ?? ''}
            onChange={(event) =>
              onEdit({ qualifier: QUALIFIERS.find((each) => each === event.target.value) ?? null })
            }
          >
            <option value="">{t('details.noQualifier')}</option>
            {QUALIFIERS.map((qualifier) => (
              <option key={qualifier} value={qualifier}>
                {words[qualifier]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t('details.decimals')}
          <select
            value={draft.decimals}
            onChange={(event) => onEdit({ decimals: Number(event.target.value) })}
          >
            {decimals.map((digits) => (
              <option key={digits} value={digits}>
                {digits}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t('details.section')}
          <input
            value={draft.section}
            maxLength={200}
            onChange={(event) => onEdit({ section: event.target.value })}
          />
        </label>
        <label className={styles.field}>
          {t('details.paragraph')}
          <input
            value={draft.paragraph}
            maxLength={200}
            onChange={(event) => onEdit({ paragraph: event.target.value })}
          />
        </label>
      </fieldset>
      {cell.standing !== null && (
        <p className={styles.place}>{t('details.savedBy', { name: cell.standing.updatedBy })}</p>
      )}
      {(mayComment || comments.length > 0) && (
        <CommentThread submission={submission} about={row.line} comments={comments} />
      )}
    </div>
  );
}
