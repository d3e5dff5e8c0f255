import type { AttentionItem } from '../attention/build-attention.ts';
import { DoubtMarks } from '../checks/doubt-marks.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './attention-slide.module.css';

/** What needs attention, each with its cause where the source gives one. */
export function AttentionSlide({ items }: { items: readonly AttentionItem[] }) {
  const language = useLanguage();
  return (
    <ul className={styles.items}>
      {items.map(({ id, text, cause, doubts }) => (
        <li key={id} className={styles.item}>
          {text[language]} <DoubtMarks doubts={doubts} />
          {cause && <span className={styles.cause}>{cause[language]}</span>}
        </li>
      ))}
    </ul>
  );
}
