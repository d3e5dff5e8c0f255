import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { EMPTY_REASONS } from './cell-draft.ts';
import styles from './figure-field.module.css';
import type { FieldOfCell } from './figure-field.tsx';
import { useEmptyReasonWords } from './use-entry-words.ts';

/** What the select holds while no reason is chosen. */
const NONE = '';

/** Why there is no figure; offered only where there is none. */
export function ReasonField({ cell: { row, draft }, isOpen, onEdit }: FieldOfCell) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const words = useEmptyReasonWords();
  if (draft.typed.trim() !== '') return <span className={styles.reason} />;
  if (!isOpen) return <span>{draft.emptyReason === null ? '' : words[draft.emptyReason]}</span>;
  return (
    <select
      className={styles.reason}
      aria-label={`${t('entry.whyEmpty')}: ${row.fullName[language]}`}
      value={draft.emptyReason ?? NONE}
      onChange={(event) =>
        onEdit({ emptyReason: EMPTY_REASONS.find((reason) => reason === event.target.value) ?? null })
      }
    >
      <option value={NONE}>{t('entry.chooseReason')}</option>
      {EMPTY_REASONS.map((reason) => (
        <option key={reason} value={reason}>
          {words[reason]}
        </option>
      ))}
    </select>
  );
}
