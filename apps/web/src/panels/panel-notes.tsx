import type { Check, Note } from '@korsetkish/contract';
import type { Headline } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { CheckNotes } from './check-notes.tsx';
import { foldNotes } from './fold-notes.ts';
import styles from './panel-notes.module.css';
import { sayNote } from './say-note.ts';

type PanelNotesProps = {
  facts: readonly Headline[];
  /** Checks that do not confirm the figures shown. */
  doubts: readonly Check[];
  notes: readonly Note[];
  /** Nothing is folded away, as on paper, where nothing can be opened. */
  unfolded?: boolean;
};

/** What must be said beside a panel's charts: what they add up to, what does not fit, how to read them, and why. */
export function PanelNotes({ facts, doubts, notes, unfolded = false }: PanelNotesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { inSight, folded } = foldNotes(notes);
  const atOnce = unfolded ? [...inSight, ...folded] : inSight;
  const list = (told: readonly Note[]) => (
    <ul className={styles.list}>
      {told.map((note) => (
        <li key={note.note}>{sayNote(note, language)}</li>
      ))}
    </ul>
  );
  if (facts.length + doubts.length + notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {facts.map((fact) => (
        <p key={fact.ru} className={styles.fact}>
          {fact[language]}
        </p>
      ))}
      <CheckNotes doubts={doubts} />
      {atOnce.length > 0 && list(atOnce)}
      {folded.length > 0 && !unfolded && (
        <details className={styles.more}>
          <summary>{t('note.more', { count: folded.length })}</summary>
          {list(folded)}
        </details>
      )}
    </div>
  );
}
