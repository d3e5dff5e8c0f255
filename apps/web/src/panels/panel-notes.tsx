import type { Check, Note } from '@korsetkish/contract';
import type { Headline } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './panel-notes.module.css';

type PanelNotesProps = {
  facts: readonly Headline[];
  cautions: readonly Headline[];
  /** Checks that the figures shown do not pass. */
  failed: readonly Check[];
  notes: readonly Note[];
};

/** More notes than this are folded away: a panel is read in seconds. */
const NOTES_IN_SIGHT = 2;

/** What must be said beside a panel's charts: what they add up to, what may not be compared, what does not fit, and why. */
export function PanelNotes({ facts, cautions, failed, notes }: PanelNotesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = notes.map(({ note, kind, text }) => (
    <li key={note}>
      {kind === 'WHY_IT_MOVED' ? t('note.sourceExplains', { reason: text[language] }) : text[language]}
    </li>
  ));
  if (facts.length + cautions.length + failed.length + notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {facts.map((fact) => (
        <p key={fact.ru} className={styles.fact}>
          {fact[language]}
        </p>
      ))}
      {cautions.length > 0 && (
        <Notice>
          {cautions.map((caution) => (
            <p key={caution.ru}>{caution[language]}</p>
          ))}
        </Notice>
      )}
      {failed.map(({ relation, timePeriod, refArea, name, note }) => (
        <Notice key={`${relation} ${refArea} ${timePeriod}`}>
          <p>{t('note.checkFails', { reason: note?.[language] ?? name[language] })}</p>
        </Notice>
      ))}
      {told.length > 0 && <ul className={styles.list}>{told.slice(0, NOTES_IN_SIGHT)}</ul>}
      {told.length > NOTES_IN_SIGHT && (
        <details className={styles.more}>
          <summary>{t('note.more', { count: told.length - NOTES_IN_SIGHT })}</summary>
          <ul className={styles.list}>{told.slice(NOTES_IN_SIGHT)}</ul>
        </details>
      )}
    </div>
  );
}
