import type { SubmissionComment } from '@korsetkish/contract';
import { memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { CommentThread } from '../comments/comment-thread.tsx';
import { RemoveLine } from '../lines/remove-line.tsx';
import type { Finding } from './build-findings.ts';
import { CellDetails } from './cell-details.tsx';
import { CellMessages } from './cell-messages.tsx';
import { stateOfCell } from './cell-state.ts';
import type { Cell, CellsAction } from './cells.ts';
import { Contest } from './contest.tsx';
import styles from './entry-row.module.css';
import { FigureField } from './figure-field.tsx';
import { KnownFigure } from './known-figure.tsx';
import { ReasonField } from './reason-field.tsx';

export type EntryRowProps = {
  submission: number;
  cell: Cell;
  isOpen: boolean;
  isSending: boolean;
  findings: readonly Finding[];
  comments: readonly SubmissionComment[];
  onAction: (action: CellsAction) => void;
  /** Several cells of a spreadsheet were pasted into this one. */
  onPaste: (cell: string, text: string) => void;
};

/** One line of the form: what is asked for, the figure, what is known of it, and how it stands. */
export const EntryRowForm = memo(function EntryRowForm(props: EntryRowProps) {
  const { submission, cell, isOpen, isSending, findings, comments, onAction, onPaste } = props;
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const { row, draft } = cell;
  const { line, unitMeasure } = row;
  const state = stateOfCell(cell, { isSending, isWarned: findings.length > 0 });
  const edit = (change: Partial<typeof draft>) =>
    onAction({ kind: 'EDITED', changes: new Map([[row.cell, change]]) });
  const field = { id, cell, isOpen, onEdit: edit };
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null);
  return (
    <li className={styles.row} data-part={row.isPart || undefined} data-state={state.kind}>
      <label htmlFor={id} className={styles.name}>
        {row.name[language]}
        {row.where && <span className={styles.where}> {row.where[language]}</span>}
      </label>
      <FigureField
        {...field}
        describedBy={`${id}-last ${id}-year ${id}-messages`}
        isWrong={state.kind === 'UNREADABLE' || state.kind === 'REFUSED'}
        onRestore={() => onAction({ kind: 'RESTORED', cell: row.cell })}
        onLeave={() => onAction({ kind: 'LEFT', cell: row.cell })}
        onPaste={(text) => onPaste(row.cell, text)}
      />
      <ReasonField {...field} />
      <div id={`${id}-messages`} className={styles.messages}>
        <CellMessages cell={cell} state={state} findings={findings} />
      </div>
      <KnownFigure
        id={`${id}-last`}
        label={line.published === null ? t('entry.last') : t('entry.published')}
        figure={line.published ?? line.last}
        unitMeasure={unitMeasure}
      />
      <KnownFigure
        id={`${id}-year`}
        label={t('entry.yearBefore')}
        figure={line.yearBefore}
        unitMeasure={unitMeasure}
      />
      <button
        type="button"
        className={styles.more}
        aria-expanded={isUnfolded}
        aria-controls={`${id}-details`}
        aria-label={`${t('entry.more')}: ${row.fullName[language]}`}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        {t('entry.more')}
      </button>
      {isOpen && !line.asked && state.kind === 'NOTHING' && (
        <div className={styles.remove}>
          <RemoveLine submission={submission} line={line} name={row.fullName[language]} />
        </div>
      )}
      {cell.theirs !== null && isOpen && (
        <Contest
          row={row}
          standing={cell.theirs.standing}
          draft={draft}
          onSettle={(keep) => onAction({ kind: 'SETTLED', cell: row.cell, keep })}
        />
      )}
      {open.length > 0 && (
        <div className={styles.wide}>
          <CommentThread submission={submission} about={line} comments={open} />
        </div>
      )}
      <div id={`${id}-details`} hidden={!isUnfolded} className={styles.wide}>
        {isUnfolded && (
          <CellDetails
            {...field}
            submission={submission}
            comments={comments.filter(({ resolvedAt }) => resolvedAt !== null)}
            mayComment={open.length === 0}
          />
        )}
      </div>
    </li>
  );
});
