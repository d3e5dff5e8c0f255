import type { TimePeriod } from '@korsetkish/contract';
import { formatTimePeriod, readTimePeriod } from '@korsetkish/figures';
import { useId, useState } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import styles from '../ui/text-field.module.css';

type PeriodFieldProps = {
  label: string;
  chosen: TimePeriod | null;
  /** Gets null when nothing is typed, and as long as it cannot be read: what is sent is what is seen. */
  onChoose: (timePeriod: TimePeriod | null) => void;
  /** What an empty field means, or how a period is written. */
  hint: string;
  /** What is said of a text that is no period. */
  error: string;
};

/** A period as people write it: `2 квартал 2021`, `2021-Q2`, `30.06.2021`. What it was read as stands below it. */
export function PeriodField({ label, chosen, onChoose, hint, error }: PeriodFieldProps) {
  const language = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState(chosen ?? '');
  const reading = typed.trim() === '' ? null : readTimePeriod(typed);
  const isWrong = reading?.kind === 'REFUSED';
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        value={typed}
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => {
          setTyped(target.value);
          const read = target.value.trim() === '' ? null : readTimePeriod(target.value);
          onChoose(read?.kind === 'READ' ? read.what : null);
        }}
      />
      <p id={`${id}-said`} className={isWrong ? styles.error : styles.hint}>
        {reading === null && hint}
        {reading?.kind === 'READ' && formatTimePeriod(reading.what, language, 'label')}
        {isWrong && error}
      </p>
    </div>
  );
}
