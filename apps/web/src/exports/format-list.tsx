import { type MouseEvent, useId } from 'react';
import styles from './format-list.module.css';

type FormatListProps<Format extends string> = {
  legend: string;
  formats: readonly { format: Format; name: string; hint: string }[];
  /** While a file is on its way, or its rows are being counted, none is asked for; the focus stays where it is. */
  disabled: boolean;
  onPress: (event: MouseEvent<HTMLButtonElement>, format: Format) => void;
};

/** Forms of one kind, each a press away. */
export function FormatList<Format extends string>({
  legend,
  formats,
  disabled,
  onPress,
}: FormatListProps<Format>) {
  const legendId = useId();
  return (
    <section aria-labelledby={legendId} className={styles.group}>
      <h3 id={legendId} className={styles.legend}>
        {legend}
      </h3>
      <ul className={styles.list}>
        {formats.map(({ format, name, hint }) => (
          <li key={format}>
            <button
              type="button"
              aria-disabled={disabled}
              className={styles.format}
              onClick={(event) => {
                if (!disabled) onPress(event, format);
              }}
            >
              <span className={styles.name}>{name}</span> <span className={styles.hint}>{hint}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
