import type { LocalizedText } from '@korsetkish/contract';
import styles from './narratives-panel.module.css';

/** A text in Kazakh and Russian beside each other, as it stands. */
export function BothTexts({ text }: { text: LocalizedText }) {
  return (
    <div className={styles.pair}>
      {(['kk', 'ru'] as const).map((language) => (
        <p key={language} lang={language} className={styles.read}>
          {text[language]}
        </p>
      ))}
    </div>
  );
}
