import styles from './footnote-marks.module.css';

/** The numbers of the footnotes of a figure, each leading to its words. */
export function FootnoteMarks({ numbers }: { numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  return (
    <sup className={styles.marks}>
      {numbers.map((number) => (
        <a key={number} href={`#${idOfFootnote(number)}`}>
          {number}
        </a>
      ))}
    </sup>
  );
}

/** Where the words of a footnote stand. */
export function idOfFootnote(number: number): string {
  return `footnote-${number}`;
}
