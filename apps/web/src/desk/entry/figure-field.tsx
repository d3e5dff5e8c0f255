import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import type { CellDraft } from './cell-draft.ts';
import type { Cell } from './cells.ts';
import styles from './figure-field.module.css';
import { nameUnit, scalesOf } from './name-unit.ts';

/** What every part of a line is given: its cell, whether it may be changed, and what a change does. */
export type FieldOfCell = {
  id: string;
  cell: Cell;
  isOpen: boolean;
  onEdit: (change: Partial<CellDraft>) => void;
};

type FigureFieldProps = FieldOfCell & {
  describedBy: string;
  isWrong: boolean;
  onRestore: () => void;
  onLeave: () => void;
  onPaste: (text: string) => void;
};

/** Where the figure is typed, and what it is printed in. */
export function FigureField(props: FigureFieldProps) {
  const { id, cell, isOpen, describedBy, isWrong, onEdit, onRestore, onLeave, onPaste } = props;
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const { row, draft } = cell;
  const scales = new Set<number>([...scalesOf(row.unitMeasure), draft.unitMult]);
  return (
    <div className={styles.figure}>
      <input
        id={id}
        data-cell={row.cell}
        className={styles.input}
        value={draft.typed}
        readOnly={!isOpen}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={row.fullName[language]}
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        onChange={(event) => onEdit({ typed: event.target.value })}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onRestore();
        }}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain');
          // One cell goes into the field as any text does.
          if (!isOpen || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return;
          event.preventDefault();
          onPaste(text);
        }}
      />
      {scales.size > 1 && isOpen ? (
        <select
          className={styles.unit}
          aria-label={`${t('entry.unit')}: ${row.fullName[language]}`}
          value={draft.unitMult}
          onChange={(event) => onEdit({ unitMult: Number(event.target.value) })}
        >
          {[...scales].map((scale) => (
            <option key={scale} value={scale}>
              {nameUnit(row.unitMeasure, scale, language)}
            </option>
          ))}
        </select>
      ) : (
        <span className={styles.unit}>{nameUnit(row.unitMeasure, draft.unitMult, language)}</span>
      )}
    </div>
  );
}
