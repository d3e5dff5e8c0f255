import type { Language } from '@korsetkish/contract';
import { footnoteId } from './marked.tsx';
import styles from './paper.module.css';

type FootnotesProps = {
  /** Their numbers. */
  numbers: readonly number[];
  /** All texts, the first of number 1. */
  texts: readonly string[];
  language: Language;
};

/** What is told at the foot of a sheet; nothing where there is nothing to tell. */
export function Footnotes({ numbers, texts, language }: FootnotesProps) {
  if (numbers.length === 0) return null;
  return (
    <div data-footnotes="" className={styles.footnotes}>
      {numbers.map((number) => (
        <p key={number} id={footnoteId(number, language)} data-footnote="" className={styles.footnote}>
          <sup>{number}</sup> {texts[number - 1]}
        </p>
      ))}
    </div>
  );
}
