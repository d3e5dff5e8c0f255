import { useId } from 'react';
import styles from './text-field.module.css';

type TextAreaProps = {
  label: string;
  typed: string;
  onType: (text: string) => void;
  /** Of what is typed, where it is not the page's. */
  language?: 'kk' | 'ru';
  hint?: string | undefined;
  /** What is wrong with what was typed; undefined: nothing that is known. */
  error?: string | undefined;
};

/** Longest text that people write to each other here. */
const LONGEST = 2_000;

/** A few lines of text with their name, what is expected, and what is wrong with them. */
export function TextArea({ label, typed, onType, language, hint, error }: TextAreaProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST}
        lang={language}
        className={styles.input}
        value={typed}
        aria-required
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onType(event.target.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
