import { useTranslation } from 'react-i18next';
import styles from './audit-table.module.css';
import { listFigures, listWritten, type Written } from './list-written.ts';
import { useSayWritten } from './use-say-written.ts';

/** A column that was pasted is seen by its first figures; the file of the log has all of them. */
const FIGURES_SHOWN = 10;

/**
 * How something was or is, as the log wrote it down: a line a property or a figure, in the reader's words.
 * @param other the state on the other side of the change: what is the same in both is left out
 */
export function WrittenState({ state, other }: { state: Written; other: Written }) {
  const { t } = useTranslation('desk');
  const { nameProperty, sayProperty, sayFigure } = useSayWritten();
  const lines = [
    ...listWritten(state, other).map(([property, written]) => ({
      name: nameProperty(property),
      text: sayProperty(property, written),
    })),
    ...listFigures(state).map(sayFigure),
  ];
  if (lines.length === 0) return '';
  const more = lines.length - FIGURES_SHOWN;
  return (
    <ul className={styles.state}>
      {lines.slice(0, FIGURES_SHOWN).map(({ name, text }) => (
        <li key={name}>
          <span className={styles.property}>{name}:</span> {text}
        </li>
      ))}
      {more > 0 && <li>{t('submit.more', { count: more })}</li>}
    </ul>
  );
}
